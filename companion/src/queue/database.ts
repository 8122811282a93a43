import type { Db } from 'pg-boss';

/** One result row, columns by name. */
export type Row = Readonly<Record<string, unknown>>;

/** An open database, embedded or not. */
export interface Database {
  readonly kind: 'pglite' | 'postgres';
  /** What pg-boss needs; also runs multi-statement text without values. */
  readonly connection: Db;
  /** The same for statements that somebody waits for: on the embedded database they go before all others that wait. */
  readonly urgent: Db;
  query(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}
