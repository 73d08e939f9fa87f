import {createHmac} from 'node:crypto';
import {createChallenge, verifySolution} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/pbkdf2';
import type {Challenge, Solution} from 'altcha-lib/types';
import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import {Problem} from '../http/problem.js';
import {tokenLife} from './form-token.js';

/** How the work is called in the contract, and by the library that does it. */
export const algorithm = 'PBKDF2/SHA-256';

/** Asks for work of the visitor's device, and checks that it was done. */
export interface ProofOfWork {
  challenge(): Promise<object>;
  /** Checks a solution. @returns what tells it from others @throws Problem 400 for none, or one that does not solve ours */
  check(proof: string | undefined): Promise<string>;
  /** Uses a solution up. @throws Problem 400 for one that was used before */
  spend(db: Kysely<Tables>, signature: string): Promise<void>;
}

interface Proof {
  readonly challenge: Challenge;
  readonly solution: Solution;
}

const refuse = (code: 'required' | 'invalid', reason: string): Problem =>
  new Problem(400, 'The proof of work is missing or does not hold.', {
    invalidParams: [{name: 'proofOfWork', code, reason}],
  });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const read = (proof: string): Proof | undefined => {
  try {
    const document: unknown = JSON.parse(Buffer.from(proof, 'base64').toString('utf8'));
    if (!isObject(document) || !isObject(document['challenge']) || !isObject(document['solution'])) return undefined;
    const {challenge, solution} = document;
    if (!isObject(challenge['parameters']) || typeof challenge['signature'] !== 'string') return undefined;
    // The rest is covered by the signature, and by the library that checks it.
    return {challenge, solution} as unknown as Proof;
  } catch {
    return undefined;
  }
};

/** Work of so many iterations. @param cost of one try; about two hundred and fifty are needed */
export const proofOfWork = (secret: string, cost: number, clock: () => Date): ProofOfWork => {
  const hmacSignatureSecret = createHmac('sha256', secret).update('proof of work').digest('hex');
  return {
    challenge: () =>
      createChallenge({
        algorithm,
        cost,
        deriveKey,
        hmacSignatureSecret,
        expiresAt: new Date(clock().getTime() + tokenLife),
      }),
    check: async given => {
      if (!given) throw refuse('required', 'must solve the challenge of the form token');
      const proof = read(given);
      if (!proof) throw refuse('invalid', 'must be Base64 of JSON with a challenge and a solution');
      // Cost and length come from the client: nothing is computed before the signature says that they are ours.
      const {verified} = await verifySolution({...proof, deriveKey, hmacSignatureSecret}).catch(() => ({
        verified: false,
      }));
      if (!verified) throw refuse('invalid', 'does not solve a challenge of this backend');
      return String(proof.challenge.signature);
    },
    spend: async (db, signature) => {
      const expiresAt = new Date(clock().getTime() + tokenLife);
      const spent = await db
        .insertInto('solvedWork')
        .values({signature, expiresAt})
        .onConflict(conflict => conflict.doNothing())
        .returning('signature')
        .executeTakeFirst();
      if (!spent) throw refuse('invalid', 'was used before');
    },
  };
};
