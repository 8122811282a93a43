import { DateTime } from 'luxon';
import { toElements } from '../../../now-app/server/contract/comparable.ts';
import type { FieldProblem } from '../../../now-app/server/contract/protocol.ts';
import type { ErrorCode } from '../error-table.ts';
import type { MappedField } from './catalogue.ts';
import { htmlToText, toSafeHtml } from './html-to-text.ts';
import { toSpanSeconds } from './time-span.ts';

/** What a transform may know besides the value. */
export interface InboundContext {
  /** Zone of the Onspring instance: its date-only values are midnight there (onspring-api.md 4.5, interpretation assumed). */
  readonly timeZone: string;
  /** Keys of referenced records, `<app>:<record>` to key. */
  readonly referenceKeys: ReadonlyMap<string, string>;
}

/** A canonical ServiceNow value, or why there is none. */
export type TransformResult =
  | { readonly value: string }
  | { readonly problem: Pick<FieldProblem, 'code' | 'message'>; readonly offending: string };

export function referenceId(appId: number, recordId: number): string {
  return `${appId}:${recordId}`;
}

/**
 * Turns one raw Onspring value into its canonical ServiceNow value: strings as `getValue` returns them, `''` for empty,
 * booleans `1`/`0`, dates `yyyy-MM-dd`, times `yyyy-MM-dd HH:mm:ss` in UTC. Never throws.
 */
export function toServiceNowValue(mapped: MappedField, raw: unknown, context: InboundContext): TransformResult {
  // A fixed text comes in whatever Onspring holds.
  if (mapped.map.transform === 'template' && mapped.map.direction !== 'outbound')
    return { value: mapped.map.template ?? '' };
  if (raw === undefined || raw === null || raw === '' || (Array.isArray(raw) && raw.length === 0)) return { value: '' };
  switch (mapped.map.transform) {
    case 'text':
    case 'reference':
    case 'template':
      return toText(raw, mapped);
    case 'html_to_text': {
      const text = toText(raw, mapped);
      return 'value' in text ? { value: htmlToText(text.value) } : text;
    }
    case 'safe_html': {
      const text = toText(raw, mapped);
      return 'value' in text ? { value: toSafeHtml(text.value) } : text;
    }
    case 'integer':
      return toInteger(raw);
    case 'decimal':
      return toDecimal(raw);
    case 'boolean':
      return toBoolean(mapped, raw);
    case 'date':
      return toDate(raw, context.timeZone);
    case 'date_time':
      return toDateTime(raw);
    case 'time_span':
      return toDuration(raw);
    case 'list':
      return toListValue(mapped, raw);
    case 'multi_list':
      return toListValues(mapped, raw);
    case 'onspring_reference':
      return toReferenceKey(mapped, raw, context);
    case 'onspring_references':
      return toReferenceKeys(mapped, raw, context);
    case 'record_url':
      return problem(
        raw,
        'TRANSFORM_NOT_INBOUND',
        'a record link only travels to Onspring: correct the direction of the field map',
      );
  }
}

function problem(raw: unknown, code: ErrorCode, message: string): TransformResult {
  return { problem: { code, message }, offending: typeof raw === 'string' ? raw : JSON.stringify(raw) };
}

/**
 * Lists arrive as GUIDs; a text map over a list field takes the names people see. Blanks around a text are dropped: nobody
 * sees them, Onspring's own formatted values lack them, and they would make equal texts look different.
 */
function toText(raw: unknown, mapped: MappedField): TransformResult {
  if (typeof raw === 'string') return { value: (findItemName(mapped, raw) ?? raw).trim() };
  if (typeof raw === 'number')
    return isExact(raw) ? { value: toPlainNumber(raw) } : problem(raw, 'INVALID_TEXT', TOO_MANY_DIGITS);
  if (typeof raw === 'boolean') return { value: String(raw) };
  if (Array.isArray(raw) && raw.every((item) => typeof item === 'string' || typeof item === 'number')) {
    return { value: raw.map((item) => findItemName(mapped, String(item)) ?? String(item)).join(', ') };
  }
  return problem(raw, 'INVALID_TEXT', 'the value is not text');
}

