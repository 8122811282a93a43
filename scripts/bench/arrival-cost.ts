/** What one inbound finding costs the instance, counted by the stand-in over its import, its rules and its flows. */
import { type Arrival, createArrivals } from '../demo/arrivals.ts';
import { callJson } from '../demo/rest.ts';
import type { StandIns } from '../demo/stand-ins.ts';

interface Work {
  readonly name: string;
  readonly queries: number;
  readonly scans: Readonly<Record<string, number>>;
}

export interface ArrivalCost {
  readonly queries: number;
  /** Queries that read a large table row by row, by their text. */
  readonly scans: readonly string[];
  /** Until nothing is left to do in the background. */
  readonly ms: number;
  /** The same by transaction, for people who look for what costs. */
  readonly transactions: readonly Work[];
}

/** Returns a function that brings one finding in and tells what it cost. */
export async function createArrivalMeter(standIns: StandIns): Promise<(arrival: Arrival) => Promise<ArrivalCost>> {
  const control = `${standIns.access.instance.url}/_sandbox/counters`;
  const bring = await createArrivals(standIns);
  return async (arrival) => {
    await callJson(`${control}/reset`, { method: 'POST' });
    const started = performance.now();
    await bring([arrival]);
    const ms = performance.now() - started;
    const { transactions } = (await callJson(control)) as { readonly transactions: readonly Work[] };
    return {
      queries: transactions.reduce((sum, work) => sum + work.queries, 0),
      scans: transactions.flatMap((work) => Object.keys(work.scans)),
      ms,
      transactions,
    };
  };
}
