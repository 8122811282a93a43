import { html } from 'hono/html';
import type { Values } from '../types.ts';
import { listAddress, recordAddress } from './address.ts';
import { columnAt } from './field-text.ts';
import { fieldLabel, splitOrder } from './query-words.ts';
import { readText, renderValue } from './value-html.ts';
import { canRead, type Html, type Visit } from './visit.ts';

const NUMBER_TYPES = new Set(['integer', 'decimal', 'float', 'longint', 'currency', 'percent_complete']);
/** From so many columns on a table is set closer, so that it needs no sideways scrolling at 1280 pixels. */
const DENSE_FROM = 8;

/** What a link that sorts must keep. */
interface Sorting {
  readonly query: string;
  readonly list: string;
  readonly title: string;
  readonly view: string;
}

/** Rows as a table whose first column opens the record; on narrow windows each row becomes a card. */
export function renderListTable(
  visit: Visit,
  options: {
    readonly table: string;
    readonly columns: readonly string[];
    readonly rows: readonly Readonly<Values>[];
    /** Makes headings into sort links; absent for related lists. */
    readonly sorting?: Sorting;
    /** References without links, and a first column that opens nothing (list control). */
    readonly omitLinks?: boolean;
    readonly omitDrilldown?: boolean;
    /** Cells before and after those of the record: its check box, its menu. */
    readonly before?: RowCell;
    readonly after?: RowCell;
  },
): Html {
  const { table, columns, rows, before, after } = options;
  return html`<div class="scroll">
    <table class="as-cards ${columns.length >= DENSE_FROM ? 'dense' : ''}">
      <thead>
        <tr>
          ${before === undefined ? '' : html`<th scope="col" class="tool">${before.heading}</th>`}
          ${columns.map((column) => renderHeading(visit, table, column, options.sorting))}
          ${after === undefined ? '' : html`<th scope="col" class="tool">${after.heading}</th>`}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr data-row="${row['sys_id'] ?? ''}">
              ${before === undefined ? '' : html`<td class="tool">${before.render(row)}</td>`}
              ${columns.map((column, index) => renderCell(visit, options, row, column, index))}
              ${after === undefined ? '' : html`<td class="tool">${after.render(row)}</td>`}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A column of a list that is no field. */
export interface RowCell {
  readonly heading: Html;
  render(row: Readonly<Values>): Html;
}

function renderHeading(visit: Visit, table: string, column: string, sorting: Sorting | undefined): Html {
  const label = fieldLabel(visit.instance, table, column);
  if (sorting === undefined) return html`<th scope="col">${label}</th>`;
  const { conditions, order } = splitOrder(sorting.query);
  const isSorted = order?.field === column;
  const direction = isSorted && !order.descending ? 'ORDERBYDESC' : 'ORDERBY';
  const query = [conditions, `${direction}${column}`].filter((part) => part !== '').join('^');
  const arrow = isSorted ? (order.descending ? ' ↓' : ' ↑') : '';
  const state = isSorted ? (order.descending ? 'descending' : 'ascending') : 'none';
  const href = listAddress(table, { ...sorting, query });
  return html`<th scope="col" aria-sort="${state}"><a class="sort" href="${href}">${label}${arrow}</a></th>`;
}

function renderCell(
  visit: Visit,
  list: { readonly table: string; readonly omitLinks?: boolean; readonly omitDrilldown?: boolean },
  row: Readonly<Values>,
  column: string,
  index: number,
): Html {
  const { table } = list;
  const label = fieldLabel(visit.instance, table, column);
  const definition = columnAt(visit.instance, table, column);
  const isWide = (definition?.maxLength ?? 0) >= 80 && definition?.reference === null && !definition.choice;
  if (index === 0) {
    const text = readText(visit, table, row, column) || '(empty)';
    const opened = list.omitDrilldown ? html`${text}` : html`<a href="${rowAddress(visit, table, row)}">${text}</a>`;
    return html`<td class="first${isWide ? ' wide' : ''}" data-label="${label}">${opened}</td>`;
  }
  const isNumber = NUMBER_TYPES.has(definition?.type ?? '') && !definition?.choice;
  const kind = isNumber ? 'number' : isWide ? 'wide' : '';
  const blank = (readText(visit, table, row, column) === '' && ' blank') || '';
  const isPlain = list.omitLinks === true && definition?.reference != null;
  const value = isPlain ? html`${readText(visit, table, row, column)}` : renderValue(visit, table, row, column);
  return html`<td class="${kind}${blank}" data-label="${label}">${isWide ? html`<span class="clip">${value}</span>` : value}</td>`;
}

/** Page of a row by its real class. */
export function rowAddress(visit: Visit, table: string, row: Readonly<Values>): string {
  return recordAddress(realTable(visit, table, row), row['sys_id'] ?? '');
}

/** Class of a row when the instance knows that table, else the table it was found through. */
export function realTable(visit: Visit, table: string, row: Readonly<Values>): string {
  const real = row['sys_class_name'] ?? '';
  return visit.instance.schema.table(real) === undefined ? table : real;
}

/** The rows this person may read, and how many were held back. */
export function withoutHidden(
  visit: Visit,
  table: string,
  rows: readonly Readonly<Values>[],
): { rows: readonly Readonly<Values>[]; hidden: number } {
  const readable = rows.filter((row) => canRead(visit, realTable(visit, table, row), row));
  return { rows: readable, hidden: rows.length - readable.length };
}
