import { html } from 'hono/html';
import type { Column, Values } from '../types.ts';
import { parseLocalInput, toLocalInput } from './field-text.ts';
import { countRows, type Html, selectRows, type Visit } from './visit.ts';

/** Above this a reference is typed by name instead of chosen. */
const MOST_OPTIONS = 250;
/** Above this a list field is edited as its plain value. */
const MOST_BOXES = 30;
const LONG_TEXT = 255;

const EDITABLE_TYPES = new Set([
  'string',
  'integer',
  'decimal',
  'float',
  'longint',
  'boolean',
  'reference',
  'glide_date',
  'glide_date_time',
  'due_date',
  'choice',
  'url',
  'email',
  'ph_number',
  'html',
  'multi_two_lines',
  'conditions',
  'table_name',
  'field_name',
  'translated_text',
  'translated_field',
  'glide_list',
  'template_value',
  'json',
  'password2',
]);
const DATE_TIMES = new Set(['glide_date_time', 'due_date']);
const NUMBERS = new Set(['integer', 'decimal', 'float', 'longint']);

/** Whether this person may change the column of the record (`null`: of a new one) in a form. */
export function isEditable(visit: Visit, table: string, column: Column, row: Readonly<Values> | null): boolean {
  if (column.readOnly || column.name.startsWith('sys_') || !EDITABLE_TYPES.has(column.type)) return false;
  if (column.name === 'number' && visit.instance.schema.isA(table, 'task')) return false;
  const operation = row === null ? 'create' : 'write';
  const { access } = visit.instance;
  return (
    access.can(visit.transaction, operation, table, row) &&
    access.canField(visit.transaction, operation, table, column.name, row)
  );
}

/** Form control of a column with its value; its name is `f.<column>`, its id `f-<column>`. */
export function renderInput(visit: Visit, table: string, column: Column, value: string, mandatory: boolean): Html {
  const id = `f-${column.name}`;
  const name = `f.${column.name}`;
  const required = mandatory ? html`required` : html``;
  if (column.type === 'glide_list') {
    const options = listOptions(visit, table, column, value);
    if (options.length > 0 && options.length <= MOST_BOXES) return renderBoxes(column, value, options);
  } else if (column.choice) {
    return renderSelect(id, name, value, choiceOptions(visit, table, column, value), mandatory);
  }
  if (column.type === 'boolean') {
    const isOn = value === 'true' || value === '1';
    return html`<input type="hidden" name="${name}" value="false" /><input
        type="checkbox"
        id="${id}"
        name="${name}"
        value="true"
        ${isOn ? html`checked` : ''}
      />`;
  }
  if (column.type === 'reference' && column.reference !== null)
    return renderReferenceInput(visit, column, value, mandatory);
  if (DATE_TIMES.has(column.type)) {
    const local = toLocalInput(value, visit.session.timeZone);
    return html`<input type="datetime-local" id="${id}" name="${name}" value="${local}" ${required} />`;
  }
  if (column.type === 'glide_date') {
    return html`<input type="date" id="${id}" name="${name}" value="${value}" ${required} />`;
  }
  if (NUMBERS.has(column.type)) {
    return html`<input type="number" step="any" id="${id}" name="${name}" value="${value}" ${required} />`;
  }
  if (column.maxLength > LONG_TEXT) {
    return html`<textarea id="${id}" name="${name}" maxlength="${column.maxLength}" ${required}>
${value}</textarea
    >`;
  }
  return html`<input id="${id}" name="${name}" value="${value}" maxlength="${column.maxLength}" ${required} />`;
}

