import { DateTime } from 'luxon';
import type { Column, Instance, Transaction, Values } from '../types.ts';
import type { TransformEntry, TransformMap } from './transform-map.ts';

const SYS_ID = /^[0-9a-f]{32}$/;
/** SDK date formats carry Java letters, which luxon shares for these parts. */
const STORED_FORMAT = 'yyyy-MM-dd HH:mm:ss';

/** What an entry assigns: a value, nothing (`skip`), or the refusal of the whole row (`reject`). */
export type EntryValue =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'skip' }
  | { readonly kind: 'reject'; readonly reason: string };

const value = (text: string): EntryValue => ({ kind: 'value', value: text });

/** Text `NULL` empties a field (servicenow-instance.md 4). */
const toInput = (raw: unknown): string => {
  const text = raw === null || raw === undefined ? '' : String(raw);
  return text === 'NULL' ? '' : text;
};

/**
 * Turns a source value into the stored value of the target column: choices and references by value or display value
 * with the entry's choice action, dates by its format.
 */
export const createEntryValues = (instance: Instance, transaction: Transaction, map: TransformMap) => {
  const { schema, database, records } = instance;

  const fromChoice = (entry: TransformEntry, column: Column, text: string): EntryValue => {
    const choices = schema.choices(map.targetTable, column.name);
    const known = choices.find((choice) => choice.value === text) ?? choices.find((choice) => choice.label === text);
    if (known !== undefined) return value(known.value);
    if (entry.choiceAction === 'ignore') return { kind: 'skip' };
    if (entry.choiceAction === 'reject') return { kind: 'reject', reason: `${column.name}: no choice '${text}'` };
    if (entry.choiceAction === 'create') {
      const choice: Values = { name: column.table, element: column.name, value: text, label: text, inactive: 'false' };
      records.insert(transaction, 'sys_choice', choice);
    }
    return value(text);
  };

  const fromReference = (entry: TransformEntry, table: string, text: string): EntryValue => {
    if (SYS_ID.test(text) && database.get(table, text) !== undefined) return value(text);
    const column = entry.referenceValueField || schema.displayColumn(table);
    const found = text.includes('^') ? undefined : database.select(table, `${column}=${text}`, { limit: 1 })[0];
    if (found !== undefined) return value(found['sys_id'] ?? '');
    if (entry.choiceAction === 'reject') {
      return { kind: 'reject', reason: `${entry.targetField}: no ${table} '${text}'` };
    }
    if (entry.choiceAction !== 'create') return { kind: 'skip' };
    const created = records.insert(transaction, table, { [column]: text });
    return created.ok ? value(created.sysId) : { kind: 'skip' };
  };

  const fromDate = (entry: TransformEntry, text: string): EntryValue => {
    if (entry.dateFormat === '') return value(text);
    const parsed = DateTime.fromFormat(text, entry.dateFormat, { zone: transaction.session.timeZone });
    return parsed.isValid ? value(parsed.toUTC().toFormat(STORED_FORMAT)) : { kind: 'skip' };
  };

  return (entry: TransformEntry, raw: unknown): EntryValue => {
    const text = toInput(raw);
    if (text === '') return map.copyEmptyFields || entry.coalesceEmptyFields ? value('') : { kind: 'skip' };
    const column = schema.column(map.targetTable, entry.targetField);
    if (column === undefined) return { kind: 'skip' };
    if (column.choice) return fromChoice(entry, column, text);
    if (column.reference !== null && column.type !== 'glide_list') return fromReference(entry, column.reference, text);
    return column.type === 'glide_date_time' ? fromDate(entry, text) : value(text);
  };
};
