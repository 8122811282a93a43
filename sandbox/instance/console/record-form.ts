import { html } from 'hono/html';
import type { Column, Values } from '../types.ts';
import type { DecidedForm, FieldMessage, FormFieldState } from './browser/form-rules.js';
import { findField, isSecret } from './field-text.ts';
import { decide, type FormRules, readFormRules } from './form-rules.ts';
import { type FormBlock, type FormElement, type FormSection, readForm } from './layout.ts';
import { fieldLabel } from './query-words.ts';
import { isEditable, renderInput, renderSecretInput } from './record-input.ts';
import { canReadField, isLongText, readText, renderValue } from './value-html.ts';
import type { Html, Visit } from './visit.ts';

export const JOURNAL_TYPES = new Set(['journal_input', 'journal']);

/** A record as somebody asks for its form. */
export interface FormRequest {
  readonly table: string;
  /** Values shown; defaults for a new record. */
  readonly row: Readonly<Values>;
  readonly isNew: boolean;
  /** What was typed when a save was refused, by column. */
  readonly entries: Readonly<Values>;
  /** Name of the view; `''` is the default one. */
  readonly view: string;
}

/** A record in its form: the package's layout, and what its UI policies make of it. */
export interface Form extends FormRequest {
  readonly sections: readonly FormSection[];
  readonly rules: FormRules;
  /** Fields before any policy, by column. */
  readonly fields: Readonly<Record<string, FormFieldState>>;
  readonly decided: DecidedForm;
}

/** Lays a form out for the person of the visit, as it is drawn first or (`sent`) as it is sent. */
export function openForm(visit: Visit, request: FormRequest, at: 'first' | 'sent' = 'first'): Form {
  const { table, row, view } = request;
  const sections = readForm(visit, table, view);
  const values = { ...row, ...request.entries };
  const rules = readFormRules(visit, table, view, values);
  const stored = request.isNew ? null : row;
  const fields = Object.fromEntries(
    listedColumns(visit, table, sections).map((column): [string, FormFieldState] => [
      column.name,
      { visible: true, mandatory: column.mandatory, readOnly: !isWritable(visit, table, column, stored) },
    ]),
  );
  return { ...request, sections, rules, fields, decided: decide(rules, fields, values, at) };
}

/** Columns of the layout; journal columns count as listed, their place is the activity panel. */
function listedColumns(visit: Visit, table: string, sections: readonly FormSection[]): readonly Column[] {
  const elements = sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === 'columns' ? block.columns.flat() : []));
  const names = new Set(elements.flatMap((element) => (element.kind === 'field' ? [element.field] : [])));
  return [...visit.instance.schema.columns(table).values()].filter(
    (column) => JOURNAL_TYPES.has(column.type) || names.has(column.name),
  );
}

function isWritable(visit: Visit, table: string, column: Column, row: Readonly<Values> | null): boolean {
  if (!JOURNAL_TYPES.has(column.type)) return isEditable(visit, table, column, row);
  const { access } = visit.instance;
  const operation = row === null ? 'create' : 'write';
  return (
    column.type === 'journal_input' &&
    access.can(visit.transaction, operation, table, row) &&
    access.canField(visit.transaction, operation, table, column.name, row)
  );
}

/** Columns (journal ones included) that a form of this person may send. */
export function writableColumns(visit: Visit, form: Form): readonly Column[] {
  return [...visit.instance.schema.columns(form.table).values()].filter(
    (column) => form.fields[column.name]?.readOnly === false,
  );
}

/** Sections of a form as cards. Journal fields are left to the activity panel. */
export function renderSections(visit: Visit, form: Form, most = form.sections.length): Html {
  return html`${form.sections.slice(0, most).map((section, index) => {
    const blocks = section.blocks
      .filter((block) => block.kind === 'columns')
      .map((block) => renderBlock(visit, form, block));
    const shown = blocks.filter((block) => block !== null);
    if (shown.length === 0) return html``;
    const id = `section-${index}`;
    return html`<section class="card form-section" aria-labelledby="${id}" data-section="${toSectionName(section)}" ${isEmpty(form, section) ? html`hidden` : ''}>
      <header><h2 id="${id}">${captionOf(section)}</h2></header>
      <div class="body">${shown}</div>
    </section>`;
  })}`;
}

