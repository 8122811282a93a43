import { beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { IssueReport, RunRequest } from '../../../now-app/server/contract/protocol.ts';
import { findingsMap } from '../../test/support/findings-map.ts';
import { VendorError } from '../errors.ts';
import type { MappedApp } from './catalogue.ts';
import { createInitialLoad, type InitialLoad } from './initial-load.ts';
import { createLane } from './lane.ts';
import type { InboundEvent, PageRequest } from './ports.ts';

const TOTAL = 1404;
const refused = (status: number) =>
  new VendorError({
    vendor: 'onspring',
    failure: 'refused',
    code: `VENDOR_${status}`,
    status,
    message: `answered ${status}`,
  });
const outage = () =>
  new VendorError({ vendor: 'servicenow', failure: 'outage', code: 'VENDOR_503', status: 503, message: 'down' });

describe('createInitialLoad', () => {
  let stored: Map<string, object>;
  let landed: Map<number, number>;
  let pages: PageRequest[];
  let runs: RunRequest[];
  let issues: IssueReport[];
  let requeued: InboundEvent[];
  let largestPage: number;
  let isAppVisible: boolean;
  /** Called before each landing; may throw. */
  let onLand: () => void;

  beforeEach(() => {
    stored = new Map();
    landed = new Map();
    pages = [];
    runs = [];
    issues = [];
    requeued = [];
    largestPage = 1000;
    isAppVisible = true;
    onLand = () => undefined;
  });

  /** A process: what it keeps in memory is new, the store and both vendors are those of the test. */
  function createProcess(): InitialLoad {
    const app: MappedApp = {
      map: findingsMap,
      appId: 210,
      fields: [],
      recordNumberFieldId: 9000,
      lastSavedFieldId: null,
      faults: [],
    };
    return createInitialLoad({
      onspring: {
        async fetchPage(request) {
          pages.push(request);
          if (request.pageSize > largestPage) throw refused(400);
          const first = (request.page - 1) * request.pageSize;
          const length = Math.max(0, Math.min(request.pageSize, TOTAL - first));
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
      serviceNow: {
        async createRun(request) {
          runs.push(request);
          return { id: 'run', command: null };
        },
        async updateRun(id, request) {
          runs.push(request);
          return { id, command: null };
        },
      },
      catalogue: {
        resolve: async () => (isAppVisible ? app : null),
        findInbound: async () => app,
        refresh: () => false,
        clear: () => undefined,
      },
      lander: {
        async land({ records }) {
          onLand();
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
        totals: () => ({ inserted: 0, updated: 0, unchanged: 0, ignored: 0, error: 0 }),
        landed: () => 0,
      },
      lane: createLane(),
      state: {
        read: async (key) => structuredClone(stored.get(key) ?? null),
        async write(key, value) {
          stored.set(key, structuredClone(value));
        },
      },
      queue: {
        async accept(event) {
          requeued.push(event);
          return { eventId: 'e', coalesced: false };
        },
      },
      issues: {
        async openOnce(issue) {
          issues.push(issue);
        },
      },
      recordMaps: () => [findingsMap],
      log: pino({ level: 'silent' }),
    });
  }

  async function runToEnd(load: InitialLoad): Promise<void> {
    while (await load.step());
  }

  it('lands every record once, reports a run and requeues what failed', async () => {
    const load = createProcess();
    await load.prepare({ request: true, repeat: false });
    expect(load.isPending()).toBe(true);
    await runToEnd(load);
    expect(landed.size).toBe(TOTAL);
    expect(load.progress()).toEqual({ state: 'complete', total: TOTAL, read: TOTAL, landed: TOTAL - 1, failed: 1 });
    expect(load.isPending()).toBe(false);
    expect(runs.map((run) => run.state)).toEqual(['running', 'complete']);
    expect(requeued).toEqual([{ appId: 210, record: { kind: 'id', id: 13 }, reason: 'initial_load' }]);
  });

  it('does nothing without a request, and nothing again after it was completed', async () => {
    const idle = createProcess();
    await idle.prepare({ request: false, repeat: false });
    expect(await idle.step()).toBe(false);
    expect(idle.progress().state).toBe('none');

    for (const repeat of [false, true]) {
      for (let start = 0; start < 2; start += 1) {
        const load = createProcess();
        await load.prepare({ request: true, repeat: repeat && start === 1 });
        await runToEnd(load);
      }
      expect(landed.get(1)).toBe(repeat ? 2 : 1);
    }
  });

  it.each([1, 2, 3, 4, 5, 6])('goes on after the process died at landing %i', async (deadAt) => {
    const dying = createProcess();
    await dying.prepare({ request: true, repeat: false });
    let landings = 0;
    onLand = () => {
      landings += 1;
      if (landings === deadAt) throw new Error('killed');
    };
    await expect(runToEnd(dying)).rejects.toThrow('killed');
    onLand = () => undefined;

    const next = createProcess();
    await next.prepare({ request: false, repeat: false });
    expect(next.isPending()).toBe(true);
    await runToEnd(next);
    expect(landed.size).toBe(TOTAL);
    expect(Math.max(...landed.values())).toBeLessThanOrEqual(2);
    expect([...landed.values()].filter((times) => times > 1).length).toBeLessThanOrEqual(500);
    expect(next.progress()).toMatchObject({ state: 'complete', read: TOTAL });
  });

  it('waits through an outage and goes on', async () => {
    const load = createProcess();
    await load.prepare({ request: true, repeat: false });
    onLand = () => {
      onLand = () => undefined;
      throw outage();
    };
    await expect(load.step()).rejects.toMatchObject({ failure: 'outage' });
    await runToEnd(load);
    expect(landed.size).toBe(TOTAL);
    expect(issues).toEqual([]);
  });

  it('halves pages that are too large', async () => {
    largestPage = 130;
    const load = createProcess();
    await load.prepare({ request: true, repeat: false });
    await runToEnd(load);
    expect(pages.slice(0, 4).map((page) => page.pageSize)).toEqual([500, 250, 125, 125]);
    expect([...landed.values()].every((times) => times === 1)).toBe(true);
    expect(landed.size).toBe(TOTAL);
  });

  it('makes a map that cannot be loaded visible and does not hold up the rest', async () => {
    isAppVisible = false;
    const load = createProcess();
    await load.prepare({ request: true, repeat: false });
    await runToEnd(load);
    expect(issues).toMatchObject([{ kind: 'configuration', code: 'APP_NOT_FOUND' }]);
    expect(load.isPending()).toBe(false);
  });
});
