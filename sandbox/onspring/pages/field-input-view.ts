import { html, raw } from 'hono/html';
import { toInputDate } from '../dates.ts';
import { itemsOf } from '../fields.ts';
import type { Field, ListField, OnspringRecord, ReferenceField } from '../model.ts';
import { recordsOf } from '../state.ts';
import type { Tenant } from '../tenant.ts';
import { toPageText, toRecordTitle } from './field-display.ts';
import type { FormTexts } from './form-save.ts';
import type { Markup } from './layout.ts';

const attribute = (name: string, on: boolean) => (on ? raw(` ${name}`) : '');

interface InputView {
  readonly tenant: Tenant;
  readonly field: Field;
  readonly record: OnspringRecord | undefined;
  /** What the input holds: one text per choice. */
  readonly texts: readonly string[];
  readonly id: string;
}

/** A stored value as its form would post it. */
function toInputTexts(tenant: Tenant, field: Field, record: OnspringRecord | undefined): string[] {
  const value = record?.values.get(field.id);
  switch (value?.kind) {
    case 'text':
      return [value.text];
    case 'number':
      return [String(value.number)];
    case 'date':
      return [toInputDate(value.epochMs, field.type === 'Date' && field.dateOnly, tenant.timeZone)];
    case 'list':
      return [...value.itemIds];
    case 'reference':
      return value.recordIds.map(String);
    default:
      return [];
  }
}

function renderLabel(view: InputView, hint = ''): Markup {
  const needed = view.field.isRequired ? html` <span class="hint">(required)</span>` : '';
  return html`<label for="${view.id}">${view.field.name}${needed}${hint === '' ? '' : html` <span class="hint">${hint}</span>`}</label>`;
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

function renderSelect(view: InputView, choices: readonly Choice[], isMulti: boolean): Markup {
  const options = choices.map(
    ({ value, name }) =>
      html`<option value="${value}"${attribute('selected', view.texts.includes(value))}>${name}</option>`,
  );
  if (!isMulti)
    return html`${renderLabel(view)}<select id="${view.id}" name="${view.field.name}"><option value=""></option>${options}</select>`;
  // The empty hidden value keeps the field in the form when every choice is taken back.
  return html`${renderLabel(view)}<input type="hidden" name="${view.field.name}" value=""><select id="${view.id}" name="${view.field.name}" multiple size="5">${options}</select>`;
}

function renderChecks(view: InputView, choices: readonly Choice[]): Markup {
  const { field } = view;
  const boxes = choices.map(
    ({ value, name }) =>
      html`<label><input type="checkbox" name="${field.name}" value="${value}"${attribute('checked', view.texts.includes(value))}>${name}</label>`,
  );
  return html`<fieldset><legend>${field.name}</legend><input type="hidden" name="${field.name}" value=""><div class="checks">${boxes}</div></fieldset>`;
}

function renderListInput(view: InputView, field: ListField): Markup {
  const choices = itemsOf(view.tenant.state, field).map(({ id, name }) => ({ value: id, name }));
  return field.multiplicity === 'MultiSelect' ? renderChecks(view, choices) : renderSelect(view, choices, false);
}

function renderReferenceInput(view: InputView, field: ReferenceField): Markup {
  const app = view.tenant.state.apps.get(field.referencedAppId);
  const choices = app
    ? recordsOf(app).map((record) => ({ value: String(record.recordId), name: toRecordTitle(app, record) }))
    : [];
  choices.sort((a, b) => a.name.localeCompare(b.name));
  return renderSelect(view, choices, field.multiplicity === 'MultiSelect');
}

function renderReadOnly(view: InputView): Markup {
  const text = view.record ? toPageText(view.tenant, view.field, view.record) : '';
  return html`<span class="label">${view.field.name}</span><div class="readonly">${text === '' ? '–' : text}</div>`;
}

/** A text that is a web address can be followed. */
function renderLink(text: string): Markup {
  return /^https?:\/\/[^\s]+$/.test(text)
    ? html`<a class="small" href="${text}" rel="noreferrer">Open link</a>`
    : html``;
}

function renderInput(view: InputView): Markup {
  const { field, tenant, id } = view;
  const text = view.texts[0] ?? '';
  const required = attribute('required', field.isRequired);
  switch (field.type) {
    case 'Text':
      // Browsers drop one line break after the tag; the one put there keeps the text's own.
      if (field.multiline)
        return html`${renderLabel(view, 'HTML')}<textarea id="${id}" name="${field.name}"${required}>\n${text}</textarea>`;
      return html`${renderLabel(view)}<input id="${id}" name="${field.name}" value="${text}"${required}>${renderLink(text)}`;
    case 'Number':
      return html`${renderLabel(view)}<input id="${id}" type="number" step="any" name="${field.name}" value="${text}"${required}>`;
    case 'Date':
      return html`${renderLabel(view, tenant.timeZone)}<input id="${id}" type="${field.dateOnly ? 'date' : 'datetime-local'}" step="1" name="${field.name}" value="${text}"${required}>`;
    case 'List':
      return renderListInput(view, field);
    case 'Reference':
    case 'SurveyReference':
      return renderReferenceInput(view, field);
    default:
      return renderReadOnly(view);
  }
}

/** One field of the edit form. `posted` are the texts of a refused form, so that nobody types twice. */
export function renderFieldInput(
  tenant: Tenant,
  field: Field,
  entry: { readonly record: OnspringRecord | undefined; readonly posted: FormTexts | undefined },
): Markup {
  const { record, posted } = entry;
  const texts = posted?.get(field.name)?.filter((text) => text !== '') ?? toInputTexts(tenant, field, record);
  const isWide =
    (field.type === 'Text' && field.multiline) || (field.type === 'List' && field.multiplicity === 'MultiSelect');
  return html`<div class="field${isWide ? ' wide' : ''}">${renderInput({ tenant, field, record, texts, id: `field-${field.id}` })}</div>`;
}
