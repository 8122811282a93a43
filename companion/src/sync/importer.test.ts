import { describe, expect, it } from '@jest/globals';
import {
  COMMENT_STAGING,
  type ImportReply,
  type ImportRowResult,
  type StagingRow,
} from '../../../now-app/server/contract/protocol.ts';
import { createImporter } from './importer.ts';

const rowOf = (record: number): StagingRow => ({
  record_map: 'm',
  onspring_app: '210',
  onspring_record: String(record),
  payload: '{}',
  problems: '[]',
  parent_app: '',
  parent_record: '',
  known_number: '',
  correlation: '',
});
const resultOf = (record: number): ImportRowResult => ({
  onspringApp: 210,
  onspringRecord: record,
  outcome: 'inserted',
  table: 't',
  sysId: `s${record}`,
  number: `n${record}`,
  issueFields: [],
  message: '',
});

/** An instance that needs `msPerRow`, on a clock that only waiting moves. */
function createScene(msPerRow: number, options: { readonly namesProgress?: boolean; readonly loses?: number } = {}) {
  let nowMs = 0;
  const calls = { single: 0, start: 0, poll: 0 };
  const sets: { rows: readonly StagingRow[]; startedMs: number }[] = [];
  const importer = createImporter({
    nowMs: () => nowMs,
    wait: async (ms) => {
      nowMs += ms;
    },
    serviceNow: {
      async importRow(_table, row) {
        calls.single += 1;
        return resultOf(Number(row.onspring_record));
      },
      async startImport(_table, rows) {
        calls.start += 1;
        sets.push({ rows, startedMs: nowMs });
        return String(sets.length - 1);
      },
      async fetchImport(id): Promise<ImportReply> {
        calls.poll += 1;
        const set = sets[Number(id)];
        if (set === undefined) throw new Error('unknown set');
        const total = set.rows.length;
        const processed = Math.min(total, Math.floor((nowMs - set.startedMs) / msPerRow));
        const done = processed === total;
        const records = set.rows.map((row) => Number(row.onspring_record)).filter((record) => record !== options.loses);
        const named = options.namesProgress === false && !done ? 0 : processed;
        return { done, total, processed: named, rows: done ? records.map(resultOf) : [] };
      },
    },
  });
  return { importer, calls, elapsedMs: () => nowMs };
}
const rows = (count: number) => Array.from({ length: count }, (_, index) => rowOf(index + 1));

describe('createImporter', () => {
  it('lands few rows with one call each, and waits for nothing', async () => {
    const { importer, calls, elapsedMs } = createScene(10);
    expect(await importer.land('staging', [rowOf(7)])).toEqual([resultOf(7)]);
    expect(await importer.land('staging', rows(3))).toEqual([1, 2, 3].map(resultOf));
    expect(calls).toEqual({ single: 4, start: 0, poll: 0 });
    expect(elapsedMs()).toBe(0);
    expect(await importer.land('staging', [])).toEqual([]);
  });

  it('lands comments one after the other', async () => {
    const landed: number[] = [];
    let running = 0;
    const importer = createImporter({
      nowMs: () => 0,
      serviceNow: {
        async importRow(_table, row) {
          running += 1;
          expect(running).toBe(1);
          await Promise.resolve();
          running -= 1;
          landed.push(Number(row.onspring_record));
          return resultOf(Number(row.onspring_record));
        },
        startImport: async () => '',
        fetchImport: async () => ({ done: true, total: 0, processed: 0, rows: [] }),
      },
    });
    expect(await importer.land(COMMENT_STAGING, rows(3))).toEqual([1, 2, 3].map(resultOf));
    expect(landed).toEqual([1, 2, 3]);
  });

  it('lands many in batches, results in the order of the rows', async () => {
    const { importer, calls } = createScene(1);
    const results = await importer.land('staging', rows(600));
    expect(results.map((result) => result.onspringRecord)).toEqual(rows(600).map((row) => Number(row.onspring_record)));
    expect(calls.start).toBe(3);
  });

  it.each([
    [1, true],
    [70, true],
    [70, false],
  ])('needs few polls at %i ms per row, progress named: %s', async (msPerRow, namesProgress) => {
    const { importer, calls, elapsedMs } = createScene(msPerRow, { namesProgress });
    await importer.land('staging', rows(1500));
    expect(calls.start).toBe(6);
    expect(calls.poll).toBeLessThanOrEqual(namesProgress ? 18 : 30);
    expect(elapsedMs()).toBeLessThan(1500 * msPerRow * 1.6 + 1_500);
  });

  it('waits for many rows no longer than needed after a few that took their time', async () => {
    const { importer, elapsedMs } = createScene(1);
    await importer.land('staging', rows(4));
    const few = elapsedMs();
    await importer.land('staging', rows(250));
    expect(few).toBe(100);
    expect(elapsedMs() - few).toBeLessThan(400);
  });

  it('reports a row without a result as failed', async () => {
    const { importer } = createScene(1, { loses: 2 });
    expect((await importer.land('staging', rows(4))).map(({ outcome }) => outcome)).toEqual([
      'inserted',
      'error',
      'inserted',
      'inserted',
    ]);
  });

  it('gives up on an import that never ends', async () => {
    const { importer } = createScene(Number.POSITIVE_INFINITY);
    await expect(importer.land('staging', rows(4))).rejects.toMatchObject({
      code: 'IMPORT_TIMEOUT',
      failure: 'server',
    });
  });
});
