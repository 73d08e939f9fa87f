import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import {Problem} from '../http/problem.js';
import type {Asked} from '../http/resource.js';
import type {OfficerDesk} from '../officer/officers.js';
import {readProject} from '../projects/read-project.js';
import type {EventStreams} from './event-streams.js';
import {lastEventId} from './missed-events.js';

/** Milliseconds after which somebody comes back, spread so that all do not come at once. */
const comeBack = (): number => 1000 + Math.floor(Math.random() * 4000);

/** What it takes to follow a project as it changes. */
interface Watch {
  readonly db: Kysely<Tables>;
  readonly officers: Pick<OfficerDesk, 'nameOf'>;
  readonly streams: EventStreams;
}

/** Where somebody goes on who was here before; with an event of before all that we know one is told at once. */
const startFrom = (given: string | undefined, last: number): number => {
  if (given === undefined) return last;
  return /^\d{1,15}$/.test(given) && Number(given) <= last ? Number(given) : last - 1;
};

/** GET `/projects/{id}/events`: a stream that tells when to read the project again. */
export const followProject =
  ({db, officers, streams}: Watch) =>
  async ({path, header, headers}: Asked): Promise<Response> => {
    const {id} = await readProject(db, path['id'] ?? '', {
      token: header['Progress-Token'],
      isOfficer: officers.nameOf(headers) !== undefined,
    });
    if (streams.isFull)
      throw new Problem(503, 'Too many follow something at this moment. Ask from time to time instead.', {
        headers: {'retry-after': '60'},
      });
    const last = await lastEventId(db, id);
    const from = startFrom(header['Last-Event-ID'], last);
    // An id without data tells nobody anything, and is where they go on from when the connection breaks before the first event.
    const first = `retry: ${comeBack()}\n${from > 0 ? `id: ${from}\n` : ''}\n`;
    return new Response(streams.open(id, from, first), {
      headers: {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        // Some proxies keep what they pass on until there is enough of it.
        'x-accel-buffering': 'no',
      },
    });
  };
