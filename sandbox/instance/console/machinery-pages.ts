import { html } from 'hono/html';
import type { Values } from '../types.ts';
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

/** Content of a cell, and its kind: `first`, `number`, `wide` or nothing special. */
type Cell = readonly [kind: '' | 'first' | 'number' | 'wide', content: Html];

/** A table; on narrow windows each row becomes a card whose lines name their column. */
function renderTable(headings: readonly string[], rows: readonly (readonly Cell[])[], empty: string): Html {
  if (rows.length === 0) return html`<section class="card">${renderEmpty('Nothing yet', empty)}</section>`;
  return html`<section class="card">
    <div class="scroll">
      <table class="as-cards">
        <thead>
          <tr>
            ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((cells) => html`<tr>${cells.map(([kind, content], index) => html`<td class="${kind}" data-label="${headings[index]}"><div>${content}</div></td>`)}</tr>`)}
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
  const rows = runs.map((run): readonly Cell[] => [
    ['first', html`<a href="/now/flows/${encodeURIComponent(run.id)}">${run.flowName}</a>`],
    ['', renderBadge(flowTone(run.state), run.state)],
    [
      '',
      run.record === null
        ? html``
        : html`<a href="${recordAddress(run.record.table, run.record.sysId)}">${recordName(visit, run.record)}</a>`,
    ],
    ['', renderMoment(visit, run.startedAt)],
    ['wide', html`${errorWords(run)}`],
  ]);
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
  const rows = run.steps.map((step, index): readonly Cell[] => [
    ['number', html`${index + 1}`],
    ['first', html`${step.label}`],
    ['', renderBadge(flowTone(step.state), step.state)],
    ['wide', renderValues(visit, step.inputs)],
    ['wide', html`${renderValues(visit, step.outputs)}${step.message}`],
  ]);
  const error = errorWords(run);
  return toPage(
    run.flowName,
    `${run.state}, started ${toMoment(run.startedAt, visit.session.timeZone)}${error === '' ? '' : `. ${error}`}${stageWords(run)}`,
    renderTable(['', 'Step', 'State', 'Inputs', 'Outputs'], rows, 'No step has run.'),
    { label: 'Flow executions', href: '/now/flows' },
  );
}

/** What a stage tracker shows, in words. */
function stageWords(run: FlowRun): string {
  const shown = run.stages.filter((stage) => stage.shown);
  if (shown.length === 0) return '';
  return `. Stages: ${shown.map((stage) => `${stage.label} (${stage.stateLabel})`).join(', ')}`;
}

function renderValues(visit: Visit, values: Readonly<Record<string, string>>): Html {
  const entries = Object.entries(values).filter(([, value]) => value !== '');
  if (entries.length === 0) return html``;
  const table = entries.find(([name]) => name.toLowerCase() === 'table')?.[1] ?? '';
  return html`<dl class="values">
    ${entries.map(
      ([name, value]) =>
        html`<div>
          <dt>${name.replaceAll('_', ' ')}</dt>
          <dd>${isRecord(visit, table, value) ? html`<a href="${recordAddress(table, value)}">${recordName(visit, { table, sysId: value })}</a>` : html`<code>${value.slice(0, 2000)}</code>`}</dd>
        </div>`,
    )}
  </dl>`;
}

function isRecord(visit: Visit, table: string, value: string): boolean {
  const { schema, database } = visit.instance;
  return schema.table(table) !== undefined && database.get(table, value) !== undefined;
}

function renderMoment(visit: Visit, stored: string): Html {
  return html`<time class="nowrap">${toMoment(stored, visit.session.timeZone)}</time>`;
}

function recordName(visit: Visit, { table, sysId }: { table: string; sysId: string }): string {
  const { schema, database, records } = visit.instance;
  const row = schema.table(table) === undefined ? undefined : database.get(table, sysId);
  return row === undefined ? sysId : records.displayOf(table, row);
}

export function renderRestCallsPage(visit: Visit): PageParts {
  const calls = visit.parts.restCalls?.(MOST_ROWS) ?? [];
  const rows = calls.map((call): readonly Cell[] => [
    ['', renderMoment(visit, call.at)],
    ['first', html`${call.method}`],
    ['wide', html`<code>${call.route}</code>`],
    ['', html`${call.userName}`],
    ['', renderBadge(call.status >= 400 ? 'critical' : call.status >= 300 ? 'warn' : 'good', String(call.status))],
    ['number', html`${Math.round(call.milliseconds)} ms`],
  ]);
  return toPage(
    'REST calls',
    'Calls other systems made to this instance, newest first.',
    renderTable(
      ['At', 'Method', 'Address', 'By', 'Status', 'Took'],
      rows,
      'Nobody has called a REST API of this instance.',
    ),
  );
}

export function renderMailPage(visit: Visit): PageParts {
  const mails = selectRows(visit, 'sys_email', 'ORDERBYDESCsys_created_on', { limit: MOST_ROWS });
  const rows = mails.map((mail): readonly Cell[] => [
    ['', renderMoment(visit, mail['sys_created_on'] ?? '')],
    // A list of addresses has no place to break without spaces.
    ['', html`${(mail['recipients'] ?? '').replaceAll(',', ', ')}`],
    ['wide', html`<a href="/now/mail/${mail['sys_id']}">${mail['subject'] || '(no subject)'}</a>`],
    ['', renderTarget(visit, mail)],
    ['', html`${mail['state'] ?? ''}`],
  ]);
  return toPage(
    'Outbound mail',
    'Notifications this instance would have sent. Nothing leaves the machine.',
    renderTable(['At', 'To', 'Subject', 'About', 'State'], rows, 'No notification has been sent.'),
  );
}

/** The record a mail is about. */
function renderTarget(visit: Visit, mail: Readonly<Values>): Html {
  const [table = '', sysId = ''] = [mail['target_table'], mail['instance']];
  if (!isRecord(visit, table, sysId)) return html``;
  return html`<a href="${recordAddress(table, sysId)}">${recordName(visit, { table, sysId })}</a>`;
}

export function renderMailItemPage(visit: Visit, sysId: string): PageParts | null {
  const mail = selectRows(visit, 'sys_email', `sys_id=${sysId}`, { limit: 1 })[0];
  if (mail === undefined) return null;
  const text = (mail['body_text'] || mail['body'] || '')
    .replace(/<(br|\/p|\/div)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '');
  const body = html`<section class="card">
    <header><span>To ${mail['recipients'] ?? ''}</span> ${renderTarget(visit, mail)}</header>
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
  const rows = entries.map((entry): readonly Cell[] => [
    ['', renderMoment(visit, entry.at)],
    ['', renderBadge(LOG_TONES[entry.level] ?? 'neutral', entry.level)],
    ['wide', html`${entry.source}`],
    ['wide', html`<pre>${entry.message}</pre>`],
  ]);
  const levels = ['', 'error', 'warn', 'info', 'debug'];
  const body = html`<ul class="chips" aria-label="Level">
      ${levels.map((name) => html`<li><a class="chip" href="/now/log${name === '' ? '' : `?level=${name}`}" ${name === level ? html`aria-current="true"` : ''}>${name === '' ? 'All' : name}</a></li>`)}
    </ul>
    ${renderTable(['At', 'Level', 'Source', 'Message'], rows, 'Nothing was logged at this level.')}`;
  return toPage('System log', `The newest ${MOST_ROWS} entries.`, body);
}
