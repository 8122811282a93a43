import { html } from 'hono/html';
import type { Tenant } from '../tenant.ts';
import { type Markup, renderCount, renderPage } from './layout.ts';

/** All apps with their number of records. */
export function renderAppsPage(tenant: Tenant): Markup {
  const apps = [...tenant.state.apps.values()].sort((a, b) => a.name.localeCompare(b.name));
  const cards = apps.map(
    (app) => html`<li><a class="panel" href="/ui/apps/${app.id}"><b>${app.name}</b>
<p class="figure">${app.records.size.toLocaleString('en-US')}</p>
<span class="muted small">${app.records.size === 1 ? 'record' : 'records'} · ${renderCount(app.fields.length, 'field')} · app ${app.id}</span></a></li>`,
  );
  return renderPage({
    title: 'Apps',
    section: 'apps',
    body: html`<div class="head"><div><h1>Apps</h1><p>What this tenant holds. Open an app to read and edit its records.</p></div></div>
${apps.length > 0 ? html`<ul class="cards">${cards}</ul>` : html`<div class="panel empty">The tenant is empty. Seed it through POST /_sandbox/seed.</div>`}`,
  });
}
