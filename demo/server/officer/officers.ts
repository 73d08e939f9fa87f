import {createHash, timingSafeEqual} from 'node:crypto';
import {Problem} from '../http/problem.js';

/** An official who may change the register by a program. */
export interface Officer {
  readonly name: string;
  readonly token: string;
}

/** Least characters of a token: nobody guesses that many. */
const least = 32;

const officerIn = (pair: string): Officer => {
  const [, name, token = ''] = /^([\w.@-]{1,100})=(\S+)$/.exec(pair.trim()) ?? [];
  if (name === undefined)
    throw new Error(
      'OFFICER_TOKENS must be name=token, with commas between them; a name has letters, digits, . _ @ and -.',
    );
  if (token.length < least)
    throw new Error(`OFFICER_TOKENS must be at least ${least} characters for ${name}, or it can be guessed.`);
  return {name, token};
};

/** Reads `name=token,name=token`. @throws Error in words */
export const officersIn = (text: string | undefined): readonly Officer[] => {
  const officers = (text?.split(',') ?? []).map(officerIn);
  for (const part of ['name', 'token'] as const)
    if (new Set(officers.map(officer => officer[part])).size < officers.length)
      throw new Error(`OFFICER_TOKENS must be different for every official: a ${part} is there twice.`);
  return officers;
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Knows officials by the token that they send. */
export interface OfficerDesk {
  /** Who sent this; undefined for anybody else. */
  nameOf(headers: Headers): string | undefined;
  /** @throws Problem 401 */
  admit(headers: Headers): string;
}

/** Compares with all of them, so that the time it takes says nothing about any. */
export const officerDesk = (officers: readonly Officer[]): OfficerDesk => {
  const known = officers.map(({name, token}) => ({name, digest: digest(token)}));
  const nameOf: OfficerDesk['nameOf'] = headers => {
    const [, token] = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '') ?? [];
    const own = digest(token ?? '');
    const [found] = known.filter(each => timingSafeEqual(each.digest, own));
    return found?.name;
  };
  return {
    nameOf,
    admit: headers => {
      const name = nameOf(headers);
      if (name === undefined)
        throw new Problem(401, 'Sign in first: this is for officials.', {
          headers: {'www-authenticate': 'Bearer realm="Officials"'},
        });
      return name;
    },
  };
};
