import { html } from 'hono/html';
import type { Values } from '../types.ts';
import { listAddress, newRecordAddress } from './address.ts';
import { ATTACHMENTS } from './attachments-card.ts';
import { type FormSection, type RelatedList, readListColumns, readRelatedLists } from './layout.ts';
import { type ListControl, readListControl } from './list-control.ts';
import { renderListTable, rowAddress, withoutHidden } from './list-table.ts';
import { renderEmpty } from './page.ts';
import type { Form } from './record-form.ts';
import { readText, renderValue } from './value-html.ts';
import { canRead, countRows, type Html, selectRows, type Visit } from './visit.ts';

const RELATED_ROWS = 20;

/** A related list of a form as this person sees it. */
export interface ShownRelatedList {
  readonly list: RelatedList;
  readonly count: number;
  readonly control: ListControl;
}

/** Related lists of a record that this person may read, titled by their list control where it has a label. */
export function readShownLists(visit: Visit, form: Form): readonly ShownRelatedList[] {
  const { table, row, view } = form;
  return [...embeddedLists(form.sections, row['sys_id'] ?? ''), ...readRelatedLists(visit, table, row, view)]
    .filter((list) => list.table !== ATTACHMENTS && canRead(visit, list.table, null))
    .map((list) => {
      const control = readListControl(visit, { table, key: list.key, parent: row });
      const label = control.label || list.label;
      return { list: { ...list, label }, count: countRows(visit, list.table, list.query), control };
    })
    .filter(({ count, control }) => count > 0 || !control.omitIfEmpty);
}

export function isListHidden(form: Form, list: RelatedList): boolean {
  return form.decided.lists[list.key] === false;
}

/** Lists inside the form (`12M` elements) of this record. */
function embeddedLists(sections: readonly FormSection[], sysId: string): readonly RelatedList[] {
  return sections
    .flatMap((section) => section.blocks)
    .flatMap((block) =>
      block.kind === 'related' ? [{ ...block.related, query: `${block.related.query}${sysId}` }] : [],
    );
}

/** A related list as a card of the form. */
export function renderRelated(
  visit: Visit,
  form: Form,
  { list, count, control }: ShownRelatedList,
  index: number,
): Html {
  // What ties the rows to this record would say the same in each of them.
  const columns = readListColumns(visit, list.table, form.table, form.view).filter(
    (name) => !new RegExp(`\\b${name}=`).test(list.query),
  );
  const found = selectRows(visit, list.table, sortedQuery(visit, list), { limit: RELATED_ROWS });
  const { rows } = withoutHidden(visit, list.table, found);
  const id = `related-${index}`;
  return html`<section class="card" aria-labelledby="${id}" data-list="${list.key}" ${isListHidden(form, list) ? html`hidden` : ''}>
    <header>
      <h2 id="${id}">${list.label} <span class="muted">${count}</span></h2>
      <span class="header-links">
        ${renderNew(visit, list, control)}
        <a class="small" href="${listAddress(list.table, { query: list.query, title: list.label })}">Open as list</a>
      </span>
    </header>
    ${
      rows.length === 0
        ? renderEmpty(`No ${list.label.toLowerCase()}`, 'Nothing is related to this record yet.')
        : renderListTable(visit, {
            table: list.table,
            columns,
            rows,
            omitLinks: control.omitLinks,
            omitDrilldown: control.omitDrilldown,
          })
    }
  </section>`;
}

/** A new row of a list that hangs on a reference already names this record. */
function renderNew(visit: Visit, list: RelatedList, control: ListControl): Html {
  const isReference = list.key.startsWith(`${list.table}.`);
  const mayCreate =
    isReference && !control.omitNew && visit.instance.access.can(visit.transaction, 'create', list.table, null);
  if (!mayCreate) return html``;
  const query = list.query.split('^')[0];
  return html`<a class="small" href="${newRecordAddress(list.table, '', query)}" aria-label="${`New in ${list.label}`}">New</a>`;
}

/** Short versions of the related lists beside the form, so that work and decisions are seen without scrolling. */
export function renderGlance(visit: Visit, related: readonly ShownRelatedList[]): Html {
  return html`${related.map(({ list, count }, index) => {
    const { rows } = withoutHidden(
      visit,
      list.table,
      selectRows(visit, list.table, sortedQuery(visit, list), { limit: 6 }),
    );
    if (rows.length === 0) return html``;
    return html`<section class="card" aria-label="${list.label}">
      <header><h2>${list.label} <span class="muted">${count}</span></h2></header>
      <ul class="glance">
        ${rows.map((item) => renderGlanceItem(visit, list.table, item))}
        ${count > rows.length ? html`<li><a href="#related-${index}">All ${count}</a></li>` : ''}
      </ul>
    </section>`;
  })}`;
}

function renderGlanceItem(visit: Visit, table: string, row: Readonly<Values>): Html {
  const names = ['short_description', 'approver', 'title', 'name'].map((field) => readText(visit, table, row, field));
  const name = names.find((text) => text !== '') ?? visit.instance.records.displayOf(table, row);
  return html`<li><a href="${rowAddress(visit, table, row)}">${name || '(empty)'}</a>${renderValue(visit, table, row, 'state')}</li>`;
}

function sortedQuery(visit: Visit, list: RelatedList): string {
  return list.orderBy === '' ? orderOf(visit, list) : `${list.query}^ORDERBY${list.orderBy}`;
}

/** Steps of work come in their own order; everything else by number or age. */
function orderOf(visit: Visit, list: RelatedList): string {
  const { schema } = visit.instance;
  const keys = ['order', 'number', 'sys_created_on'].filter((name) => schema.column(list.table, name) !== undefined);
  return [list.query, ...keys.slice(0, 2).map((name) => `ORDERBY${name}`)].join('^');
}
