/**
 * Figures of the stand-in's store and of its loading, as one JSON object:
 *
 *   node sandbox/instance/bench.ts [--rows 1000000] [--package dist/app]
 *
 * `lookupRatio` compares the median time of an indexed look-up in the large table with one in 1,000 rows; memory is that
 * of the whole process, in MB.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createBaseSchema } from './base/base.ts';
import { createDatabase, type WritableDatabase } from './database/database.ts';
import { createSchema } from './database/schema.ts';
import { createInstance } from './instance.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    package: { type: 'string', default: join(import.meta.dirname, 'fixtures/automation') },
  },
});

const TABLE = 'incident';
const SMALL = 1000;
/** Records per caller, in both tables, so that a look-up by reference finds the same number. */
const PER_CALLER = 10;

const sysId = (kind: number, number: number): string => `${kind}${String(number).padStart(31, '0')}`;
const numberOf = (index: number): string => `INC${String(index).padStart(7, '0')}`;

/** Rows as the write path leaves them. */
function fill(rows: number): WritableDatabase {
  const database = createDatabase({ schema: createSchema(createBaseSchema()), clock: { now: () => 0 } });
  const created = '2026-11-20 12:00:00';
  for (let index = 0; index < rows; index += 1) {
    database.put(TABLE, {
      sys_id: sysId(1, index),
      sys_class_name: TABLE,
      sys_created_on: created,
      sys_created_by: 'system',
      sys_updated_on: created,
      sys_updated_by: 'system',
      sys_mod_count: '0',
      number: numberOf(index),
      short_description: `Record ${index} of the large table`,
      state: String((index % 7) + 1),
      active: index % 2 === 0 ? 'true' : 'false',
      priority: String((index % 5) + 1),
      caller_id: sysId(2, Math.floor(index / PER_CALLER)),
      assigned_to: sysId(3, index % 100),
    });
  }
  return database;
}

/**
 * Median of many runs, microseconds. Both tables are asked for 1,000 different records spread over them, so that parsed
 * queries are as often found in the cache.
 */
function measure(rows: number, lookUp: (index: number) => number): number {
  const batch = 50;
  const stride = Math.floor(rows / SMALL);
  const times = Array.from({ length: 200 }, (_, run) => {
    const started = process.hrtime.bigint();
    for (let turn = 0; turn < batch; turn += 1) {
      const index = (((run * batch + turn) * 7919) % SMALL) * stride;
      if (lookUp(index) === 0) throw new Error(`BENCH_LOOKUP: record ${index} of ${rows} was not found`);
    }
    return Number(process.hrtime.bigint() - started) / 1000 / batch;
  }).sort((left, right) => left - right);
  return times[100] ?? 0;
}

const lookUps = (database: WritableDatabase): Readonly<Record<string, (index: number) => number>> => ({
  sysId: (index) => database.select(TABLE, `sys_id=${sysId(1, index)}`).length,
  unique: (index) => database.select(TABLE, `number=${numberOf(index)}`).length,
  reference: (index) => database.select(TABLE, `caller_id=${sysId(2, Math.floor(index / PER_CALLER))}^state>0`).length,
});

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);
const round = (value: number): number => Math.round(value * 100) / 100;

function measureStore(rows: number): Record<string, number> {
  const small = lookUps(fill(SMALL));
  const started = performance.now();
  const database = fill(rows);
  const filled = performance.now() - started;
  const large = lookUps(database);
  const figures: Record<string, number> = {
    rows,
    fillSeconds: round(filled / 1000),
    residentMb: megabytes(process.memoryUsage().rss),
    peakResidentMb: Math.round(process.resourceUsage().maxRSS / 1000),
  };
  for (const [name, lookUp] of Object.entries(large)) {
    const [inSmall, inLarge] = [small[name], lookUp].map((run, which) => {
      if (run === undefined) return 0;
      const size = which === 0 ? SMALL : rows;
      measure(size, run);
      return measure(size, run);
    });
    figures[`${name}Microseconds`] = round(inLarge ?? 0);
    figures[`${name}LookupRatio`] = round((inLarge ?? 0) / (inSmall ?? 1));
  }
  return figures;
}

/** Milliseconds to load a package, to take a snapshot and to put it back after a write; medians. */
async function measureLoading(packageFolder: string): Promise<Record<string, number>> {
  const times: Record<string, number[]> = { loadMs: [], snapshotMs: [], restoreMs: [] };
  const timed = async <Value>(name: string, work: () => Value | Promise<Value>): Promise<Value> => {
    const started = performance.now();
    const value = await work();
    times[name]?.push(performance.now() - started);
    return value;
  };
  for (let run = 0; run < 5; run += 1) {
    const instance = await timed('loadMs', () => createInstance({ packageFolder, background: false }));
    const snapshot = await timed('snapshotMs', () => instance.snapshot());
    instance.records.insert(instance.begin('bench', instance.systemSession), TABLE, { short_description: 'x' });
    instance.queue.drain();
    await timed('restoreMs', () => instance.restore(snapshot));
    instance.stop();
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, round(list.sort((left, right) => left - right)[2] ?? 0)]),
  );
}

const loading = await measureLoading(values.package);
console.log(JSON.stringify({ ...loading, ...measureStore(Number(values.rows)) }));
