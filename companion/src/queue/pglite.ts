import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Db } from 'pg-boss';
import type { Database, Row } from './database.ts';
import { acquireDirectoryLock } from './directory-lock.ts';
import type { StatementReply, StatementRequest, ThreadData } from './pglite-thread.ts';

const THREAD = new URL('./pglite-thread.ts', import.meta.url);

interface Waiting {
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Opens the embedded database in `directory`, on a thread of its own.
 * Survives `kill -9`, not a power loss: PGlite does not sync to disk (sdk-build.md "Queue engine, measured").
 * Throws `STORE_LOCKED` when another process has the directory.
 */
export async function openPglite(directory: string): Promise<Database> {
  // The optimising compiler takes over 500 MB for the database's largest functions and gains this small load nothing:
  // peak 736 MB with it, 218 MB without, in the same time. Both flags are needed: the first alone compiles all at once.
  setFlagsFromString('--no-wasm-dynamic-tiering --no-wasm-tier-up');
  const lock = acquireDirectoryLock(directory);
  const thread = startThread(join(directory, 'store'));
  try {
    await thread.run('SELECT 1');
  } catch (error) {
    lock.release();
    throw error;
  }
  return {
    kind: 'pglite',
    connection: toConnection(thread.run),
    urgent: toConnection(thread.runNext),
    query: (text, values) => thread.run(text, values),
    async close() {
      await thread.close();
      lock.release();
    },
  };
}

type Run = (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

function toConnection(run: Run): Db {
  return { executeSql: async (text, values) => ({ rows: [...(await run(text, values))] }) };
}

/**
 * Statements that wait for a thread which ends are refused, as are all later ones. The thread works them off in their order;
 * `run` hands it one at a time, so that one of `runNext` waits for one of them at most.
 */
function startThread(directory: string) {
  const workerData: ThreadData = { directory };
  const worker = new Worker(THREAD, { name: 'pglite', workerData });
  const waiting = new Map<number, Waiting>();
  let statements = 0;
  let fault: Error | null = null;
  let isOpen = false;
  /** Settles when the last statement of `run` has. */
  let last: Promise<unknown> = Promise.resolve();

  worker.on('message', (reply: StatementReply) => {
    isOpen = true;
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('rows' in reply) one?.resolve(reply.rows);
    else one?.reject(Object.assign(new Error(reply.message), { code: reply.code }));
  });
  worker.on('error', (error: Error) => {
    fault = error;
    // A database that was open and is lost never comes back in this process: it ends, and whoever started it starts anew.
    if (isOpen) throw error;
  });
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      fault ??= new Error('The embedded database is closed');
      for (const { reject } of waiting.values()) reject(fault);
      waiting.clear();
      resolve();
    });
  });

  const runNext: Run = async (text, values) => {
    if (fault !== null) throw fault;
    statements += 1;
    const request: StatementRequest = { id: statements, text, values: values === undefined ? undefined : [...values] };
    return await new Promise((resolve, reject) => {
      waiting.set(request.id, { resolve, reject });
      worker.postMessage(request);
    });
  };

  const run: Run = (text, values) => {
    const own = last.then(() => runNext(text, values));
    // Its caller hears of a failure; the next statement only waits for the end.
    last = own.catch(() => undefined);
    return own;
  };

  return {
    run,
    runNext,
    async close(): Promise<void> {
      await last;
      worker.postMessage(null);
      await ended;
    },
  };
}
