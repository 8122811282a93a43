import { beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { Acknowledgement, Change } from '../../../now-app/server/contract/protocol.ts';
import { findingsMap } from '../../test/support/findings-map.ts';
import { VendorError } from '../errors.ts';
import { createMetrics } from '../metrics.ts';
import type { MappedApp } from './catalogue.ts';
import { createOutbound, type Outbound } from './outbound.ts';
import type { OnspringValue } from './ports.ts';

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
  recordNumberFieldId: null,
  lastSavedFieldId: null,
  faults: [],
};
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
    fields: { number: { value: `OBF${record}`, display: `OBF${record}` } },
    correlation: '',
  };
}

describe('createOutbound', () => {
  let pending: Change[];
  let acknowledged: Acknowledgement[];
  let saves: { recordId: number; fields: ReadonlyMap<number, OnspringValue> }[];
  let fault: (recordId: number) => VendorError | null;
  let running: number;
  let mostRunning: number;
  let calls: number;
  let outbound: Outbound;
  const { signal } = new AbortController();

  beforeEach(() => {
    pending = [];
    acknowledged = [];
    saves = [];
    fault = () => null;
    running = 0;
    mostRunning = 0;
    calls = 0;
    outbound = createOutbound({
      onspring: {
        async saveFields(_appId, recordId, fields) {
          running += 1;
          mostRunning = Math.max(mostRunning, running);
          await Promise.resolve();
          running -= 1;
          const error = fault(recordId);
          if (error !== null) throw error;
          saves.push({ recordId, fields });
          return [];
        },
      },
      serviceNow: {
        async fetchChanges(limit) {
          calls += 1;
          return { changes: pending.slice(0, limit), more: pending.length > limit, nextDueSeconds: null };
        },
        async acknowledge({ records }) {
          calls += 1;
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
      references: { fetchKeys: async () => new Map(), fetchRecords: async () => new Map() },
      recordMaps: () => [findingsMap],
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

  it('fails a change whose field Onspring does not have, by name', async () => {
    pending = [{ ...changeOf(1), fields: { unknown_column: { value: '1', display: '1' } } }];
    await outbound.drain(signal);
    expect(acknowledged).toMatchObject([{ outcome: 'failed', code: 'FIELD_NOT_FOUND', retryable: false }]);
    expect(saves).toEqual([]);
  });
});
