import { parseDate } from './dates.ts';
import { ControlError } from './errors.ts';
import type { FieldInput } from './field-input.ts';
import { itemsOf } from './fields.ts';
import type { Field, ListField, ReferenceField } from './model.ts';
import type { TenantState } from './state.ts';

/** What turns text into values besides the field itself. */
export interface TextContext {
  readonly state: TenantState;
  /** Zone of dates without an offset. */
  readonly timeZone: string;
  /** Finds the record a reference names; undefined if there is none. */
  readonly resolveRecord: (appId: number, text: string) => number | undefined;
}

function badValue(field: Field, problem: string): ControlError {
  return new ControlError('BAD_VALUE', `${field.name}: ${problem}`);
}

function parseListTexts(context: TextContext, field: ListField, texts: readonly string[]): FieldInput {
  const items = itemsOf(context.state, field);
  const itemIds = texts.map((text) => {
    const item = items.find(({ id, name }) => id === text.toLowerCase() || name === text);
    if (!item) throw badValue(field, `"${text}" is not one of ${items.map(({ name }) => name).join(', ')}`);
    return item.id;
  });
  if (field.multiplicity === 'SingleSelect' && itemIds.length > 1) throw badValue(field, 'takes one value');
  return { kind: 'set', value: { kind: 'list', itemIds } };
}

function parseReferenceTexts(context: TextContext, field: ReferenceField, texts: readonly string[]): FieldInput {
  const recordIds = texts.map((text) => {
    const recordId = context.resolveRecord(field.referencedAppId, text);
    if (recordId === undefined) throw badValue(field, `no record "${text}" in app ${field.referencedAppId}`);
    return recordId;
  });
  if (field.multiplicity === 'SingleSelect' && recordIds.length > 1) throw badValue(field, 'takes one record');
  return { kind: 'set', value: { kind: 'reference', recordIds } };
}

/**
 * Reads a field's value as people and seeds write it: list values by name (or GUID), references by key or record id,
 * dates with or without an offset. Several texts are several choices; none, or only empty ones, clears the field.
 * Throws a `ControlError` BAD_VALUE that names the field.
 */
export function parseFieldText(context: TextContext, field: Field, input: readonly string[]): FieldInput {
  const texts = input.filter((text) => text !== '');
  const first = texts[0];
  if (field.system !== null) return { kind: 'ignored', warning: `${field.name} is read-only.` };
  if (first === undefined) return { kind: 'clear' };
  switch (field.type) {
    case 'Text':
      // Forms send CRLF line ends; a stored text should not change because it was opened and saved.
      return { kind: 'set', value: { kind: 'text', text: first.replaceAll('\r\n', '\n') } };
    case 'Number': {
      const number = Number(first);
      if (!Number.isFinite(number)) throw badValue(field, `"${first}" is not a number`);
      return { kind: 'set', value: { kind: 'number', number } };
    }
    case 'Date': {
      const epochMs = parseDate(first, context.timeZone);
      if (epochMs === null) throw badValue(field, `"${first}" is not a date`);
      return { kind: 'set', value: { kind: 'date', epochMs } };
    }
    case 'List':
      return parseListTexts(context, field, texts);
    case 'Reference':
    case 'SurveyReference':
      return parseReferenceTexts(context, field, texts);
    default:
      return { kind: 'ignored', warning: `${field.name} cannot be written as text.` };
  }
}
