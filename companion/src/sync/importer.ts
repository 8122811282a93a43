import { setTimeout as waitFor } from 'node:timers/promises';
import {
  COMMENT_STAGING,
  IMPORT_BATCH_LIMIT,
  type ImportReply,
  type ImportRowResult,
  type StagingRow,
} from '../../../now-app/server/contract/protocol.ts';
import { toBatches } from '../batches.ts';
import { VendorError } from '../errors.ts';
import type { ServiceNowPort } from './ports.ts';

/** Lands staging rows in ServiceNow. */
export interface Importer {
  /**
   * `table`: staging table. One result per row, in the order of the rows. Rows name different records; those of comments
   * land one after the other, as a journal is read. Throws `VendorError`.
   */
  land(table: string, rows: readonly StagingRow[]): Promise<readonly ImportRowResult[]>;
}

export interface ImporterOptions {
  readonly serviceNow: Pick<ServiceNowPort, 'importRow' | 'startImport' | 'fetchImport'>;
  readonly nowMs: () => number;
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** Rows that go one by one, at once: no more calls than a batch and its polls cost, and the answer comes with the call. */
export const SINGLE_ROWS = 3;
/** Also the first look at all: too early costs one call, too late costs time in every batch until the guess has come down. */
const SHORTEST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 10_000;
/** While the instance names no progress, each further poll waits half as long again. */
const WAIT_GROWTH = 1.5;
/** A transform that takes longer is looked at by a person; its rows are imported again, which changes nothing that landed. */
const DEADLINE_MS = 10 * 60_000;

/**
 * Creates the importer: a few rows go through the synchronous call (one call each, result included), more through
 * `insertMultiple`, whose transform runs in the background and is polled for. The first poll waits as long as the last
 * batch took, less for fewer rows and no more for more rows (part of the time is the instance's to begin); the next ones
 * wait as long as the rest needs at the pace the instance names: a steady load costs one or two polls per batch.
 */
export function createImporter(options: ImporterOptions): Importer {
  const { serviceNow, nowMs } = options;
  const wait = options.wait ?? waitFor;
  let last = { rows: 1, ms: 0 };

  async function landBatch(table: string, rows: readonly StagingRow[]): Promise<ImportRowResult[]> {
    const startedMs = nowMs();
    const importSetId = await serviceNow.startImport(table, rows);
    let delayMs = Math.max(SHORTEST_WAIT_MS, last.ms * Math.min(1, rows.length / last.rows));
    let waitedMs = 0;
    for (let polls = 1; ; polls += 1) {
      await wait(delayMs);
      waitedMs += delayMs;
      const reply = await serviceNow.fetchImport(importSetId);
      const elapsedMs = nowMs() - startedMs;
      if (reply.done) {
        // Done at the first look: it may have been done long before, so the next guess is a little bolder. The time of the
        // calls is none of the transform's: counted in, it would be waited for again each time.
        last = { rows: rows.length, ms: polls === 1 ? waitedMs * 0.8 : waitedMs };
        return toRowResults(rows, reply);
      }
      if (elapsedMs > DEADLINE_MS) throw slowImportError(importSetId, reply);
      const wantedMs = toRemainingMs(reply, elapsedMs) ?? delayMs * (polls === 1 ? 0.5 : WAIT_GROWTH);
      delayMs = Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, wantedMs));
    }
  }

  async function landInOrder(table: string, rows: readonly StagingRow[]): Promise<ImportRowResult[]> {
    const results: ImportRowResult[] = [];
    for (const row of rows) results.push(await serviceNow.importRow(table, row));
    return results;
  }

  /** Ends only when every call has: a row that lands later than its round could overwrite a newer one. */
  async function landSingly(table: string, rows: readonly StagingRow[]): Promise<ImportRowResult[]> {
    const calls = await Promise.allSettled(rows.map((row) => serviceNow.importRow(table, row)));
    return calls.map((call) => {
      if (call.status === 'rejected') throw call.reason;
      return call.value;
    });
  }

  return {
    async land(table, rows) {
      if (rows.length <= SINGLE_ROWS) {
        return await (table === COMMENT_STAGING ? landInOrder(table, rows) : landSingly(table, rows));
      }
      const results: ImportRowResult[] = [];
      for (const batch of toBatches(rows, IMPORT_BATCH_LIMIT)) results.push(...(await landBatch(table, batch)));
      return results;
    },
  };
}

/** Time the rest will take at the pace so far; `null` while no row was transformed or all were. */
function toRemainingMs(reply: ImportReply, elapsedMs: number): number | null {
  if (reply.processed <= 0 || reply.processed >= reply.total) return null;
  return (elapsedMs * (reply.total - reply.processed)) / reply.processed;
}

function slowImportError(importSetId: string, reply: ImportReply): VendorError {
  return new VendorError({
    vendor: 'servicenow',
    failure: 'server',
    code: 'IMPORT_TIMEOUT',
    message: `Import set ${importSetId} is not transformed after ${DEADLINE_MS / 60_000} minutes (${reply.processed} of ${reply.total} rows): check its transform history in ServiceNow`,
  });
}

function toRowResults(rows: readonly StagingRow[], reply: ImportReply): ImportRowResult[] {
  const byRecord = new Map(reply.rows.map((row) => [`${row.onspringApp}:${row.onspringRecord}`, row]));
  return rows.map(
    (row) =>
      byRecord.get(`${row.onspring_app}:${row.onspring_record}`) ?? {
        onspringApp: Number(row.onspring_app),
        onspringRecord: Number(row.onspring_record),
        outcome: 'error',
        table: '',
        sysId: '',
        number: '',
        issueFields: [],
        message: 'The import set holds no result for this row',
      },
  );
}
