import { toBatches } from '../batches.ts';
import { referenceId } from './inbound-transform.ts';
import type { NeededReference } from './mapping.ts';
import { referencedKey } from './outbound-transform.ts';
import type { FieldMatch, OnspringPort } from './ports.ts';

/** Where a key is looked for. */
export type RecordsMatch = Omit<FieldMatch, 'fieldIds'>;

/** Turns Onspring record ids into the keys that name the same thing in ServiceNow, and back. */
export interface References {
  /** `<app>:<record>` to key, for every reference that exists. Throws `VendorError`. */
  fetchKeys(needed: readonly NeededReference[]): Promise<ReadonlyMap<string, string>>;
  /** `<app>:<key>` to the records that have the key, for every key that exists; compared without case. Throws `VendorError`. */
  fetchRecords(match: RecordsMatch, keys: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>>;
}

export interface ReferencesOptions {
  readonly onspring: Pick<OnspringPort, 'fetchRecords' | 'findByTexts'>;
  readonly nowMs: () => number;
}

/** Most ids of one batch-get (onspring-api.md 4.3). */
const BATCH = 100;
/** Names and mail addresses of referenced records rarely change; a quarter of an hour keeps single changes at two calls. */
const LIFE_MS = 15 * 60_000;
/** A record that was not there may be created any moment. */
const ABSENT_LIFE_MS = 60_000;
/** About 1 MB of keys. */
const CAPACITY = 10_000;

interface Entry {
  /** `null`: there is no such record, or it has no key. */
  readonly key: string | null;
  readonly untilMs: number;
}

/** Creates the resolver with a bounded cache; the entries unused for longest leave first. */
export function createReferences(options: ReferencesOptions): References {
  const { onspring, nowMs } = options;
  const cache = new Map<string, Entry>();

  function remember(id: string, key: string | null): void {
    cache.delete(id);
    cache.set(id, { key, untilMs: nowMs() + (key === null ? ABSENT_LIFE_MS : LIFE_MS) });
    const [oldest] = cache.keys();
    if (cache.size > CAPACITY && oldest !== undefined) cache.delete(oldest);
  }

  function recall(id: string): Entry | undefined {
    const entry = cache.get(id);
    if (entry === undefined || entry.untilMs <= nowMs()) return undefined;
    cache.delete(id);
    cache.set(id, entry);
    return entry;
  }

  async function fetchBatch(
    appId: number,
    keyFieldId: number,
    recordIds: readonly number[],
  ): Promise<Map<number, string>> {
    const records = await onspring.fetchRecords(appId, recordIds, [keyFieldId]);
    return new Map(records.map((record) => [record.recordId, toKeyText(record.values.get(keyFieldId))]));
  }

  return {
    async fetchKeys(needed) {
      const keys = new Map<string, string>();
      const missing = new Map<string, NeededReference[]>();
      for (const reference of needed) {
        const entry = recall(cacheId(reference));
        if (entry === undefined) {
          const group = `${reference.appId}:${reference.keyFieldId}`;
          missing.set(group, [...(missing.get(group) ?? []), reference]);
        } else if (entry.key !== null) keys.set(referenceId(reference.appId, reference.recordId), entry.key);
      }
      for (const group of missing.values()) {
        for (const batch of toBatches(group, BATCH)) {
          const [first] = batch;
          if (first === undefined) continue;
          const found = await fetchBatch(
            first.appId,
            first.keyFieldId,
            batch.map((reference) => reference.recordId),
          );
          for (const reference of batch) {
            const key = found.get(reference.recordId) || null;
            remember(cacheId(reference), key);
            if (key !== null) keys.set(referenceId(reference.appId, reference.recordId), key);
          }
        }
      }
      return keys;
    },

    async fetchRecords(match, keys) {
      const found = new Map<string, readonly number[]>();
      if (keys.length === 0) return found;
      for (const record of await onspring.findByTexts({ ...match, fieldIds: [match.fieldId] }, keys)) {
        const name = referencedKey(match.appId, toKeyText(record.values.get(match.fieldId)));
        found.set(name, [...(found.get(name) ?? []), record.recordId]);
      }
      return found;
    },
  };
}

function cacheId(reference: NeededReference): string {
  return `${reference.appId}:${reference.keyFieldId}:${reference.recordId}`;
}

function toKeyText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