/** Digits without an exponent, as the platform stores numbers. */
export function toPlainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

/** Significant digits, wherever the point stands. */
function digitsOf(text: string): string {
  return text
    .replace(/e.*$/i, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
}

/** Whether a number is what a text says. Numbers carry 53 bits: of a larger one nobody knows which it was. */
export function isExact(value: number, text: string = String(value)): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER && digitsOf(String(value)) === digitsOf(text);
}

const TOO_MANY_DIGITS = 'the number has more than 15 digits and would not arrive exactly';

/** A text may hold a number as people write it: what only programmers read as one, such as 0x10, is none. */
const WRITTEN_NUMBER = /^\s*[+-]?\d+(\.\d+)?\s*$/;

function readNumber(raw: unknown): number | null {
  const value = typeof raw === 'string' && WRITTEN_NUMBER.test(raw) ? Number(raw) : raw;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function toInteger(raw: unknown): TransformResult {
  const value = readNumber(raw);
  if (value === null || !Number.isInteger(value))
    return problem(raw, 'INVALID_INTEGER', 'the value is not a whole number');
  return isExact(value, String(raw))
    ? { value: toPlainNumber(value) }
    : problem(raw, 'INVALID_INTEGER', TOO_MANY_DIGITS);
}

function toDecimal(raw: unknown): TransformResult {
  const value = readNumber(raw);
  if (value === null) return problem(raw, 'INVALID_DECIMAL', 'the value is not a number');
  return isExact(value, String(raw))
    ? { value: toPlainNumber(value) }
    : problem(raw, 'INVALID_DECIMAL', TOO_MANY_DIGITS);
}

const TRUE_NAMES = new Set(['yes', 'true', '1', 'on']);
const FALSE_NAMES = new Set(['no', 'false', '0', 'off']);

function toBoolean(mapped: MappedField, raw: unknown): TransformResult {
  const { valueMap } = mapped.map;
  // An object may not even have a text.
  if (typeof raw === 'object') return problem(raw, 'INVALID_BOOLEAN', 'the value is neither yes nor no');
  const name = typeof raw === 'string' ? (findItemName(mapped, raw) ?? raw) : String(raw);
  const text = (valueMap !== null && Object.hasOwn(valueMap, name) ? (valueMap[name] ?? name) : name).toLowerCase();
  if (TRUE_NAMES.has(text)) return { value: '1' };
  if (FALSE_NAMES.has(text)) return { value: '0' };
  return problem(raw, 'INVALID_BOOLEAN', 'the value is neither yes nor no');
}

/**
 * The instant in a zone. Onspring sends UTC with an offset; text without one is read as UTC (onspring-api.md 4.5, assumed).
 * Columns have four digits for the year.
 */
function parseInstant(raw: unknown, zone: string): DateTime | null {
  // Half a date, or a time alone, would be made whole by a guess.
  if (typeof raw !== 'string' || !/^\d{4}-\d\d-\d\d/.test(raw)) return null;
  const instant = DateTime.fromISO(raw, { zone: 'utc' }).setZone(zone);
  return instant.isValid && instant.year >= 1 && instant.year <= 9999 ? instant : null;
}

function toDate(raw: unknown, timeZone: string): TransformResult {
  const instant = parseInstant(raw, timeZone);
  if (instant === null) return problem(raw, 'INVALID_DATE', 'the value is not a date');
  return { value: instant.toFormat('yyyy-MM-dd') };
}

function toDateTime(raw: unknown): TransformResult {
  const instant = parseInstant(raw, 'utc');
  if (instant === null) return problem(raw, 'INVALID_DATE', 'the value is not a date and time');
  return { value: instant.toFormat('yyyy-MM-dd HH:mm:ss') };
}

/** A duration column holds a point in time that lies the duration after 1970 began (servicenow-instance.md). */
function toDuration(raw: unknown): TransformResult {
  const seconds = toSpanSeconds(raw);
  if (seconds === null) {
    return problem(
      raw,
      'INVALID_TIME_SPAN',
      'expected seconds, minutes, hours, days or weeks without a repetition, below 8,000 years',
    );
  }
  return { value: DateTime.fromSeconds(seconds, { zone: 'utc' }).toFormat('yyyy-MM-dd HH:mm:ss') };
}

/** Enough to find a typing error, short enough for a message. */
const NAMES_SHOWN = 8;
const NAME_SHOWN = 40;

function findItemName(mapped: MappedField, id: string): string | undefined {
  const wanted = id.toLowerCase();
  return mapped.field.values.find((item) => item.id === wanted)?.name;
}

/** Names in a message that says what was expected. */
export function toNames(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).map((name) => `"${name.slice(0, NAME_SHOWN)}"`);
  const rest = names.length - shown.length;
  if (names.length === 0) return 'no value';
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function toListValue(mapped: MappedField, raw: unknown): TransformResult {
  const ids: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  if (ids.length > 1)
    return problem(raw, 'SEVERAL_LIST_VALUES', 'the field holds several values, the column takes one');
  return toMappedName(mapped, ids[0]);
}

function toMappedName(mapped: MappedField, id: unknown): TransformResult {
  const name = typeof id === 'string' ? findItemName(mapped, id) : undefined;
  if (name === undefined)
    return problem(
      id,
      'UNKNOWN_LIST_VALUE',
      `the list has only ${toNames(mapped.field.values.map((item) => item.name))}`,
    );
  const { valueMap } = mapped.map;
  if (valueMap === null) return { value: name };
  // `Object.hasOwn`: a value named like a member of every object must not find that member.
  const value = Object.hasOwn(valueMap, name) ? valueMap[name] : undefined;
  return value === undefined
    ? problem(name, 'UNKNOWN_LIST_VALUE', `the value map knows only ${toNames(Object.keys(valueMap))}`)
    : { value };
}

/** Comma separated and sorted, so that the same choice always reads the same. */
function toListValues(mapped: MappedField, raw: unknown): TransformResult {
  const values = new Set<string>();
  for (const id of Array.isArray(raw) ? raw : [raw]) {
    const result = toMappedName(mapped, id);
    if (!('value' in result)) return result;
    if (result.value.includes(',')) {
      return problem(result.value, 'LIST_VALUE_HAS_COMMA', 'a value with a comma needs an entry in the value map');
    }
    values.add(result.value);
  }
  return { value: [...values].sort().join(',') };
}

function toReferenceKey(mapped: MappedField, raw: unknown, context: InboundContext): TransformResult {
  const [id, ...others] = readReferenceIds(raw);
  if (id === undefined) return problem(raw, 'INVALID_REFERENCE', 'the value is not a reference to a record');
  if (others.length > 0)
    return problem(raw, 'SEVERAL_REFERENCES', 'the field refers to several records, the column takes one');
  const key = context.referenceKeys.get(referenceId(mapped.field.referencedAppId ?? 0, id));
  return key === undefined || key === ''
    ? problem(
        raw,
        'REFERENCE_NOT_FOUND',
        `the record it refers to has no "${mapped.map.onspringKeyField ?? ''}" or cannot be read`,
      )
    : { value: key };
}

/** What Onspring holds of several references: their keys, sorted, so that the same records always read the same. */
function toReferenceKeys(mapped: MappedField, raw: unknown, context: InboundContext): TransformResult {
  const keys: string[] = [];
  for (const id of readReferenceIds(raw)) {
    const result = toReferenceKey(mapped, id, context);
    if (!('value' in result)) return result;
    keys.push(result.value);
  }
  return { value: toElements(keys.join(',')).join(',') };
}

/** Record ids of a raw reference value; empty when it is none. */
export function readReferenceIds(raw: unknown): number[] {
  const ids: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  return ids.filter((id) => typeof id === 'number' && Number.isSafeInteger(id)).map(Number);
}
