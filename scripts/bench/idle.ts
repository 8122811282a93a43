import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const WATCHED_MS = 3_000;

/** Share of the processors' time, 0 to 1, that nobody uses: watched for three seconds in which this process does nothing. */
export async function readIdleShare(): Promise<number> {
  const before = readTimes();
  await wait(WATCHED_MS);
  const after = readTimes();
  return (after.idle - before.idle) / Math.max(1, after.total - before.total);
}

function readTimes(): { readonly idle: number; readonly total: number } {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return { idle: sum(times.map(({ idle }) => idle)), total: sum(times.flatMap((one) => Object.values(one))) };
}
