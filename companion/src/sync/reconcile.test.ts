import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pino } from 'pino';
import { toDigest } from '../../../now-app/server/contract/digest.ts';
import type { IssueReport, RecordDigest, RepairsRequest } from '../../../now-app/server/contract/protocol.ts';
import { fieldMap, findingsMap, textField } from '../../test/support/findings-map.ts';
import { VendorError } from '../errors.ts';
import type { MappedApp } from './catalogue.ts';
import { createComparer } from './comparison.ts';
import type { InboundEvent, OnspringRecord } from './ports.ts';
import { createReconcile } from './reconcile.ts';
import type { RunControl } from './runs.ts';

const TITLE = 9001;
const NUMBER = 9002;
const title = fieldMap('Finding Title', 'short_description', { direction: 'both' });
const number = fieldMap('ServiceNow Number', 'number', { direction: 'outbound', owner: 'servicenow' });
const app: MappedApp = {
  map: { ...findingsMap, fields: [title, number] },
  appId: 210,
  fields: [
    { map: title, field: textField(TITLE, 'Finding Title'), keyFieldId: null },
    { map: number, field: textField(NUMBER, 'ServiceNow Number'), keyFieldId: null },
  ],
  attachments: [],
  recordNumberFieldId: null,
  lastSavedFieldId: null,
  parent: null,
  numberFieldId: null,
  faults: [],
};
const unanswered = () =>
  new VendorError({ vendor: 'onspring', failure: 'unanswered', code: 'CALL_UNANSWERED', message: 'no answer' });
const log = pino({ level: 'silent' });

interface Held {
  readonly title: string;
  readonly number: string;
}

