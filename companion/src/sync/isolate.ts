import { toBatches } from '../batches.ts';
import { type BridgeError, BusyError, isOutage, StoreError, toBridgeError } from '../errors.ts';

/**
 * Parts that a failed batch is divided into. Ten find one record among a hundred by three failures, each of which may last
 * as long as the vendor lets a call last; halves would need eight.
 */
const PARTS = 10;

/** When more than this of one batch fail, no record is at fault but what they share: a right, a map, a rule of their table. */
export const MOST_FAILED = 10;

/**
 * Does a step for many items at once; when it fails, for parts of them, until what it fails for stands alone and is settled
 * by `onFailed`. The step may be done again for items it did before it failed. Throws what is the fault of no item: outages,
 * the store, other companions.
 */
export async function isolate<T, R>(
  items: readonly T[],
  step: (items: readonly T[]) => Promise<readonly R[]>,
  onFailed: (item: T, error: BridgeError) => R | Promise<R>,
): Promise<R[]> {
  if (items.length === 0) return [];
  try {
    return [...(await step(items))];
  } catch (error) {
    if (isOutage(error) || error instanceof StoreError || error instanceof BusyError) throw error;
    const [only] = items;
    if (only !== undefined && items.length === 1) return [await onFailed(only, toBridgeError(error))];
    const results: R[] = [];
    for (const part of toBatches(items, Math.ceil(items.length / PARTS))) {
      results.push(...(await isolate(part, step, onFailed)));
    }
    return results;
  }
}

/** As `isolate`, where many failures are one: when more than `MOST_FAILED` items fail, it throws what the last one failed by. */
export async function isolateFew<T, R>(
  items: readonly T[],
  step: (items: readonly T[]) => Promise<readonly R[]>,
  onFailed: (item: T, error: BridgeError) => R | Promise<R>,
): Promise<R[]> {
  let failed = 0;
  return await isolate(items, step, (item, error) => {
    failed += 1;
    if (failed > MOST_FAILED) throw error;
    return onFailed(item, error);
  });
}
