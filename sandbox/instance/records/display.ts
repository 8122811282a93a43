import { DateTime } from 'luxon';
import { kindOf } from '../database/condition-tests.ts';
import type { WritableDatabase } from '../database/database.ts';
import { parseDuration } from '../queue/job-schedule.ts';
import type { Column, Session, Values } from '../types.ts';

const listLimit = 100;

/** Table of the record that a document id names: the column it depends on; of base tables, which name none, the usual ones. */
export function documentTableOf(column: Column, row: Readonly<Values>): string {
  const usual = ['source_table', 'target_table', 'sys_target_table', 'table'];
  const holder = [column.dependent ?? '', ...usual].find((name) => (row[name] ?? '') !== '');
  return holder === undefined ? '' : (row[holder] ?? '');
}

/** What a person reads in a field: servicenow-instance.md 2.3, 11.2. Unknown columns read empty. */
export function createDisplay(
  database: WritableDatabase,
): (table: string, row: Readonly<Values>, column: string, session: Session) => string {
  const { schema } = database;

  function referenceText(table: string, sysId: string): string {
    const target = database.get(table, sysId);
    return target === undefined ? '' : database.displayOf(table, target);
  }

  function choiceLabel(table: string, name: string, value: string): string {
    return schema.choices(table, name).find((choice) => choice.value === value)?.label ?? value;
  }

  return (table, row, name, session) => {
    const className = row['sys_class_name'] ?? table;
    const real = schema.table(className) === undefined ? table : className;
    const column = schema.column(real, name);
    const value = row[name] ?? '';
    if (column === undefined || value === '') return '';
    if (column.type === 'password' || column.type === 'password2') return '********';
    if (column.type === 'sys_class_name' || column.type === 'table_name') return schema.table(value)?.label ?? value;
    if (column.type === 'reference' && column.reference !== null) return referenceText(column.reference, value);
    if (column.type === 'document_id') {
      const target = documentTableOf(column, row);
      return schema.table(target) === undefined ? value : referenceText(target, value) || value;
    }
    if (column.type === 'glide_list') {
      const items = value.split(',').slice(0, listLimit);
      return items.map((item) => listItem(real, name, column.reference, item.trim())).join(', ');
    }
    if (column.type === 'glide_duration') return durationText(value);
    if (kindOf(column.type) === 'date_time') {
      const moment = DateTime.fromFormat(value, 'yyyy-MM-dd HH:mm:ss', { zone: 'utc' }).setZone(session.timeZone);
      return moment.isValid ? moment.toFormat('yyyy-MM-dd HH:mm:ss') : value;
    }
    if (!column.choice && schema.choices(real, name).length === 0) return value;
    if (value.includes(',') && column.type === 'choice_list') {
      return value
        .split(',')
        .map((item) => choiceLabel(real, name, item.trim()))
        .join(', ');
    }
    return choiceLabel(real, name, value);
  };

  function listItem(table: string, name: string, reference: string | null, item: string): string {
    if (reference === null) return choiceLabel(table, name, item);
    return referenceText(reference, item) || item;
  }
}

/** `1 Day 2 Hours 30 Minutes`, as lists show durations. */
function durationText(value: string): string {
  const total = Math.floor(parseDuration(value) / 1000);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(total / 86_400), 'Day'],
    [Math.floor((total % 86_400) / 3600), 'Hour'],
    [Math.floor((total % 3600) / 60), 'Minute'],
    [total % 60, 'Second'],
  ];
  const text = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
  return text.length === 0 ? '0 Seconds' : text.join(' ');
}
