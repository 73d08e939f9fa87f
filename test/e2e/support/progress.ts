import {randomUUID} from 'node:crypto';
import {setTimeout as pause} from 'node:timers/promises';
import {officialReads} from './office.js';

/** With which a program of the municipality changes projects, in tests. */
export const officerToken = 'a-token-of-an-official-that-nobody-guesses';

const headers = {authorization: `Bearer ${officerToken}`, 'content-type': 'application/json'};

const wellDone = async (response: Response): Promise<Response> => {
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}: ${await response.text()}`);
  return response;
};

/** What an official does with one project by a program. */
export interface Handling {
  /** Changes it, if nobody else did meanwhile. */
  change(changes: object): Promise<void>;
  /** Publishes news. */
  tell(title: string, text: string): Promise<void>;
}

/** Takes up a project. @param backend up to and including `/v1` */
export const handling = async (backend: string, reference: string): Promise<Handling> => {
  const at = `${backend}/projects/${reference}`;
  const read = async (): Promise<Response> => wellDone(await fetch(at, {headers}));
  const {id} = (await (await read()).json()) as {readonly id: string};
  const officer = `${backend}/officer/projects/${id}`;
  return {
    change: async changes => {
      const etag = (await read()).headers.get('etag') ?? '';
      await wellDone(
        await fetch(officer, {
          method: 'PATCH',
          headers: {...headers, 'if-match': etag},
          body: JSON.stringify(changes),
        }),
      );
    },
    tell: async (title, text) => {
      await wellDone(
        await fetch(`${officer}/updates`, {
          method: 'POST',
          headers: {...headers, 'idempotency-key': randomUUID()},
          body: JSON.stringify({kind: 'news', title, body: {format: 'plain', value: text}}),
        }),
      );
    },
  };
};

/** An address in a letter that is in the outbox by now or soon will be; letters go out by themselves. */
export const linkInLetter = async (origin: string, subject: string, link: RegExp): Promise<string> => {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const outbox = await officialReads(origin, '/outbox');
    const [found] = outbox.includes(subject) ? (link.exec(outbox) ?? []) : [];
    if (found) return found;
    await pause(100);
  }
  throw new Error(`No letter “${subject}” with a link like ${String(link)} came`);
};
