import { DateTime } from 'luxon';
import { toElements } from '../../../now-app/server/contract/comparable.ts';
import type { ShownField } from '../../../now-app/server/contract/protocol.ts';
import { expandTemplate } from '../../../now-app/server/contract/template.ts';
import type { ErrorCode } from '../error-table.ts';
import type { MappedField } from './catalogue.ts';
import { textToHtml } from './html-to-text.ts';
import { isExact, toNames } from './inbound-transform.ts';
import type { OnspringValue } from './ports.ts';
import { toTimeSpan } from './time-span.ts';

export interface OutboundContext {
  /** Zone of the Onspring instance, see `InboundContext`. */
  readonly timeZone: string;
  /** Absolute URL of the changed record. */
  readonly recordUrl: string;
  /** Referenced records, by `referencedKey`. */
  readonly referencedRecords: ReadonlyMap<string, Referenced>;
}

/** The records in Onspring that have a key. */
export interface Referenced {
  readonly ids: readonly number[];
  /** Why a missing one was not created, `''` when nobody wanted it to be. */
  readonly reason: string;
}

/** What to write, or why it cannot be written. */
export type OutboundResult = { readonly value: OnspringValue } | { readonly code: ErrorCode; readonly message: string };

/**
 * Turns one changed ServiceNow value into what `PUT /Records` takes (onspring-api.md 4.2, column "Write"): the inverse of
 * `toServiceNowValue`. Text clears with `''`, everything else with `null` (assumed). Never throws.
 */
export function toOnspringValue(mapped: MappedField, changed: ShownField, context: OutboundContext): OutboundResult {
  const { value } = changed;
  const { transform } = mapped.map;
  if (transform === 'record_url') return { value: context.recordUrl };
  if (transform === 'html_to_text') return { value: textToHtml(value) };
  if (transform === 'template') return toTextValue(mapped, expandTemplate(mapped.map.template ?? '', value));
  // The map check refuses `safe_html` on the way out.
  if (transform === 'text' || transform === 'safe_html') return toTextValue(mapped, value);
  if (transform === 'reference') return { value: changed.display };
  if (value === '') return { value: mapped.field.multiple ? [] : null };
  switch (transform) {
    case 'integer':
    case 'decimal':
      return toNumber(mapped, value);
    case 'boolean':
      return toBooleanItem(mapped, value);
    case 'date':
      // A column with a time may hold the day (comparable.ts).
      return toInstant(mapped, value.slice(0, 10), { format: 'yyyy-MM-dd', zone: context.timeZone });
    case 'date_time':
      return toInstant(mapped, value, { format: TIME_FORMAT, zone: 'utc' });
    case 'time_span':
      return toSpan(mapped, value);
    case 'list':
      return toListItem(mapped, toItemName(mapped, changed));
    case 'multi_list':
      return toListItems(mapped, value);
    case 'onspring_references':
      return toReferences(mapped, changed, context);
    case 'onspring_reference':
      return toReference(mapped, changed, context);
  }
}

/** A text map may feed a list field: then the text is the name of its item. */
function toTextValue(mapped: MappedField, value: string): OutboundResult {
  if (mapped.field.type !== 'List') return { value };
  return value === '' ? { value: null } : toListItem(mapped, value);
}

/** Names field, value and what the field takes; the record is named by whoever tells people of it. */
function refuse(mapped: MappedField, value: string, code: ErrorCode, expected: string): OutboundResult {
  return { code, message: `Onspring field "${mapped.field.name}" takes ${expected}, not "${value}"` };
}

function toNumber(mapped: MappedField, value: string): OutboundResult {
  const number = Number(value);
  const isWhole = mapped.map.transform === 'integer';
  const fits = isWhole ? Number.isInteger(number) : Number.isFinite(number);
  if (fits && value.trim() !== '' && isExact(number, value)) return { value: number };
  return refuse(mapped, value, 'INVALID_NUMBER', `a ${isWhole ? 'whole ' : ''}number of at most 15 digits`);
}

const TIME_FORMAT = 'yyyy-MM-dd HH:mm:ss';

