/**
 * The thread of the embedded database. PGlite runs a statement on the thread that asks for it, so that on the main one a
 * claim of many events would hold up every answer to a sender; here only statements wait for statements.
 *
 * Answers each `StatementRequest` with one `StatementReply`, in their order; `null` closes the database and ends the thread.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { fromPglite } from 'pg-boss';
import { readErrorCode } from '../error-code.ts';
import type { Row } from './database.ts';
import { createPreparedStatements } from './prepared-statements.ts';

/** What the thread is started with. */
export interface ThreadData {
  /** Where the database lives. */
  readonly directory: string;
}

export interface StatementRequest {
  readonly id: number;
  readonly text: string;
  readonly values: unknown[] | undefined;
}

/** The code of a database error does not survive a message between threads, so it goes beside the text. */
export type StatementReply =
  | { readonly id: number; readonly rows: readonly Row[] }
  | { readonly id: number; readonly message: string; readonly code: string | null };

/** The queue's hot pages fit in this; the default of 128 MB would be taken in full at the start. */
const SHARED_BUFFERS = '16MB';
/** Rows looked at per unit of it are 300; the jobs are alike, and events wait for the look: 4 ms, by 10 units 40 ms. */
const STATISTICS_TARGET = 1;

const { directory } = workerData as ThreadData;
const pglite = await PGlite.create({
  dataDir: directory,
  postgresqlconf: [`shared_buffers = ${SHARED_BUFFERS}`, `default_statistics_target = ${STATISTICS_TARGET}`],
});
const { executeSql } = fromPglite(createPreparedStatements(pglite));

async function answer({ id, text, values }: StatementRequest): Promise<StatementReply> {
  try {
    return { id, rows: (await executeSql(text, values)).rows };
  } catch (error) {
    return { id, message: error instanceof Error ? error.message : String(error), code: readErrorCode(error) };
  }
}

// One after the other: a statement sent behind one that fails must not run inside its aborted transaction.
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (request: StatementRequest | null) => {
  last = last.then(async () => {
    if (request !== null) return parentPort?.postMessage(await answer(request));
    await pglite.close();
    parentPort?.close();
  });
});
