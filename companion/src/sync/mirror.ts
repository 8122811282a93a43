import { toComparable } from '../../../now-app/server/contract/comparable.ts';
import {
  LOOKUP_PAGE_LIMIT,
  type LookupRecord,
  type RecordMap,
  type ShownField,
} from '../../../now-app/server/contract/protocol.ts';
import { expandTemplate } from '../../../now-app/server/contract/template.ts';
import { BridgeError, isOutage, toBridgeError } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Catalogue, type MappedApp, type MappedField, namesRecords } from './catalogue.ts';
import { type ComparedValues, readComparedValues } from './compared-values.ts';
import { missingAppError, toMirrorIssue } from './issue-reports.ts';
import type { Issues } from './issues.ts';
import { toMirrorLocks } from './lock-names.ts';
import { toOnspringValue } from './outbound-transform.ts';
import type { HeldLocks, Locks, OnspringPort, OnspringRecord, OnspringValue, ServiceNowPort } from './ports.ts';
import { fetchPageThatFits, isLastPage } from './record-pages.ts';
import { fetchReferenced, type References } from './references.ts';
import type { RunProgress } from './run-progress.ts';
import type { RunControl, Runner } from './runs.ts';

export interface MirrorOptions {
  readonly onspring: Pick<OnspringPort, 'fetchPage' | 'createRecord' | 'saveFields'>;
  readonly serviceNow: Pick<ServiceNowPort, 'lookUp'>;
  readonly catalogue: Catalogue;
  readonly references: References;
  readonly locks: Pick<Locks, 'hold'>;
  readonly issues: Pick<Issues, 'open' | 'openOnce' | 'solve'>;
  /** Zone of the Onspring instance. */
  readonly timeZone: string;
  readonly log: Log;
}

const PAGE_SIZE = 1000;
/** Records between two looks whether the run is to pause. */
const CHECKPOINT_RECORDS = 25;

/** A mapped app whose key leads from a record of ServiceNow to one of Onspring. */
interface KeyedApp extends MappedApp {
  readonly key: MappedField;
}

interface HeldRecord {
  readonly recordId: number;
  /** Comparable values by field map id. */
  readonly values: ComparedValues;
}

/** Joins a map with live metadata and its key field. Throws `APP_NOT_FOUND`, `MIRROR_NO_KEY`. */
export async function resolveKeyed(catalogue: Catalogue, map: RecordMap): Promise<KeyedApp> {
  const app = await catalogue.resolve(map);
  if (app === null) throw missingAppError(map);
  const fields = app.fields.filter((field) => field.map.direction !== 'inbound');
  const key = fields.find((field) => field.map.field === map.keyColumn);
  if (key === undefined) {
    throw new BridgeError({
      code: 'MIRROR_NO_KEY',
      message: `Record map "${map.name}" sends no field for its key column "${map.keyColumn ?? ''}"`,
    });
  }
  return { ...app, fields, key };
}

/** What Onspring would hold of one value, in the form in which values are compared. */
function toWanted(mapped: MappedField, changed: ShownField | undefined, record: LookupRecord): string {
  const { transform, valueMap } = mapped.map;
  if (transform === 'record_url') return record.url;
  if (changed === undefined || changed.value === '') return toComparable(transform, '');
  if (transform === 'template')
    return toComparable(transform, expandTemplate(mapped.map.template ?? '', changed.value));
  const isShown = transform === 'reference' || namesRecords(mapped.map) || (transform === 'list' && valueMap === null);
  return toComparable(transform, isShown ? changed.display : changed.value);
}

const toKey = (text: string) => text.trim().toLowerCase();

/** What happens to a record whose key an earlier record of the run has: nothing, said aloud. */
function toSecondOfKey(app: KeyedApp, record: LookupRecord) {
  const key = record.fields[app.key.map.id]?.value ?? '';
  return { outcome: null, faults: [`${key}: another record has this key already; make the key unique`] };
}

/**
 * Creates the runner that keeps an Onspring app equal to a table of ServiceNow: reads both sides once, a page a call, and
 * writes only what differs. It keeps no position and no links: begun again it finds the rest, and a record whose creation
 * was answered by silence is found by its key. It holds a lock to its end: a companion that was taken for dead, but only
 * slept, would create what the one that took over has created.
 */
