import type { Values } from '../types.ts';
import type { Visit } from './visit.ts';

/** A record on its way through a form: stored, or not yet. */
export interface FormRecord {
  readonly table: string;
  /** Stored values; of a new record, those it starts with. */
  readonly row: Readonly<Values>;
  readonly isNew: boolean;
}

/** `current` of scripts about a form: the record with what was entered, not saved. */
export function createCurrent(visit: Visit, record: FormRecord, entries: Readonly<Values> = {}): object {
  const { table, row, isNew } = record;
  const current = visit.instance.scripts.glideRecord(visit.transaction, table, isNew ? null : row);
  if (isNew) callMethod(current, 'newRecord');
  for (const [name, value] of Object.entries(isNew ? { ...row, ...entries } : entries)) {
    callMethod(current, 'setValue', name, value);
  }
  return current;
}

/** Calls a method of a Glide object of the scripts; its answer as text, `''` when it has no such method. */
export function callMethod(target: object, method: string, ...values: unknown[]): string {
  const member: unknown = Reflect.get(target, method);
  if (typeof member !== 'function') return '';
  return String(Reflect.apply(member, target, values) ?? '');
}
