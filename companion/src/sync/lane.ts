/**
 * Runs steps one after the other. The event worker and the initial load share one lane: each reads a record and lands it
 * within one step, so an older reading can never overwrite a newer one.
 */
export interface Lane {
  run<T>(step: () => Promise<T>): Promise<T>;
}

/** Creates a lane; steps run in the order of the calls, also after one of them failed. */
export function createLane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(step) {
      const next = last.then(step, step);
      last = next.catch(() => undefined);
      return next;
    },
  };
}
