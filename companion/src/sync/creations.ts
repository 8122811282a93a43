import type { LookupRecord, RecordMap } from '../../../now-app/server/contract/protocol.ts';
import { toBridgeError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Catalogue, MappedField } from './catalogue.ts';
import { type KeyedApp, resolveKeyed, toKey } from './keyed-app.ts';
import { toCreationLocks } from './lock-names.ts';
import { type Referenced, referencedKey, toOnspringValue } from './outbound-transform.ts';
import type { Locks, OnspringPort, OnspringValue, ServiceNowPort } from './ports.ts';
import { createReferencedRecords } from './referenced-records.ts';
import type { References } from './references.ts';
import { isRefusal, type SentValue, toRecordRefusal } from './refusal.ts';

const EMPTY = { value: '', display: '' };

/** Creates records of Onspring that are known by a key, each once. */
export interface Creations {
  /**
   * Creates the record that a value names, by the map that the field names for it. Answers why not, when the map does not
   * lead to one record of ServiceNow or Onspring refuses it. Throws `VendorError`, `StoreError`.
   */
  create(mapped: MappedField, key: string): Promise<Referenced>;
  /**
   * Creates the record with this key of the app, unless somebody has by now: then it answers that one and writes nothing.
   * Throws `VendorError`, `StoreError`.
   */
  createOnce(app: KeyedApp, key: string, values: ReadonlyMap<number, OnspringValue>): Promise<Created>;
}

export interface Created {
  readonly recordId: number;
  readonly isNew: boolean;
}

export interface CreationsOptions {
  readonly onspring: Pick<OnspringPort, 'createRecord'>;
  readonly serviceNow: Pick<ServiceNowPort, 'lookUp'>;
  readonly catalogue: Catalogue;
  readonly references: Pick<References, 'fetchRecords'>;
  readonly locks: Pick<Locks, 'hold'>;
  readonly recordMaps: () => readonly RecordMap[];
  /** Zone of the Onspring instance. */
  readonly timeZone: string;
  readonly log: Log;
}

/**
 * Creates the creator. Onspring has neither a unique key nor an idempotency key (onspring-api.md 4.4), so a record is looked
 * for right before it is created, under a lock that other companions respect, one at a time in this one. An answer that was
 * lost is looked for again at once; what shows later is found by the next question for the key.
 */
export function createCreations(options: CreationsOptions): Creations {
  const { onspring, references, log } = options;
  // A created record names others only as far as they exist: two people may be each other's managers.
  const referenced = createReferencedRecords(references, null);
  let last: Promise<unknown> = Promise.resolve();

  /** After everything that was asked for before. */
  function inTurn<T>(step: () => Promise<T>): Promise<T> {
    const turn = last.then(step, step);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function find(app: KeyedApp, key: string): Promise<readonly number[]> {
    const match = { appId: app.appId, fieldId: app.key.field.id };
    return (await references.fetchRecords(match, [key])).get(referencedKey(app.appId, key)) ?? [];
  }

  async function createUnlessFound(
    app: KeyedApp,
    key: string,
    values: ReadonlyMap<number, OnspringValue>,
  ): Promise<Created> {
    const [known] = await find(app, key);
    if (known !== undefined) return { recordId: known, isNew: false };
    try {
      const recordId = await onspring.createRecord(app.appId, values);
      log.info({ event: 'record.created', map: app.map.name, onspringApp: app.appId, onspringRecord: recordId });
      return { recordId, isNew: true };
    } catch (error) {
      // A refusal is an answer; anything else may have come after the work was done.
      const [recordId] = toBridgeError(error).retryable ? await find(app, key) : [];
      if (recordId === undefined) throw error;
      return { recordId, isNew: true };
    }
  }

  function createOnce(app: KeyedApp, key: string, values: ReadonlyMap<number, OnspringValue>): Promise<Created> {
    return inTurn(() => options.locks.hold(toCreationLocks(app.appId), () => createUnlessFound(app, key, values)));
  }

  async function toValues(app: KeyedApp, record: LookupRecord) {
    const shown = app.fields.map((mapped): SentValue => [mapped, record.fields[mapped.map.id] ?? EMPTY]);
    const context = {
      timeZone: options.timeZone,
      recordUrl: record.url,
      referencedRecords: await referenced.findAll(shown),
    };
    const values = new Map<number, OnspringValue>();
    for (const [mapped, changed] of shown) {
      const result = toOnspringValue(mapped, changed, context);
      // What does not fit is left out, as the mirror of the map leaves it out and names it.
      if ('value' in result && result.value !== null && result.value !== '') values.set(mapped.field.id, result.value);
    }
    return { shown: shown.filter(([{ field }]) => values.has(field.id)), values };
  }

  /** The app that the field refers to, by the map that creates its records; or why that map cannot. */
  async function findCreator({ map, field, keyFieldId }: MappedField): Promise<KeyedApp | string> {
    const creator = options.recordMaps().find(({ id }) => id === map.createdBy);
    if (creator === undefined) return 'the map that creates it is not active';
    if (creator.paused) return `the map "${creator.name}" is paused`;
    const app = await resolveKeyed(options.catalogue, creator);
    if (app.appId !== field.referencedAppId) return `the map "${creator.name}" fills another app`;
    if (app.key.field.id !== keyFieldId) return `the map "${creator.name}" has another key field`;
    return app;
  }

  async function create(mapped: MappedField, key: string): Promise<Referenced> {
    const app = await findCreator(mapped);
    if (typeof app === 'string') return { ids: [], reason: app };
    const { records } = await options.serviceNow.lookUp({ map: app.map.name, key });
    const [record, ...others] = records;
    if (record === undefined) return { ids: [], reason: `the map "${app.map.name}" leads to no record with this key` };
    if (others.length > 0)
      return { ids: [], reason: `the map "${app.map.name}" leads to several records with this key` };
    const { shown, values } = await toValues(app, record);
    // Created under another key it would not be found again, and created anew each time.
    if (toKey(String(values.get(app.key.field.id) ?? '')) !== toKey(key)) {
      return { ids: [], reason: `the map "${app.map.name}" would give it another key` };
    }
    try {
      return { ids: [(await createOnce(app, key, values)).recordId], reason: '' };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return {
        ids: [],
        reason: toRecordRefusal(`the new record "${key}" in app "${app.map.onspringApp}"`, shown, error),
      };
    }
  }

  return {
    createOnce,
    async create(mapped, key) {
      try {
        return await create(mapped, key);
      } catch (error) {
        const known = toBridgeError(error);
        if (known.retryable) throw error;
        return { ids: [], reason: known.message };
      }
    },
  };
}
