import { DateTime } from 'luxon';
import type { Column, Session } from '../../types.ts';
import { displayPattern } from '../environment.ts';
import { ScriptError } from '../script-error.ts';
import { parseDateTimeText, parseFormatted, toUtcText } from './date-text.ts';
import { GlideDate } from './glide-date.ts';
import { GlideDateTime } from './glide-date-time.ts';
import { GlideDuration } from './glide-duration.ts';
import { describeColumn, type GlideElementDescriptor } from './glide-element-descriptor.ts';
import { formatPhoneNumber, PHONE_NUMBER, parsePhoneNumber } from './phone-number.ts';
import { toCondition } from './query-builder.ts';
import {
  isJournal,
  type RecordState,
  readText,
  referenceState,
  storedText,
  sysIdOf,
  valuesOf,
  writeValue,
} from './record-state.ts';
import { DATE_TIME_TYPES, toElementText, toGlideValue, toStored, toText } from './values.ts';

/** Which field of which record an element shows; it follows the record when that moves on. */
const fields = new WeakMap<object, { readonly state: RecordState; readonly column: Column }>();

const handler: ProxyHandler<GlideElement> = {
  get(target, name, receiver) {
    if (typeof name === 'symbol' || name in target) {
      const member: unknown = target[name as keyof GlideElement];
      return member;
    }
    const { state, column } = fieldOf(receiver);
    return column.reference === null ? undefined : elementOf(referenceState(state, column), name);
  },
  set(_target, name, value, receiver) {
    const { state, column } = fieldOf(receiver);
    if (typeof name === 'symbol' || column.reference === null) return false;
    const target = referenceState(state, column);
    const field = target.columns.get(name);
    if (field !== undefined) writeValue(target, field, value);
    return true;
  },
};

/** The element at a dotted path of a record; undefined for an unknown field. */
export function elementOf(state: RecordState, path: string): GlideElement | undefined {
  const [name = '', ...rest] = path.split('.');
  const column = state.columns.get(name);
  if (column === undefined) return undefined;
  if (rest.length === 0) return createElement(state, column);
  return column.reference === null ? undefined : elementOf(referenceState(state, column), rest.join('.'));
}

function createElement(state: RecordState, column: Column): GlideElement {
  const target = new GlideElement();
  const element = new Proxy(target, handler);
  fields.set(target, { state, column });
  fields.set(element, { state, column });
  return element;
}

function fieldOf(element: object): { readonly state: RecordState; readonly column: Column } {
  const field = fields.get(element);
  if (field === undefined) throw new TypeError('not a GlideElement of a record');
  return field;
}

/** `GlideElement` (servicenow-instance.md 11.4): always an object, prints its value, dot-walks through references. */
export class GlideElement {
  toString(): string {
    const { state, column } = fieldOf(this);
    return toElementText(column, readText(state, column));
  }

  getValue(): string | null {
    const { state, column } = fieldOf(this);
    return toGlideValue(column, readText(state, column));
  }

  setValue(value: unknown): void {
    const { state, column } = fieldOf(this);
    writeValue(state, column, value);
  }

  nil(): boolean {
    const { state, column } = fieldOf(this);
    return readText(state, column) === '';
  }

  /** Not for journal fields and not in async rules, where there is nothing to compare with (11.4). */
  changes(): boolean {
    const { state, column } = fieldOf(this);
    if (isJournal(column) || state.context?.phase === 'async') return false;
    return (storedText(state, column) ?? '') !== readText(state, column);
  }

  changesTo(value: unknown): boolean {
    const { state, column } = fieldOf(this);
    return this.changes() && readText(state, column) === toStored(column, value);
  }

  changesFrom(value: unknown): boolean {
    const { state, column } = fieldOf(this);
    return this.changes() && (storedText(state, column) ?? '') === toStored(column, value);
  }

  changesFromNotEmpty(): boolean {
    const { state, column } = fieldOf(this);
    return this.changes() && (storedText(state, column) ?? '') !== '';
  }

  changesToNotEmpty(): boolean {
    return this.changes() && !this.nil();
  }

  getDisplayValue(maxCharacters?: unknown): string {
    const { state, column } = fieldOf(this);
    const { instance, transaction } = state.environment;
    if (readText(state, column) === '' && column.type !== 'boolean') return '';
    const text = instance.records.display(state.table, valuesOf(state), column.name, transaction.session);
    return typeof maxCharacters === 'number' ? text.slice(0, maxCharacters) : text;
  }

  /** The instance speaks English only, which is what the platform falls back to (ServiceNowDocs). */
  getDisplayValueLang(_language: unknown): string {
    return this.getDisplayValue();
  }

  getHTMLValue(maxCharacters?: unknown): string {
    return this.getDisplayValue(maxCharacters);
  }

  setDisplayValue(value: unknown): void {
    const { state, column } = fieldOf(this);
    writeValue(state, column, toValueOfDisplay(state, column, toText(value)));
  }

  /** Phone number in international form; other fields as they are displayed. */
  getGlobalDisplayValue(): string {
    const { state, column } = fieldOf(this);
    return column.type === PHONE_NUMBER ? formatPhoneNumber(readText(state, column)) : this.getDisplayValue();
  }