function toInstant(
  mapped: MappedField,
  value: string,
  { format, zone }: { readonly format: string; readonly zone: string },
): OutboundResult {
  const date = DateTime.fromFormat(value, format, { zone });
  if (!date.isValid) return refuse(mapped, value, 'INVALID_DATE', `a date as ${format}`);
  return { value: date.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'") };
}

function toSpan(mapped: MappedField, value: string): OutboundResult {
  const end = DateTime.fromFormat(value, TIME_FORMAT, { zone: 'utc' });
  if (!end.isValid) return refuse(mapped, value, 'INVALID_TIME_SPAN', 'a duration');
  return { value: toTimeSpan(end.toSeconds()) };
}

const isYes = (value: string): boolean => value === '1' || value === 'true';

function toBooleanItem(mapped: MappedField, value: string): OutboundResult {
  const isTrue = isYes(value);
  const named = Object.entries(mapped.map.valueMap ?? {}).filter(([, mappedValue]) => isYes(mappedValue) === isTrue);
  const names = [...named.map(([name]) => name), ...(isTrue ? ['Yes', 'True'] : ['No', 'False'])];
  if (mapped.field.type !== 'List') return { value: names[0] ?? '' };
  const name = names.find((candidate) => mapped.field.values.some((item) => item.name === candidate));
  return toListItem(mapped, name ?? names[0] ?? '');
}

/** First Onspring name that maps to the value; without a value map what people read is the name. */
function toItemName(mapped: MappedField, changed: ShownField): string {
  const { valueMap } = mapped.map;
  if (valueMap === null) return changed.display;
  return toName(valueMap, changed.value) ?? changed.display;
}

function toName(valueMap: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.entries(valueMap).find(([, mappedValue]) => mappedValue === value)?.[0];
}

function toListItem(mapped: MappedField, name: string): OutboundResult {
  if (mapped.field.type !== 'List') return { value: name };
  const item = mapped.field.values.find((candidate) => candidate.name === name);
  if (item === undefined) return unknownItem(mapped, name);
  return { value: mapped.field.multiple ? [item.id] : item.id };
}

function toListItems(mapped: MappedField, value: string): OutboundResult {
  const ids: string[] = [];
  for (const part of value.split(',').map((text) => text.trim())) {
    const name = mapped.map.valueMap === null ? part : (toName(mapped.map.valueMap, part) ?? part);
    const item = mapped.field.values.find((candidate) => candidate.name === name);
    if (item === undefined) return unknownItem(mapped, name);
    ids.push(item.id);
  }
  return { value: ids };
}

function unknownItem(mapped: MappedField, name: string): OutboundResult {
  return {
    code: 'UNKNOWN_LIST_VALUE',
    message: `Onspring list "${mapped.field.name}" has no value "${name}", only ${toNames(mapped.field.values.map((item) => item.name))}: add it there, or correct the value map`,
  };
}

/** Key under which a referenced record is looked up: Onspring's text comparison may ignore case (onspring-api.md 5). */
export function referencedKey(appId: number, key: string): string {
  return `${appId}:${key.trim().toLowerCase()}`;
}

function toReference(mapped: MappedField, changed: ShownField, context: OutboundContext): OutboundResult {
  const found = findReferenced(mapped, changed.display, context);
  if ('code' in found) return found;
  return { value: mapped.field.multiple ? [found.id] : found.id };
}

/** The record that has the key, if exactly one has. */
function findReferenced(
  mapped: MappedField,
  key: string,
  { referencedRecords }: OutboundContext,
): { readonly id: number } | Extract<OutboundResult, { readonly code: ErrorCode }> {
  const { ids, reason } = referencedRecords.get(referencedKey(mapped.field.referencedAppId ?? 0, key)) ?? NO_RECORD;
  const [id, ...others] = ids;
  const name = `${mapped.map.onspringKeyField ?? 'key'} "${key}" for "${mapped.field.name}"`;
  if (id === undefined) {
    const message = `Onspring has no record with ${name}${reason === '' ? '' : `, and none was created: ${reason}`}`;
    return { code: 'REFERENCE_NOT_FOUND', message };
  }
  if (others.length > 0) {
    const message = `Onspring has ${ids.length} records with ${name}: ${ids.join(', ')}`;
    return { code: 'REFERENCE_AMBIGUOUS', message };
  }
  return { id };
}

const NO_RECORD: Referenced = { ids: [], reason: '' };

/** Every one of the keys, or none: a list with one left out would look complete. */
function toReferences(mapped: MappedField, changed: ShownField, context: OutboundContext): OutboundResult {
  const ids: number[] = [];
  const keys = toElements(changed.display);
  for (const key of keys.length === 0 ? [changed.display] : keys) {
    const found = findReferenced(mapped, key, context);
    if ('code' in found) return found;
    ids.push(found.id);
  }
  if (mapped.field.multiple) return { value: [...new Set(ids)] };
  const [id, ...others] = new Set(ids);
  if (others.length > 0) return refuse(mapped, changed.display, 'SEVERAL_REFERENCES', 'one reference');
  return { value: id ?? null };
}
