import {
  type ImportOutcome,
  type ImportRowResult,
  type RecordMap,
  STAGING_TABLES,
  type StagingRow,
} from '../../../now-app/server/contract/protocol.ts';
import { toBatches } from '../batches.ts';
import { BridgeError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Catalogue, MappedApp } from './catalogue.ts';
import type { FileNotes } from './file-notes.ts';
import type { Importer } from './importer.ts';
import { toIdLocks, toReadLocks } from './lock-names.ts';
import { hasUnknownListValue, inboundFieldIds, neededReferences, toStagingRow } from './mapping.ts';
import type { HeldLocks, OnspringPort, OnspringRecord } from './ports.ts';
import type { References } from './references.ts';
import type { SaveMemory } from './save-memory.ts';
import { isOpen } from './settings.ts';

/** Records just read from Onspring, on their way into ServiceNow. */
export interface Landing {
  readonly app: MappedApp;
  readonly records: readonly OnspringRecord[];
  /** Locks under which the records were read. */
  readonly locks: HeldLocks;
  /** Whether each record that landed is told of in the log: those of an event are, those of a run are counted by it. */
  readonly isTold: boolean;
  /** Id of the event or run that brings a record; goes with the row into ServiceNow. */
  readonly correlationOf: (recordId: number) => string;
}

export interface RecordLander {
  /** One result per record, in order. Throws `VendorError`. */
  land(landing: Landing): Promise<readonly ImportRowResult[]>;
  /** Records since the start, by outcome. */
  totals(): Readonly<Record<ImportOutcome, number>>;
  /** Records since the start that ServiceNow took. */
  landed(): number;
}

