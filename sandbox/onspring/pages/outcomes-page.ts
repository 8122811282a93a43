import { html } from 'hono/html';
import { toPageDate } from '../dates.ts';
import type { Attempt } from '../outcomes/outcome-queue.ts';
import type { Tenant } from '../tenant.ts';
import { type Markup, renderCount, renderPage } from './layout.ts';
import { renderResult } from './record-page.ts';

const SHOWN_ATTEMPTS = 100;

function renderAttempt(tenant: Tenant, attempt: Attempt): Markup {
  const detail = [
    attempt.body === null ? '' : `Body\n${attempt.body}`,
    attempt.answer === '' ? '' : `Answer\n${attempt.answer}`,
    attempt.error ?? '',
  ].filter(Boolean);
  return html`<tr><td class="title"><a href="/ui/apps/${attempt.appId}/records/${attempt.recordId}">${tenant.state.apps.get(attempt.appId)?.name ?? attempt.appId} ${attempt.recordNumber}</a></td>
<td data-label="When" class="number">${toPageDate(attempt.atMs, false, tenant.timeZone)}</td>
<td data-label="Result">${renderResult(attempt)}</td>
<td data-label="Status" class="number">${attempt.status ?? '–'}</td>
<td data-label="Attempt" class="number">${attempt.number}</td>
<td data-label="Request"><details><summary class="mono">${attempt.method} ${attempt.url}</summary><pre>${detail.join('\n\n')}</pre></details></td></tr>`;
}

/** Triggers in force and the latest requests they sent. */
export function renderOutcomesPage(tenant: Tenant): Markup {
  const { outcomes } = tenant;
  const attempts = outcomes.attempts().slice(-SHOWN_ATTEMPTS).reverse();
  const triggers = outcomes.triggers().map(({ id, appId, definition }) => {
    const on = definition.enabled && definition.outcomeEnabled;
    return html`<li><span class="chip ${on ? 'good' : ''}">${on ? 'on' : 'off'}</span> <a href="/ui/outcomes/${id}"><b>${definition.name}</b></a> <span class="muted small">${tenant.state.apps.get(appId)?.name ?? appId} · ${definition.method} ${definition.url} · ${renderCount(definition.retries, 'retry').replace('retrys', 'retries')}</span></li>`;
  });
  const notifications = outcomes.notifications().slice(-10).reverse();
  const table = html`<div class="scroll"><table class="rows"><thead><tr><th scope="col">Record</th><th scope="col">When</th><th scope="col">Result</th><th scope="col">Status</th><th scope="col">Attempt</th><th scope="col">Request</th></tr></thead>
<tbody>${attempts.map((attempt) => renderAttempt(tenant, attempt))}</tbody></table></div>`;
  return renderPage({
    title: 'Outcomes',
    section: 'outcomes',
    body: html`<div class="head"><div><h1>Outcomes</h1><p>Requests this tenant sent when records were saved${outcomes.pending() > 0 ? ` · ${outcomes.pending()} waiting` : ''}.</p></div><a class="button" href="/ui/outcomes">Refresh</a></div>
<div class="stack"><section class="panel pad"><h2>REST API triggers</h2>${triggers.length > 0 ? html`<ul class="log">${triggers}</ul>` : html`<p class="muted">None yet. Open an app and choose Add REST API Outcome.</p>`}</section>
${notifications.length > 0 ? html`<section class="panel pad"><h2>Failure notices</h2><ul class="log">${notifications.map((notice) => html`<li>${notice.text}<br><span class="muted small">${toPageDate(notice.atMs, false, tenant.timeZone)} · to ${notice.to.join(', ') || 'nobody'}</span></li>`)}</ul></section>` : ''}
<section class="panel">${attempts.length > 0 ? table : html`<div class="empty">No request has been sent yet. Save a record of an app that has a trigger.</div>`}</section></div>`,
  });
}
