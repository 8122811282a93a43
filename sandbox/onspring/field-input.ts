import { parseDate } from './dates.ts';
import { rejected } from './errors.ts';
import { itemsOf } from './fields.ts';
import type { Field, ListField, ReferenceField, TimeSpan, Value } from './model.ts';
import type { TenantState } from './state.ts';

/** What a written value comes to: a new value, an emptied field, or a field that cannot be written this way. */
export type FieldInput =
  | { readonly kind: 'set'; readonly value: Value }
  | { readonly kind: 'clear' }
  | { readonly kind: 'ignored'; readonly warning: string };

const CLEAR: FieldInput = { kind: 'clear' };
const set = (value: Value): FieldInput => ({ kind: 'set', value });

const INCREMENTS: readonly string[] = ['Seconds', 'Minutes', 'Hours', 'Days', 'Weeks', 'Months', 'Years'];
const RECURRENCES: readonly string[] = ['None', 'EndByDate', 'EndAfterOccurrences'];

/** True for a time span as the API writes it (onspring-api.md 4.2). */
export function isTimeSpan(input: unknown): input is TimeSpan {
  if (typeof input !== 'object' || input === null) return false;
  const span = input as Partial<Record<keyof TimeSpan, unknown>>;
  return (
    typeof span.quantity === 'number' &&
    typeof span.increment === 'string' &&
    INCREMENTS.includes(span.increment) &&
    typeof span.recurrence === 'string' &&
    RECURRENCES.includes(span.recurrence)
  );
}

function parseListInput(state: TenantState, field: ListField, input: unknown): FieldInput {
  const ids = Array.isArray(input) ? input : [input];
  if (ids.length === 0) return CLEAR;
  if (field.multiplicity === 'SingleSelect' && ids.length > 1)
    throw rejected(`Field ${field.id} takes one list value.`);
  const items = itemsOf(state, field);
  const itemIds = ids.map((id) => {
    const item = typeof id === 'string' ? items.find((candidate) => candidate.id === id.toLowerCase()) : undefined;
    // A value's name is refused too: only its GUID is accepted (4.2, verified).
    if (!item) throw rejected(`${JSON.stringify(id)} is not a valid list value id for field ${field.id}.`);
    return item.id;
  });
  return set({ kind: 'list', itemIds: [...new Set(itemIds)] });
}

function parseReferenceInput(state: TenantState, field: ReferenceField, input: unknown): FieldInput {
  const ids = Array.isArray(input) ? input : [input];
  if (ids.length === 0) return CLEAR;
  if (field.multiplicity === 'SingleSelect' && ids.length > 1) throw rejected(`Field ${field.id} takes one record id.`);
  const records = state.apps.get(field.referencedAppId)?.records;
  const recordIds = ids.map((id) => {
    if (typeof id !== 'number' || !records?.has(id)) {
      throw rejected(`${JSON.stringify(id)} is not a record of app ${field.referencedAppId} (field ${field.id}).`);
    }
    return id;
  });
  return set({ kind: 'reference', recordIds: [...new Set(recordIds)] });
}

/**
 * Reads one member of `fields` in a PUT (onspring-api.md 4.2 "Write", 4.4). Null and `""` clear (null: assumed).
 * Read-only fields are accepted with a warning (assumed); files go only through `/Files`, yet a value in a PUT does no
 * harm (verified for Image). Throws a 400 `ApiError` for a value of the wrong type.
 */
export function parseFieldInput(state: TenantState, field: Field, input: unknown): FieldInput {
  if (field.system !== null) return { kind: 'ignored', warning: `Field ${field.id} is read-only.` };
  const empty = input === null || input === '';
  switch (field.type) {
    case 'Text':
      if (empty) return CLEAR;
      if (typeof input !== 'string') throw rejected(`Field ${field.id} takes text.`);
      return set({ kind: 'text', text: input });
    case 'Number':
      if (empty) return CLEAR;
      if (typeof input !== 'number') throw rejected(`Field ${field.id} takes a number.`);
      return set({ kind: 'number', number: input });
    case 'Date': {
      if (empty) return CLEAR;
      const epochMs = typeof input === 'string' ? parseDate(input, 'utc') : null;
      if (epochMs === null) throw rejected(`Field ${field.id} takes an ISO 8601 date.`);
      return set({ kind: 'date', epochMs });
    }
    case 'List':
      return empty ? CLEAR : parseListInput(state, field, input);
    case 'Reference':
    case 'SurveyReference':
      return empty ? CLEAR : parseReferenceInput(state, field, input);
    case 'TimeSpan':
      if (empty) return CLEAR;
      if (!isTimeSpan(input)) throw rejected(`Field ${field.id} takes a time span object.`);
      return set({ kind: 'timeSpan', span: input });
    case 'Attachment':
    case 'Image':
      return { kind: 'ignored', warning: `Field ${field.id} takes files only through /Files.` };
    default:
      return { kind: 'ignored', warning: `Field ${field.id} is read-only.` };
  }
}
