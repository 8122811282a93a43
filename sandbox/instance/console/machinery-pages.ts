import { html } from 'hono/html';
import { recordAddress } from './address.ts';
import { toMoment } from './field-text.ts';
import { type PageParts, renderEmpty } from './page.ts';
import type { Tone } from './tone.ts';
import { renderBadge } from './value-html.ts';
import { type FlowRun, type Html, selectRows, type Visit } from './visit.ts';

/** What runs behind the records: flow executions, REST calls, outbound mail, system log. */

const MOST_ROWS = 200;

function toPage(title: string, lead: string, body: Html, parent?: { label: string; href: string }): PageParts {
  const home = { label: 'Home', href: '/now/home' };
  return {
    title,
    breadcrumbs: parent === undefined ? [home, { label: title }] : [home, parent, { label: title }],
    body: html`<div class="page-head">
        <div>
          <h1>${title}</h1>
          <p>${lead}</p>
        </div>
      </div>
      ${body}`,
  };
}

function renderTable(headings: readonly string[], rows: readonly Html[], empty: string): Html {
  if (rows.length === 0) return html`<section class="card">${renderEmpty('Nothing yet', empty)}</section>`;
  return html`<section class="card">
    <div class="scroll">
      <table>
        <thead>
          <tr>
            ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}

const FLOW_TONES: readonly (readonly [RegExp, Tone])[] = [
  [/error|fail/i, 'critical'],
  [/wait/i, 'warn'],
  [/complete/i, 'good'],
  [/cancel/i, 'neutral'],
];

function flowTone(state: string): Tone {
  return FLOW_TONES.find(([pattern]) => pattern.test(state))?.[1] ?? 'active';
}

export function renderFlowsPage(visit: Visit): PageParts {
  const runs = (visit.parts.flows?.executions() ?? []).slice(0, MOST_ROWS);
  const rows = runs.map(
    (run) =>
      html`<tr>
        <td class="first"><a href="/now/flows/${encodeURIComponent(run.id)}">${run.flowName}</a></td>
        <td>${renderBadge(flowTone(run.state), run.state)}</td>
        <td>${run.record === null ? '' : html`<a href="${recordAddress(run.record.table, run.record.sysId)}">${recordName(visit, run.record)}</a>`}</td>
        <td class="nowrap">${toMoment(run.startedAt, visit.session.timeZone)}</td>
        <td class="wide">${errorWords(run)}</td>
      </tr>`,
  );
  return toPage(
    'Flow executions',
    `The newest ${MOST_ROWS} runs of the package's flows, with what each step was given and gave back.`,
    renderTable(['Flow', 'State', 'Record', 'Started', 'Error'], rows, 'No flow has run on this instance.'),
  );
}

function errorWords(run: FlowRun): string {
  return run.error === null ? '' : `${run.error.step}: ${run.error.message}`;
}

/** One execution with its steps; `null` when it is not known (any more). */
export function renderFlowPage(visit: Visit, id: string): PageParts | null {
  const run = visit.parts.flows?.execution(id);
  if (run === undefined) return null;
  const rows = run.steps.map(
    (step, index) =>
      html`<tr>
        <td class="number">${index + 1}</td>
        <td class="first">${step.label}</td>
        <td>${renderBadge(flowTone(step.state), step.state)}</td>
        <td class="wide">${renderValues(step.inputs)}</td>
        <td class="wide">${renderValues(step.outputs)}${step.message}</td>
      </tr>`,
  );
  const error = errorWords(run);
  return toPage(
    run.flowName,
    `${run.state}, started ${toMoment(run.startedAt, visit.session.timeZone)}${error === '' ? '' : `. ${error}`}`,
    renderTable(['', 'Step', 'State', 'Inputs', 'Outputs'], rows, 'No step has run.'),
    { label: 'Flow executions', href: '/now/flows' },
  );
}

function renderValues(values: Readonly<Record<string, string>>): Html {
  const entries = Object.entries(values).filter(([, value]) => value !== '');
  if (entries.length === 0) return html``;
  const text = entries.map(([name, value]) => `${name}: ${value}`);
  return html`<pre>${text.join('\n').slice(0, 2000)}</pre>`;
}

