import { html } from 'hono/html';
import type { Column, Values } from '../types.ts';
import { findField } from './field-text.ts';
import type { FormBlock, FormElement, FormSection } from './layout.ts';
import { fieldLabel } from './query-words.ts';
import { isEditable, renderInput } from './record-input.ts';
import { canReadField, isLongText, readText, renderValue } from './value-html.ts';
import type { Html, Visit } from './visit.ts';

export const JOURNAL_TYPES = new Set(['journal_input', 'journal']);

/** A record in a form: stored values, and what was typed when a save was refused. */
export interface FormRecord {
  readonly table: string;
  /** Values shown; defaults for a new record. */
  readonly row: Readonly<Values>;
  readonly isNew: boolean;
  readonly entries: Readonly<Values>;
}

/** Sections of a form as cards. Journal fields are left to the activity panel. */
export function renderSections(visit: Visit, record: FormRecord, sections: readonly FormSection[]): Html {
  return html`${sections.map((section, index) => {
    const blocks = section.blocks
      .filter((block) => block.kind === 'columns')
      .map((block) => renderBlock(visit, record, block));
    const shown = blocks.filter((block) => block !== null);
    if (shown.length === 0) return html``;
    const id = `section-${index}`;
    return html`<section class="card" aria-labelledby="${id}">
      <header><h2 id="${id}">${section.caption || 'Details'}</h2></header>
      <div class="body">${shown}</div>
    </section>`;
  })}`;
}

function renderBlock(visit: Visit, record: FormRecord, block: Extract<FormBlock, { kind: 'columns' }>): Html | null {
  const columns = block.columns
    .map((elements) => elements.map((element) => renderElement(visit, record, element)).filter((each) => each !== null))
    .filter((elements) => elements.length > 0);
  if (columns.length === 0) return null;
  const kind = columns.length === 1 ? '' : columns.length === 2 ? 'two' : 'three';
  return html`<div class="split ${kind}">${columns.map((elements) => html`<div>${elements}</div>`)}</div>`;
}

function renderElement(visit: Visit, record: FormRecord, element: FormElement): Html | null {
  if (element.kind === 'note') return html`<p class="note">${element.text}</p>`;
  const { table, row } = record;
  const own = visit.instance.schema.column(table, element.field);
  if (own !== undefined && JOURNAL_TYPES.has(own.type)) return null;
  const stored = record.isNew ? null : row;
  if (own !== undefined && isEditable(visit, table, own, stored)) return renderEditable(visit, record, own);
  const place = findField(visit.instance, table, row, element.field);
  const label = fieldLabel(visit.instance, table, element.field);
  if (place !== null && !canReadField(visit, place)) return null;
  const text = place === null ? '' : readText(visit, table, row, element.field);
  const isProse = place !== null && text !== '' && isLongText(place) && place.column.reference === null;
  return html`<div class="field">
    <span class="label">${label}</span>
    ${isProse ? html`<div class="prose">${text}</div>` : html`<span class="value">${text === '' ? html`<span class="muted">–</span>` : renderValue(visit, table, row, element.field)}</span>`}
  </div>`;
}

function renderEditable(visit: Visit, record: FormRecord, column: Column): Html {
  const value = record.entries[column.name] ?? record.row[column.name] ?? '';
  return html`<div class="field">
    <label class="label ${column.mandatory ? 'required' : ''}" for="f-${column.name}">${column.label}</label>
    ${renderInput(visit, record.table, column, value)}
    ${column.hint ? html`<span class="hint">${column.hint}</span>` : ''}
  </div>`;
}

/** Columns of the layout (journal fields included) that a form of this person may send. */
export function editableColumns(
  visit: Visit,
  table: string,
  row: Readonly<Values> | null,
  sections: readonly FormSection[],
): readonly Column[] {
  const names = new Set<string>();
  for (const section of sections) {
    for (const block of section.blocks) {
      if (block.kind !== 'columns') continue;
      for (const element of block.columns.flat()) if (element.kind === 'field') names.add(element.field);
    }
  }
  return [...visit.instance.schema.columns(table).values()].filter((column) =>
    JOURNAL_TYPES.has(column.type)
      ? isWritableJournal(visit, table, column, row)
      : names.has(column.name) && isEditable(visit, table, column, row),
  );
}

export function isWritableJournal(visit: Visit, table: string, column: Column, row: Readonly<Values> | null): boolean {
  const { access } = visit.instance;
  const operation = row === null ? 'create' : 'write';
  return (
    column.type === 'journal_input' &&
    access.can(visit.transaction, operation, table, row) &&
    access.canField(visit.transaction, operation, table, column.name, row)
  );
}
