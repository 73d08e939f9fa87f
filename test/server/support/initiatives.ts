import {randomUUID} from 'node:crypto';
import type {RunningServer} from '../../../demo/server/server.js';

/** A form as its answers go to the server. */
export type Submission = Readonly<Record<string, unknown>>;

/** What a receipt says, as far as tests look at it. */
export interface ReceiptDocument {
  readonly id: string;
  readonly reference: string;
  readonly progressToken: string;
  readonly expectedResponseDate?: string;
  readonly nextSteps: readonly string[];
  readonly contactPoint?: {readonly id: string};
}

/** A letter in the outbox. */
export interface LetterDocument {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Asks for leave to send a form. */
export const tokenAt = async (origin: string): Promise<string> => {
  const response = await fetch(`${origin}/v1/form-tokens`, {method: 'POST'});
  return ((await response.json()) as {readonly token: string}).token;
};

/** An initiative that the sample town takes, with other answers where they are given. */
export const bench = (formToken: string, other: Submission = {}): Submission => ({
  formToken,
  title: 'Een bankje in het park',
  description: {format: 'plain', value: 'Er is nergens een plek om te zitten.'},
  route: 'idea',
  topicId: 'groen-en-spelen',
  location: {label: 'Kadeweg', areaCode: 'BU19990201'},
  submitter: {audience: 'resident', name: 'A. Voorbeeld', email: 'a@example.nl'},
  participation: {involved: false},
  answers: {'buurt-voordeel': 'Een plek om elkaar te zien', grond: 'gemeente'},
  consents: [{id: 'privacy', acceptedAt: '2026-11-24T09:00:00Z'}],
  publicity: {publishText: true, publishName: false},
  ...other,
});

/** Sends JSON with a key of its own, or the one that is given. */
export const sendTo = (
  url: string,
  body: unknown,
  key: string = randomUUID(),
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'idempotency-key': key, ...headers},
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Sends an initiative. */
export const submitTo = async (origin: string, other: Submission = {}, key?: string): Promise<Response> =>
  sendTo(`${origin}/v1/initiatives`, bench(await tokenAt(origin), other), key);

/** Uploads a file under a name and a type, whatever it is. */
export const uploadTo = async (
  origin: string,
  content: Uint8Array | string,
  name = 'plein.jpg',
  token?: string,
): Promise<Response> => {
  const body = new FormData();
  body.append('uploadToken', token ?? (await tokenAt(origin)));
  body.append(
    'file',
    new File([typeof content === 'string' ? content : new Uint8Array(content)], name, {type: 'image/jpeg'}),
  );
  return fetch(`${origin}/v1/attachments`, {method: 'POST', body});
};

/** How many initiatives are in the register. */
export const countInitiatives = async ({database: {db}}: RunningServer): Promise<number> => {
  const {count} = await db
    .selectFrom('initiative')
    .select(({fn}) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** The letters about something, in the order in which they were written. */
export const lettersAbout = async (
  {database: {db}}: RunningServer,
  about: string,
): Promise<readonly LetterDocument[]> => {
  const rows = await db.selectFrom('mail').select('content').where('about', '=', about).execute();
  // Written by the server itself.
  return rows.map(({content}) => content as LetterDocument);
};
