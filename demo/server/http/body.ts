import {Problem} from './problem.js';

const refuse = (reason: string): Problem =>
  new Problem(400, 'The body is not JSON in UTF-8.', {invalidParams: [{name: 'body', code: 'invalid', reason}]});

/** Half a character is legal in JSON, and nothing that a database can keep. */
const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? Buffer.from(value, 'utf8').toString('utf8') : value;

/** Reads JSON. @throws Problem 415 for another kind of content, 400 for what is no JSON */
export const jsonIn = async (request: Request): Promise<unknown> => {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new Problem(415, 'This resource takes application/json.', {
      invalidParams: [{name: 'body', code: 'unsupported_media_type', reason: 'must be application/json'}],
    });
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(await request.arrayBuffer());
  } catch (error) {
    if (error instanceof Problem) throw error;
    // Whoever hung up hears nothing of this, and it is no mistake of ours to be logged.
    throw refuse(error instanceof TypeError ? 'must be UTF-8' : 'must come in whole');
  }
  try {
    return JSON.parse(text, wellFormed) as unknown;
  } catch {
    // Also what is nested so deep that nobody can follow it.
    throw refuse('must be JSON');
  }
};
