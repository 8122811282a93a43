/** Stops a scheduled task that has not run yet. */
export type Cancel = () => void;

interface Task {
  readonly dueMs: number;
  readonly order: number;
  readonly run: () => void | Promise<void>;
}

/**
 * The tenant's clock. Running, it follows the machine (plus an offset) and uses one timer for the next due task.
 * Frozen, time moves only by `advance`, which runs what falls due in order and waits for each task, so that tests
 * see delays, retries and timeouts without sleeping.
 */
export interface Clock {
  now(): number;
  readonly frozen: boolean;
  /** Stops time at `epochMs`, or at the present moment. */
  freeze(epochMs?: number): void;
  /** Lets time run on from where it stands. */
  resume(): void;
  /** Moves time by `ms` and runs every task due meanwhile. Resolves when the last of them ended. */
  advance(ms: number): Promise<void>;
  schedule(delayMs: number, run: Task['run']): Cancel;
  /** Resolves after `ms` of this clock's time. */
  wait(ms: number): Promise<void>;
  /** Drops every scheduled task. */
  stop(): void;
}

/** Timers hold at most this many milliseconds; a longer wait is set again on waking. */
const LONGEST_TIMER_MS = 2_000_000_000;

/** @param onError receives what a task threw while the clock was running; while frozen, `advance` rejects with it. */
export function createClock(onError: (error: unknown) => void): Clock {
  const tasks = new Set<Task>();
  let offsetMs = 0;
  let frozenAt: number | null = null;
  let orders = 0;
  let timer: NodeJS.Timeout | undefined;

  const now = (): number => frozenAt ?? Date.now() + offsetMs;

  function nextTask(): Task | undefined {
    let next: Task | undefined;
    for (const task of tasks) {
      if (!next || task.dueMs < next.dueMs || (task.dueMs === next.dueMs && task.order < next.order)) next = task;
    }
    return next;
  }

  function rearm(): void {
    clearTimeout(timer);
    timer = undefined;
    const next = frozenAt === null ? nextTask() : undefined;
    if (!next) return;
    timer = setTimeout(runDue, Math.min(Math.max(0, next.dueMs - now()), LONGEST_TIMER_MS));
    timer.unref();
  }

  function runDue(): void {
    for (let next = nextTask(); next && next.dueMs <= now() && frozenAt === null; next = nextTask()) {
      tasks.delete(next);
      void Promise.resolve().then(next.run).catch(onError);
    }
    rearm();
  }

  return {
    now,
    get frozen() {
      return frozenAt !== null;
    },
    freeze(epochMs) {
      frozenAt = epochMs ?? now();
      rearm();
    },
    resume() {
      if (frozenAt === null) return;
      offsetMs = frozenAt - Date.now();
      frozenAt = null;
      rearm();
    },
    async advance(ms) {
      const target = now() + ms;
      if (frozenAt === null) {
        offsetMs += ms;
        runDue();
        return;
      }
      for (let next = nextTask(); next && next.dueMs <= target; next = nextTask()) {
        tasks.delete(next);
        frozenAt = Math.max(frozenAt, next.dueMs);
        await next.run();
      }
      frozenAt = target;
    },
    schedule(delayMs, run) {
      orders += 1;
      const task: Task = { dueMs: now() + delayMs, order: orders, run };
      tasks.add(task);
      rearm();
      return () => {
        if (tasks.delete(task)) rearm();
      };
    },
    wait(ms) {
      return new Promise((resolve) => {
        this.schedule(ms, resolve);
      });
    },
    stop() {
      tasks.clear();
      clearTimeout(timer);
    },
  };
}
