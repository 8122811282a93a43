import { toWireDate } from '../dates.ts';
import { formatNumber, formatTimeSpan, itemNames } from '../fields.ts';
import type { App, Field, OnspringRecord } from '../model.ts';
import { findFieldByName, type TenantState } from '../state.ts';

export interface TokenContext {
  readonly state: TenantState;
  readonly app: App;
  readonly record: OnspringRecord;
  readonly useListValueGuid: boolean;
  /** Applied to each value before it is put in. */
  readonly escape: (text: string) => string;
}

/**
 * A field's value as a token prints it. Empty fields give empty text; dates are UTC; several list values are joined
 * with commas and several references with `|` as in response mappings (onspring-api.md 11; the joins are assumed).
 */
export function toTokenText(
  context: Pick<TokenContext, 'state' | 'useListValueGuid'>,
  field: Field,
  record: OnspringRecord,
): string {
  const value = record.values.get(field.id);
  if (!value) return '';
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return formatNumber(field, value.number);
    case 'date':
      return toWireDate(value.epochMs);
    case 'list':
      return (context.useListValueGuid ? value.itemIds : itemNames(context.state, field, value.itemIds)).join(', ');
    case 'reference':
      return value.recordIds.join('|');
    case 'timeSpan':
      return formatTimeSpan(value.span);
    case 'files':
      return value.fileIds
        .map((id) => Buffer.from(context.state.files.get(id)?.bytes ?? []).toString('base64'))
        .join(',');
    case 'fixed':
      return typeof value.value === 'string' ? value.value : JSON.stringify(value.value);
  }
}

/** Replaces `{:Field Name}`; a name that is no field of the app stays as it is, so that a typing error can be seen. */
export function fillTokens(template: string, context: TokenContext): string {
  return template.replace(/\{:([^{}]+)\}/g, (token, name: string) => {
    const field = findFieldByName(context.app, name.trim());
    return field ? context.escape(toTokenText(context, field, context.record)) : token;
  });
}

/** Escapes text for the inside of a JSON string. */
export function escapeJsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
