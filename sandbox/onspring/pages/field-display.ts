import { html } from 'hono/html';
import { toPageDate } from '../dates.ts';
import { formatNumber, formatTimeSpan, itemNames, stripHtml } from '../fields.ts';
import type { App, Field, OnspringRecord } from '../model.ts';
import type { Tenant } from '../tenant.ts';
import type { Markup } from './layout.ts';

/** The field that names a record to people: the first text field, as in reports. */
export function titleFieldOf(app: App): Field | undefined {
  return app.fields.find((field) => field.type === 'Text' && !field.multiline && field.system === null);
}

/** A record's name: its title, or its number. */
export function toRecordTitle(app: App, record: OnspringRecord): string {
  const field = titleFieldOf(app);
  const value = field && record.values.get(field.id);
  return value?.kind === 'text' ? value.text : `Record ${record.recordNumber}`;
}

/** A field's value as a reader sees it in the pages: names, tenant time, no HTML. */
export function toPageText(tenant: Tenant, field: Field, record: OnspringRecord): string {
  const value = record.values.get(field.id);
  if (!value) return '';
  switch (value.kind) {
    case 'text':
      return stripHtml(value.text);
    case 'number':
      return formatNumber(field, value.number);
    case 'date':
      return toPageDate(value.epochMs, field.type === 'Date' && field.dateOnly, tenant.timeZone);
    case 'list':
      return itemNames(tenant.state, field, value.itemIds).join(', ');
    case 'reference': {
      const app =
        field.type === 'Reference' || field.type === 'SurveyReference'
          ? tenant.state.apps.get(field.referencedAppId)
          : undefined;
      return value.recordIds
        .map((id) => {
          const referenced = app?.records.get(id);
          return app && referenced ? toRecordTitle(app, referenced) : String(id);
        })
        .join(', ');
    }
    case 'timeSpan':
      return formatTimeSpan(value.span);
    case 'files':
      return value.fileIds.map((id) => tenant.state.files.get(id)?.name ?? String(id)).join(', ');
    case 'fixed':
      return typeof value.value === 'string' ? value.value : JSON.stringify(value.value);
  }
}

const LOUD_NAMES: Readonly<Record<string, string>> = {
  critical: 'bad',
  high: 'warn',
  closed: 'good',
  approved: 'good',
  rejected: 'bad',
  'in remediation': 'warn',
  'awaiting validation': 'good',
};

/** A table cell's content: list values that call for attention as chips, everything else as text. */
export function renderCell(tenant: Tenant, field: Field, record: OnspringRecord): Markup {
  const text = toPageText(tenant, field, record);
  const look = LOUD_NAMES[text.toLowerCase()];
  return field.type === 'List' && look ? html`<span class="chip ${look}">${text}</span>` : html`<span>${text}</span>`;
}
