import { html } from 'hono/html';
import { listAddress, newRecordAddress } from './address.ts';
import { readListColumns } from './layout.ts';
import { renderBanner, renderListForm } from './list-actions.ts';
import { readListControl } from './list-control.ts';
import { withoutHidden } from './list-table.ts';
import { type Notice, type PageParts, renderEmpty } from './page.ts';
import { toPlural } from './plural.ts';
import { fieldLabel, parseCondition, splitOrder, toCrumbs } from './query-words.ts';
import { readListActions } from './ui-action.ts';
import { canRead, countRows, type Html, selectRows, type Visit } from './visit.ts';

const PAGE_SIZE = 25;
const LIST_SCRIPT = '/now/list.js';

export interface ListRequest {
  readonly table: string;
  /** Encoded query, ordering included; `null` takes the workspace list's own. */
  readonly query: string | null;
  /** sys_id of a sys_ux_list; empty for none. */
  readonly list: string;
  readonly title: string;
  /** Name of the view whose columns to take; `''` is the default one. */
  readonly view: string;
  readonly page: number;
  readonly notices: readonly Notice[];
}

/** A list of records: breadcrumb of the filter, search, filter builder, sorting, paging. `null`: no such table. */
export function renderListPage(visit: Visit, request: ListRequest): PageParts | null {
  const table = visit.instance.schema.table(request.table);
  if (table === undefined) return null;
  const list = selectRows(visit, 'sys_ux_list', `sys_id=${request.list}`).find((row) => row['table'] === table.name);
  const control = readListControl(visit, { table: table.name });
  const title = list?.['title'] || request.title || control.label || toPlural(table.label);
  if (!canRead(visit, table.name, null)) return renderRefusal(title);
  const query = request.query ?? (list?.['condition'] ?? '').replace(/\^?EQ$/, '');
  const chosen = (list?.['columns'] ?? '').split(',').filter((name) => name !== '');
  const columns = chosen.length > 0 ? chosen : readListColumns(visit, table.name, '', request.view);
  const { rows, hidden, total, page, pages } = selectPage(visit, { table: table.name, query, page: request.page });
  const keep = { list: request.list, title: request.title, view: request.view };
  const mayCreate = !control.omitNew && visit.instance.access.can(visit.transaction, 'create', table.name, null);
  const actions = readListActions(visit, table.name, rows[0] ?? null, request.view);
  const body = html`<div class="page-head">
      <div>
        <h1>${title}</h1>
        <p>${countWords(total, table.label)}</p>
      </div>
      <div class="actions">
        ${renderBanner(actions)}
        ${mayCreate ? html`<a class="button" href="${newRecordAddress(table.name)}">New</a>` : ''}
      </div>
    </div>
    ${control.omitFilters ? '' : html`${renderFilters(visit, table.name, query, columns, keep)} ${renderChips(visit, table.name, query, keep)}`}
    ${renderListForm(
      visit,
      { table: table.name, title, columns, rows, control, actions, request: { ...keep, query, page } },
      [
        rows.length === 0
          ? renderEmpty(
              hidden > 0 ? 'Nothing you may read' : 'Nothing here',
              query === '' ? 'This table has no records yet.' : 'No record fits the filter above.',
            )
          : null,
        renderPager(table.name, query, keep, { page, pages, total, hidden }),
      ],
    )}`;
  return {
    title,
    breadcrumbs: [{ label: 'Home', href: '/now/home' }, { label: title }],
    notices: request.notices,
    scripts: actions.some((action) => action.isClient) ? [LIST_SCRIPT] : [],
    body,
  };
}