describe('reconcile', () => {
  let there: Map<number, Held>;
  let here: Map<number, Held>;
  let calls: number;
  let pageSize: number;
  /** Order in which Onspring pages its records. */
  let order: (ids: number[]) => number[];
  let events: InboundEvent[];
  let repairs: RepairsRequest[];
  let issues: IssueReport[];
  /** A record that Onspring does not answer for. */
  let poison: number;
  /** What an event does. */
  let onEvent: (id: number) => void;

  beforeEach(() => {
    there = new Map();
    here = new Map();
    calls = 0;
    pageSize = 1000;
    order = (ids) => ids;
    events = [];
    repairs = [];
    issues = [];
    poison = 0;
    onEvent = (id) => {
      const held = there.get(id);
      if (held !== undefined) here.set(id, { number: `OBF${id}`, ...here.get(id), title: held.title });
    };
  });

  const toRecord = (id: number, held: Held): OnspringRecord => ({
    appId: 210,
    recordId: id,
    values: new Map([
      [TITLE, held.title],
      [NUMBER, held.number],
    ]),
  });
  const toValues = (held: Held) => ({ [title.id]: held.title, [number.id]: held.number });
  const toRecordDigest = (id: number, held: Held): RecordDigest => ({
    onspringRecord: id,
    number: held.number,
    current: toDigest(toValues(held)),
    agreed: '',
    state: 'agreed',
    values: toValues(held),
  });

  const comparer = createComparer({
    onspring: {
      async fetchPage({ page, pageSize: asked }) {
        calls += 1;
        const ids = order([...there.keys()].sort((a, b) => a - b));
        const shown = ids.slice((page - 1) * asked, page * asked);
        if (shown.includes(poison)) throw unanswered();
        const records = shown.flatMap((id) => {
          const held = there.get(id);
          return held === undefined ? [] : [toRecord(id, held)];
        });
        return { records, totalPages: Math.ceil(ids.length / asked), totalRecords: ids.length };
      },
      async fetchRecords(_app, ids) {
        calls += 1;
        if (ids.includes(poison)) throw unanswered();
        return ids.flatMap((id) => {
          const held = there.get(id);
          return held === undefined ? [] : [toRecord(id, held)];
        });
      },
    },
    serviceNow: {
      async fetchDigests({ after }) {
        calls += 1;
        const all = [...here].filter(([id]) => id > after).sort(([a], [b]) => a - b);
        const records = all.slice(0, pageSize).map(([id, held]) => toRecordDigest(id, held));
        return { records, next: records.length < pageSize ? null : (records.at(-1)?.onspringRecord ?? null) };
      },
      async fetchNamedDigests(_map, ids) {
        calls += 1;
        return ids.flatMap((id) => {
          const held = here.get(id);
          return held === undefined ? [] : [toRecordDigest(id, held)];
        });
      },
    },
    references: { fetchKeys: async () => new Map(), fetchRecords: async () => new Map() },
    timeZone: 'UTC',
    log,
  });
  const control: RunControl = {
    id: 'run-1',
    order: { kind: 'reconcile', recordMap: app.map.id, dryRun: false, recordsPerMinute: null },
    signal: new AbortController().signal,
    position: null,
    checkpoint: async () => undefined,
    note: async () => undefined,
    plan: () => undefined,
    wait: async () => undefined,
  };
  const reconcile = () =>
    createReconcile({
      files: { noteAll: async () => undefined },
      comparer,
      catalogue: {
        resolve: async () => app,
        findInbound: async () => app,
        refresh: () => false,
        clear: () => undefined,
      },
      serviceNow: {
        async requestRepairs(request) {
          repairs.push(request);
          for (const { onspringRecord } of request.records) {
            const held = here.get(onspringRecord);
            const other = there.get(onspringRecord);
            if (held !== undefined && other !== undefined) there.set(onspringRecord, { ...other, number: held.number });
          }
          for (const id of request.gone) here.delete(id);
          return { queued: request.records.length, cancelled: request.gone.length };
        },
      },
      queue: {
        async accept(event) {
          events.push(event);
          if (event.record.kind === 'id') onEvent(event.record.id);
          return { eventId: 'e', coalesced: false };
        },
      },
      issues: {
        open: async (issue) => void issues.push(issue),
        solve: async () => undefined,
      },
      onQueued: () => undefined,
      onChanges: () => undefined,
      nowMs: () => Date.UTC(2026, 10, 21, 12),
      log,
    })(app.map, control);

  function fill(count: number): void {
    for (let id = 1; id <= count; id += 1) {
      const held = { title: `Finding ${id}`, number: `OBF${id}` };
      there.set(id, held);
      here.set(id, held);
    }
  }

  it('costs two calls for each thousand unchanged records', async () => {
    fill(3000);
    const result = await reconcile();
    expect(result).toMatchObject({ identical: 3000, total: 3000, different: 0, onlyHere: 0, onlyThere: 0 });
    expect(result.message).toBe('3000 of 3000 identical as of 2026-11-21 12:00:00 UTC');
    expect(calls).toBeLessThanOrEqual(7);
    expect(events).toEqual([]);
  });

  it('compares all but a record that Onspring does not answer for, which is neither equal nor gone', async () => {
    fill(3000);
    poison = 1234;
    onEvent = () => undefined;
    there.set(40, { title: 'missed', number: 'OBF40' });
    const result = await reconcile();
    expect(result).toMatchObject({ identical: 2998, total: 3000, onlyHere: 0 });
    expect(result.message).toContain('1 of Onspring could not be read');
    expect(repairs.flatMap(({ gone }) => gone)).toEqual([]);
    expect(here.has(poison)).toBe(true);
    expect(events.map(({ record }) => record)).toContainEqual({ kind: 'id', id: poison });
    expect(issues.map(({ key }) => key)).toContain(`configuration:${app.map.id}:reconcile:unread`);
    expect(calls).toBeLessThan(80);
  });

  it('counts alike in whatever order Onspring pages', async () => {
    fill(40);
    const { digest } = await reconcile();
    pageSize = 7;
    order = (ids) => [...ids].reverse();
    expect(await reconcile()).toMatchObject({ identical: 40, digest });
  });

  it('makes both sides agree from any state, as far as nobody has to decide', async () => {
    const held = fc.record({ title: fc.constantFrom('a', 'b', 'c'), number: fc.constantFrom('OBF1', 'x') });
    const side = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), held), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(side, side, fc.integer({ min: 1, max: 9 }), async (first, second, size) => {
        there = new Map(first);
        // Linked records, at least one of which Onspring has: else it is no reconcile but a back-fill.
        here = new Map([[99, { title: 'a', number: 'OBF1' }], ...second]);
        there.set(99, { title: 'a', number: 'OBF1' });
        pageSize = size;
        issues = [];
        const result = await reconcile();
        expect(Object.fromEntries(here)).toEqual(Object.fromEntries(there));
        expect(result).toMatchObject({ identical: there.size, total: there.size, different: 0 });
        expect(issues).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('ends nothing when many records are gone at once', async () => {
    fill(100);
    for (let id = 1; id <= 30; id += 1) there.delete(id);
    expect(await reconcile()).toMatchObject({ identical: 70, onlyHere: 30, total: 100 });
    expect(issues).toMatchObject([{ code: 'MANY_RECORDS_GONE' }]);
    expect(here.size).toBe(100);
  });

  it('opens an issue for what stays unlike', async () => {
    fill(5);
    there.set(3, { title: 'Never arrives', number: 'OBF3' });
    onEvent = () => undefined;
    const result = await reconcile();
    expect(result).toMatchObject({ identical: 4, different: 1, total: 5 });
    expect(issues).toMatchObject([{ key: `discrepancy:${app.map.id}:3`, kind: 'discrepancy', code: 'SIDES_DIFFER' }]);
    expect(issues[0]?.cause).toContain('Finding Title');
  });

  it('does not bring a whole app in unasked', async () => {
    fill(5);
    here.clear();
    const result = await reconcile();
    expect(result).toMatchObject({ identical: 0, onlyThere: 5 });
    expect(result.message).toContain('back-fill');
    expect(events).toEqual([]);
  });
});
