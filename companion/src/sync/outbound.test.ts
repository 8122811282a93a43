import { beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import {
  type Acknowledgement,
  CHANGES_PAGE_LIMIT,
  type Change,
  type ChangesReply,
} from '../../../now-app/server/contract/protocol.ts';
import { findingsMap } from '../../test/support/findings-map.ts';
import { VendorError } from '../errors.ts';
import { createMetrics } from '../metrics.ts';
import { NO_LOCKS } from '../queue/record-locks.ts';
import { readCorrelation } from '../tracing.ts';
import type { MappedApp } from './catalogue.ts';
import { createLane } from './lane.ts';
import { createNewerValues } from './newer-values.ts';
import { createOutbound, type Outbound } from './outbound.ts';
import type { OnspringRecord, OnspringValue } from './ports.ts';
import { createReferencedRecords } from './referenced-records.ts';

const app: MappedApp = {
  map: findingsMap,
  appId: 210,
  fields: findingsMap.fields.map((map, index) => ({
    map,
    field: {
      id: 9001 + index,
      appId: 210,
      name: map.onspringField,
      type: 'Text',
      multiple: false,
      referencedAppId: null,
      values: [],
    },
    keyFieldId: null,
  })),
  attachments: [],
  recordNumberFieldId: null,
  lastSavedFieldId: null,
  parent: null,
  numberFieldId: 9001 + findingsMap.fields.findIndex(({ field }) => field === 'number'),
  faults: [],
};
const titleFieldId = app.fields.find(({ map }) => map.field === 'short_description')?.field.id ?? 0;
const numberFieldId = app.fields.find(({ map }) => map.field === 'number')?.field.id ?? 0;

function changeOf(record: number): Change {
  return {
    id: `c${record}`,
    version: 1,
    recordMap: findingsMap.id,
    table: 't',
    sysId: 's',
    number: `OBF${record}`,
    url: 'https://x.example',
    onspringApp: 210,
    onspringRecord: record,
    parentRecord: null,
    fields: { number: { value: `OBF${record}`, display: `OBF${record}`, agreed: '' } },
    correlation: `correlation ${record}`,
  };
}

const references = {
  fetchKeys: async () => new Map<string, string>(),
  fetchRecords: async () => new Map<string, readonly number[]>(),
};
const landedRow = {
  onspringApp: 210,
  outcome: 'updated' as const,
  table: 't',
  sysId: 's',
  number: 'OBF1',
  message: '',
};

describe('createOutbound', () => {
  /** What Onspring holds, for fields that both sides write. */
  let held: Map<number, OnspringRecord>;
  let landed: number[];
  let issueFields: string[];
  let creations: ReadonlyMap<number, OnspringValue>[];
  /** A creation is carried out and its answer is lost. */
  let losesAnswer: boolean;
  let pending: Change[];
  let acknowledged: Acknowledgement[];
  let saves: {
    recordId: number;
    fields: ReadonlyMap<number, OnspringValue>;
    correlation: string | undefined;
  }[];
  let fault: (recordId: number, fields: ReadonlyMap<number, OnspringValue>) => VendorError | null;
  /** A record that Onspring does not answer for when it is read. */
  let unseen: number;
  /** A change whose delivery ServiceNow does not take. */
  let untold: string;
  /** Changes that ServiceNow does not answer for. */
  let unreadable: readonly string[];
  let running: number;
  let mostRunning: number;
  let calls: number;
  let versions: { readonly version: string; readonly saves: number }[];
  let outbound: Outbound;
  const { signal } = new AbortController();

  beforeEach(() => {
    held = new Map();
    landed = [];
    issueFields = [];
    creations = [];
    losesAnswer = false;
    pending = [];
    acknowledged = [];
    saves = [];
    fault = () => null;
    unseen = 0;
    untold = '';
    unreadable = [];
    running = 0;
    mostRunning = 0;
    versions = [];
    calls = 0;
    outbound = createOutbound({
      onspring: {
        async saveFields(_appId, recordId, fields) {
          running += 1;
          mostRunning = Math.max(mostRunning, running);
          await Promise.resolve();
          running -= 1;
          const error = fault(recordId, fields);
          if (error !== null) throw error;
          saves.push({ recordId, fields, correlation: readCorrelation() });
          return [];
        },
        async createRecord(_appId, fields) {
          running += 1;
          mostRunning = Math.max(mostRunning, running);
          await Promise.resolve();
          running -= 1;
          creations.push(fields);
          const refused = fault(0, fields);
          if (refused !== null) throw refused;
          if (losesAnswer) throw vendorError('outage', 504);
          return 500 + creations.length;
        },
        async findByTexts({ fieldId }) {
          calls += 1;
          const toRecord = (fields: ReadonlyMap<number, OnspringValue>, index: number) => {
            const values = new Map([[fieldId, fields.get(fieldId)]]);
            return { appId: 210, recordId: 501 + index, values };
          };
          return creations.map(toRecord);
        },
      },
      serviceNow: {
        async fetchChanges() {
          calls += 1;
          if (pending.some(({ id }) => unreadable.includes(id))) throw vendorError('unanswered', 504);
          return toPage(pending);
        },
        async fetchBareChanges() {
          calls += 1;
          return toPage(pending.map((change) => ({ ...change, fields: {}, parentRecord: null })));
        },
        async fetchNamedChanges(rows) {
          calls += 1;
          if (rows.some((id) => unreadable.includes(id))) throw vendorError('unanswered', 504);
          return pending.filter(({ id }) => rows.includes(id));
        },
        async acknowledge({ records }) {
          calls += 1;
          if (records.some(({ id, outcome }) => id === untold && outcome === 'delivered')) {
            throw vendorError('unanswered', 504);
          }
          acknowledged.push(...records);
          const ids = new Set(records.map((record) => record.id));
          pending = pending.filter((change) => !ids.has(change.id));
          const delivered = records.filter((record) => record.outcome === 'delivered').length;
          return { delivered, failed: records.length - delivered, superseded: 0, unknown: 0 };
        },
      },
      catalogue: {
        resolve: async () => app,
        findInbound: async () => app,
        refresh: () => false,
        clear: () => undefined,
      },
      referenced: createReferencedRecords(references, null),
      files: { noteChanged: async () => undefined },
      newerValues: createNewerValues({
        onspring: {
          async fetchRecords(_appId, ids) {
            calls += 1;
            if (ids.includes(unseen)) throw vendorError('unanswered', 504);
            return ids.flatMap((id) => held.get(id) ?? []);
          },
        },
        references,
        lander: {
          async land({ records }) {
            landed.push(...records.map((record) => record.recordId));
            return records.map((record) => ({ ...landedRow, onspringRecord: record.recordId, issueFields }));
          },
        },
        timeZone: 'UTC',
      }),
      lane: createLane(),
      locks: NO_LOCKS,
      recordMaps: () => [findingsMap],
      onConfigVersion: async (version) => void versions.push({ version, saves: saves.length }),
      timeZone: 'UTC',
      log: pino({ level: 'silent' }),
      metrics: createMetrics(),
    });
  });

  const vendorError = (failure: VendorError['failure'], status: number, retryAfterSeconds: number | null = null) =>
    new VendorError({
      vendor: 'onspring',
      failure,
      status,
      retryAfterSeconds,
      code: `VENDOR_${status}`,
      message: 'no',
    });

  it('needs two calls per page beside one save per record, four at once', async () => {
    pending = Array.from({ length: 450 }, (_, index) => changeOf(index + 1));
    let drains = 1;
    while ((await outbound.drain(signal)).more) drains += 1;
    expect(drains).toBe(3);
    expect(calls).toBe(6);
    expect(saves).toHaveLength(450);
    expect(mostRunning).toBe(4);
    expect(saves.filter(({ recordId, correlation }) => correlation !== `correlation ${recordId}`)).toEqual([]);
    expect([...(saves[0]?.fields ?? [])]).toEqual([[numberFieldId, 'OBF1']]);
    expect(outbound.totals()).toEqual({ delivered: 450, failed: 0, superseded: 0 });
  });

  it('acknowledges what was delivered before an outage and leaves the rest pending', async () => {
    pending = Array.from({ length: 50 }, (_, index) => changeOf(index + 1));
    fault = (recordId) => (recordId === 20 ? vendorError('outage', 429, 30) : null);
    await expect(outbound.drain(signal)).rejects.toMatchObject({ retryAfterSeconds: 30 });
    expect(acknowledged.every((record) => record.outcome === 'delivered')).toBe(true);
    expect(acknowledged.length).toBe(saves.length);
    expect(pending.map((change) => change.onspringRecord)).toContain(20);
    fault = () => null;
    await outbound.drain(signal);
    expect(pending).toEqual([]);
  });

  it.each([
    ['refused', 404, false],
    ['server', 500, true],
  ] as const)('acknowledges one %s record as failed and delivers the others', async (failure, status, retryable) => {
    pending = [changeOf(1), changeOf(2), changeOf(3)];
    fault = (recordId) => (recordId === 2 ? vendorError(failure, status) : null);
    await outbound.drain(signal);
    expect(acknowledged.find((record) => record.id === 'c2')).toMatchObject({
      outcome: 'failed',
      code: `VENDOR_${status}`,
      retryable,
    });
    expect(saves.map((save) => save.recordId).sort()).toEqual([1, 3]);
  });

  it('tells that one failed whose delivery ServiceNow does not take, and that the others were delivered', async () => {
    pending = [changeOf(1), changeOf(2), changeOf(3)];
    untold = 'c2';
    await outbound.drain(signal);
    const outcomes = acknowledged.map(({ id, outcome }) => [id, outcome]).sort();
    expect(outcomes).toEqual([
      ['c1', 'delivered'],
      ['c2', 'failed'],
      ['c3', 'delivered'],
    ]);
  });

  it('takes up no further change once it is to stop, and acknowledges what it did', async () => {
    pending = Array.from({ length: 50 }, (_, index) => changeOf(index + 1));
    const stop = new AbortController();
    fault = (recordId) => {
      if (recordId === 10) stop.abort();
      return null;
    };
    await outbound.drain(stop.signal);
    expect(saves.length).toBeLessThan(20);
    expect(acknowledged).toHaveLength(saves.length);
  });

  it('reads a page in parts when ServiceNow does not answer for a row: the row fails, the others go out', async () => {
    pending = Array.from({ length: 50 }, (_, index) => changeOf(index + 1));
    unreadable = ['c25'];
    expect(await outbound.drain(signal)).toMatchObject({ more: false });
    const failed = acknowledged.filter(({ outcome }) => outcome === 'failed');
    expect(failed).toMatchObject([{ id: 'c25', retryable: true }]);
    expect(saves).toHaveLength(49);
    expect(versions[0]).toEqual({ version: 'v2', saves: 0 });
  });

  it('gives up what is told of a record that is gone, with an issue, and sends nothing of it', async () => {
    pending = [{ ...changeOf(1), onspringRecord: null, fields: {}, gone: true }, changeOf(2)];
    await outbound.drain(signal);
    expect(acknowledged).toMatchObject([
      { id: 'c1', outcome: 'failed', code: 'RECORD_GONE', retryable: false },
      { id: 'c2', outcome: 'delivered' },
    ]);
    expect(saves).toHaveLength(1);
  });

  it('charges no row when ServiceNow answers for none', async () => {
    pending = Array.from({ length: 50 }, (_, index) => changeOf(index + 1));
    unreadable = pending.map(({ id }) => id);
    await expect(outbound.drain(signal)).rejects.toMatchObject({ failure: 'unanswered' });
    expect(acknowledged).toEqual([]);
    unreadable = [];
    await outbound.drain(signal);
    expect(saves).toHaveLength(50);
  });

  it('hands on the version of the settings before anything is sent by them', async () => {
    pending = [changeOf(1)];
    await outbound.drain(signal);
    expect(versions).toEqual([{ version: 'v2', saves: 0 }]);
    expect(saves).toHaveLength(1);
  });

  it('fails a change whose field Onspring does not have, by name', async () => {
    pending = [{ ...changeOf(1), fields: { unknown_column: { value: '1', display: '1', agreed: '' } } }];
    await outbound.drain(signal);
    expect(acknowledged).toMatchObject([{ outcome: 'failed', code: 'FIELD_NOT_FOUND', retryable: false }]);
    expect(saves).toEqual([]);
  });

  describe('when Onspring refuses a value', () => {
    const severityFieldId = app.fields.find(({ map }) => map.field === 'state')?.field.id ?? 0;
    const refusal = (said: string | null) =>
      new VendorError({ vendor: 'onspring', failure: 'refused', status: 400, code: 'VENDOR_400', message: 'no', said });
    const changeOfTwo: Change = {
      ...changeOf(31),
      fields: {
        number: { value: 'OBF31', display: 'OBF31', agreed: '' },
        state: { value: '1', display: 'New', agreed: '' },
      },
    };

    it('saves the others, and names record, field, value, reason and next step', async () => {
      fault = (_record, fields) => (fields.has(severityFieldId) ? refusal('Field 9008 takes a number') : null);
      pending = [changeOfTwo];
      await outbound.drain(signal);
      expect(saves.map(({ fields }) => [...fields.keys()])).toEqual([[numberFieldId]]);
      expect(acknowledged).toMatchObject([{ outcome: 'failed', code: 'VENDOR_400', retryable: false }]);
      expect(messageOf(acknowledged[0])).toBe(
        'Onspring does not take "New" in "Remediation Status" for record 210/31. It says: Field 9008 takes a number. Correct the value here, or what the field takes in Onspring.',
      );
    });

    it('tells one reason once, also when Onspring gives none', async () => {
      fault = () => refusal(null);
      pending = [changeOfTwo];
      await outbound.drain(signal);
      expect(messageOf(acknowledged[0])).toBe(
        'Onspring does not take "OBF31" in "ServiceNow Number", "New" in "Remediation Status" for record 210/31. It gives no reason (status 400). Correct the value here, or what the field takes in Onspring.',
      );
    });

    it('delivers a change whose values only do not go together', async () => {
      fault = (_record, fields) => (fields.size > 1 ? refusal('Either or') : null);
      pending = [changeOfTwo];
      await outbound.drain(signal);
      expect(acknowledged).toMatchObject([{ outcome: 'delivered', agreed: { number: 'OBF31', state: '1' } }]);
    });

    it('names what a new record was refused for', async () => {
      fault = () => refusal(`Field ${severityFieldId} (Remediation Status) must be unique.`);
      pending = [{ ...changeOfTwo, onspringApp: null, onspringRecord: null }];
      await outbound.drain(signal);
      expect(acknowledged).toMatchObject([{ outcome: 'failed', code: 'VENDOR_400', retryable: false }]);
      expect(messageOf(acknowledged[0])).toMatch(
        /^Onspring does not take the new record for OBF31 in app "Findings" with "New" in "Remediation Status". It says: Field \d+ \(Remediation Status\) must be unique\. Correct/,
      );
    });

    const messageOf = (one: Acknowledgement | undefined) => (one?.outcome === 'failed' ? one.message : '');
  });

  describe('with a field that both sides write', () => {
    const changeOfTitle = (record: number, agreed: string): Change => ({
      ...changeOf(record),
      fields: { short_description: { value: 'ours', display: 'ours', agreed } },
    });
    const hold = (record: number, title: string) =>
      held.set(record, { appId: 210, recordId: record, values: new Map([[titleFieldId, title]]) });

    it('saves it when Onspring still holds the agreed value, with one look for all', async () => {
      pending = [1, 2, 3].map((record) => changeOfTitle(record, 'agreed'));
      for (const record of [1, 2, 3]) hold(record, ' agreed ');
      await outbound.drain(signal);
      expect(saves).toHaveLength(3);
      expect(calls).toBe(3);
      expect(landed).toEqual([]);
    });

    it('saves the others when Onspring does not answer for one, each part right behind its look', async () => {
      pending = Array.from({ length: 100 }, (_, index) => changeOfTitle(index + 1, 'agreed'));
      for (const { onspringRecord } of pending) hold(onspringRecord ?? 0, 'agreed');
      unseen = 57;
      await outbound.drain(signal);
      expect(saves).toHaveLength(99);
      expect(saves.map(({ recordId }) => recordId)).not.toContain(unseen);
      const failed = acknowledged.filter(({ outcome }) => outcome === 'failed');
      expect(failed).toMatchObject([{ id: 'c57', code: 'VENDOR_504', retryable: true }]);
      // The page, 21 looks, an acknowledgement behind each of the 18 that were answered, and one of the failure.
      expect(calls).toBe(1 + 21 + 18 + 1);
    });

    it('lands a newer value first and reads the change anew', async () => {
      pending = [changeOfTitle(1, 'agreed'), changeOfTitle(2, 'agreed')];
      hold(1, 'newer');
      hold(2, 'agreed');
      expect(await outbound.drain(signal)).toMatchObject({ more: true });
      expect(landed).toEqual([1]);
      expect(saves.map((save) => save.recordId)).toEqual([2]);
      expect(pending.map((change) => change.onspringRecord)).toEqual([1]);
      // ServiceNow knows the newer value now and still wants its own: the owner of the field decided.
      pending = [changeOfTitle(1, 'newer')];
      await outbound.drain(signal);
      expect(saves.map((save) => save.recordId)).toEqual([2, 1]);
    });

    it('does not overwrite a newer value that does not fit in ServiceNow', async () => {
      pending = [changeOfTitle(1, 'agreed')];
      hold(1, 'newer');
      issueFields = ['short_description'];
      await outbound.drain(signal);
      await outbound.drain(signal);
      expect(landed).toEqual([1]);
      expect(saves).toEqual([]);
      expect(acknowledged).toMatchObject([{ outcome: 'failed', code: 'NEWER_IN_ONSPRING', retryable: true }]);
    });
  });

  describe('with a record that Onspring does not have', () => {
    const creationOf = (number: number): Change => ({
      ...changeOf(number),
      onspringApp: null,
      onspringRecord: null,
    });

    it('creates it and tells which record it became', async () => {
      pending = [creationOf(1)];
      await outbound.drain(signal);
      expect([...(creations[0] ?? [])]).toEqual([[numberFieldId, 'OBF1']]);
      expect(acknowledged).toMatchObject([
        { outcome: 'delivered', agreed: { number: 'OBF1' }, created: { onspringApp: 210, onspringRecord: 501 } },
      ]);
    });

    it('creates none twice when the answer of a creation was lost', async () => {
      pending = [creationOf(1)];
      losesAnswer = true;
      await expect(outbound.drain(signal)).rejects.toThrow();
      expect(pending).toHaveLength(1);
      losesAnswer = false;
      await outbound.drain(signal);
      expect(creations).toHaveLength(1);
      expect(saves).toMatchObject([{ recordId: 501 }]);
      expect(acknowledged).toMatchObject([{ created: { onspringRecord: 501 } }]);
    });

    it('creates the children of one parent one after the other, in order, and those of several at once', async () => {
      const childOf = (number: number, parentRecord: number) => ({ ...creationOf(number), parentRecord });
      pending = [childOf(1, 7), childOf(2, 7), childOf(3, 7)];
      await outbound.drain(signal);
      expect(creations.map((fields) => fields.get(numberFieldId))).toEqual(['OBF1', 'OBF2', 'OBF3']);
      expect(mostRunning).toBe(1);
      pending = [4, 5, 6].map((number) => childOf(number, number));
      await outbound.drain(signal);
      expect(mostRunning).toBe(3);
    });

    it('creates none with a part of its fields', async () => {
      const change = creationOf(1);
      pending = [{ ...change, fields: { ...change.fields, unknown: { value: 'x', display: 'x', agreed: '' } } }];
      await outbound.drain(signal);
      expect(creations).toEqual([]);
      expect(acknowledged).toMatchObject([{ outcome: 'failed', code: 'FIELD_NOT_FOUND', retryable: false }]);
    });
  });
});

/** One page as ServiceNow answers it. */
function toPage(changes: readonly Change[]): ChangesReply {
  const page = changes.slice(0, CHANGES_PAGE_LIMIT);
  return { configVersion: 'v2', changes: page, more: changes.length > page.length, nextDueSeconds: null };
}
