import { toElements } from '../../../now-app/server/contract/comparable.ts';
import type { ShownField } from '../../../now-app/server/contract/protocol.ts';
import { toBatches } from '../batches.ts';
import { type MappedField, namesRecords } from './catalogue.ts';
import { referenceId } from './inbound-transform.ts';
import type { NeededReference } from './mapping.ts';
import { referencedKey } from './outbound-transform.ts';
import type { FieldMatch, OnspringPort } from './ports.ts';

/** Turns Onspring record ids into the keys that name the same thing in ServiceNow, and back. */
export interface References {
  /** `<app>:<record>` to key, for every reference that exists. Throws `VendorError`. */
  fetchKeys(needed: readonly NeededReference[]): Promise<ReadonlyMap<string, string>>;
  /** `<app>:<key>` to record id, for every key that exists; keys are compared without case. Throws `VendorError`. */
  fetchRecords(match: Omit<FieldMatch, 'fieldIds'>, keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
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
      const found = new Map<string, number>();
      if (keys.length === 0) return found;
      for (const record of await onspring.findByTexts({ ...match, fieldIds: [match.fieldId] }, keys)) {
        found.set(referencedKey(match.appId, toKeyText(record.values.get(match.fieldId))), record.recordId);
      }
      return found;
    },
  };
}

/** Looks up the Onspring records that the shown values name: `<app>:<key>` to record id, as `toOnspringValue` takes them. */
export async function fetchReferenced(
  references: Pick<References, 'fetchRecords'>,
  shown: readonly (readonly [MappedField, ShownField])[],
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const [{ map, field, keyFieldId }, { display }] of shown) {
    if (!namesRecords(map) || display === '') continue;
    if (keyFieldId === null || field.referencedAppId === null) continue;
    const match = { appId: field.referencedAppId, fieldId: keyFieldId };
    const keys = map.transform === 'onspring_references' ? toElements(display) : [display];
    for (const [name, id] of await references.fetchRecords(match, keys)) found.set(name, id);
  }
  return found;
}

function cacheId(reference: NeededReference): string {
  return `${reference.appId}:${reference.keyFieldId}:${reference.recordId}`;
}

function toKeyText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
