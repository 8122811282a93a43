import { html } from 'hono/html';
import type { Values } from '../types.ts';
import { toMoment, toRelative } from './field-text.ts';
import { type Form, JOURNAL_TYPES, renderWritable, writableColumns } from './record-form.ts';
import type { Html, Visit } from './visit.ts';

interface Entry {
  readonly by: string;
  readonly on: string;
  readonly what: string;
  readonly text: string;
}

/** Journal of a record, newest first, ending with its creation, with boxes for new entries in the record's form. */
export function renderActivity(visit: Visit, form: Form, formId: string): Html {
  const writable = writableColumns(visit, form).filter((column) => JOURNAL_TYPES.has(column.type));
  const entries = readEntries(visit, form.table, form.row);
  return html`<section class="card" aria-labelledby="activity">
    <header>
      <h2 id="activity">Activity</h2>
      <span class="muted small">${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}</span>
    </header>
    <div class="body">
      ${writable.map((column) =>
        renderWritable(
          form,
          column,
          html`<textarea
            id="f-${column.name}"
            name="f.${column.name}"
            form="${formId}"
            maxlength="4000"
            ${form.decided.fields[column.name]?.mandatory ? html`required` : ''}
          >
${form.entries[column.name] ?? ''}</textarea
          >`,
        ),
      )}
      ${writable.length > 0 ? html`<div class="field"><button type="submit" form="${formId}">Post</button></div>` : ''}
      <ol class="stream">
        ${entries.map((entry) => renderEntry(visit, entry))}
      </ol>
    </div>
  </section>`;
}

function renderEntry(visit: Visit, entry: Entry): Html {
  return html`<li>
    <span class="small"
      ><strong>${nameOf(visit, entry.by)}</strong>
      <span class="muted"
        >${entry.what} ·
        <time title="${toMoment(entry.on, visit.session.timeZone)}">${toRelative(entry.on, visit.instance.clock.now())}</time></span
      ></span
    >
    ${entry.text === '' ? '' : html`<p>${entry.text}</p>`}
  </li>`;
}

function readEntries(visit: Visit, table: string, row: Readonly<Values>): readonly Entry[] {
  const { schema, records, access } = visit.instance;
  const journal = records
    .journal(row['sys_id'] ?? '')
    .filter((entry) => access.canField(visit.transaction, 'read', table, entry.column, row))
    .map((entry) => ({
      by: entry.createdBy,
      on: entry.createdOn,
      what: schema.column(table, entry.column)?.label ?? entry.column,
      text: entry.value,
    }));
  const created = row['sys_created_on'];
  return created ? [...journal, { by: row['sys_created_by'] ?? '', on: created, what: 'Created', text: '' }] : journal;
}

function nameOf(visit: Visit, userName: string): string {
  if (visit.instance.schema.table('sys_user') === undefined || userName === '' || userName.includes('^'))
    return userName;
  const user = visit.instance.database.select('sys_user', `user_name=${userName}`, { limit: 1 })[0];
  return user?.['name'] || userName;
}
