import type { LogEntry, Session, Transaction, WorkQueue } from '../types.ts';
import type { InstanceClock } from './clock.ts';

interface Work {
  readonly name: string;
  readonly session: Session;
  readonly run: (transaction: Transaction) => void;
  /** Due time, milliseconds. */
  readonly at: number;
  readonly sequence: number;
}

/** What waits at one moment. */
export interface QueueSnapshot {
  readonly ready: readonly Work[];
  readonly later: readonly Work[];
}

export interface StoppableQueue extends WorkQueue {
  /** When the next work that is not due yet falls due, milliseconds. */
  nextDue(): number | undefined;
  snapshot(): QueueSnapshot;
  /** What waits afterwards is what waited then. */
  restore(snapshot: QueueSnapshot): void;
  /** Drops what waits and cancels timers; a stopped queue takes no more work. */
  stop(): void;
}

/** Longest delay a timer can take. */
const maxDelay = 2_147_483_647;

/**
 * Events, async rules, flow segments and jobs: by due time, then first in first out. Between two pieces of work the
 * event loop turns, so that HTTP requests are served. Work that throws is logged and ended; the next goes on.
 */
export function createWorkQueue(host: {
  readonly clock: InstanceClock;
  begin(name: string, session: Session): Transaction;
  log(level: LogEntry['level'], source: string, message: string): void;
  /** False: work runs only in `drain`, for tests that count. */
  readonly background: boolean;
}): StoppableQueue {
  const { clock } = host;
  let ready: Work[] = [];
  let head = 0;
  const later: Work[] = [];
  let sequence = 0;
  let stopped = false;
  let pump: NodeJS.Immediate | undefined;
  let timer: NodeJS.Timeout | undefined;

  function promote(): void {
    const now = clock.now();
    let count = 0;
    while (later[count] !== undefined && (later[count]?.at ?? 0) <= now) count += 1;
    if (count > 0) ready.push(...later.splice(0, count));
  }

  function take(): Work | undefined {
    promote();
    const work = ready[head];
    if (work === undefined) return undefined;
    head += 1;
    if (head > 1024 && head * 2 > ready.length) {
      ready = ready.slice(head);
      head = 0;
    }
    return work;
  }

  function execute(work: Work): void {
    try {
      work.run(host.begin(work.name, work.session));
    } catch (error) {
      host.log('error', work.name, error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  function schedule(): void {
    if (!host.background || stopped) return;
    if (head < ready.length) {
      pump ??= setImmediate(() => {
        pump = undefined;
        const work = take();
        if (work !== undefined) execute(work);
        schedule();
      });
      return;
    }
    clearTimeout(timer);
    const next = later[0];
    if (next === undefined || !clock.running) return;
    timer = setTimeout(wake, Math.min(Math.max(next.at - clock.now(), 0), maxDelay));
    timer.unref();
  }

  function wake(): void {
    promote();
    schedule();
  }

  clock.onChange(wake);

  return {
    add(work) {
      if (stopped) return;
      sequence += 1;
      const entry: Work = { ...work, at: work.at ?? clock.now(), sequence };
      if (entry.at <= clock.now()) {
        ready.push(entry);
      } else {
        const position = later.findIndex((other) => other.at > entry.at);
        later.splice(position < 0 ? later.length : position, 0, entry);
      }
      schedule();
    },
    pending() {
      promote();
      return ready.length - head;
    },
    nextDue() {
      promote();
      return later[0]?.at;
    },
    snapshot: () => ({ ready: ready.slice(head), later: [...later] }),
    restore(snapshot) {
      if (stopped) return;
      ready = [...snapshot.ready];
      head = 0;
      later.splice(0, later.length, ...snapshot.later);
      schedule();
    },
    drain() {
      for (let work = take(); work !== undefined; work = take()) execute(work);
    },
    stop() {
      stopped = true;
      ready = [];
      head = 0;
      later.length = 0;
      if (pump !== undefined) clearImmediate(pump);
      clearTimeout(timer);
    },
  };
}