export interface RecordLanderOptions {
  readonly onspring: Pick<OnspringPort, 'fetchRecords'>;
  readonly recordMaps: () => readonly RecordMap[];
  readonly catalogue: Catalogue;
  readonly references: References;
  readonly importer: Importer;
  /** Told of each record that landed. */
  readonly files: Pick<FileNotes, 'noteRecords'>;
  /** Told of each save that landed, so that the poll leaves it out. */
  readonly memory: Pick<SaveMemory, 'note'>;
  /** Zone of the Onspring instance. */
  readonly timeZone: string;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Most ids of one batch-get (onspring-api.md 4.3). */
const BATCH = 100;
/** Generations of parents that are fetched for a record; maps that name each other end here. */
const DEEPEST = 3;

/** Creates the step that events and the initial load share: resolve references, map, import, log each result. */
export function createRecordLander(options: RecordLanderOptions): RecordLander {
  const { catalogue, references, importer, log, metrics } = options;
  const totals: Record<ImportOutcome, number> = {
    inserted: 0,
    updated: 0,
    unchanged: 0,
    ignored: 0,
    waiting: 0,
    error: 0,
  };

  async function toRows(app: MappedApp, landing: Landing): Promise<StagingRow[]> {
    const referenceKeys = await references.fetchKeys(neededReferences(app, landing.records));
    return landing.records.map((record) =>
      toStagingRow(app, record, {
        timeZone: options.timeZone,
        referenceKeys,
        correlation: landing.correlationOf(record.recordId),
      }),
    );
  }

  async function noteLanded(
    { app, records, correlationOf }: Landing,
    results: readonly ImportRowResult[],
  ): Promise<void> {
    const { appId, lastSavedFieldId } = app;
    const failed = new Set(results.filter(hasFailed).map((result) => result.onspringRecord));
    const landed = records.filter(({ recordId }) => !failed.has(recordId));
    await options.files.noteRecords(app, landed, (recordId) => correlationOf(recordId) || undefined);
    if (lastSavedFieldId === null) return;
    for (const { recordId, values } of landed) {
      options.memory.note({ appId, recordId, saved: values.get(lastSavedFieldId) });
    }
  }

  function logResults(rows: readonly StagingRow[], results: readonly ImportRowResult[], isTold: boolean): void {
    for (const [index, result] of results.entries()) {
      totals[result.outcome] += 1;
      metrics.records.inc({ outcome: result.outcome });
      log[hasFailed(result) ? 'warn' : isTold ? 'info' : 'debug']({
        event: 'record.landed',
        correlation: rows[index]?.correlation,
        onspringApp: result.onspringApp,
        onspringRecord: result.onspringRecord,
        outcome: result.outcome,
        number: result.number,
        issueFields: result.issueFields,
        ...(hasFailed(result) ? { message: result.message } : {}),
      });
    }
  }

  /** Lands the parents that rows wait for, then the rows again; what still waits has no parent that can land. */
  async function landWaiting({ app, locks, isTold }: Landing, rows: readonly StagingRow[], depth: number) {
    const results = [...(await importer.land(toStagingTable(app), rows))];
    const waiting = results.flatMap((result, index) => (result.outcome === 'waiting' ? index : []));
    const named = waiting.filter((index) => rows[index]?.parent_record !== '');
    // By a paused map no parent is brought: its children wait, and are asked for when it lands.
    const parentMap = options.recordMaps().find((map) => map.id === app.map.parentMap && isOpen(map));
    const parentApp = named.length === 0 || parentMap === undefined ? null : await catalogue.resolve(parentMap);
    if (parentApp === null || depth >= DEEPEST || parentApp.appId !== app.parent?.appId) return results;
    const ids = [...new Set(named.map((index) => Number(rows[index]?.parent_record)))];
    const fieldIds = inboundFieldIds(parentApp);
    await locks.add(toIdLocks(parentApp.appId, ids));
    const parents: OnspringRecord[] = [];
    for (const batch of toBatches(ids, BATCH)) {
      parents.push(...(await options.onspring.fetchRecords(parentApp.appId, batch, fieldIds)));
    }
    if (parents.length === 0) return results;
    const children = new Map(named.map((index) => [Number(rows[index]?.parent_record), rows[index]?.correlation]));
    const correlationOf = (recordId: number) => children.get(recordId) ?? '';
    await landAll({ app: parentApp, records: parents, locks, isTold, correlationOf }, depth + 1);
    const again = await importer.land(
      toStagingTable(app),
      named.flatMap((index) => rows[index] ?? []),
    );
    for (const [place, index] of named.entries()) results.splice(index, 1, ...again.slice(place, place + 1));
    return results;
  }

  /** Records land in the order in which Onspring made them: comments of one record are read in that order. */
  async function landAll(given: Landing, depth: number): Promise<readonly ImportRowResult[]> {
    const landing = { ...given, records: [...given.records].sort((one, other) => one.recordId - other.recordId) };
    let { app } = landing;
    await landing.locks.add(toReadLocks(app, landing.records));
    let rows = await toRows(app, landing);
    // A value added to a list since the metadata was read is no fault of the record.
    if (hasUnknownListValue(rows) && catalogue.refresh(app.appId)) {
      app = (await catalogue.resolve(app.map)) ?? app;
      rows = await toRows(app, landing);
    }
    const results = await landWaiting({ ...landing, app }, rows, depth);
    await noteLanded(landing, results);
    logResults(rows, results, landing.isTold);
    return results;
  }

  return {
    totals: () => ({ ...totals }),
    landed: () => totals.inserted + totals.updated + totals.unchanged,
    land: (landing) => landAll(landing, 0),
  };
}

function hasFailed(result: ImportRowResult): boolean {
  return result.outcome === 'error' || result.outcome === 'waiting';
}

function toStagingTable({ map }: MappedApp): string {
  const table = STAGING_TABLES[map.targetTable];
  if (table !== undefined) return table;
  throw new BridgeError({
    code: 'TABLE_NOT_INBOUND',
    message: `Record map "${map.name}" brings records into ${map.targetTable}, which only sends them`,
  });
}
