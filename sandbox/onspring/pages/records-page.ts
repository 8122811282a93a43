import { html, raw } from 'hono/html';
import type { App, Field, OnspringRecord } from '../model.ts';
import { findFieldByName, recordsOf } from '../state.ts';
import type { Tenant } from '../tenant.ts';
import { renderCell, titleFieldOf, toPageText, toRecordTitle } from './field-display.ts';
import { type Markup, renderCount, renderPage } from './layout.ts';

export const PAGE_SIZE = 25;
/** Columns beside the record's number and title: more do not fit 1280 px. */
const MOST_COLUMNS = 5;

/** The app's chosen columns, else its first short, single-valued fields. */
function columnsOf(app: App): Field[] {
  if (app.listColumns.length > 0) return app.listColumns.flatMap((name) => findFieldByName(app, name) ?? []);
  const title = titleFieldOf(app);
  const isShort = (field: Field): boolean =>
    field !== title &&
    field.system === null &&
    field.status === 'Enabled' &&
    (field.type === 'Date' ||
      field.type === 'Number' ||
      (field.type === 'List' && field.multiplicity === 'SingleSelect') ||
      (field.type === 'Reference' && field.multiplicity === 'SingleSelect'));
  return app.fields.filter(isShort).slice(0, MOST_COLUMNS);
}

/** Records whose number, title or any shown value holds every word of the search. */
function searchRecords(tenant: Tenant, app: App, search: string, columns: readonly Field[]): OnspringRecord[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const records = recordsOf(app);
  if (words.length === 0) return records;
  return records.filter((record) => {
    const text = [
      record.recordNumber,
      toRecordTitle(app, record),
      ...columns.map((field) => toPageText(tenant, field, record)),
    ]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export interface RecordsPageOptions {
  readonly search: string;
  /** From 1; beyond the end shows the last page. */
  readonly page: number;
}

/** The records of an app: search, 25 to a page. */
export function renderRecordsPage(tenant: Tenant, app: App, options: RecordsPageOptions): Markup {
  const columns = columnsOf(app);
  const found = searchRecords(tenant, app, options.search, columns);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, options.page), pages);
  const first = (page - 1) * PAGE_SIZE;
  const shown = found.slice(first, first + PAGE_SIZE);
  const base = `/ui/apps/${app.id}`;
  const pageHref = (number: number) =>
    `${base}?${new URLSearchParams({ search: options.search, page: String(number) })}`;

  const rows = shown.map(
    (
      record,
    ) => html`<tr><td class="title"><a href="${base}/records/${record.recordId}">${toRecordTitle(app, record)}</a></td>
<td class="number" data-label="Record Id">${record.recordNumber}</td>
${columns.map((field) => html`<td${field.type === 'Date' ? raw(' class="number"') : ''} data-label="${field.name}">${renderCell(tenant, field, record)}</td>`)}</tr>`,
  );
  const table = html`<div class="scroll"><table class="rows"><thead><tr><th scope="col">${titleFieldOf(app)?.name ?? 'Record'}</th><th scope="col" class="number">Record Id</th>
${columns.map((field) => html`<th scope="col">${field.name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
  const empty = options.search === '' ? 'No records yet.' : `Nothing matches “${options.search}”.`;

  return renderPage({
    title: app.name,
    section: 'apps',
    crumbs: [{ text: 'Apps', href: '/ui' }],
    body: html`<div class="head"><div><h1>${app.name}</h1><p>${renderCount(app.records.size, 'record')}</p></div>
<div class="tools plain"><a class="button" href="${base}/outcomes/new">Add REST API Outcome</a><a class="button primary" href="${base}/records/new">New record</a></div></div>
<section class="panel">
<form class="tools" method="get" action="${base}" role="search"><input type="search" name="search" value="${options.search}" placeholder="Search records" aria-label="Search records"><button>Search</button>
${options.search === '' ? '' : html`<a class="button" href="${base}">Clear</a>`}</form>
${shown.length > 0 ? table : html`<div class="empty">${empty}</div>`}
<nav class="pager" aria-label="Pages"><span>${shown.length === 0 ? '0' : `${first + 1}–${first + shown.length}`} of ${found.length.toLocaleString('en-US')}</span><div>
${page > 1 ? html`<a class="button" rel="prev" href="${pageHref(page - 1)}">Previous</a>` : ''}
${page < pages ? html`<a class="button" rel="next" href="${pageHref(page + 1)}">Next</a>` : ''}</div></nav>
</section>`,
  });
}