function recordName(visit: Visit, { table, sysId }: { table: string; sysId: string }): string {
  const { schema, database, records } = visit.instance;
  const row = schema.table(table) === undefined ? undefined : database.get(table, sysId);
  return row === undefined ? sysId : records.displayOf(table, row);
}

export function renderRestCallsPage(visit: Visit): PageParts {
  const calls = visit.parts.restCalls?.(MOST_ROWS) ?? [];
  const rows = calls.map(
    (call) =>
      html`<tr>
        <td class="nowrap">${toMoment(call.at, visit.session.timeZone)}</td>
        <td class="first">${call.method}</td>
        <td class="wide"><code>${call.route}</code></td>
        <td>${renderBadge(call.status >= 400 ? 'critical' : call.status >= 300 ? 'warn' : 'good', String(call.status))}</td>
        <td class="number">${Math.round(call.milliseconds)} ms</td>
      </tr>`,
  );
  return toPage(
    'REST calls',
    'Calls other systems made to this instance, newest first.',
    renderTable(['At', 'Method', 'Address', 'Status', 'Took'], rows, 'Nobody has called a REST API of this instance.'),
  );
}

export function renderMailPage(visit: Visit): PageParts {
  const mails = selectRows(visit, 'sys_email', 'ORDERBYDESCsys_created_on', { limit: MOST_ROWS });
  const rows = mails.map(
    (mail) =>
      html`<tr>
        <td class="nowrap">${toMoment(mail['sys_created_on'] ?? '', visit.session.timeZone)}</td>
        <td>${mail['recipients'] ?? ''}</td>
        <td class="first"><a href="/now/mail/${mail['sys_id']}">${mail['subject'] || '(no subject)'}</a></td>
        <td>${mail['state'] ?? ''}</td>
      </tr>`,
  );
  return toPage(
    'Outbound mail',
    'Notifications this instance would have sent. Nothing leaves the machine.',
    renderTable(['At', 'To', 'Subject', 'State'], rows, 'No notification has been sent.'),
  );
}

export function renderMailItemPage(visit: Visit, sysId: string): PageParts | null {
  const mail = selectRows(visit, 'sys_email', `sys_id=${sysId}`, { limit: 1 })[0];
  if (mail === undefined) return null;
  const text = (mail['body_text'] || mail['body'] || '')
    .replace(/<(br|\/p|\/div)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '');
  const body = html`<section class="card">
    <header><span>To ${mail['recipients'] ?? ''}</span></header>
    <div class="body field"><div class="prose">${text}</div></div>
  </section>`;
  return toPage(
    mail['subject'] || '(no subject)',
    toMoment(mail['sys_created_on'] ?? '', visit.session.timeZone),
    body,
    {
      label: 'Outbound mail',
      href: '/now/mail',
    },
  );
}

const LOG_TONES: Readonly<Record<string, Tone>> = { debug: 'neutral', info: 'info', warn: 'warn', error: 'critical' };

export function renderLogPage(visit: Visit, level: string): PageParts {
  const entries = visit.instance
    .logEntries()
    .filter((entry) => level === '' || entry.level === level)
    .slice(-MOST_ROWS)
    .toReversed();
  const rows = entries.map(
    (entry) =>
      html`<tr>
        <td class="nowrap">${toMoment(entry.at, visit.session.timeZone)}</td>
        <td>${renderBadge(LOG_TONES[entry.level] ?? 'neutral', entry.level)}</td>
        <td class="wide">${entry.source}</td>
        <td class="wide"><pre>${entry.message}</pre></td>
      </tr>`,
  );
  const levels = ['', 'error', 'warn', 'info', 'debug'];
  const body = html`<ul class="chips" aria-label="Level">
      ${levels.map((name) => html`<li><a class="chip" href="/now/log${name === '' ? '' : `?level=${name}`}" ${name === level ? html`aria-current="true"` : ''}>${name === '' ? 'All' : name}</a></li>`)}
    </ul>
    ${renderTable(['At', 'Level', 'Source', 'Message'], rows, 'Nothing was logged at this level.')}`;
  return toPage('System log', `The newest ${MOST_ROWS} entries.`, body);
}
