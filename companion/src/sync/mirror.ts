import { toComparable } from '../../../now-app/server/contract/comparable.ts';
import { LOOKUP_PAGE_LIMIT, type LookupRecord, type ShownField } from '../../../now-app/server/contract/protocol.ts';
import { expandTemplate } from '../../../now-app/server/contract/template.ts';
import { isOutage, toBridgeError } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Catalogue, type MappedField, namesRecords } from './catalogue.ts';
import { type ComparedValues, readComparedValues } from './compared-values.ts';
import type { Creations } from './creations.ts';
import { toMirrorIssue } from './issue-reports.ts';
import type { Issues } from './issues.ts';
import { type KeyedApp, resolveKeyed, toKey } from './keyed-app.ts';
import { toMirrorLocks } from './lock-names.ts';
import { toOnspringValue } from './outbound-transform.ts';
import type { HeldLocks, Locks, OnspringPort, OnspringRecord, OnspringValue, ServiceNowPort } from './ports.ts';
import { fetchPageThatFits, isLastPage } from './record-pages.ts';
import type { ReferencedRecords } from './referenced-records.ts';
import type { References } from './references.ts';
import { isRefusal, type SentValue, toRecordRefusal } from './refusal.ts';
import type { RunProgress } from './run-progress.ts';
import type { RunControl, Runner } from './runs.ts';

export interface MirrorOptions {
  readonly onspring: Pick<OnspringPort, 'fetchPage' | 'saveFields'>;
  readonly serviceNow: Pick<ServiceNowPort, 'lookUp'>;
  readonly catalogue: Catalogue;
  readonly references: References;
  readonly referenced: ReferencedRecords;
  readonly creations: Pick<Creations, 'createOnce'>;
  readonly locks: Pick<Locks, 'hold'>;
  readonly issues: Pick<Issues, 'open' | 'solve'>;
  /** Zone of the Onspring instance. */
  readonly timeZone: string;
  readonly log: Log;
}

const PAGE_SIZE = 1000;
/** Records between two looks whether the run is to pause. */
const CHECKPOINT_RECORDS = 25;

