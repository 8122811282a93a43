import { html } from 'hono/html';
import { toPageDate } from '../dates.ts';
import type { App, OnspringRecord } from '../model.ts';
import type { Attempt } from '../outcomes/outcome-queue.ts';
import type { Tenant } from '../tenant.ts';
import { titleFieldOf, toPageText, toRecordTitle } from './field-display.ts';
import { renderFieldInput } from './field-input-view.ts';
import { isFileField, renderFilesPanel } from './files-panel.ts';
import type { FormTexts } from './form-save.ts';
import { type Markup, renderPage } from './layout.ts';

export interface RecordPageOptions {
  /** Absent: the form of a new record. */
  readonly record?: OnspringRecord | undefined;
  readonly notice?: string | undefined;
  readonly problem?: string | undefined;
  /** Texts of a form that was refused, shown again instead of the stored values. */
  readonly posted?: FormTexts | undefined;
}

const LATEST_ATTEMPTS = 8;

export function renderResult(attempt: Attempt): Markup {
  const look = { delivered: 'good', retrying: 'warn', failed: 'bad' }[attempt.result];
  return html`<span class="chip ${look}">${attempt.result}</span>`;
}

function renderSide(tenant: Tenant, app: App, record: OnspringRecord): Markup {
  const system = app.fields.filter((field) => field.system !== null && record.values.has(field.id));
  const attempts = tenant.outcomes
    .attempts()
    .filter((attempt) => attempt.appId === app.id && attempt.recordId === record.recordId)
    .slice(-LATEST_ATTEMPTS)
    .reverse();
  const log = attempts.map(
    (attempt) => html`<li>${renderResult(attempt)} <span class="small">${attempt.triggerName}</span><br>
<span class="muted small">${toPageDate(attempt.atMs, false, tenant.timeZone)} · ${attempt.status ?? attempt.error ?? ''}</span></li>`,
  );
  return html`<aside class="stack"><section class="panel pad"><h2>Record</h2><dl>
${system.map((field) => html`<dt>${field.name}</dt><dd>${toPageText(tenant, field, record)}</dd>`)}
<dt>API record id</dt><dd>${record.recordId}</dd></dl></section>
${renderFilesPanel(tenant, app, record)}
<section class="panel pad"><h2>Outcomes</h2>${log.length > 0 ? html`<ul class="log">${log}</ul>` : html`<p class="muted small">No request has been sent for this record yet.</p>`}</section></aside>`;
}

/** A record's form, or the form of a new one. Its fields post by field name. */
export function renderRecordPage(tenant: Tenant, app: App, options: RecordPageOptions): Markup {
  const { record } = options;
  const base = `/ui/apps/${app.id}`;
  const title = record ? toRecordTitle(app, record) : `New record in ${app.name}`;
  const titleField = titleFieldOf(app);
  const fields = app.fields.filter(
    (field) => field.system === null && field.status === 'Enabled' && !isFileField(field),
  );
  const form = html`<form class="panel" method="post" action="${base}/records${record ? `/${record.recordId}` : ''}">
<div class="pad fields" style="padding:20px">
${fields.map((field) => (field === titleField ? html`<div class="wide">${renderFieldInput(tenant, field, { record, posted: options.posted })}</div>` : renderFieldInput(tenant, field, { record, posted: options.posted })))}
${!record && app.fields.some(isFileField) ? html`<p class="muted small wide">Files can be added once the record is saved.</p>` : ''}
</div><div class="actions"><button class="primary">Save record</button><a class="button" href="${base}">Back to list</a></div></form>`;
  return renderPage({
    title,
    section: 'apps',
    crumbs: [
      { text: 'Apps', href: '/ui' },
      { text: app.name, href: base },
    ],
    body: html`<div class="head"><div><h1>${title}</h1>${record ? html`<p>Record ${record.recordNumber}</p>` : ''}</div></div>
${options.notice ? html`<div class="note" role="status">${options.notice}</div>` : ''}
${options.problem ? html`<div class="note bad" role="alert">${options.problem}</div>` : ''}
${record ? html`<div class="two">${form}${renderSide(tenant, app, record)}</div>` : form}`,
  });
}
