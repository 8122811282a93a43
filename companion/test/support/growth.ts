const FACTOR = 16;
/** Below this the thread's own upkeep outweighs the work. */
const LEAST_MICROSECONDS = 1_000;
const TRIES = 3;

/**
 * How many times as much processor time the work takes for 16 times the size: about 16 when it is proportional to the size,
 * about 256 when it grows with the square. Other threads and processes do not count, so a busy machine changes nothing.
 */
export function measureGrowth(size: number, work: (size: number) => () => unknown): number {
  const small = measure(work(size));
  return measure(work(size * FACTOR)) / Math.max(small, LEAST_MICROSECONDS);
}

/** Microseconds of this thread, the least of a few tries. */
function measure(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < TRIES; run += 1) {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}
