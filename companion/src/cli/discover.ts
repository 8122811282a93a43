import type { Transform } from '../../../now-app/server/contract/protocol.ts';
import type { OnspringField } from '../sync/ports.ts';

/** How a field could be mapped; a person decides. */
export interface Proposal {
  readonly onspringField: string;
  readonly type: string;
  /** `null`: this kind of field is not synchronised. */
  readonly transform: Transform | null;
  readonly field: string;
  readonly valueMap: Readonly<Record<string, string>> | null;
  readonly note: string;
}

/** Fields that every app has and the system fills (onspring-api.md 4.1). */
const SYSTEM_FIELDS = new Set(['Record Id', 'Created Date', 'Last Saved Date', 'Created By', 'Last Saved By']);

/** Proposes a field map from live metadata: transform by type, column and values by name. */
export function toProposal(field: OnspringField): Proposal {
  const base = { onspringField: field.name, type: field.multiple ? `${field.type}, multi` : field.type };
  const none = (note: string): Proposal => ({ ...base, transform: null, field: '', valueMap: null, note });
  if (SYSTEM_FIELDS.has(field.name)) return none('filled by Onspring');
  const some = (transform: Transform, note = ''): Proposal => ({
    ...base,
    transform,
    field: toColumnName(field.name),
    valueMap: null,
    note,
  });
  switch (field.type) {
    case 'Text':
      return some('text', 'html_to_text if it is a rich text field, safe_html for an HTML column');
    case 'Number':
      return some('decimal', 'integer if it has no decimal places');
    case 'Date':
      return some('date_time', 'date if it shows no time');
    case 'TimeSpan':
      return some('time_span', 'only spans that do not repeat');
    case 'List':
      return {
        ...some(field.multiple ? 'multi_list' : 'list'),
        valueMap: Object.fromEntries(field.values.map((value) => [value.name, toColumnName(value.name)])),
      };
    case 'Reference':
      if (field.multiple) return none('refers to several records; a column takes one');
      return some('onspring_reference', `name the key field of app ${field.referencedAppId ?? '?'}`);
    default:
      return none('this type is not synchronised');
  }
}

/** `Due Date (UTC)` becomes `due_date_utc`; column names have at most 40 characters. */
export function toColumnName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 40)
    .replace(/^_+|_+$/g, '');
}
