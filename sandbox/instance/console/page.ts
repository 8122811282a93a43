import { html, raw } from 'hono/html';
import { approversFor } from '../records/delegation.ts';
import {
  type MenuItem,
  readAdministrationMenu,
  readApplicationMenu,
  readDashboardMenu,
  readWorkspaceMenu,
} from './menu.ts';
import { countRows, type Html, isOperator, type Visit } from './visit.ts';

export interface Breadcrumb {
  readonly label: string;
  /** Absent for the place one is at. */
  readonly href?: string;
}

export interface Notice {
  readonly kind: 'good' | 'bad' | 'info';
  readonly text: string;
}

export interface PageParts {
  readonly title: string;
  readonly breadcrumbs?: readonly Breadcrumb[];
  readonly body: Html;
  /** Rules for this answer only (grid placement); must not contain values from records. */
  readonly style?: string;
  readonly notices?: readonly Notice[];
  /** Addresses of script modules of the console that the page needs. */
  readonly scripts?: readonly string[];
}

/** A whole page of a signed-in person: navigation, breadcrumb, notices, body. */
export function renderPage(visit: Visit, parts: PageParts): Html {
  return renderDocument(
    { title: parts.title, nonce: visit.nonce, style: parts.style ?? '', scripts: parts.scripts ?? [] },
    html`<a class="skip" href="#main">Skip to content</a>
      <div class="shell">
        ${renderSide(visit)}
        <main id="main">
          ${parts.breadcrumbs === undefined ? '' : renderBreadcrumbs(parts.breadcrumbs)}
          ${(parts.notices ?? []).map(renderNotice)} ${parts.body}
        </main>
      </div>`,
  );
}

/** The outermost HTML; used as it is by pages without a person (sign-in, errors). */
export function renderDocument(
  head: { title: string; nonce: string; style: string; scripts?: readonly string[] },
  body: Html,
): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${head.title} · Stand-in instance</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/now/console.css" />
        ${(head.scripts ?? []).map((script) => html`<script type="module" nonce="${head.nonce}" src="${script}"></script>`)}
        ${head.style === '' ? '' : html`<style nonce="${head.nonce}">${raw(head.style)}</style>`}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}

export function renderNotice(notice: Notice): Html {
  return html`<p class="notice ${notice.kind}" role="${notice.kind === 'bad' ? 'alert' : 'status'}">${notice.text}</p>`;
}

export function renderEmpty(title: string, text: string): Html {
  return html`<p class="empty"><strong>${title}</strong>${text}</p>`;
}

export const BRAND_MARK = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <rect width="32" height="32" rx="8" fill="#3d6fd9" />
  <path d="M7 21c0-5 4-9 9-9s9 4 9 9" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" />
  <path d="M12 21v-6M20 21v-6M16 21v-9" stroke="#fff" stroke-width="1.8" />
  <path d="M5 22.5h22" stroke="#fff" stroke-width="2.6" stroke-linecap="round" />
</svg>`;

function renderBreadcrumbs(breadcrumbs: readonly Breadcrumb[]): Html {
  return html`<nav class="crumbs" aria-label="Breadcrumb">
    ${breadcrumbs.map((crumb) =>
      crumb.href === undefined
        ? html`<span aria-current="page">${crumb.label}</span>`
        : html`<span><a href="${crumb.href}">${crumb.label}</a></span>`,
    )}
  </nav>`;
}

function renderSide(visit: Visit): Html {
  const approvals = countRows(
    visit,
    'sysapproval_approver',
    `approverIN${approversFor(visit.instance, visit.session.userId).join(',')}^state=requested`,
  );
  const applications = [...readApplicationMenu(visit), ...readAdministrationMenu(visit)];
  const user = visit.instance.database.get('sys_user', visit.session.userId);
  const people = user?.['name'] ? user['name'] : visit.session.userName;
  return html`<nav class="side" aria-label="Main">
    <a class="brand" href="/now/home">${BRAND_MARK}<span>Stand-in instance<small>runs the built package</small></span></a>
    <input class="menu-toggle" type="checkbox" id="menu" aria-label="Show the menu" />
    <label class="menu-label" for="menu">Menu</label>
    <div class="menu">
      ${renderItems(visit, [{ title: 'Home', href: '/now/home', hint: '' }])}
      <ul>
        <li>
          <a class="nav-link" href="/now/approvals" ${isCurrent(visit, '/now/approvals')}
            >My approvals ${approvals > 0 ? html`<span class="count">${approvals}</span>` : ''}</a
          >
        </li>
      </ul>
      ${renderGroup(visit, 'Dashboards', readDashboardMenu(visit))}
      ${readWorkspaceMenu(visit).map((group) => renderGroup(visit, group.title, group.items))}
      ${applications.map(
        (group) =>
          html`<details ${group.items.some((item) => isHere(visit, item.href)) ? 'open' : ''}>
            <summary class="menu-group">${group.title}</summary>
            ${renderItems(visit, group.items)}
          </details>`,
      )}
      ${isOperator(visit.session) ? renderGroup(visit, 'Behind the scenes', OPERATOR_PAGES) : ''}
      <div class="who">
        <strong>${people}</strong><span>${visit.session.userName}</span>
        <form method="post" action="/sign-out">
          <input type="hidden" name="csrf" value="${visit.csrfToken}" />
          <button class="quiet switch-user" type="submit">Switch user</button>
        </form>
      </div>
    </div>
  </nav>`;
}

const OPERATOR_PAGES: readonly MenuItem[] = [
  { title: 'Flow executions', href: '/now/flows', hint: '' },
  { title: 'REST calls', href: '/now/rest-calls', hint: '' },
  { title: 'Outbound mail', href: '/now/mail', hint: '' },
  { title: 'System log', href: '/now/log', hint: '' },
];

function renderGroup(visit: Visit, title: string, items: readonly MenuItem[]): Html {
  return items.length === 0 ? html`` : html`<h2>${title}</h2>${renderItems(visit, items)}`;
}

function renderItems(visit: Visit, items: readonly MenuItem[]): Html {
  return html`<ul>
    ${items.map((item) =>
      item.href === ''
        ? html`<li class="nav-heading">${item.title}</li>`
        : html`<li><a class="nav-link" href="${item.href}" title="${item.hint}" ${isCurrent(visit, item.href)}>${item.title}</a></li>`,
    )}
  </ul>`;
}

function isHere(visit: Visit, href: string): boolean {
  return visit.path === href || visit.path.startsWith(`${href}&`) || visit.path.split('?')[0] === href;
}

function isCurrent(visit: Visit, href: string): Html {
  return isHere(visit, href) ? html`aria-current="page"` : html``;
}
