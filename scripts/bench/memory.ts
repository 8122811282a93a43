import { readFileSync } from 'node:fs';

/** Peak resident memory of a process in MB, from Linux's process table. */
export function peakMemoryMb(pid: number): number {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  if (kilobytes === undefined)
    throw new Error(`BENCH_MEMORY: no peak memory of process ${pid}; this figure needs Linux`);
  return Math.round(Number(kilobytes) / 1024);
}
