import { DateTime } from 'luxon';

/** What was read of a record, by its save time: tells whether a save is known already. */
export interface SaveMemory {
  note(save: RecordSave): void;
  isKnown(save: RecordSave): boolean;
}

export interface RecordSave {
  readonly appId: number;
  readonly recordId: number;
  /** Raw value of "Last Saved Date". */
  readonly saved: unknown;
}

/** Records remembered; the oldest go first, and forgetting costs one more read of an unchanged record. */
const REMEMBERED = 50_000;
/** A time without a fraction may stand for two saves of one second until that second is surely over. */
const SETTLE_MS = 5_000;

/** Creates the memory of this process; losing it is harmless. */
export function createSaveMemory(nowMs: () => number): SaveMemory {
  const savedByRecord = new Map<string, string>();
  const keyOf = ({ appId, recordId }: RecordSave) => `${appId}:${recordId}`;
  return {
    note(save) {
      const key = keyOf(save);
      savedByRecord.delete(key);
      if (typeof save.saved !== 'string' || !isSettled(save.saved, nowMs())) return;
      savedByRecord.set(key, save.saved);
      for (const oldest of savedByRecord.keys()) {
        if (savedByRecord.size <= REMEMBERED) break;
        savedByRecord.delete(oldest);
      }
    },
    isKnown: (save) => savedByRecord.get(keyOf(save)) === save.saved && save.saved !== undefined,
  };
}

/** Can no second save of the record carry the same time any more? Milliseconds tell saves apart, whole seconds do not. */
export function isSettled(saved: string, nowMs: number): boolean {
  const atMs = toSavedMs(saved);
  return atMs !== null && (/\.\d*[1-9]/.test(saved) || nowMs - atMs >= SETTLE_MS);
}

/** Milliseconds since the epoch; UTC where the text names no zone (onspring-api.md 4.5). `null` when it is no time. */
export function toSavedMs(saved: unknown): number | null {
  if (typeof saved !== 'string') return null;
  const instant = DateTime.fromISO(saved, { zone: 'utc' });
  return instant.isValid ? instant.toMillis() : null;
}
