import { DateTime } from 'luxon';
import type { Column, Instance, Session, Values } from '../types.ts';

/** Where a dotted path ends: the record that holds the last field, and its column. */
export interface FieldPlace {
  readonly table: string;
  readonly row: Readonly<Values>;
  readonly column: Column;
}

/** Follows references along a path such as `finding.assigned_to`; `null` when a link is empty or a name is unknown. */
export function findField(instance: Instance, table: string, row: Readonly<Values>, path: string): FieldPlace | null {
  const names = path.split('.');
  let place = { table, row };
  for (const [index, name] of names.entries()) {
    const column = instance.schema.column(place.table, name);
    if (column === undefined) return null;
    if (index === names.length - 1) return { ...place, column };
    const next = column.reference === null ? undefined : instance.database.get(column.reference, place.row[name] ?? '');
    if (column.reference === null || next === undefined) return null;
    place = { table: next['sys_class_name'] ?? column.reference, row: next };
    if (instance.schema.table(place.table) === undefined) place = { table: column.reference, row: next };
  }
  return null;
}

/** Whether a field holds a secret: an encrypted column, or the value of a system property whose type says so. */
export function isSecret(table: string, column: Column, row: Readonly<Values>): boolean {
  if (column.type === 'password2' || column.type === 'password') return true;
  return table === 'sys_properties' && column.name === 'value' && (row['type'] ?? '').startsWith('password');
}

/** What a person reads in a field; secrets never show. */
export function displayOfField(instance: Instance, place: FieldPlace, session: Session): string {
  const value = place.row[place.column.name] ?? '';
  if (isSecret(place.table, place.column, place.row)) return value === '' ? '' : '••••••••';
  return instance.records.display(place.table, place.row, place.column.name, session);
}

/** What a person reads for a value that stands in a query rather than in a record. */
export function displayOfValue(instance: Instance, table: string, path: string, value: string): string {
  const column = columnAt(instance, table, path);
  if (column === undefined) return value;
  if (column.type === 'boolean') return value === 'true' || value === '1' ? 'true' : 'false';
  if (column.reference !== null) {
    const row = instance.database.get(column.reference, value);
    return row === undefined ? value : instance.records.displayOf(row['sys_class_name'] ?? column.reference, row);
  }
  if (!column.choice) return value;
  const choices = instance.schema.choices(tableAt(instance, table, path), column.name);
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

/** Column at the end of a path, found without a record. */
export function columnAt(instance: Instance, table: string, path: string): Column | undefined {
  const name = path.split('.').at(-1);
  return name === undefined ? undefined : instance.schema.column(tableAt(instance, table, path), name);
}

/** Table that holds the last field of a path; the start table when a name on the way is unknown. */
export function tableAt(instance: Instance, table: string, path: string): string {
  return path
    .split('.')
    .slice(0, -1)
    .reduce((at, name) => instance.schema.column(at, name)?.reference ?? at, table);
}

const STORED = 'yyyy-MM-dd HH:mm:ss';

/** `yyyy-MM-dd HH:mm:ss` in UTC -> value of a `datetime-local` input in the person's zone; `''` when it is no date. */
export function toLocalInput(stored: string, timeZone: string): string {
  const moment = DateTime.fromFormat(stored, STORED, { zone: 'utc' });
  return moment.isValid ? moment.setZone(timeZone).toFormat("yyyy-MM-dd'T'HH:mm") : '';
}

/** The way back; `null` when the text is no date. */
export function parseLocalInput(input: string, timeZone: string): string | null {
  const moment = DateTime.fromISO(input, { zone: timeZone });
  return moment.isValid ? moment.toUTC().toFormat(STORED) : null;
}

/** `3 hours ago`, `in 2 days`, for stored date-times. */
export function toRelative(stored: string, nowMs: number): string {
  const moment = DateTime.fromFormat(stored, STORED, { zone: 'utc', locale: 'en' });
  if (!moment.isValid) return '';
  return moment.toRelative({ base: DateTime.fromMillis(nowMs, { zone: 'utc' }) }) ?? '';
}

/** `21 Nov 2026, 14:05` in the person's zone. */
export function toMoment(stored: string, timeZone: string): string {
  const moment = DateTime.fromFormat(stored, STORED, { zone: 'utc', locale: 'en' });
  return moment.isValid ? moment.setZone(timeZone).toFormat('d LLL yyyy, HH:mm') : stored;
}
