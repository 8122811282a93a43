import { html, raw } from 'hono/html';
import { STYLE } from './style.ts';

/** Escaped HTML; `html` escapes every value put into it. */
export type Markup = ReturnType<typeof html>;

export interface Crumb {
  readonly text: string;
  readonly href: string;
}

export interface PageOptions {
  readonly title: string;
  readonly section: 'apps' | 'outcomes';
  readonly crumbs?: readonly Crumb[];
  readonly body: Markup;
}

/** A whole page around `body`. */
export function renderPage(options: PageOptions): Markup {
  const current = (section: PageOptions['section']) => (section === options.section ? raw(' aria-current="page"') : '');
  const crumbs = options.crumbs ?? [];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${options.title} · Stand-in Onspring</title>
<link rel="icon" href="data:,">
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="bar"><div>
<a class="brand" href="/ui"><i></i>Stand-in Onspring</a>
<nav aria-label="Main"><a href="/ui"${current('apps')}>Apps</a><a href="/ui/outcomes"${current('outcomes')}>Outcomes</a></nav>
<small>A local stand-in, not the vendor's product</small>
</div></header>
<main id="content">
${crumbs.length > 0 ? html`<p class="crumbs">${crumbs.map(({ text, href }, index) => html`${index > 0 ? ' / ' : ''}<a href="${href}">${text}</a>`)}</p>` : ''}
${options.body}
</main>
</body>
</html>`;
}

/** Content security: nothing from outside, no scripts at all. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

export function renderCount(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
