import { isTrue, kindOf } from '../database/condition-tests.ts';
import type { Column } from '../types.ts';
import type { Secrets } from './secrets.ts';

const journalTypes = new Set(['journal', 'journal_input', 'journal_list']);

export function isJournal(column: Column): boolean {
  return journalTypes.has(column.type);
}

/**
 * A value as the database keeps it: flags `true`/`false`, whole numbers without decimals, dates in internal form (a
 * date-time without a time starts the day), text cut at its length (servicenow-instance.md 11.3, C), secrets opaque.
 */
export function toStored(column: Column, value: string, secrets: Secrets): string {
  if (value === '') return '';
  switch (kindOf(column.type)) {
    case 'boolean':
      return isTrue(value) ? 'true' : 'false';
    case 'number':
      return toNumber(column.type, value);
    case 'date_time':
      return toDateTime(value);
    case 'date':
      return toDateTime(value).slice(0, 10);
    case 'reference':
      return value;
    default:
      break;
  }
  if (column.type === 'password2') return secrets.encrypt(value);
  if (column.type === 'password') return secrets.hash(value);
  return value.length > column.maxLength && !isJournal(column) ? value.slice(0, column.maxLength) : value;
}

/** Text that is no number becomes empty. */
function toNumber(type: string, value: string): string {
  const number = Number(value.trim());
  if (Number.isNaN(number)) return '';
  return type === 'integer' || type === 'long' || type === 'longint' ? String(Math.trunc(number)) : String(number);
}

function toDateTime(value: string): string {
  const text = value.trim();
  if (/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text)) return isDate(text) ? text : '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isDate(`${text} 00:00:00`) ? `${text} 00:00:00` : '';
  return '';
}

/** Checked without a date library: every insert passes here several times. */
function isDate(text: string): boolean {
  const ms = Date.parse(`${text.replace(' ', 'T')}Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text.replace(' ', 'T'));
}
