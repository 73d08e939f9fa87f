import type {PGlite} from '@electric-sql/pglite';
import type {PostgresPool, PostgresPoolClient} from 'kysely';

/** The embedded database in the shape of a pool of connections: there is one, and who asks waits for it. */
export const pgliteAsPool = (pglite: PGlite): PostgresPool => {
  let last: Promise<void> = Promise.resolve();
  const connect = async (): Promise<PostgresPoolClient> => {
    const before = last;
    let release = (): void => undefined;
    last = new Promise(resolve => {
      release = resolve;
    });
    await before;
    const query = async (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
      const {rows, affectedRows} = await pglite.query(sql, [...parameters]);
      return {rows, rowCount: affectedRows ?? rows.length, command: /^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase()};
    };
    // Kysely calls `query` and `release`, and nothing else.
    return {query, release} as unknown as PostgresPoolClient;
  };
  return {connect, end: () => pglite.close()};
};
