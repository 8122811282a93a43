import { beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { IssueReport } from '../../../now-app/server/contract/protocol.ts';
import { findingsMap } from '../../test/support/findings-map.ts';
import { StoreError, VendorError } from '../errors.ts';
import { NO_LOCKS } from '../queue/record-locks.ts';
import { createBackfill } from './backfill.ts';
import type { MappedApp } from './catalogue.ts';
import { createLane } from './lane.ts';
import type { InboundEvent, PageRequest } from './ports.ts';
import { NO_PROGRESS, type RunProgress } from './run-progress.ts';
import type { RunControl } from './runs.ts';

const TOTAL = 1404;
const refused = (status: number) =>
  new VendorError({
    vendor: 'onspring',
    failure: 'refused',
    code: `VENDOR_${status}`,
    status,
    message: `answered ${status}`,
  });
const unanswered = () =>
  new VendorError({ vendor: 'onspring', failure: 'unanswered', code: 'CALL_UNANSWERED', message: 'no answer' });
const outage = () =>
  new VendorError({ vendor: 'servicenow', failure: 'outage', code: 'VENDOR_503', status: 503, message: 'down' });

describe('createBackfill', () => {
  let stored: object | null;
  let progress: RunProgress;
  let landed: Map<number, number>;
  let pages: PageRequest[];
  let issues: IssueReport[];
  let requeued: InboundEvent[];
  let waits: number[];
  let nowMs: number;
  let largestPage: number;
  let isAppVisible: boolean;
  /** Records that no page shows. */
  let hidden: Set<number>;
  /** A record that ServiceNow does not take. */
  let poison: number;
  /** Called before each landing; may throw. */
  let onLand: () => void;
  /** How long a person pauses the run at its first checkpoint. */
  let pausedMs: number;

  beforeEach(() => {
    stored = null;
    progress = NO_PROGRESS;
    landed = new Map();
    pages = [];
    issues = [];
    requeued = [];
    waits = [];
    nowMs = 0;
    largestPage = 1000;
    isAppVisible = true;
    hidden = new Set();
    poison = 0;
    onLand = () => undefined;
    pausedMs = 0;
  });

  /** A process: what it keeps in memory is new, the store and both vendors are those of the test. */
  async function load(recordsPerMinute: number | null = null): Promise<Partial<RunProgress>> {
    const app: MappedApp = {
      map: findingsMap,
      appId: 210,
      fields: [],
      attachments: [],
      recordNumberFieldId: 9000,
      lastSavedFieldId: null,
      parent: null,
      numberFieldId: null,
      faults: [],
    };
    const backfill = createBackfill({
      onspring: {
        async fetchPage(request) {
          pages.push(request);
          if (request.pageSize > largestPage) throw refused(400);
          const first = (request.page - 1) * request.pageSize;
          const length = Math.max(0, Math.min(request.pageSize, TOTAL - first));
          if ([...hidden].some((id) => id > first && id <= first + length)) throw unanswered();
          return {
            records: Array.from({ length }, (_, index) => ({
              appId: 210,
              recordId: first + index + 1,
              values: new Map(),
            })),
            totalPages: Math.ceil(TOTAL / request.pageSize),
            totalRecords: TOTAL,
          };
        },
      },
      serviceNow: { linkByKey: () => Promise.reject(new Error('the map names no key column')) },
      catalogue: {
        resolve: async () => (isAppVisible ? app : null),
        findInbound: async () => app,
        refresh: () => false,
        clear: () => undefined,
      },
      comparer: {
        compare: () => Promise.reject(new Error('a back-fill compares in a dry run only')),
        compareNamed: () => Promise.reject(new Error('a back-fill compares in a dry run only')),
      },
      lander: {
        async land({ records }) {
          onLand();
          if (records.some(({ recordId }) => recordId === poison)) throw unanswered();
          return records.map((record) => {
            const times = landed.get(record.recordId) ?? 0;
            landed.set(record.recordId, times + 1);
            return {
              onspringApp: 210,
              onspringRecord: record.recordId,
              outcome: record.recordId === 13 ? 'error' : times === 0 ? 'inserted' : 'unchanged',
              table: '',
              sysId: '',
              number: '',
              issueFields: [],
              message: '',
            } as const;
          });
        },
        totals: () => ({ inserted: 0, updated: 0, unchanged: 0, ignored: 0, waiting: 0, error: 0 }),
        landed: () => 0,
      },
      lane: createLane(),
      locks: NO_LOCKS,
      queue: {
        async accept(event) {
          requeued.push(event);
          return { eventId: 'e', coalesced: false };
        },
      },
      issues: {
        open: async (issue) => void issues.push(issue),
        solve: async () => undefined,
      },
      nowMs: () => nowMs,
      log: pino({ level: 'silent' }),
    });
    async function note(position: object | null, changes: Partial<RunProgress>): Promise<void> {
      stored = structuredClone(position);
      progress = { ...progress, ...changes };
    }
    const control: RunControl = {
      id: 'run-1',
      order: { kind: 'backfill', recordMap: findingsMap.id, dryRun: false, recordsPerMinute },
      signal: new AbortController().signal,
      position: structuredClone(stored),
      async checkpoint(position, changes) {
        await note(position, changes);
        nowMs += pausedMs;
        pausedMs = 0;
      },
      note,
      plan: () => undefined,
      async wait(ms) {
        waits.push(ms);
        nowMs += ms;
      },
    };
    return await backfill(findingsMap, control);
  }

  it('lands every record once and requeues what failed', async () => {
    const result = await load();
    expect(landed.size).toBe(TOTAL);
    expect(result).toMatchObject({ total: TOTAL, processed: TOTAL, inserted: TOTAL - 1, failed: 1 });
    expect(requeued).toEqual([{ appId: 210, record: { kind: 'id', id: 13 }, reason: 'backfill' }]);
  });

  it.each([1, 2, 3, 4, 5, 6])('goes on after the process died at landing %i', async (deadAt) => {
    let landings = 0;
    onLand = () => {
      landings += 1;
      if (landings === deadAt) throw new StoreError('killed');
    };
    await expect(load()).rejects.toThrow('killed');
    onLand = () => undefined;

    expect(await load()).toMatchObject({ processed: TOTAL });
    expect(landed.size).toBe(TOTAL);
    expect(Math.max(...landed.values())).toBeLessThanOrEqual(2);
    expect([...landed.values()].filter((times) => times > 1).length).toBeLessThanOrEqual(500);
  });

  it('leaves an outage to its caller and goes on from its position', async () => {
    onLand = () => {
      onLand = () => undefined;
      throw outage();
    };
    await expect(load()).rejects.toMatchObject({ failure: 'outage' });
    await load();
    expect(landed.size).toBe(TOTAL);
    expect(issues).toEqual([]);
  });

  it('halves pages that are too large', async () => {
    largestPage = 130;
    await load();
    expect(pages.slice(0, 4).map((page) => page.pageSize)).toEqual([500, 250, 125, 125]);
    expect([...landed.values()].every((times) => times === 1)).toBe(true);
    expect(landed.size).toBe(TOTAL);
  });

  it('lands all but a record that no page shows, and names what is missing', async () => {
    hidden = new Set([700]);
    const result = await load();
    expect(landed.size).toBe(TOTAL - 1);
    expect(landed.has(700)).toBe(false);
    expect([...landed.values()].every((times) => times === 1)).toBe(true);
    expect(result).toMatchObject({
      processed: TOTAL,
      failed: 2,
      message: expect.stringContaining('1 records could not be read'),
    });
    expect(issues.map(({ key, code }) => [key, code])).toEqual([
      [`configuration:${findingsMap.id}:backfill:unread`, 'CALL_UNANSWERED'],
    ]);
    // Three pages, and of one its tenths, the tenths of one, and of one the single records.
    expect(pages.length).toBe(3 + 10 + 10 + 5);
  });

  it('takes an app whose records are not shown for more than a record at fault', async () => {
    hidden = new Set(Array.from({ length: TOTAL }, (_, index) => index + 1));
    await expect(load()).rejects.toMatchObject({ failure: 'unanswered' });
    expect(pages.length).toBeLessThan(30);
  });

  it('lands all but a record that ServiceNow does not take, which is tried again on its own', async () => {
    poison = 321;
    expect(await load()).toMatchObject({ processed: TOTAL, failed: 2 });
    expect(landed.size).toBe(TOTAL - 1);
    expect(requeued.map(({ record }) => record)).toContainEqual({ kind: 'id', id: 321 });
  });

  it('keeps within its budget of records per minute', async () => {
    await load(600);
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(100_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(5_000);
    expect(landed.size).toBe(TOTAL);
  });

  it('does not make up for a pause: no page follows another faster than its budget allows', async () => {
    const landedAt: number[] = [];
    onLand = () => void landedAt.push(nowMs);
    pausedMs = 3_600_000;
    await load(600);
    // A page of 500 has 50 s; the pause is longer.
    expect([...new Set(landedAt)]).toEqual([0, 3_600_000, 3_650_000]);
    expect(landed.size).toBe(TOTAL);
  });

  it('refuses a map whose app cannot be seen', async () => {
    isAppVisible = false;
    await expect(load()).rejects.toMatchObject({ code: 'APP_NOT_FOUND', retryable: false });
  });
});
