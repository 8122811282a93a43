import { z } from 'zod';
import {
  IMPORT_BATCH_LIMIT,
  type ImportRowResult,
  type KeyedRecord,
  type LinksReply,
  NAMED_DIGESTS_LIMIT,
  type RecordMap,
  type RunKind,
} from '../../../now-app/server/contract/protocol.ts';
import { toBatches } from '../batches.ts';
import type { BridgeError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Catalogue, MappedApp, MappedField } from './catalogue.ts';
import type { ComparedRecord, Comparer } from './comparison.ts';
import { toServiceNowValue } from './inbound-transform.ts';
import { isolateFew } from './isolate.ts';
import { missingAppError, toUnlinkedIssue, toUnreadIssue } from './issue-reports.ts';
import type { Issues } from './issues.ts';
import type { Lane } from './lane.ts';
import { toAppLocks } from './lock-names.ts';
import { inboundFieldIds } from './mapping.ts';
import type {
  EventQueue,
  HeldLocks,
  Locks,
  OnspringPort,
  OnspringRecord,
  RecordPage,
  RunOrder,
  ServiceNowPort,
} from './ports.ts';
import type { RecordLander } from './record-lander.ts';
import { fetchPageThatFits, isLastPage } from './record-pages.ts';
import type { PlannedChange, RunProgress } from './run-progress.ts';
import type { RunControl, Runner } from './runs.ts';

export interface BackfillOptions {
  readonly onspring: Pick<OnspringPort, 'fetchPage'>;
  readonly serviceNow: Pick<ServiceNowPort, 'linkByKey'>;
  readonly catalogue: Catalogue;
  readonly comparer: Comparer;
  readonly lander: RecordLander;
  readonly lane: Lane;
  readonly locks: Pick<Locks, 'hold'>;
  readonly queue: Pick<EventQueue, 'accept'>;
  readonly issues: Pick<Issues, 'open' | 'solve'>;
  readonly nowMs: () => number;
  readonly log: Log;
}

/** Half of the API's limit: result sizes are limited too, at an unknown threshold (onspring-api.md 3, 9). */
const FIRST_PAGE_SIZE = 500;
const PACE_STEP_MS = 5_000;
/** Records of a dry run whose fields are shown. */
const SHOWN_RECORDS = NAMED_DIGESTS_LIMIT;

const loadPosition = z.object({
  /** Records behind the position; always a multiple of `pageSize`. */
  offset: z.number(),
  pageSize: z.number(),
  total: z.number(),
  read: z.number(),
  inserted: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  failed: z.number(),
  unread: z.number().default(0),
});
type LoadPosition = z.infer<typeof loadPosition>;

interface LoadedPage {
  readonly after: LoadPosition;
  readonly isLast: boolean;
}

const START: LoadPosition = {
  offset: 0,
  pageSize: FIRST_PAGE_SIZE,
  total: 0,
  read: 0,
  inserted: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
  unread: 0,
};

/**
 * Creates the runner that brings everything of an Onspring app to ServiceNow: pages the app and feeds each page through
 * the same steps as events. After every page the position is made durable, so a process that is killed anywhere repeats at
 * most one page, and repeating changes nothing: the app finds the record by its Onspring ids.
 * A dry run compares both sides instead and tells what would change.
 */
