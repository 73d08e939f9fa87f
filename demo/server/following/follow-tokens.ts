import {createHash, createHmac, randomBytes, timingSafeEqual} from 'node:crypto';

/** Makes and knows what links in letters carry; the database can't open one of them. */
export interface FollowTokens {
  /** A token to confirm with, and what is kept of it. */
  issue(): {readonly token: string; readonly hash: string};
  hashOf(token: string): string;
  /** Ends a subscription: the same in all letters of it. */
  stopToken(subscriptionId: string): string;
  /** The subscription that a token ends; undefined for one that is not ours. */
  stopped(token: string): string | undefined;
  /** The same for the same mailbox, and nothing that an address can be read from. */
  emailKey(email: string): string;
}

/** @param secret that all instances share */
export const followTokens = (secret: string): FollowTokens => {
  const sign = (purpose: string, text: string): Buffer =>
    createHmac('sha256', `${purpose} ${secret}`).update(text).digest();
  const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
  return {
    issue: () => {
      const token = randomBytes(24).toString('base64url');
      return {token, hash: hashOf(token)};
    },
    hashOf,
    stopToken: id => `${id}.${sign('stop following', id).toString('base64url')}`,
    stopped: token => {
      const [, id, signature] = /^([\da-f-]{36})\.([\w-]{43})$/.exec(token) ?? [];
      if (id === undefined || signature === undefined) return undefined;
      return timingSafeEqual(sign('stop following', id), Buffer.from(signature, 'base64url')) ? id : undefined;
    },
    emailKey: email => sign('mailbox', email.toLowerCase()).toString('hex'),
  };
};
