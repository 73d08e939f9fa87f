import {solveChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import type {ProofOfWorkChallenge} from '../../model/initiative/receipt.js';

/**
 * Does the work that a backend asks for: on an old phone a second or two, off the main thread. Loaded only where it is asked for.
 * @returns the challenge with what solves it, Base64 of the JSON, as the contract wants it
 */
export const doWork = async (challenge: ProofOfWorkChallenge): Promise<string> => {
  const solution = await solveChallenge({challenge, deriveKey});
  // Everything in it is ASCII.
  return btoa(JSON.stringify({challenge, solution}));
};