export function createBackfill(options: BackfillOptions): Runner {
  const { onspring, log } = options;

  async function requeueFailed(results: readonly ImportRowResult[]): Promise<void> {
    for (const result of results.filter(({ outcome }) => outcome === 'error' || outcome === 'waiting')) {
      const record = { kind: 'id' as const, id: result.onspringRecord };
      await options.queue.accept({ appId: result.onspringApp, record, reason: 'backfill' });
    }
  }

  /**
   * Finds by key what ServiceNow has already, so that the import updates it instead of making it again. Returns the records
   * it does not answer for, which become issues.
   */
  async function linkExisting(app: MappedApp, records: readonly OnspringRecord[]): Promise<ReadonlySet<number>> {
    const key = findKeyField(app);
    if (key === undefined) return new Set();
    const keyed = records.map(({ recordId, values }) => ({
      onspringRecord: recordId,
      key: toKeyText(key, values.get(key.field.id)),
    }));
    const link = async (part: readonly KeyedRecord[]): Promise<number[]> => {
      await linkKeyed(app, part, false);
      return [];
    };
    return new Set(
      await isolateFew(keyed, link, async ({ onspringRecord }, failure) => {
        await options.issues.open(toUnlinkedIssue(app, onspringRecord, failure));
        return onspringRecord;
      }),
    );
  }

  async function linkKeyed(app: MappedApp, keyed: readonly KeyedRecord[], dryRun: boolean) {
    const linked: LinksReply['linked'][number][] = [];
    for (const records of toBatches(keyed, NAMED_DIGESTS_LIMIT)) {
      const request = { recordMap: app.map.id, onspringApp: app.appId, records, dryRun };
      linked.push(...(await options.serviceNow.linkByKey(request)).linked);
    }
    return linked;
  }

  /** Reading and landing stay within one turn, see `Lane`. Which records a page holds, only reading it tells. */
  async function loadPage(app: MappedApp, before: LoadPosition, control: RunControl): Promise<LoadedPage> {
    const step = (locks: HeldLocks) => landPage(app, before, control, locks);
    return await options.lane.run(() => options.locks.hold(toAppLocks(app.appId), step));
  }

  async function landPage(
    app: MappedApp,
    before: LoadPosition,
    control: RunControl,
    locks: HeldLocks,
  ): Promise<LoadedPage> {
    const { offset } = before;
    const fieldIds = inboundFieldIds(app);
    const request = { appId: app.appId, fieldIds, offset, pageSize: before.pageSize };
    const { page, pageSize, unread } = await fetchPageThatFits(onspring, log, request);
    const unlinked = await linkExisting(app, page.records);
    const land = (records: readonly OnspringRecord[]) =>
      options.lander.land({ app, records, locks, isTold: false, correlationOf: () => control.id });
    const results: ImportRowResult[] = [];
    const landable = page.records.filter(({ recordId }) => !unlinked.has(recordId));
    for (const records of toBatches(landable, IMPORT_BATCH_LIMIT)) {
      results.push(...(await isolateFew(records, land, toFailedResult)));
      // Shown at once, durable only behind the page.
      await control.note(before, toProgress(count(before, page, results)));
    }
    await requeueFailed(results);
    const landed = count(before, page, results);
    const left = unread + unlinked.size;
    const after: LoadPosition = {
      ...landed,
      read: landed.read + left,
      failed: landed.failed + left,
      unread: before.unread + unread,
      pageSize,
      offset: offset + pageSize,
    };
    return { after, isLast: isLastPage(page, offset, pageSize) };
  }

  async function plan(app: MappedApp, control: RunControl): Promise<Partial<RunProgress>> {
    const found = await options.comparer.compare(app, (read, total) =>
      control.checkpoint(null, { processed: read, total }),
    );
    const shown = [...found.different, ...found.onlyThere, ...found.onlyHere].slice(0, SHOWN_RECORDS);
    const looked = await options.comparer.compareNamed(app, shown);
    const key = findKeyField(app);
    const unlinked = looked.filter((record) => record.here === null && record.there !== null);
    const keyed = unlinked.map((record) => ({
      onspringRecord: record.onspringRecord,
      key: record.there?.[key?.map.id ?? ''] ?? '',
    }));
    const linked = key === undefined ? [] : await linkKeyed(app, keyed, true);
    const numbers = new Map(linked.map((link) => [link.onspringRecord, link.number]));
    for (const record of looked) control.plan(toPlannedChanges(app, record, numbers.get(record.onspringRecord)));
    return {
      total: found.total,
      processed: found.total,
      inserted: found.onlyThere.length,
      updated: found.different.length,
      unchanged: found.identical,
      identical: found.identical,
      different: found.different.length,
      onlyHere: found.onlyHere.length,
      onlyThere: found.onlyThere.length,
      message: `Dry run: ${found.onlyThere.length} would be ${key === undefined ? 'created' : 'created or linked'}, ${found.different.length} updated, ${found.identical} are identical`,
    };
  }

  return async (map, control) => {
    const app = await options.catalogue.resolve(map);
    if (app === null) throw missingAppError(map);
    if (control.order.dryRun) return await plan(app, control);
    const stored = loadPosition.safeParse(control.position);
    let position = stored.success ? stored.data : START;
    for (;;) {
      const begunMs = options.nowMs();
      const readBefore = position.read;
      const { after, isLast } = await loadPage(app, position, control);
      position = after;
      await control.checkpoint(position, toProgress(position));
      if (isLast) return await conclude(map, control.order.kind, position);
      await keepPace(control, position, begunMs + toBudgetMs(control.order, position.read - readBefore));
    }
  };

  /** Records that no page showed have no event that could bring them. */
  async function conclude(map: RecordMap, kind: RunKind, position: LoadPosition): Promise<Partial<RunProgress>> {
    const issue = toUnreadIssue(map, kind, position.unread);
    if (position.unread > 0) await options.issues.open(issue);
    else await options.issues.solve([issue.key]);
    return toProgress(position);
  }

  /**
   * Waits until the next page is due, in steps that a person can interrupt. Each page has a time of its own: what a pause
   * used up is not made up for by pages that follow at once.
   */
  async function keepPace(control: RunControl, position: LoadPosition, dueMs: number): Promise<void> {
    for (let leftMs = dueMs - options.nowMs(); leftMs > 0; leftMs = dueMs - options.nowMs()) {
      await control.wait(Math.min(leftMs, PACE_STEP_MS));
      await control.checkpoint(position, {});
    }
  }
}

