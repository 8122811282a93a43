import { DateTime } from 'luxon';
import type { Column, Instance, Transaction, Values } from '../types.ts';
import { isSysId } from './record-query.ts';

/** Columns the platform fills itself; values in a body are ignored (2.1). */
const SYSTEM_COLUMNS = new Set([
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
  'sys_class_name',
]);

export interface InputOptions {
  readonly table: string;
  readonly operation: 'create' | 'write';
  /** Values are display values (`sysparm_input_display_value=true`). */
  readonly displayValues: boolean;
  /** Stored row of an update. */
  readonly row: Readonly<Values> | null;
}

/** A body value as the platform reads it: everything becomes a string, null is empty. */
const toText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** `Instance Configured` read-only columns keep Table API writes out unless they are display-only (2.5). */
const isWritable = (column: Column): boolean =>
  !column.readOnly || column.attributes['read_only_option'] === 'display_read_only';

/**
 * Turns a request body into column values (2.5): unknown and system columns are ignored, columns without the field right
 * are dropped silently, references are matched by display value when they are not a sys_id.
 */
export const toColumnValues = (
  instance: Instance,
  transaction: Transaction,
  body: Readonly<Record<string, unknown>>,
  options: InputOptions,
): Values => {
  const values: Values = {};
  for (const [name, raw] of Object.entries(body)) {
    const column = instance.schema.column(options.table, name);
    if (column === undefined || SYSTEM_COLUMNS.has(name)) continue;
    if (name === 'sys_id') {
      if (options.operation === 'create') values[name] = toText(raw);
      continue;
    }
    const text = toText(raw);
    // Empty clears a field, but not one with choices (1).
    if (text === '' && column.choice && options.operation === 'write') continue;
    if (!isWritable(column)) continue;
    const { operation, table, row } = options;
    if (!instance.access.canField(transaction, operation, table, name, row)) continue;
    values[name] = toStored(instance, transaction, { column, text, options });
  }
  return values;
};

interface Conversion {
  readonly column: Column;
  readonly text: string;
  readonly options: InputOptions;
}

const toStored = (instance: Instance, transaction: Transaction, { column, text, options }: Conversion): string => {
  if (text === '') return '';
  if (column.type === 'boolean') return text === 'true' || text === '1' ? 'true' : 'false';
  if (column.reference !== null && column.type !== 'glide_list') return toReference(instance, column.reference, text);
  if (!options.displayValues) return text;
  if (column.choice) {
    const choice = instance.schema.choices(options.table, column.name).find((each) => each.label === text);
    return choice?.value ?? text;
  }
  return column.type === 'glide_date_time' ? toUtc(text, transaction.session.timeZone) : text;
};

/** No match stores nothing (2.5, C). */
const toReference = (instance: Instance, table: string, text: string): string => {
  if (isSysId(text)) return text;
  const display = instance.schema.displayColumn(table);
  return instance.database.select(table, `${display}=${text}`, { limit: 1 })[0]?.['sys_id'] ?? '';
};

const toUtc = (text: string, timeZone: string): string => {
  const parsed = DateTime.fromFormat(text, 'yyyy-MM-dd HH:mm:ss', { zone: timeZone });
  return parsed.isValid ? parsed.toUTC().toFormat('yyyy-MM-dd HH:mm:ss') : text;
};
