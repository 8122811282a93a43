import { html } from 'hono/html';
import type { Values } from '../types.ts';
import { listActionAddress, scriptAddress } from './address.ts';
import { toUserData } from './form-scripts.ts';
import type { ListControl } from './list-control.ts';
import { type RowCell, renderListTable } from './list-table.ts';
import type { ListAction } from './ui-action.ts';
import { readText } from './value-html.ts';
import type { Html, Visit } from './visit.ts';

const FORM_ID = 'list-form';

/** What the list shows, and what it must come back to when an action has run. */
interface ShownList {
  readonly table: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Values>[];
  readonly control: ListControl;
  readonly actions: readonly ListAction[];
  readonly request: {
    readonly list: string;
    readonly title: string;
    readonly view: string;
    readonly query: string;
    readonly page: number;
  };
}

/** Buttons of the package above a list. */
export function renderBanner(actions: readonly ListAction[]): Html {
  return html`${actions.filter(({ spot }) => spot === 'banner').map((action) => renderButton(action, 'action', action.sysId))}`;
}

/**
 * The rows of a list with the package's actions on them. `empty` stands in for the rows when there are none; `pager`
 * comes last.
 */
export function renderListForm(visit: Visit, list: ShownList, [empty, pager]: readonly [Html | null, Html]): Html {
  const { table, columns, rows, control, actions, request } = list;
  const below = actions.filter(({ spot }) => spot === 'bottom' || spot === 'choice');
  const { query, ...keep } = request;
  const body = html`<section class="card" aria-label="${list.title}">
    ${
      empty ??
      renderListTable(visit, {
        table,
        columns,
        rows,
        sorting: { query, ...keep },
        omitLinks: control.omitLinks,
        omitDrilldown: control.omitDrilldown,
        ...(below.length === 0 ? {} : { before: checkBox(visit, table, columns) }),
        ...(actions.some(({ spot }) => spot === 'row') ? { after: rowMenu(visit, list) } : {}),
      })
    }
    ${pager} ${empty === null ? renderBelow(below) : ''}
  </section>`;
  if (actions.length === 0) return body;
  const data = JSON.stringify({ table, query, view: request.view, title: list.title, user: toUserData(visit) });
  return html`<form id="${FORM_ID}" method="post" action="${listActionAddress(table)}" data-list-of="${data}">
    <input type="hidden" name="csrf" value="${visit.csrfToken}" />
    ${Object.entries(request).map(([name, value]) => html`<input type="hidden" name="${name}" value="${String(value)}" />`)}
    ${body} ${renderLinks(actions)}
  </form>`;
}

function nameOf(
  visit: Visit,
  list: { readonly table: string; readonly columns: readonly string[] },
  row: Readonly<Values>,
): string {
  return readText(visit, list.table, row, list.columns[0] ?? '') || (row['sys_id'] ?? '');
}

function checkBox(visit: Visit, table: string, columns: readonly string[]): RowCell {
  return {
    heading: html`<span class="visually-hidden">Choose</span>`,
    render: (row) =>
      html`<input type="checkbox" name="chosen.${row['sys_id']}" aria-label="${`Choose ${nameOf(visit, { table, columns }, row)}`}" />`,
  };
}

/** What the platform shows on a right click, as a menu that the keyboard reaches. */
function rowMenu(visit: Visit, list: ShownList): RowCell {
  const actions = list.actions.filter(({ spot }) => spot === 'row');
  return {
    heading: html`<span class="visually-hidden">Actions</span>`,
    render: (row) =>
      html`<details class="row-menu">
        <summary aria-label="${`Actions for ${nameOf(visit, list, row)}`}">⋯</summary>
        <div>${actions.map((action) => renderButton(action, 'row', `${action.sysId}.${row['sys_id']}`))}</div>
      </details>`,
  };
}

function renderBelow(actions: readonly ListAction[]): Html {
  const buttons = actions.filter(({ spot }) => spot === 'bottom');
  const choices = actions.filter(({ spot }) => spot === 'choice');
  if (actions.length === 0) return html``;
  return html`<div class="list-actions">
    ${buttons.map((action) => renderButton(action, 'action', action.sysId))}
    ${
      choices.length === 0
        ? ''
        : html`<label><span class="visually-hidden">Action on the chosen rows</span>
            <select name="choice">
              <option value="">Actions on chosen rows</option>
              ${choices.map((action) => html`<option value="${action.sysId}" data-action-name="${action.actionName}" data-action="${action.sysId}" data-client-action="${action.isClient ? toScript(action) : ''}">${action.name}</option>`)}
            </select></label>
            <button type="submit" data-run-choice>Run</button>`
    }
  </div>`;
}

function renderLinks(actions: readonly ListAction[]): Html {
  const links = actions.filter(({ spot }) => spot === 'link');
  if (links.length === 0) return html``;
  return html`<section class="related-links" aria-label="Related links">
    ${links.map((action) => renderButton(action, 'action', action.sysId, 'quiet'))}
  </section>`;
}

const toScript = (action: ListAction) => scriptAddress(action.sysId, 'listAction');

function renderButton(action: ListAction, name: string, value: string, style = ''): Html {
  const press = action.isClient
    ? html`type="button" data-client-action="${toScript(action)}"`
    : html`type="submit" name="${name}" value="${value}"`;
  const tone = action.style === 'destructive' ? 'danger' : action.style === 'primary' ? 'primary' : style;
  return html`<button ${press} form="${FORM_ID}" data-action-name="${action.actionName}" data-action="${action.sysId}" title="${action.hint}" class="${tone}">
    ${action.name}
  </button>`;
}