export function createMirror(options: MirrorOptions): Runner {
  const { onspring, serviceNow, references, log } = options;

  async function readHeld(app: KeyedApp, control: RunControl): Promise<Map<string, HeldRecord>> {
    const held = new Map<string, HeldRecord>();
    const fieldIds = [...new Set(app.fields.map(({ field }) => field.id))];
    for (let offset = 0, pageSize = PAGE_SIZE, isLast = false; !isLast; offset += pageSize) {
      const fitting = await fetchPageThatFits(onspring, log, { appId: app.appId, fieldIds, offset, pageSize });
      pageSize = fitting.pageSize;
      isLast = isLastPage(fitting.page, offset, pageSize);
      for (const record of await toHeld(app, fitting.page.records)) {
        const key = toKey(record.values[app.key.map.id] ?? '');
        if (key !== '' && !held.has(key)) held.set(key, record);
      }
      await control.checkpoint(null, {});
    }
    return held;
  }

  async function toHeld(app: KeyedApp, records: readonly OnspringRecord[]): Promise<HeldRecord[]> {
    const values = await readComparedValues(app, records, references, options.timeZone);
    return records.map((record, index) => ({ recordId: record.recordId, values: values[index] ?? {} }));
  }

  /** Writes the fields that differ; returns what happened and which values Onspring would not take. */
  async function write(app: KeyedApp, record: LookupRecord, held: HeldRecord | undefined) {
    const unlike = app.fields.filter(
      (mapped) => toWanted(mapped, record.fields[mapped.map.id], record) !== (held?.values[mapped.map.id] ?? ''),
    );
    const values = new Map<number, OnspringValue>();
    const faults: string[] = [];
    for (const mapped of unlike) {
      const changed = record.fields[mapped.map.id] ?? { value: '', display: '' };
      const referencedRecords = await fetchReferenced(references, [[mapped, changed]]);
      const context = { timeZone: options.timeZone, recordUrl: record.url, referencedRecords };
      const result = toOnspringValue(mapped, changed, context);
      if ('value' in result) values.set(mapped.field.id, result.value);
      else faults.push(`${record.fields[app.key.map.id]?.value ?? ''}: ${result.message}`);
    }
    if (values.size === 0) return { outcome: 'unchanged' as const, faults };
    if (held === undefined) await onspring.createRecord(app.appId, values);
    else await onspring.saveFields(app.appId, held.recordId, values);
    return { outcome: held === undefined ? ('inserted' as const) : ('updated' as const), faults };
  }

  /** A record that Onspring refuses holds back only itself. Throws for outages. */
  async function writeIsolated(app: KeyedApp, record: LookupRecord, held: HeldRecord | undefined) {
    try {
      return await write(app, record, held);
    } catch (error) {
      if (isOutage(error)) throw error;
      const { code, message } = toBridgeError(error);
      log.warn({ event: 'mirror.refused', map: app.map.name, sysId: record.sysId, code, message });
      return { outcome: null, faults: [`${record.fields[app.key.map.id]?.value ?? ''}: ${message}`] };
    }
  }

  async function mirror(app: KeyedApp, control: RunControl, lock: HeldLocks): Promise<Partial<RunProgress>> {
    const { map } = app;
    for (const fault of app.faults) await options.issues.openOnce(fault);
    const held = await readHeld(app, control);
    const there = held.size;
    const counts = { inserted: 0, updated: 0, unchanged: 0 };
    const faults: string[] = [];
    /** Keys of this run: a second record with one of them would be created anew by every run. */
    const written = new Set<string>();
    let processed = 0;
    let failed = 0;
    for (let after: string | null = ''; after !== null; ) {
      const page = await serviceNow.lookUp({ map: map.name, after, limit: LOOKUP_PAGE_LIMIT });
      for (const record of page.records) {
        const key = toKey(record.fields[app.key.map.id]?.value ?? '');
        if (key === '') continue;
        lock.check();
        const result = written.has(key) ? toSecondOfKey(app, record) : await writeIsolated(app, record, held.get(key));
        written.add(key);
        held.delete(key);
        if (result.outcome !== null) counts[result.outcome] += 1;
        if (result.faults.length > 0) failed += 1;
        faults.push(...result.faults);
        processed += 1;
        if (processed % CHECKPOINT_RECORDS === 0) {
          await control.checkpoint(null, { ...counts, processed, total: Math.max(there, processed) });
        }
      }
      after = page.next;
    }
    const issue = toMirrorIssue(app, faults);
    if (faults.length > 0) await options.issues.open(issue);
    else await options.issues.solve([issue.key]);
    return {
      ...counts,
      processed,
      total: processed,
      failed,
      identical: processed - failed,
      onlyThere: held.size,
      message: `${counts.inserted} created, ${counts.updated} changed, ${counts.unchanged} equal in Onspring; ${held.size} only there`,
    };
  }

  return async (map, control) => {
    const app = await resolveKeyed(options.catalogue, map);
    return await options.locks.hold(toMirrorLocks(app.appId), (lock) => mirror(app, control, lock));
  };
}
