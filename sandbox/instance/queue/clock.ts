import type { Clock } from '../types.ts';

export interface InstanceClock extends Clock {
  /** True while time passes by itself. */
  readonly running: boolean;
  /** Called whenever the time was set or advanced. */
  onChange(listener: () => void): void;
  /** What `restore` needs to let time go on from what was set; milliseconds. */
  snapshot(): number;
  restore(snapshot: number): void;
}

/** Platform text of a moment, UTC; years 0 to 9999. */
export function toTimestamp(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}

const TIMESTAMP = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/;

/** Milliseconds of platform text in UTC; NaN when it is no date-time. */
export function parseTimestamp(text: string): number {
  const match = TIMESTAMP.exec(text);
  if (match === null) return Number.NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const ms = new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;
  // A day or an hour that does not exist would roll over into the next.
  return toTimestamp(ms) === text ? ms : Number.NaN;
}

/** Real time shifted by what was set; with `frozenAt` (milliseconds) time stands still until it is set or advanced. */
export function createClock(options: { readonly frozenAt?: number } = {}): InstanceClock {
  const running = options.frozenAt === undefined;
  const listeners: (() => void)[] = [];
  let frozen = options.frozenAt ?? 0;
  let offset = 0;
  let cachedSecond = -1;
  let cachedText = '';
  const now = (): number => (running ? Date.now() + offset : frozen);
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    running,
    now,
    timestamp() {
      const second = Math.floor(now() / 1000);
      if (second !== cachedSecond) {
        cachedSecond = second;
        cachedText = toTimestamp(second * 1000);
      }
      return cachedText;
    },
    set(ms) {
      if (running) offset = ms - Date.now();
      else frozen = ms;
      changed();
    },
    advance(ms) {
      if (running) offset += ms;
      else frozen += ms;
      changed();
    },
    onChange(listener) {
      listeners.push(listener);
    },
    snapshot: () => (running ? offset : frozen),
    restore(snapshot) {
      if (running) offset = snapshot;
      else frozen = snapshot;
      changed();
    },
  };
}
