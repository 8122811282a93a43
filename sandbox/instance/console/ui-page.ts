import { html } from 'hono/html';
import type { Values } from '../types.ts';
import { type PageParts, renderEmpty } from './page.ts';
import { type Html, selectRows, type Visit } from './visit.ts';

const BLOCK = /<(h[1-4]|p|li)\b[^>]*>([\s\S]*?)<\/\1>/gi;
/** Jelly beyond the wrapper, which this stand-in does not run. */
const JELLY = /<(?:g2?|j2?):(?!jelly\b)\w+/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The package's UI page (sys_ui_page) at an endpoint such as `x_scope_help.do`. */
export function findUiPage(visit: Visit, endpoint: string): Readonly<Values> | undefined {
  return /^[a-z0-9_]+\.do$/.test(endpoint) ? selectRows(visit, 'sys_ui_page', `endpoint=${endpoint}`)[0] : undefined;
}

/** Text of a UI page: headings, paragraphs and list items, nothing else of its markup. */
export function renderUiPage(visit: Visit, page: Readonly<Values>): PageParts {
  const markup = page['html'] ?? '';
  const blocks = [...markup.matchAll(BLOCK)].map(([, name = 'p', content = '']) => ({
    isHeading: name.toLowerCase().startsWith('h'),
    text: toText(content),
  }));
  const title = blocks.find((block) => block.isHeading)?.text ?? page['description'] ?? page['name'] ?? '';
  const body = html`<h1>${title}</h1>
    <section class="card">${mayRead(visit, page) ? renderBlocks(markup, blocks, title) : renderEmpty('Not for you', 'None of your roles opens this page.')}</section>`;
  return { title, breadcrumbs: [{ label: 'Home', href: '/now/home' }, { label: title }], body };
}

function renderBlocks(markup: string, blocks: readonly { isHeading: boolean; text: string }[], title: string): Html {
  if (JELLY.test(markup)) return renderEmpty('Not shown', 'This page has server logic (Jelly), which is not emulated.');
  const rest = blocks.filter((block) => block.text !== title);
  return html`<div class="body">
    ${rest.map((block) => (block.isHeading ? html`<h2>${block.text}</h2>` : html`<p class="field">${block.text}</p>`))}
  </div>`;
}

function toText(content: string): string {
  return content
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Rules of type `ui_page` named after the page; without any it is for everybody. */
function mayRead(visit: Visit, page: Readonly<Values>): boolean {
  const name = (page['endpoint'] ?? '').replace(/\.do$/, '');
  const rules = selectRows(visit, 'sys_security_acl', `type=ui_page^operation=read^name=${name}`);
  const ids = rules.map((rule) => rule['sys_id'] ?? '');
  return ids.length === 0 || visit.instance.access.canExecute(visit.transaction, ids);
}