/** Time in which no more than so many records may be read. */
function toBudgetMs({ recordsPerMinute }: RunOrder, records: number): number {
  return recordsPerMinute === null ? 0 : (records / recordsPerMinute) * 60_000;
}

/** Adds what became of (a part of) a page. */
function count(position: LoadPosition, page: RecordPage, results: readonly ImportRowResult[]): LoadPosition {
  const of = (...outcomes: readonly string[]) => results.filter((result) => outcomes.includes(result.outcome)).length;
  return {
    ...position,
    total: page.totalRecords,
    read: position.read + results.length,
    inserted: position.inserted + of('inserted'),
    updated: position.updated + of('updated'),
    unchanged: position.unchanged + of('unchanged', 'ignored'),
    failed: position.failed + of('error', 'waiting'),
  };
}

/** A record that ServiceNow does not take while it takes others. */
function toFailedResult({ appId, recordId }: OnspringRecord, { message }: BridgeError): ImportRowResult {
  const nowhere = { table: '', sysId: '', number: '', issueFields: [] };
  return { onspringApp: appId, onspringRecord: recordId, outcome: 'error', ...nowhere, message };
}

function toProgress(position: LoadPosition): Partial<RunProgress> {
  const { total, read, inserted, updated, unchanged, failed, unread } = position;
  const notes = [
    ...(failed > unread ? [`${failed - unread} records failed and are tried again one by one`] : []),
    ...(unread > 0 ? [`${unread} records could not be read`] : []),
  ];
  const message = notes.join('; ');
  return { total, processed: read, inserted, updated, unchanged, failed, message };
}

/** The field that carries the key column in. */
function findKeyField(app: MappedApp): MappedField | undefined {
  const { keyColumn } = app.map;
  return app.fields.find(({ map }) => keyColumn !== null && map.field === keyColumn && map.direction !== 'outbound');
}

/** A key is compared as ServiceNow stores it; one that does not fit names no record. */
function toKeyText(mapped: MappedField, raw: unknown): string {
  const result = toServiceNowValue(mapped, raw, { timeZone: 'utc', referenceKeys: new Map() });
  return 'value' in result ? result.value : '';
}

/** `linkedNumber`: number of the record that would be linked. */
function toPlannedChanges(app: MappedApp, record: ComparedRecord, linkedNumber?: string): PlannedChange[] {
  const { onspringRecord, here, there } = record;
  const number = linkedNumber ?? record.number;
  if (there === null) return [{ onspringRecord, number, action: 'end', field: '', here: '', there: '' }];
  const action = linkedNumber !== undefined ? 'link' : here === null ? 'create' : 'update';
  return app.fields
    .filter(({ map }) => map.direction !== 'outbound' && (here?.[map.id] ?? '') !== (there[map.id] ?? ''))
    .map(({ map }) => ({
      onspringRecord,
      number,
      action,
      field: map.field,
      here: here?.[map.id] ?? '',
      there: there[map.id] ?? '',
    }));
}
