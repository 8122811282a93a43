import { html } from 'hono/html';
import { approversFor } from '../records/delegation.ts';
import { listAddress } from './address.ts';
import { type MenuGroup, type MenuItem, readApplicationMenu, readDashboardMenu, readWorkspaceMenu } from './menu.ts';
import { type Notice, type PageParts, renderEmpty } from './page.ts';
import { toPlural } from './plural.ts';
import { canRead, countRows, type Html, type Visit } from './visit.ts';

/** Where a person starts: what waits for them, dashboards, the workspace's lists. */
export function renderHomePage(visit: Visit, notices: readonly Notice[]): PageParts {
  const name = visit.instance.database.get('sys_user', visit.session.userId)?.['first_name'];
  const dashboards = readDashboardMenu(visit);
  const lists = readWorkspaceMenu(visit);
  const applications = readApplicationMenu(visit);
  const body = html`<div class="page-head">
      <div>
        <h1>Good to see you${name ? `, ${name}` : ''}</h1>
        <p>What waits for you, and where to look.</p>
      </div>
    </div>
    <div class="tiles">
      ${renderCount('My approvals', '/now/approvals', countRows(visit, 'sysapproval_approver', `approverIN${approversFor(visit.instance, visit.session.userId).join(',')}^state=requested`), 'waiting for your decision')}
      ${readMyWork(visit)}
      ${dashboards.map((item) => html`<a class="tile" href="${item.href}"><strong>${item.title}</strong><span>${item.hint || 'Dashboard'}</span></a>`)}
    </div>
    <div class="columns">${lists.map((group) => renderLists(visit, group))}</div>
    ${applications.map(renderApplication)}
    ${lists.length === 0 && applications.length === 0 && dashboards.length === 0 ? html`<section class="card">${renderEmpty('No application yet', 'None of your roles opens an application of this instance.')}</section>` : ''}`;
  return { title: 'Home', notices, body };
}

/** Lists of a workspace with how many records each holds now. */
function renderLists(visit: Visit, group: MenuGroup): Html {
  const count = ({ rows }: MenuItem) => (rows === undefined ? '' : countRows(visit, rows.table, rows.query));
  return html`<section class="card">
    <header><h2>${group.title}</h2></header>
    <ul class="lists">
      ${group.items.map((item) => html`<li><a class="list-link" href="${item.href}" title="${item.hint}"><span>${item.title}</span> <b>${count(item)}</b></a></li>`)}
    </ul>
  </section>`;
}

function renderApplication(group: MenuGroup): Html {
  return html`<section class="card">
    <header><h2>${group.title}</h2></header>
    <div class="body">
      <ul class="chips">
        ${group.items.filter((item) => item.href !== '').map((item) => html`<li><a class="chip" href="${item.href}" title="${item.hint}">${item.title}</a></li>`)}
      </ul>
    </div>
  </section>`;
}

/** Open work assigned to this person, by kind of task. */
function readMyWork(visit: Visit): Html[] {
  const { schema } = visit.instance;
  if (schema.table('task') === undefined) return [];
  return schema
    .descendants('task')
    .filter((table) => table !== 'task' && canRead(visit, table, null))
    .map((table) => {
      const query = `active=true^assigned_to=${visit.session.userId}^sys_class_name=${table}`;
      return { table, query, count: countRows(visit, table, query), label: schema.table(table)?.label ?? table };
    })
    .filter((work) => work.count > 0)
    .map((work) =>
      renderCount(toPlural(work.label), listAddress(work.table, { query: work.query }), work.count, 'assigned to you'),
    );
}

function renderCount(title: string, href: string, count: number, words: string): Html {
  return html`<a class="tile" href="${href}"><strong>${title}</strong><span class="big">${count}</span><span>${words}</span></a>`;
}
