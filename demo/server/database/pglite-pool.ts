import type {PGlite} from '@electric-sql/pglite';
import type {PostgresPool, PostgresPoolClient} from 'kysely';

/** The embedded database in the shape of a pool: there is one connection, and who asks for it waits until it is free. */
export const pgliteAsPool = (pglite: PGlite): PostgresPool => {
  let free: Promise<void> = Promise.resolve();
  let release = (): void => undefined;
  const query = async (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
    const {rows, affectedRows} = await pglite.query(sql, [...parameters]);
    return {rows, rowCount: affectedRows ?? rows.length, command: /^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase()};
  };
  // Always the same object: by it Kysely knows that the connection has its settings already. It calls nothing else of it.
  const connection = {query, release: () => release()} as PostgresPoolClient;
  const connect = async (): Promise<PostgresPoolClient> => {
    const before = free;
    let done = (): void => undefined;
    free = new Promise(resolve => {
      done = resolve;
    });
    await before;
    release = done;
    return connection;
  };
  return {connect, end: () => pglite.close()};
};
