import { toFormattedDate, toWireDate } from './dates.ts';
import type { Field, ListItem, TimeSpan, Value, ValueType } from './model.ts';
import type { TenantState } from './state.ts';

export type DataFormat = 'Raw' | 'Formatted';

/** One entry of `fieldData`. */
export interface FieldValueReply {
  readonly type: ValueType;
  readonly fieldId: number;
  readonly value: unknown;
}

/** Multi-line text keeps its HTML; Formatted gives what a reader sees (onspring-api.md 4.2). */
export function stripHtml(text: string): string {
  return text
    .replace(/<\s*(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Number fields show their prefix, suffix and fixed decimals when formatted. */
export function formatNumber(field: Field, value: number): string {
  if (field.type === 'Number') {
    return `${field.prefix}${field.decimals === null ? value : value.toFixed(field.decimals)}${field.suffix}`;
  }
  return field.type === 'AutoNumber' ? `${field.prefix}${value}` : String(value);
}

/** E.g. `Every 3 Day(s) End After 2 Occurrences` (4.2, sample). The `End By` wording is assumed. */
export function formatTimeSpan(span: TimeSpan): string {
  const every = `Every ${span.quantity} ${span.increment.replace(/s$/, '(s)')}`;
  if (span.recurrence === 'EndAfterOccurrences')
    return `${every} End After ${span.endAfterOccurrences ?? 0} Occurrences`;
  return span.recurrence === 'EndByDate' ? `${every} End By ${span.endByDate ?? ''}` : every;
}

/** The list a field draws from, if it has one. */
export function listIdOf(field: Field): number | null {
  return field.type === 'List' || field.type === 'Formula' ? field.listId : null;
}

/** Items of the field's list that can be seen now, in sort order. */
export function itemsOf(state: TenantState, field: Field): ListItem[] {
  const listId = listIdOf(field);
  const list = listId === null ? undefined : state.lists.get(listId);
  return (list?.items ?? []).filter((item) => item.hiddenCalls === 0).sort((a, b) => a.sortOrder - b.sortOrder);
}

/** Names of the chosen items, in the order they are stored. */
export function itemNames(state: TenantState, field: Field, itemIds: readonly string[]): string[] {
  const listId = listIdOf(field);
  const items = (listId === null ? undefined : state.lists.get(listId))?.items ?? [];
  return itemIds.map((id) => items.find((item) => item.id === id)?.name ?? id);
}

function isMulti(field: Field): boolean {
  return (
    (field.type === 'List' || field.type === 'Reference' || field.type === 'SurveyReference') &&
    field.multiplicity === 'MultiSelect'
  );
}

/**
 * A stored value as the API sends it. Formatted leaves references and files as they are and prints dates on the UTC
 * clock (onspring-api.md 4.2, 12 rule 6).
 */
export function toFieldValue(state: TenantState, field: Field, value: Value, format: DataFormat): FieldValueReply {
  const reply = (type: ValueType, wire: unknown): FieldValueReply => ({ type, fieldId: field.id, value: wire });
  const formatted = format === 'Formatted';
  switch (value.kind) {
    case 'text':
      return reply('String', formatted ? stripHtml(value.text) : value.text);
    case 'number':
      if (formatted) return reply('String', formatNumber(field, value.number));
      return reply(field.type === 'AutoNumber' ? 'Integer' : 'Decimal', value.number);
    case 'date':
      if (!formatted) return reply('Date', toWireDate(value.epochMs));
      return reply('String', toFormattedDate(value.epochMs, field.type === 'Date' && field.dateOnly));
    case 'list':
      if (isMulti(field) || value.itemIds.length > 1) {
        return formatted
          ? reply('StringList', itemNames(state, field, value.itemIds))
          : reply('GuidList', value.itemIds);
      }
      return formatted
        ? reply('String', itemNames(state, field, value.itemIds).join())
        : reply('Guid', value.itemIds[0]);
    case 'reference':
      return isMulti(field) ? reply('IntegerList', value.recordIds) : reply('Integer', value.recordIds[0]);
    case 'timeSpan':
      return formatted ? reply('String', formatTimeSpan(value.span)) : reply('TimeSpan', value.span);
    case 'files':
      if (field.type === 'Image') return reply('FileList', value.fileIds);
      return reply(
        'AttachmentList',
        value.fileIds.map((fileId) => {
          const file = state.files.get(fileId);
          const { location = 'Internal', ...links } = file?.storage ?? {};
          return {
            fileId,
            fileName: file?.name ?? '',
            notes: file?.notes ?? null,
            storageLocation: location,
            ...links,
          };
        }),
      );
    case 'fixed':
      return reply(value.type, value.value);
  }
}

/** A field as `/Fields` describes it (onspring-api.md 6). */
export function toFieldReply(state: TenantState, field: Field): Record<string, unknown> {
  const base = {
    id: field.id,
    appId: field.appId,
    name: field.name,
    type: field.type,
    status: field.status,
    isRequired: field.isRequired,
    isUnique: field.isUnique,
  };
  const values = () =>
    itemsOf(state, field).map(({ id, name, sortOrder, numericValue, color }) => ({
      id,
      name,
      sortOrder,
      numericValue,
      color,
    }));
  switch (field.type) {
    case 'List':
      return { multiplicity: field.multiplicity, listId: field.listId, values: values(), ...base };
    case 'Reference':
    case 'SurveyReference':
      return { multiplicity: field.multiplicity, referencedAppId: field.referencedAppId, ...base };
    case 'Formula':
      return { outputType: field.outputType, values: values(), ...base };
    default:
      return base;
  }
}
