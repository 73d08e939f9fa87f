import pg from 'pg';
import type {Listening} from './open.js';

/** Milliseconds before a connection that broke is tried again. */
const pause = 1000;

/** Listens to a channel of a PostgreSQL on a connection of its own, for as long as it takes. */
export const listenPostgres = async (
  url: string,
  channel: string,
  {heard, restored}: Listening,
): Promise<() => Promise<void>> => {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const again = (): void => {
    if (isStopped || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      connect().then(restored, again);
    }, pause);
  };
  const connect = async (): Promise<void> => {
    const own = new pg.Client({connectionString: url, keepAlive: true});
    own.on('notification', ({payload = ''}) => heard(payload));
    // Both may come for one break; what was missed meanwhile is asked for once it is back.
    own.on('error', again);
    own.on('end', again);
    await own.connect();
    await own.query(`listen ${pg.escapeIdentifier(channel)}`);
    client = own;
  };
  await connect();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await client?.end();
  };
};
