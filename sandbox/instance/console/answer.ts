import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Values } from '../types.ts';
import { type FoundRecord, findReadable } from './found-record.ts';
import { type Notice, type PageParts, renderEmpty, renderPage } from './page.ts';
import { readMessages } from './run-action.ts';
import { isOperator, type Visit } from './visit.ts';

/** What every route of the console works with. */
export type Env = { Variables: { visit: Visit; notices: Notice[]; form: Values } };
export type Page = Context<Env>;
/** Shows messages on the next page. */
export type Tell = (c: Page, ...notices: Notice[]) => void;

/** Answers a page; `null` is the page that says there is nothing. */
export function show(c: Page, page: PageParts | null, status: 200 | 403 | 422 = 200) {
  const visit = c.get('visit');
  if (page !== null) return c.html(renderPage(visit, { notices: c.get('notices'), ...page }), status);
  const body = html`<h1>Not found</h1>
    <section class="card">
      ${renderEmpty('There is nothing at this address', 'The record may have been deleted, or your roles do not let you read it.')}
    </section>`;
  return c.html(renderPage(visit, { title: 'Not found', notices: c.get('notices'), body }), 404);
}

/** Pages about the machinery are for administrators; others are told that there is nothing. */
export function showMachinery(c: Page, render: (visit: Visit) => PageParts | null) {
  const visit = c.get('visit');
  return show(c, isOperator(visit.session) ? render(visit) : null);
}

/** Own words with what scripts of the package told the person, nothing twice. */
export function withMessages(visit: Visit, own: readonly Notice[]): readonly Notice[] {
  const texts = new Set(own.map((notice) => notice.text));
  return [...own, ...readMessages(visit).filter((notice) => !texts.has(notice.text))];
}

export function toBad(text: string): Notice {
  return { kind: 'bad', text };
}

/** The record the address names. */
export function findRecord(c: Page): FoundRecord | null {
  return findReadable(c.get('visit'), c.req.param('table') ?? '', c.req.param('sysId') ?? '');
}