/** The rows of one page of a list that this person may read. */
export function selectPage(
  visit: Visit,
  asked: { readonly table: string; readonly query: string; readonly page: number },
) {
  const { table, query } = asked;
  const total = countRows(visit, table, splitOrder(query).conditions);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, asked.page), pages);
  const found = selectRows(visit, table, withOrder(visit, table, query), {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  return { ...withoutHidden(visit, table, found), total, page, pages };
}

function renderRefusal(title: string): PageParts {
  const body = html`<h1>${title}</h1>
    <section class="card">${renderEmpty('You may not read this list', 'None of your roles has read access to the table.')}</section>`;
  return { title, body };
}

/**
 * Lists without an order are sorted as the platform sorts them for whoever has not chosen (Controlling the sort sequence
 * used to display lists): tasks by number, else by the column with the attribute `isOrder`, order, number, name or the
 * display column. Tables that have none of them show the newest first, and numbers the highest.
 */
function withOrder(visit: Visit, table: string, query: string): string {
  if (splitOrder(query).order !== null) return query;
  const { schema } = visit.instance;
  const columns = schema.columns(table);
  const chosen = [...columns.values()].find(({ attributes }) => attributes['isOrder'] === 'true')?.name;
  const usual = schema.isA(table, 'task') ? ['number'] : [chosen ?? 'order', 'order', 'number', 'name'];
  const name = [...usual, schema.displayColumn(table), 'sys_created_on'].find((each) => columns.has(each));
  if (name === undefined) return query;
  const order = `${name === 'number' || name === 'sys_created_on' ? 'ORDERBYDESC' : 'ORDERBY'}${name}`;
  return query === '' ? order : `${query}^${order}`;
}

function countWords(total: number, label: string): string {
  return `${new Intl.NumberFormat('en').format(total)} ${(total === 1 ? label : toPlural(label)).toLowerCase()}`;
}

type Keep = { readonly list: string; readonly title: string; readonly view: string };

function renderKept(keep: Keep, query: string): Html {
  return html`${keep.list === '' ? '' : html`<input type="hidden" name="list" value="${keep.list}" />`}
  ${keep.title === '' ? '' : html`<input type="hidden" name="title" value="${keep.title}" />`}
  ${keep.view === '' ? '' : html`<input type="hidden" name="view" value="${keep.view}" />`}
  <input type="hidden" name="query" value="${query}" />`;
}

/** Conditions of the filter builder by the operator of the encoded query. */
const BUILDER_OPERATORS: readonly (readonly [string, string])[] = [
  ['=', 'is'],
  ['!=', 'is not'],
  ['LIKE', 'contains'],
  ['STARTSWITH', 'starts with'],
  ['ISEMPTY', 'is empty'],
  ['ISNOTEMPTY', 'is not empty'],
  ['>', 'is after / greater than'],
  ['<', 'is before / less than'],
];

function renderFilters(visit: Visit, table: string, query: string, columns: readonly string[], keep: Keep): Html {
  const action = listAddress(table);
  const fields = [...new Set([...columns, ...visit.instance.schema.columns(table).keys()])].map((name) => ({
    name,
    label: fieldLabel(visit.instance, table, name),
  }));
  return html`<div class="filters">
    <form class="search" method="get" action="${action}" role="search">
      ${renderKept(keep, query)}
      <label class="visually-hidden" for="search">Search in this list</label>
      <input id="search" type="search" name="search" placeholder="Search in this list" maxlength="80" />
      <button type="submit">Search</button>
    </form>
    <details>
      <summary>Add a condition</summary>
      <form method="get" action="${action}">
        ${renderKept(keep, query)}
        <label
          ><span class="visually-hidden">Field</span
          ><select name="field">
            ${fields.map((field) => html`<option value="${field.name}">${field.label}</option>`)}
          </select></label
        >
        <label
          ><span class="visually-hidden">Operator</span
          ><select name="operator">
            ${BUILDER_OPERATORS.map(([operator, words]) => html`<option value="${operator}">${words}</option>`)}
          </select></label
        >
        <label><span class="visually-hidden">Value</span><input name="value" placeholder="Value" maxlength="200" /></label>
        <button type="submit">Add</button>
      </form>
    </details>
  </div>`;
}

/** The filter in words: a step leads back to it, its cross takes only that condition away and keeps the order. */
function renderChips(visit: Visit, table: string, query: string, keep: Keep): Html {
  const crumbs = toCrumbs(visit.instance, table, query);
  if (crumbs.length === 0) return html``;
  const order = query.split('^').filter((part) => part.startsWith('ORDERBY'));
  const ordered = (conditions: string) => [conditions, ...order].filter((part) => part !== '').join('^');
  const link = (conditions: string) => listAddress(table, { ...keep, query: ordered(conditions) });
  return html`<ol class="chips" aria-label="Filter">
    <li><a class="chip" href="${link('')}">All</a></li>
    ${crumbs.map(
      (crumb, index) =>
        html`<li class="chip">
          <a href="${link(crumb.query)}" ${index === crumbs.length - 1 ? html`aria-current="true"` : ''}>${crumb.words}</a>
          ${crumbs.length > 1 ? html`<a class="cross" href="${link(crumb.without)}" aria-label="${`Remove: ${crumb.words}`}">×</a>` : ''}
        </li>`,
    )}
  </ol>`;
}

function renderPager(
  table: string,
  query: string,
  keep: Keep,
  at: { page: number; pages: number; total: number; hidden: number },
): Html {
  const link = (page: number, text: string) =>
    page < 1 || page > at.pages
      ? html`<span>${text}</span>`
      : html`<a href="${listAddress(table, { ...keep, query, page })}">${text}</a>`;
  const from = at.total === 0 ? 0 : (at.page - 1) * PAGE_SIZE + 1;
  const to = Math.min(at.total, at.page * PAGE_SIZE);
  return html`<div class="pager">
    <span>
      ${from} to ${to} of ${at.total}${at.hidden > 0 ? `; ${at.hidden} hidden because you may not read them` : ''}
    </span>
    ${at.pages > 1 ? html`<nav aria-label="Pages">${link(at.page - 1, 'Previous')}${link(at.page + 1, 'Next')}</nav>` : ''}
  </div>`;
}

/** The query with what the search box and the filter builder ask for added. `^` cannot be escaped and is dropped. */
export function toFilteredQuery(
  visit: Visit,
  table: string,
  query: string,
  asked: { search: string; field: string; operator: string; value: string },
): string {
  const clean = (text: string) => text.replaceAll('^', ' ').trim();
  const { conditions, order } = splitOrder(query);
  const added: string[] = conditions === '' ? [] : [conditions];
  const words = clean(asked.search);
  if (words !== '') {
    const [first = ''] = readListColumns(visit, table);
    const names = ['number', 'name', 'short_description', visit.instance.schema.displayColumn(table), first];
    const fields = [...new Set(names)].filter((name) => visit.instance.schema.column(table, name)?.type === 'string');
    added.push(fields.map((field, index) => `${index === 0 ? '' : 'OR'}${field}LIKE${words}`).join('^'));
  }
  const isKnown = BUILDER_OPERATORS.some(([operator]) => operator === asked.operator);
  if (isKnown && parseCondition(`${asked.field}=`) !== null) {
    const isUnary = asked.operator === 'ISEMPTY' || asked.operator === 'ISNOTEMPTY';
    const value = isUnary ? '' : toStoredValue(visit, table, asked.field, clean(asked.value));
    added.push(`${asked.field}${asked.operator}${value}`);
  }
  if (order !== null) added.push(`${order.descending ? 'ORDERBYDESC' : 'ORDERBY'}${order.field}`);
  return added.join('^');
}

/** What a person types for a choice or a reference is its label. */
function toStoredValue(visit: Visit, table: string, field: string, typed: string): string {
  const { schema } = visit.instance;
  const column = schema.column(table, field);
  const wanted = typed.toLowerCase();
  if (column?.choice) {
    return schema.choices(table, field).find((choice) => choice.label.toLowerCase() === wanted)?.value ?? typed;
  }
  if (column?.reference) {
    const display = schema.displayColumn(column.reference);
    return selectRows(visit, column.reference, `${display}=${typed}`, { limit: 1 })[0]?.['sys_id'] ?? typed;
  }
  return typed;
}