/** Control of a secret: what is stored never leaves the instance, an empty control keeps it. */
export function renderSecretInput(column: Column, isSet: boolean, mandatory: boolean): Html {
  return html`<input
    type="password"
    id="${`f-${column.name}`}"
    name="${`f.${column.name}`}"
    value=""
    autocomplete="new-password"
    placeholder="${isSet ? 'Set; leave empty to keep it' : ''}"
    ${mandatory && !isSet ? html`required` : ''}
  />`;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function renderSelect(id: string, name: string, value: string, options: readonly Option[], mandatory: boolean): Html {
  return html`<select id="${id}" name="${name}" ${mandatory ? html`required` : ''}>
    ${mandatory && value !== '' ? '' : html`<option value="">None</option>`}
    ${options.map((option) => html`<option value="${option.value}" ${option.value === value ? html`selected` : ''}>${option.label}</option>`)}
  </select>`;
}

/** What a list field may hold: its choices, or the active records it refers to. Values that are neither stay choosable. */
function listOptions(visit: Visit, table: string, column: Column, value: string): readonly Option[] {
  const options =
    column.reference === null ? choiceOptions(visit, table, column, '') : referenceOptions(visit, column.reference);
  const others = splitList(value).filter((each) => !options.some((option) => option.value === each));
  return [...options, ...others.map((each) => ({ value: each, label: each }))];
}

function splitList(value: string): readonly string[] {
  return value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Several values as boxes; the empty one keeps the field in the form when none is checked. */
function renderBoxes(column: Column, value: string, options: readonly Option[]): Html {
  const chosen = new Set(splitList(value));
  const name = `fl.${column.name}`;
  return html`<div class="boxes" id="${`f-${column.name}`}" data-multiple role="group" aria-label="${column.label}">
    <input type="hidden" name="${name}" value="" />
    ${options.map(
      (option) =>
        html`<label class="box"
          ><input type="checkbox" name="${name}" value="${option.value}" ${chosen.has(option.value) ? html`checked` : ''} />
          ${option.label}</label
        >`,
    )}
  </div>`;
}

function referenceOptions(visit: Visit, target: string): readonly Option[] {
  const { schema, records } = visit.instance;
  const query = schema.column(target, 'active') === undefined ? '' : 'active=true';
  if (countRows(visit, target, query) > MOST_BOXES) return [];
  return selectRows(visit, target, query)
    .map((row) => ({ value: row['sys_id'] ?? '', label: records.displayOf(target, row) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

/** Active choices in their order; a value that is none of them stays choosable, so that saving does not change it. */
function choiceOptions(visit: Visit, table: string, column: Column, value: string): readonly Option[] {
  const options = visit.instance.schema
    .choices(table, column.name)
    .filter((choice) => (!choice.inactive || choice.value === value) && choice.value !== '')
    .toSorted((a, b) => a.sequence - b.sequence);
  const isKnown = value === '' || options.some((option) => option.value === value);
  return isKnown ? options : [...options, { value, label: value }];
}

function renderReferenceInput(visit: Visit, column: Column, value: string, mandatory: boolean): Html {
  const id = `f-${column.name}`;
  const name = `f.${column.name}`;
  const target = column.reference ?? '';
  const { schema, records, database } = visit.instance;
  const hasActive = schema.column(target, 'active') !== undefined;
  const query = hasActive ? 'active=true' : '';
  const current = value === '' ? undefined : database.get(target, value);
  const currentText = current === undefined ? value : records.displayOf(target, current);
  if (countRows(visit, target, query) > MOST_OPTIONS) {
    return html`<input
      id="${id}"
      name="${name}"
      value="${currentText}"
      data-shown="${currentText}"
      data-stored="${value}"
      ${mandatory ? html`required` : ''}
      placeholder="${schema.column(target, schema.displayColumn(target))?.label ?? 'Name'}"
    />`;
  }
  const options = selectRows(visit, target, query)
    .map((row) => ({ value: row['sys_id'] ?? '', label: records.displayOf(target, row) }))
    .filter((option) => option.value !== value)
    .concat(value === '' ? [] : [{ value, label: currentText }])
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return renderSelect(id, name, value, options, mandatory);
}

export type ParsedInput =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly message: string };

/** Stored value of what was typed or chosen; a message for people when it does not fit the column. */
export function parseInput(visit: Visit, column: Column, typed: string): ParsedInput {
  const text = typed.replaceAll('\r\n', '\n').trim();
  if (text === '') {
    return { ok: true, value: '' };
  }
  if (DATE_TIMES.has(column.type)) {
    const stored = parseLocalInput(text, visit.session.timeZone);
    return stored === null
      ? { ok: false, message: `${column.label}: “${text}” is no date and time.` }
      : { ok: true, value: stored };
  }
  if (NUMBERS.has(column.type) && !column.choice && Number.isNaN(Number(text))) {
    return { ok: false, message: `${column.label}: “${text}” is no number.` };
  }
  if (column.type === 'reference' && column.reference !== null) return parseReference(visit, column, text);
  return { ok: true, value: text };
}

function parseReference(visit: Visit, column: Column, text: string): ParsedInput {
  const target = column.reference ?? '';
  const { schema, database } = visit.instance;
  if (database.get(target, text) !== undefined) return { ok: true, value: text };
  const display = schema.displayColumn(target);
  const [match, second] = text.includes('^') ? [] : selectRows(visit, target, `${display}=${text}`, { limit: 2 });
  if (match === undefined) return { ok: false, message: `${column.label}: nothing is named “${text}”.` };
  if (second !== undefined) return { ok: false, message: `${column.label}: several records are named “${text}”.` };
  return { ok: true, value: match['sys_id'] ?? '' };
}
