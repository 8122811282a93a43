import { html, raw } from 'hono/html';
import { toInputDate } from '../dates.ts';
import { itemsOf } from '../fields.ts';
import type { Field, ListField, OnspringRecord, ReferenceField, Value } from '../model.ts';
import { recordsOf } from '../state.ts';
import type { Tenant } from '../tenant.ts';
import { toPageText, toRecordTitle } from './field-display.ts';
import type { Markup } from './layout.ts';

const attribute = (name: string, on: boolean) => (on ? raw(` ${name}`) : '');

interface InputView {
  readonly tenant: Tenant;
  readonly field: Field;
  readonly record: OnspringRecord | undefined;
  readonly value: Value | undefined;
  readonly id: string;
}

function renderLabel(view: InputView, hint = ''): Markup {
  const needed = view.field.isRequired ? html` <span class="hint">(required)</span>` : '';
  return html`<label for="${view.id}">${view.field.name}${needed}${hint === '' ? '' : html` <span class="hint">${hint}</span>`}</label>`;
}

function renderOption(value: string | number, text: string, selected: boolean): Markup {
  return html`<option value="${value}"${attribute('selected', selected)}>${text}</option>`;
}

function renderListInput(view: InputView, field: ListField): Markup {
  const chosen = view.value?.kind === 'list' ? view.value.itemIds : [];
  const items = itemsOf(view.tenant.state, field);
  if (field.multiplicity === 'SingleSelect') {
    return html`${renderLabel(view)}<select id="${view.id}" name="${field.name}"><option value=""></option>${items.map((item) => renderOption(item.id, item.name, chosen.includes(item.id)))}</select>`;
  }
  // The empty hidden value keeps the field in the form when every box is cleared.
  return html`<fieldset><legend>${field.name}</legend><input type="hidden" name="${field.name}" value="">
<div class="checks">${items.map((item) => html`<label><input type="checkbox" name="${field.name}" value="${item.id}"${attribute('checked', chosen.includes(item.id))}>${item.name}</label>`)}</div></fieldset>`;
}

function renderReferenceInput(view: InputView, field: ReferenceField): Markup {
  const chosen = view.value?.kind === 'reference' ? view.value.recordIds : [];
  const app = view.tenant.state.apps.get(field.referencedAppId);
  const options = app
    ? recordsOf(app).map((record) => ({ id: record.recordId, title: toRecordTitle(app, record) }))
    : [];
  options.sort((a, b) => a.title.localeCompare(b.title));
  const items = options.map(({ id, title }) => renderOption(id, title, chosen.includes(id)));
  if (field.multiplicity === 'SingleSelect') {
    return html`${renderLabel(view)}<select id="${view.id}" name="${field.name}"><option value=""></option>${items}</select>`;
  }
  return html`${renderLabel(view)}<input type="hidden" name="${field.name}" value=""><select id="${view.id}" name="${field.name}" multiple size="5">${items}</select>`;
}

function renderReadOnly(view: InputView): Markup {
  const text = view.record ? toPageText(view.tenant, view.field, view.record) : '';
  return html`<span class="label">${view.field.name}</span><div class="readonly">${text === '' ? '–' : text}</div>`;
}

function renderInput(view: InputView): Markup {
  const { field, value, tenant, id } = view;
  const required = attribute('required', field.isRequired);
  switch (field.type) {
    case 'Text': {
      const text = value?.kind === 'text' ? value.text : '';
      // A line break after the tag would be eaten: the text starts at once, after one of our own.
      if (field.multiline)
        return html`${renderLabel(view, 'HTML')}<textarea id="${id}" name="${field.name}"${required}>\n${text}</textarea>`;
      return html`${renderLabel(view)}<input id="${id}" name="${field.name}" value="${text}"${required}>`;
    }
    case 'Number':
      return html`${renderLabel(view)}<input id="${id}" type="number" step="any" name="${field.name}" value="${value?.kind === 'number' ? value.number : ''}"${required}>`;
    case 'Date': {
      const text = value?.kind === 'date' ? toInputDate(value.epochMs, field.dateOnly, tenant.timeZone) : '';
      return html`${renderLabel(view, tenant.timeZone)}<input id="${id}" type="${field.dateOnly ? 'date' : 'datetime-local'}" step="1" name="${field.name}" value="${text}"${required}>`;
    }
    case 'List':
      return renderListInput(view, field);
    case 'Reference':
    case 'SurveyReference':
      return renderReferenceInput(view, field);
    default:
      return renderReadOnly(view);
  }
}

/** One field of the edit form. */
export function renderFieldInput(tenant: Tenant, field: Field, record: OnspringRecord | undefined): Markup {
  const view: InputView = { tenant, field, record, value: record?.values.get(field.id), id: `field-${field.id}` };
  const isWide =
    (field.type === 'Text' && field.multiline) || (field.type === 'List' && field.multiplicity === 'MultiSelect');
  return html`<div class="field${isWide ? ' wide' : ''}">${renderInput(view)}</div>`;
}
