import { toDigest } from '../../../now-app/server/contract/digest.ts';
import type { RecordDigest } from '../../../now-app/server/contract/protocol.ts';
import { toBatches } from '../batches.ts';
import type { BridgeError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { MappedApp, MappedField } from './catalogue.ts';
import { type ComparedValues, readComparedValues } from './compared-values.ts';
import { isolateFew } from './isolate.ts';
import type { OnspringPort, OnspringRecord, ServiceNowPort } from './ports.ts';
import { fetchPageThatFits, isLastPage } from './record-pages.ts';
import type { References } from './references.ts';

/** Both sides of a map, counted and told apart. */
export interface Comparison {
  readonly total: number;
  readonly identical: number;
  /** Record ids of Onspring: on both sides, unlike. */
  readonly different: readonly number[];
  /** In Onspring, not linked here. */
  readonly onlyThere: readonly number[];
  /** Linked here, not in Onspring. */
  readonly onlyHere: readonly number[];
  /** Records of Onspring that it shows to nobody, not even alone. */
  readonly unread: number;
  /** Fingerprint of all identical records. */
  readonly digest: string;
}

/** One record looked at on both sides; comparable values by field map id, `null` where there is no record. */
export interface ComparedRecord {
  readonly onspringRecord: number;
  readonly number: string;
  readonly here: ComparedValues | null;
  readonly there: ComparedValues | null;
  readonly isIdentical: boolean;
  /** A person has to act before the sides can agree. */
  readonly waitsForPerson: boolean;
  /** A vendor does not answer for it, so nobody knows what is there or here. */
  readonly isUnread: boolean;
}

export interface Comparer {
  /** Pages both sides; `onPage` hears how many records of how many were read. Throws `VendorError`. */
  compare(app: MappedApp, onPage: (read: number, total: number) => Promise<void>): Promise<Comparison>;
  /** Looks at single records: two calls for each hundred. */
  compareNamed(app: MappedApp, recordIds: readonly number[]): Promise<readonly ComparedRecord[]>;
}

export interface ComparerOptions {
  readonly onspring: Pick<OnspringPort, 'fetchPage' | 'fetchRecords'>;
  readonly serviceNow: Pick<ServiceNowPort, 'fetchDigests' | 'fetchNamedDigests'>;
  readonly references: References;
  /** Zone of the Onspring instance. */
  readonly timeZone: string;
  readonly log: Log;
}

/** Largest page of the API; a refused one is halved (onspring-api.md 3). */
const PAGE_SIZE = 1000;
const NAMED_BATCH = 100;

/** Transforms whose value in Onspring can be read back. What else a map holds is left out on both sides. */
const COMPARED = new Set<string>([
  'text',
  'html_to_text',
  'safe_html',
  'integer',
  'decimal',
  'boolean',
  'date',
  'date_time',
  'time_span',
  'list',
  'multi_list',
  'reference',
  'onspring_reference',
  'onspring_references',
  'record_url',
  'template',
]);

interface ComparedView {
  readonly fields: readonly MappedField[];
  readonly fieldIds: readonly number[];
  /** Ids of field maps left out. */
  readonly skip: readonly string[];
}

function toView(app: MappedApp): ComparedView {
  const fields = app.fields.filter(({ map }) => COMPARED.has(map.transform));
  const known = new Set(fields.map(({ map }) => map.id));
  return {
    fields,
    fieldIds: [...new Set(fields.map(({ field }) => field.id))].sort((a, b) => a - b),
    skip: app.map.fields.map((field) => field.id).filter((id) => !known.has(id)),
  };
}

/**
 * Creates the comparer. A whole comparison reads each side once, a thousand records a call, and holds only what the other
 * side has not shown yet: little while both sides page in the same order, correct in any.
 */
export function createComparer(options: ComparerOptions): Comparer {
  const { onspring, serviceNow, references, log } = options;

  async function toValues(
    app: MappedApp,
    view: ComparedView,
    records: readonly OnspringRecord[],
  ): Promise<ReadonlyMap<number, ComparedValues>> {
    const values = await readComparedValues({ ...app, fields: view.fields }, records, references, options.timeZone);
    return new Map(records.map((record, index) => [record.recordId, values[index] ?? {}]));
  }

  /** What is not seen is neither equal nor gone. */
  function leaveUnread(appId: number, onspringRecord: number, { code, message }: BridgeError): ComparedRecord {
    log.warn({ event: 'record.unread', onspringApp: appId, onspringRecord, code }, message);
    const nothing = { number: '', here: null, there: null, isIdentical: false };
    return { onspringRecord, ...nothing, waitsForPerson: true, isUnread: true };
  }

  return {
    async compare(app, onPage) {
      const view = toView(app);
      const there = new Map<number, string>();
      const here = new Map<number, RecordDigest>();
      const different: number[] = [];
      const fingerprint = createFingerprint();
      let identical = 0;
      let offset = 0;
      let pageSize = PAGE_SIZE;
      let total = 0;
      let read = 0;
      let unread = 0;
      let isThereRead = false;
      let after: number | null = 0;

      function match(id: number, theirs: string, ours: RecordDigest): void {
        there.delete(id);
        here.delete(id);
        if (ours.current === theirs) {
          identical += 1;
          fingerprint.add(id, theirs);
        } else different.push(id);
      }

      while (!isThereRead || after !== null) {
        if (!isThereRead) {
          const fitting = await fetchPageThatFits(onspring, log, {
            appId: app.appId,
            fieldIds: view.fieldIds,
            offset,
            pageSize,
          });
          const { page } = fitting;
          pageSize = fitting.pageSize;
          for (const [id, values] of await toValues(app, view, page.records)) {
            const theirs = toDigest(values);
            const ours = here.get(id);
            if (ours === undefined) there.set(id, theirs);
            else match(id, theirs, ours);
          }
          isThereRead = isLastPage(page, offset, pageSize);
          offset += pageSize;
          read += page.records.length;
          unread += fitting.unread;
          total = page.totalRecords;
        }
        if (after !== null) {
          const page = await serviceNow.fetchDigests({ recordMap: app.map.id, after, skip: view.skip });
          for (const digest of page.records) {
            const theirs = there.get(digest.onspringRecord);
            if (theirs === undefined) here.set(digest.onspringRecord, digest);
            else match(digest.onspringRecord, theirs, digest);
          }
          after = page.next;
        }
        await onPage(read, total);
      }
      return {
        total: read + here.size,
        identical,
        different,
        onlyThere: [...there.keys()],
        onlyHere: [...here.keys()],
        unread,
        digest: fingerprint.toText(),
      };
    },

    async compareNamed(app, recordIds) {
      const view = toView(app);
      const look = async (ids: readonly number[]) => {
        const compared: ComparedRecord[] = [];
        const records = await onspring.fetchRecords(app.appId, ids, view.fieldIds);
        const there = await toValues(app, view, records);
        const digests = await serviceNow.fetchNamedDigests(app.map.id, ids, view.skip);
        const here = new Map(digests.map((digest) => [digest.onspringRecord, digest]));
        for (const id of ids) {
          const theirs = there.get(id) ?? null;
          const ours = here.get(id);
          const values = ours?.current === null ? null : (ours?.values ?? null);
          compared.push({
            onspringRecord: id,
            number: ours?.number ?? '',
            here: values,
            there: theirs,
            isIdentical: theirs === null ? ours === undefined : toDigest(theirs) === ours?.current,
            waitsForPerson: ours?.state === 'issue',
            isUnread: false,
          });
        }
        return compared;
      };
      const compared: ComparedRecord[] = [];
      for (const ids of toBatches(recordIds, NAMED_BATCH)) {
        compared.push(...(await isolateFew(ids, look, (id, error) => leaveUnread(app.appId, id, error))));
      }
      return compared;
    },
  };
}

/** A fingerprint of many records that does not depend on their order. */
function createFingerprint(): { add(id: number, digest: string): void; toText(): string } {
  let high = 0;
  let low = 0;
  return {
    add(id, digest) {
      const mixed = toDigest({ id: String(id), digest });
      high ^= Number.parseInt(mixed.slice(0, 8), 16);
      low ^= Number.parseInt(mixed.slice(8), 16);
    },
    toText: () => [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join(''),
  };
}
