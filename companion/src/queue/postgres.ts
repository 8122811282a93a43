import pg from 'pg';
import type { Db } from 'pg-boss';
import type { Log } from '../log.ts';
import type { Database, Row } from './database.ts';

const CONNECT_TIMEOUT_MS = 10_000;

/** Opens a pool of at most so many connections. Any number of companions may share the database. */
export function openPostgres(databaseUrl: string, connections: number, log: Log): Database {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'onspring-bridge',
  });
  // A broken idle connection is replaced on next use; without a listener it would end the process.
  pool.on('error', (error) =>
    log.warn({ event: 'store.connection_lost', err: error }, 'lost an idle database connection'),
  );
  const connection: Db = {
    async executeSql(text, values) {
      const result: pg.QueryResult | pg.QueryResult[] = await pool.query(text, values);
      // node-postgres answers text with several statements with one result for each.
      return { rows: Array.isArray(result) ? result.flatMap((one) => one.rows) : result.rows };
    },
  };
  return {
    kind: 'postgres',
    connection,
    urgent: connection,
    async query(text, values) {
      const { rows } = await pool.query<Row>(text, values === undefined ? undefined : [...values]);
      return rows;
    },
    close: () => pool.end(),
  };
}
