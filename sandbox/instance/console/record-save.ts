import type { Values } from '../types.ts';
import { isSecret } from './field-text.ts';
import { toFilledValues } from './query-words.ts';
import { JOURNAL_TYPES, openForm, writableColumns } from './record-form.ts';
import { isEditable, parseInput } from './record-input.ts';
import type { Visit } from './visit.ts';

export interface Refusal {
  readonly ok: false;
  readonly messages: readonly string[];
  /** What the person entered, to be shown again. */
  readonly entries: Readonly<Values>;
}

export type SaveResult = { readonly ok: true; readonly sysId: string; readonly changed: boolean } | Refusal;

interface SentForm {
  readonly fields: Readonly<Values>;
  readonly version: string;
  readonly view: string;
  /** Encoded query that filled a new form. */
  readonly query?: string;
}

/**
 * What a person changed in a form: only columns of the layout that the person may change, only those that differ from
 * the stored value. Refused when a value does not fit or the record changed meanwhile.
 */
export function readChanges(
  visit: Visit,
  table: string,
  row: Readonly<Values> | null,
  form: SentForm,
): { readonly ok: true; readonly changes: Readonly<Values> } | Refusal {
  const { entries, messages } = readEntries(visit, { table, row, view: form.view }, form.fields);
  if (messages.length > 0) return { ok: false, messages, entries };
  if (row === null) return { ok: true, changes: { ...readFilled(visit, table, form.query ?? ''), ...entries } };
  const changes = Object.fromEntries(
    Object.entries(entries).filter(([name, value]) => value !== (row[name] ?? '') || isJournal(visit, table, name)),
  );
  const version = row['sys_mod_count'] ?? '';
  if (Object.keys(changes).length > 0 && version !== '' && form.version !== '' && form.version !== version) {
    const who = row['sys_updated_by'] ? ` by ${row['sys_updated_by']}` : '';
    const message = `This record was changed${who} while you were editing. Your entries are below; check them and save again.`;
    return { ok: false, messages: [message], entries };
  }
  return { ok: true, changes };
}

/** What the address filled into a new record, as far as this person may set it: its field need not be on the form. */
function readFilled(visit: Visit, table: string, query: string): Values {
  const filled = Object.entries(toFilledValues(query)).filter(([name]) => {
    const column = visit.instance.schema.column(table, name);
    return column !== undefined && isEditable(visit, table, column, null);
  });
  return Object.fromEntries(filled);
}

/** Saves what a person sent from a form, through the platform's rules. A record that changed meanwhile is not overwritten. */
export function saveRecord(visit: Visit, table: string, row: Readonly<Values> | null, form: SentForm): SaveResult {
  const read = readChanges(visit, table, row, form);
  if (!read.ok) return read;
  const { records } = visit.instance;
  const { changes } = read;
  if (row === null) return toSaveResult(records.insert(visit.transaction, table, changes), changes);
  const sysId = row['sys_id'] ?? '';
  if (Object.keys(changes).length === 0) return { ok: true, sysId, changed: false };
  return toSaveResult(records.update(visit.transaction, table, sysId, changes), changes);
}

function toSaveResult(
  written: { ok: true; sysId: string; changed: boolean } | { ok: false; message: string; reason: string },
  entries: Readonly<Values>,
): SaveResult {
  if (written.ok) return { ok: true, sysId: written.sysId, changed: written.changed };
  const message = written.message || `The record was not saved (${written.reason}).`;
  return { ok: false, messages: [message], entries };
}

function readEntries(
  visit: Visit,
  place: { readonly table: string; readonly row: Readonly<Values> | null; readonly view: string },
  fields: Readonly<Values>,
): { entries: Values; messages: string[] } {
  const { table, row, view } = place;
  const entries: Values = {};
  const messages: string[] = [];
  const request = { table, row: row ?? {}, isNew: row === null, view };
  const columns = writableColumns(visit, openForm(visit, { ...request, entries: {} }));
  for (const column of columns) {
    const typed = fields[column.name];
    if (typed === undefined) continue;
    // What is stored is not shown, so an empty control says nothing.
    if (typed === '' && isSecret(table, column, row ?? {})) continue;
    if (JOURNAL_TYPES.has(column.type)) {
      if (typed.trim() !== '') entries[column.name] = typed.replaceAll('\r\n', '\n').trim();
      continue;
    }
    if (isSameMinute(row?.[column.name] ?? '', column.type, typed, visit)) continue;
    if (column.type === 'glide_list' && toSet(row?.[column.name] ?? '') === toSet(typed)) continue;
    const parsed = parseInput(visit, column, typed);
    entries[column.name] = parsed.ok ? parsed.value : typed;
    if (!parsed.ok) messages.push(parsed.message);
  }
  const { decided } = openForm(visit, { ...request, entries }, 'sent');
  for (const column of columns) {
    const value = entries[column.name] ?? row?.[column.name] ?? '';
    const isAsked = decided.fields[column.name]?.mandatory === true && fields[column.name] !== undefined;
    if (isAsked && value === '') messages.push(`${column.label} is required.`);
  }
  return { entries, messages };
}

/** The values of a list in an order of their own: boxes send them as the choices stand. */
function toSet(list: string): string {
  return list
    .split(',')
    .map((value) => value.trim())
    .toSorted()
    .join(',');
}

/** Date inputs have no seconds: an untouched field must not lose those of the stored value. */
function isSameMinute(stored: string, type: string, typed: string, visit: Visit): boolean {
  if (type !== 'glide_date_time' && type !== 'due_date') return false;
  const parsed = parseInput(visit, { ...MOMENT_COLUMN, type }, typed);
  return stored !== '' && parsed.ok && parsed.value.slice(0, 16) === stored.slice(0, 16);
}

const MOMENT_COLUMN = {
  name: '',
  label: '',
  table: '',
  type: 'glide_date_time',
  reference: null,
  maxLength: 40,
  defaultValue: '',
  mandatory: false,
  unique: false,
  readOnly: false,
  display: false,
  choice: false,
  attributes: {},
};

function isJournal(visit: Visit, table: string, name: string): boolean {
  return JOURNAL_TYPES.has(visit.instance.schema.column(table, name)?.type ?? '');
}