/** Whether policies leave nothing of a section to see. */
export function isEmpty(form: Form, section: FormSection): boolean {
  const elements = section.blocks.flatMap((block) => (block.kind === 'columns' ? block.columns.flat() : []));
  return elements.every((element) => element.kind === 'field' && form.decided.fields[element.field]?.visible === false);
}

export function captionOf(section: FormSection): string {
  return section.caption || 'Details';
}

/** Name of a section for client scripts: its caption in lower case, without spaces. */
function toSectionName(section: FormSection): string {
  return captionOf(section)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
}

/** Whether anything of a section would be drawn: without it there is nothing to jump to. */
export function hasFields(visit: Visit, form: Form, section: FormSection): boolean {
  return section.blocks.some((block) => block.kind === 'columns' && renderBlock(visit, form, block) !== null);
}

function renderBlock(visit: Visit, form: Form, block: Extract<FormBlock, { kind: 'columns' }>): Html | null {
  const columns = block.columns
    .map((elements) => elements.map((element) => renderElement(visit, form, element)).filter((each) => each !== null))
    .filter((elements) => elements.length > 0);
  if (columns.length === 0) return null;
  const kind = columns.length === 1 ? '' : columns.length === 2 ? 'two' : 'three';
  return html`<div class="split ${kind}">${columns.map((elements) => html`<div>${elements}</div>`)}</div>`;
}

function renderElement(visit: Visit, form: Form, element: FormElement): Html | null {
  if (element.kind === 'note') return html`<p class="note">${element.text}</p>`;
  const { table, row } = form;
  const own = visit.instance.schema.column(table, element.field);
  if (own !== undefined && JOURNAL_TYPES.has(own.type)) return null;
  if (own !== undefined && form.fields[own.name]?.readOnly === false) {
    const value = form.entries[own.name] ?? row[own.name] ?? '';
    const mandatory = form.decided.fields[own.name]?.mandatory === true;
    const control = isSecret(table, own, row)
      ? renderSecretInput(own, value !== '', mandatory)
      : renderInput(visit, table, own, value, mandatory);
    return renderWritable(form, own, control);
  }
  const place = findField(visit.instance, table, row, element.field);
  const label = fieldLabel(visit.instance, table, element.field);
  if (place !== null && !canReadField(visit, place)) return null;
  const text = place === null ? '' : readText(visit, table, row, element.field);
  const isProse = place !== null && text !== '' && isLongText(place) && place.column.reference === null;
  const state = form.decided.fields[element.field];
  return html`<div class="field" data-field="${element.field}" ${state?.visible === false ? html`hidden` : ''}>
    <span class="label" ${renderHint(own)}>${label}</span>
    ${isProse ? html`<div class="prose">${place.column.type === 'html' ? renderValue(visit, table, row, element.field) : text}</div>` : html`<span class="value">${text === '' ? html`<span class="muted">–</span>` : renderValue(visit, table, row, element.field)}</span>`}
    ${renderMessage(state?.message ?? null)}
  </div>`;
}

/** A field with its control, as the policies want it. What is disabled here the script of the form can enable. */
export function renderWritable(form: Form, column: Column, control: Html): Html {
  const state = form.decided.fields[column.name];
  return html`<div class="field" data-field="${column.name}" ${state?.visible === false ? html`hidden` : ''}>
    <label class="label ${state?.mandatory ? 'required' : ''}" for="f-${column.name}" ${renderHint(column)}>${column.label}</label>
    <fieldset class="control" ${state?.readOnly ? html`disabled` : ''}>${control}</fieldset>
    ${renderMessage(state?.message ?? null)}
  </div>`;
}

/** What the platform shows when somebody points at the label (sys_documentation). */
function renderHint(column: Column | undefined): Html {
  return column?.hint ? html`title="${column.hint}"` : html``;
}

function renderMessage(message: FieldMessage | null): Html {
  return message === null ? html`` : html`<p class="field-message ${message.kind}">${message.text}</p>`;
}
