/**
 * Keeps steps apart that read a record and land it: an older reading can then never overwrite a newer one. Event worker,
 * back-fill and changes of fields that both sides may write share one lane. It is of this process; other companions on the
 * same database are kept apart by `Locks`, taken within the lane.
 */
export interface Lane {
  /** Runs a step while no other runs. */
  run<T>(step: () => Promise<T>): Promise<T>;
  /** Runs a step beside others of the same kind: those are about different records. */
  runBeside<T>(kind: string, step: () => Promise<T>): Promise<T>;
}

interface WaitingStep {
  /** `null`: runs alone. */
  readonly kind: string | null;
  readonly start: () => void;
}

/** Creates a lane; steps begin in the order of the calls, also after one of them failed. */
export function createLane(): Lane {
  const waiting: WaitingStep[] = [];
  let running = 0;
  let runningKind: string | null = null;

  function startNext(): void {
    for (;;) {
      const [next] = waiting;
      if (next === undefined) return;
      const isFree = running === 0 || (next.kind !== null && next.kind === runningKind);
      if (!isFree) return;
      waiting.shift();
      running += 1;
      runningKind = next.kind;
      next.start();
    }
  }

  async function enter<T>(kind: string | null, step: () => Promise<T>): Promise<T> {
    await new Promise<void>((start) => {
      waiting.push({ kind, start });
      startNext();
    });
    try {
      return await step();
    } finally {
      running -= 1;
      startNext();
    }
  }

  return {
    run: (step) => enter(null, step),
    runBeside: (kind, step) => enter(kind, step),
  };
}