  /** False when the number does not fit and the field stays as it is. Throws SCRIPT_ERROR on a field of another type. */
  setPhoneNumber(number: unknown, strict: unknown): boolean {
    const { state, column } = fieldOf(this);
    if (column.type !== PHONE_NUMBER) {
      throw new ScriptError('SCRIPT_ERROR', `${state.table}.${column.name} is no phone number field (${column.type})`);
    }
    const stored = parsePhoneNumber(toText(number), strict === true);
    if (stored !== null) writeValue(state, column, stored);
    return stored !== null;
  }

  getDecryptedValue(): string {
    const { state, column } = fieldOf(this);
    return state.environment.instance.decrypt(readText(state, column));
  }

  getRefRecord(): object {
    const { state, column } = fieldOf(this);
    return state.environment.createRecord(referenceState(state, column));
  }

  getReferenceTable(): string {
    return fieldOf(this).column.reference ?? '';
  }

  getChoices(): string[] {
    const { state, column } = fieldOf(this);
    return state.environment.instance.schema.choices(state.table, column.name).map((choice) => choice.value);
  }

  /** Label of the current value. */
  getChoiceValue(): string {
    return this.getDisplayValue();
  }

  getGlideObject(): object {
    const { state, column } = fieldOf(this);
    const text = readText(state, column);
    const value = text === '' ? undefined : text;
    if (DATE_TIME_TYPES.has(column.type)) return new GlideDateTime(state.environment, value);
    if (column.type === 'glide_date') return new GlideDate(state.environment, value);
    return new GlideDuration(state.environment, value);
  }

  dateNumericValue(): number {
    const { state, column } = fieldOf(this);
    return parseDateTimeText(readText(state, column), 'utc') ?? 0;
  }

  setDateNumericValue(milliseconds: unknown): void {
    const { state, column } = fieldOf(this);
    writeValue(state, column, Number(milliseconds));
  }

  /** Newest entry for 1, all entries for -1: a stamp line, the text, an empty line (11.4). */
  getJournalEntry(lines: unknown): string {
    const { state, column } = fieldOf(this);
    const { instance, transaction } = state.environment;
    const entries = instance.records.journal(sysIdOf(state), column.name);
    const pattern = displayPattern(state.environment);
    const texts = entries.slice(0, Number(lines) < 0 ? entries.length : Number(lines)).map((entry) => {
      const at = DateTime.fromMillis(parseDateTimeText(entry.createdOn, 'utc') ?? 0, {
        zone: transaction.session.timeZone,
      });
      return `${at.toFormat(`${pattern.date} ${pattern.time}`)} - ${entry.createdBy} (${column.label})\n${entry.value}\n\n`;
    });
    return texts.join('');
  }

  setError(message: unknown): void {
    const { state, column } = fieldOf(this);
    state.errors.set(column.name, toText(message));
  }

  getError(): string {
    const { state, column } = fieldOf(this);
    return state.errors.get(column.name) ?? '';
  }

  getName(): string {
    return fieldOf(this).column.name;
  }

  getLabel(): string {
    return fieldOf(this).column.label;
  }

  getLabelLang(_language: unknown): string {
    return this.getLabel();
  }

  getED(): GlideElementDescriptor {
    return describeColumn(fieldOf(this).column);
  }

  getTableName(): string {
    return fieldOf(this).state.table;
  }

  getAttribute(name: unknown): string | null {
    return fieldOf(this).column.attributes[toText(name)] ?? null;
  }

  getBooleanAttribute(name: unknown): boolean {
    return this.getAttribute(name) === 'true';
  }

  hasAttribute(name: unknown): boolean {
    return this.getAttribute(name) !== null;
  }

  canRead(): boolean {
    return mayUse(fieldOf(this), 'read');
  }

  canWrite(): boolean {
    return mayUse(fieldOf(this), 'write');
  }

  canCreate(): boolean {
    return mayUse(fieldOf(this), 'create');
  }
}

function mayUse(
  field: { readonly state: RecordState; readonly column: Column },
  operation: 'read' | 'write' | 'create',
): boolean {
  const { environment, table, row } = field.state;
  return environment.instance.access.canField(environment.transaction, operation, table, field.column.name, row);
}

/** Value for what a person would type: label of a choice, name of a record, date in the user's format and zone. */
function toValueOfDisplay(state: RecordState, column: Column, display: string): string {
  const { environment } = state;
  const { instance, transaction } = environment;
  if (column.reference !== null) return findByDisplay(state, column.reference, display);
  if (column.choice) {
    const choices = instance.schema.choices(state.table, column.name);
    return choices.find((choice) => choice.label === display)?.value ?? display;
  }
  const pattern = displayPattern(environment);
  const { timeZone }: Session = transaction.session;
  if (DATE_TIME_TYPES.has(column.type)) {
    const milliseconds = parseFormatted(display, `${pattern.date} ${pattern.time}`, timeZone);
    return milliseconds === null ? display : toUtcText(milliseconds);
  }
  if (column.type === 'glide_date') {
    const milliseconds = parseFormatted(display, pattern.date, 'utc');
    return milliseconds === null ? display : toUtcText(milliseconds).slice(0, 10);
  }
  return display;
}

function findByDisplay(state: RecordState, table: string, display: string): string {
  const { instance, transaction } = state.environment;
  if (display === '' || instance.schema.table(table) === undefined) return '';
  const query = toCondition([instance.schema.displayColumn(table), display]);
  const found = instance.database.select(table, query, { limit: 1, counters: transaction.counters });
  return found[0]?.['sys_id'] ?? '';
}
