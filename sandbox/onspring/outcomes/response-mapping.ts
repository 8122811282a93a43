import { parseDate } from '../dates.ts';
import type { FieldInput } from '../field-input.ts';
import { itemsOf } from '../fields.ts';
import type { App, Field, TimeSpan } from '../model.ts';
import { findFieldByName, type TenantState } from '../state.ts';
import type { TriggerDefinition } from './definition.ts';

const SPAN_PATTERN = /^(\d+) (Second|Minute|Hour|Day|Week|Month|Year)\(s\)$/;
const INCREMENTS: Readonly<Record<string, TimeSpan['increment']>> = {
  Second: 'Seconds',
  Minute: 'Minutes',
  Hour: 'Hours',
  Day: 'Days',
  Week: 'Weeks',
  Month: 'Months',
  Year: 'Years',
};

/** Reads a mapped text in the formats of onspring-api.md 11 "Mapped value formats"; null: it does not fit the field. */
function parseMapped(state: TenantState, field: Field, text: string): FieldInput | null {
  if (field.system !== null) return null;
  if (text === '') return { kind: 'clear' };
  switch (field.type) {
    case 'Text':
      return { kind: 'set', value: { kind: 'text', text } };
    case 'Number':
      return Number.isFinite(Number(text)) ? { kind: 'set', value: { kind: 'number', number: Number(text) } } : null;
    case 'Date': {
      const epochMs = parseDate(text, 'utc');
      return epochMs === null ? null : { kind: 'set', value: { kind: 'date', epochMs } };
    }
    case 'List': {
      const names = field.multiplicity === 'MultiSelect' ? text.split('|') : [text];
      const items = itemsOf(state, field);
      const itemIds = names.flatMap(
        (name) => items.find((item) => item.name === name || item.id === name.toLowerCase())?.id ?? [],
      );
      return itemIds.length === names.length ? { kind: 'set', value: { kind: 'list', itemIds } } : null;
    }
    case 'Reference':
    case 'SurveyReference': {
      const recordIds = text.split('|').map(Number);
      const records = state.apps.get(field.referencedAppId)?.records;
      return recordIds.every((id) => records?.has(id))
        ? { kind: 'set', value: { kind: 'reference', recordIds } }
        : null;
    }
    case 'TimeSpan': {
      const [, quantity, unit] = SPAN_PATTERN.exec(text) ?? [];
      const increment = INCREMENTS[unit ?? ''];
      if (quantity === undefined || increment === undefined) return null;
      return {
        kind: 'set',
        value: { kind: 'timeSpan', span: { quantity: Number(quantity), increment, recurrence: 'None' } },
      };
    }
    default:
      return null;
  }
}

export interface MappedInputs {
  readonly inputs: Map<Field, FieldInput>;
  /** Members that could not be used, with the field they were meant for. */
  readonly problems: string[];
}

/**
 * Turns the answer's top-level members into field inputs. Missing members change nothing; nested values are not read
 * (onspring-api.md 11 "Response use", "Nested objects").
 */
export function mapResponse(
  state: TenantState,
  app: App,
  mappings: TriggerDefinition['mappings'],
  answer: unknown,
): MappedInputs {
  const inputs = new Map<Field, FieldInput>();
  const problems: string[] = [];
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    return { inputs, problems: mappings.length > 0 ? ['the answer is not a flat JSON object'] : [] };
  }
  const members = new Map<string, unknown>(Object.entries(answer));
  for (const { source, field: name } of mappings) {
    const member = members.get(source);
    if (member === undefined || member === null) continue;
    const field = findFieldByName(app, name);
    const input = field && typeof member !== 'object' ? parseMapped(state, field, String(member)) : null;
    if (field && input) inputs.set(field, input);
    else problems.push(`${source} does not fit ${name}`);
  }
  return { inputs, problems };
}