interface HeldRecord {
  readonly recordId: number;
  /** Comparable values by field map id. */
  readonly values: ComparedValues;
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

const keyOf = (app: KeyedApp, record: LookupRecord): string => record.fields[app.key.map.id]?.value ?? '';

/** What Onspring holds, until a record of ServiceNow claims it. */
interface HeldRecords {
  add(record: HeldRecord): void;
  /**
   * The record there that is this one: it has its key, unless it has the address of another one, where the map sends
   * addresses; or it has its address: then the key was changed in ServiceNow, and one under the new key would be a second.
   */
  take(record: LookupRecord): HeldRecord | undefined;
  left(): number;
}

function createHeldRecords(app: KeyedApp): HeldRecords {
  const byKey = new Map<string, HeldRecord>();
  const byUrl = new Map<string, HeldRecord>();
  const urlField = app.fields.find(({ map }) => map.transform === 'record_url')?.map.id ?? '';
  const urlOf = ({ values }: HeldRecord): string => values[urlField] ?? '';
  const heldKey = ({ values }: HeldRecord): string => toKey(values[app.key.map.id] ?? '');
  return {
    add(record) {
      if (heldKey(record) === '' || byKey.has(heldKey(record))) return;
      byKey.set(heldKey(record), record);
      byUrl.set(urlOf(record), record);
    },
    take(record) {
      const named = byKey.get(toKey(keyOf(app, record)));
      const isOwn = named !== undefined && ['', record.url].includes(urlOf(named));
      const addressed = byUrl.get(record.url);
      const isLeft = addressed !== undefined && byKey.get(heldKey(addressed)) === addressed;
      const found = isOwn || !isLeft ? named : addressed;
      if (found !== undefined) byKey.delete(heldKey(found));
      return found;
    },
    left: () => byKey.size,
  };
}

/** What happens to a record whose key an earlier record of the run has: nothing, said aloud. */
function toSecondOfKey(app: KeyedApp, record: LookupRecord) {
  return { outcome: null, faults: [`${keyOf(app, record)}: another record has this key already; make the key unique`] };
}

/** What happens to a record that may be among those that Onspring does not show: it is not created a second time. */
function toUnsure(app: KeyedApp, record: LookupRecord, unread: number) {
  return {
    outcome: null,
    faults: [`${keyOf(app, record)}: not created, since ${unread} records in Onspring could not be read`],
  };
}

/**
 * Creates the runner that keeps an Onspring app equal to a table of ServiceNow: reads both sides once, a page a call, and
 * writes only what differs. It keeps no position and no links: begun again it finds the rest, and a record whose creation
 * was answered by silence is found by its key. It holds a lock to its end: a companion that was taken for dead, but only
 * slept, would create what the one that took over has created.
 */
export function createMirror(options: MirrorOptions): Runner {
  const { onspring, serviceNow, references, referenced, creations, log } = options;

  async function readHeld(
    app: KeyedApp,
    control: RunControl,
  ): Promise<{ readonly held: HeldRecords; readonly unread: number }> {
    const held = createHeldRecords(app);
    let unread = 0;
    const fieldIds = [...new Set(app.fields.map(({ field }) => field.id))];
    for (let offset = 0, pageSize = PAGE_SIZE, isLast = false; !isLast; offset += pageSize) {
      const fitting = await fetchPageThatFits(onspring, log, { appId: app.appId, fieldIds, offset, pageSize });
      pageSize = fitting.pageSize;
      unread += fitting.unread;
      isLast = isLastPage(fitting.page, offset, pageSize);
      for (const record of await toHeld(app, fitting.page.records)) held.add(record);
      await control.checkpoint(null, {});
    }
    return { held, unread };
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
    const shown = unlike.map(
      (mapped): SentValue => [mapped, record.fields[mapped.map.id] ?? { value: '', display: '' }],
    );
    const referencedRecords = await referenced.findAll(shown);
    const values = new Map<number, OnspringValue>();
    const faults: string[] = [];
    for (const [mapped, changed] of shown) {
      const context = { timeZone: options.timeZone, recordUrl: record.url, referencedRecords };
      const result = toOnspringValue(mapped, changed, context);
      if ('value' in result) values.set(mapped.field.id, result.value);
      else faults.push(`${keyOf(app, record)}: ${result.message}`);
    }
    if (values.size === 0) return { outcome: 'unchanged' as const, faults };
    try {
      const { recordId, isNew } =
        held === undefined
          ? await creations.createOnce(app, keyOf(app, record), values)
          : { recordId: held.recordId, isNew: false };
      if (isNew) return { outcome: 'inserted' as const, faults };
      await onspring.saveFields(app.appId, recordId, values);
      return { outcome: 'updated' as const, faults };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return {
        outcome: null,
        faults: [...faults, toRecordRefusal(`the record "${keyOf(app, record)}"`, shown, error)],
      };
    }
  }

  /** A record that Onspring refuses holds back only itself. Throws for outages. */
  async function writeIsolated(app: KeyedApp, record: LookupRecord, held: HeldRecord | undefined) {
    try {
      return await write(app, record, held);
    } catch (error) {
      if (isOutage(error)) throw error;
      const { code, message } = toBridgeError(error);
      log.warn({ event: 'mirror.refused', map: app.map.name, sysId: record.sysId, code, message });
      return { outcome: null, faults: [`${keyOf(app, record)}: ${message}`] };
    }
  }

  async function mirror(app: KeyedApp, control: RunControl, lock: HeldLocks): Promise<Partial<RunProgress>> {
    const { map } = app;
    const { held, unread } = await readHeld(app, control);
    const there = held.left();
    const counts = { inserted: 0, updated: 0, unchanged: 0 };
    const faults: string[] = [];
    /** Keys of this run: a second record with one of them would be created anew by every run. */
    const written = new Set<string>();
    let processed = 0;
    let failed = 0;
    for (let after: string | null = ''; after !== null; ) {
      const page = await serviceNow.lookUp({ map: map.name, after, limit: LOOKUP_PAGE_LIMIT });
      for (const record of page.records) {
        const key = toKey(keyOf(app, record));
        if (key === '') continue;
        lock.check();
        const isSecond = written.has(key);
        const found = isSecond ? undefined : held.take(record);
        const isUnsure = unread > 0 && found === undefined;
        const result = isSecond
          ? toSecondOfKey(app, record)
          : isUnsure
            ? toUnsure(app, record, unread)
            : await writeIsolated(app, record, found);
        written.add(key);
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
    const issue = toMirrorIssue(app, faults, control.id);
    if (faults.length > 0) await options.issues.open(issue);
    else await options.issues.solve([issue.key]);
    return {
      ...counts,
      processed,
      total: processed,
      failed,
      identical: processed - failed,
      onlyThere: held.left(),
      message: `${counts.inserted} created, ${counts.updated} changed, ${counts.unchanged} equal in Onspring; ${held.left()} only there`,
    };
  }

  return async (map, control) => {
    const app = await resolveKeyed(options.catalogue, map);
    return await options.locks.hold(toMirrorLocks(app.appId), (lock) => mirror(app, control, lock));
  };
}
