import { html } from 'hono/html';
import { approversFor } from '../records/delegation.ts';
import type { Values } from '../types.ts';
import { renderActivity } from './activity.ts';
import {
  actionAddress,
  approvalAddress,
  listAddress,
  newActionAddress,
  newRecordAddress,
  recordAddress,
  scriptAddress,
} from './address.ts';
import { renderAttachments } from './attachments-card.ts';
import { type Displayed, runDisplayRules } from './display-rules.ts';
import { toUserData } from './form-scripts.ts';
import type { Notice, PageParts } from './page.ts';
import { toPlural } from './plural.ts';
import { toFilledValues } from './query-words.ts';
import { captionOf, type Form, hasFields, isEmpty, openForm, renderSections, writableColumns } from './record-form.ts';
import { isListHidden, readShownLists, renderGlance, renderRelated, type ShownRelatedList } from './related-lists.ts';
import { readFormActions, type UiAction } from './ui-action.ts';
import { readText, renderValue } from './value-html.ts';
import { readViews } from './views.ts';
import { type Html, isOperator, selectRows, type Visit } from './visit.ts';

const FORM_ID = 'record-form';
const FORM_SCRIPT = '/now/form.js';
const TABS_SCRIPT = '/now/tabs.js';
/** Fields of the task family that answer "where does it stand and with whom" at a glance. */
const FACTS = ['state', 'priority', 'approval', 'assignment_group', 'assigned_to', 'due_date'];

/** A form as it is shown: the view asked for, and what was typed when a save was refused. */
export interface FormVisit {
  readonly view: string;
  readonly notices: readonly Notice[];
  readonly entries: Readonly<Values>;
  /** Encoded query that fills a new form. */
  readonly query: string;
}

/** A record: summary, form from the package's layout, activity, related lists. */
export function renderRecordPage(visit: Visit, table: string, stored: Readonly<Values>, asked: FormVisit): PageParts {
  const { row, scratchpad } = runDisplayRules(visit, table, stored);
  const { schema } = visit.instance;
  const label = schema.table(table)?.label ?? table;
  const sysId = row['sys_id'] ?? '';
  const { view } = asked;
  const form = openForm(visit, { table, row, isNew: false, entries: asked.entries, view });
  const related = readShownLists(visit, form);
  const name = readText(visit, table, row, 'number') || visit.instance.records.displayOf(table, row) || sysId;
  const subject = readText(visit, table, row, 'short_description');
  const hasActivity = [...schema.columns(table).values()].some((column) => column.type === 'journal_input');
  const files = renderAttachments(visit, table, sysId);
  const actions = readFormActions(visit, form);
  const jumps = renderJumps(visit, form, related, hasActivity);
  const isWritable = writableColumns(visit, form).length > 0;
  const body = html`<div class="page-head">
      <div>
        <h1>${subject === '' ? name : subject}</h1>
        <p>
          ${label} ${subject === '' ? '' : name}
          ${isOperator(visit.session) ? html`· <a href="${recordAddress(table, sysId)}/rights">Rights</a>` : ''}
        </p>
      </div>
      ${renderActions(actions, (action) => actionAddress(table, sysId, action), isWritable ? 'Save' : '')}
    </div>
    ${renderRefused(form)} ${renderViews(visit, form)} ${renderApprovalRequest(visit, row)} ${renderFacts(visit, table, row)}
    ${jumps ?? ''}
    <div class="record ${hasActivity ? '' : 'plain'}">
      <div>
        <form id="${FORM_ID}" method="post" action="${recordAddress(table, sysId)}" data-rules="${toFormData(visit, form, scratchpad)}">
          <input type="hidden" name="csrf" value="${visit.csrfToken}" />
          <input type="hidden" name="version" value="${row['sys_mod_count'] ?? ''}" />
          <input type="hidden" name="view" value="${view}" />
          ${renderSections(visit, form)}
        </form>
        ${related.map((shown, index) => renderRelated(visit, form, shown, index))} ${hasActivity ? '' : files}
      </div>
      ${hasActivity ? html`<aside>${renderGlance(visit, related)} ${files} ${renderActivity(visit, form, FORM_ID)}</aside>` : ''}
    </div>`;
  return {
    title: subject === '' ? name : `${name} ${subject}`,
    breadcrumbs: [
      { label: 'Home', href: '/now/home' },
      { label: toPlural(label), href: listAddress(table) },
      { label: name },
    ],
    notices: asked.notices,
    scripts: [...(needsScript(form, actions) ? [FORM_SCRIPT] : []), ...(jumps === null ? [] : [TABS_SCRIPT])],
    body,
  };
}

/** A form without rules and client actions is whole without a script. */
function needsScript(form: Form, actions: readonly UiAction[]): boolean {
  return form.rules.policies.length > 0 || form.rules.scripts.length > 0 || actions.some((action) => action.isClient);
}

/** What the script of the form works with (`browser/form.js`). */
function toFormData(visit: Visit, form: Form, scratchpad: Displayed['scratchpad']): string {
  return JSON.stringify({
    table: form.table,
    sysId: form.isNew ? '-1' : (form.row['sys_id'] ?? ''),
    isNew: form.isNew,
    view: form.view,
    fields: form.fields,
    policies: form.rules.policies,
    values: form.rules.values,
    scratchpad,
    scripts: form.rules.scripts.map((script) => ({ ...script, address: scriptAddress(script.sysId, script.event) })),
    user: toUserData(visit),
  });
}

/** Policies that cannot be decided here are named, never passed over. */
function renderRefused(form: Form): Html {
  return html`${form.rules.refused.map((text) => html`<p class="notice bad" role="alert">Not emulated, so this form may differ from the platform’s: ${text}</p>`)}`;
}

function renderViews(visit: Visit, form: Form): Html {
  const views = readViews(visit, form.table);
  if (views.length < 2) return html``;
  const link = (view: string) =>
    form.isNew ? newRecordAddress(form.table, view) : recordAddress(form.table, form.row['sys_id'] ?? '', view);
  return html`<ul class="jump" aria-label="Views">
    ${views.map(({ name, title }) => html`<li><a class="jump-link" href="${link(name)}" ${name === form.view ? html`aria-current="page"` : ''}>${title}</a></li>`)}
  </ul>`;
}

/** The Enter key presses a form's first button: that must be saving, never an action of the package. */
const DEFAULT_BUTTON = html`<button type="submit" class="visually-hidden" form="${FORM_ID}" tabindex="-1" aria-hidden="true">Save</button>`;

/** Buttons of the package, and the one that saves (`save`: its words, `''` for none). */
function renderActions(actions: readonly UiAction[], addressOf: (action: string) => string, save: string): Html {
  // One thing on the page is the next step: the package's own primary action when it offers one, else saving.
  const isSavePrimary = !actions.some((action) => action.style === 'primary');
  return html`<div class="actions">
    ${save === '' ? '' : DEFAULT_BUTTON} ${actions.map((action) => renderAction(action, addressOf(action.sysId)))}
    ${save === '' ? '' : html`<button type="submit" class="${isSavePrimary ? 'primary' : ''}" form="${FORM_ID}">${save}</button>`}
  </div>`;
}

function renderAction(action: UiAction, address: string): Html {
  const press = action.isClient
    ? html`type="button" data-client-action="${scriptAddress(action.sysId, 'action')}"`
    : html`type="submit" form="${FORM_ID}" formaction="${address}"`;
  return html`<button
    ${press}
    data-action-name="${action.actionName}"
    data-address="${address}"
    title="${action.hint}"
    class="${action.style === 'destructive' ? 'danger' : action.style === 'primary' ? 'primary' : ''}"
  >
    ${action.name}
  </button>`;
}

/** When this person's decision on the record is asked for. */
function renderApprovalRequest(visit: Visit, row: Readonly<Values>): Html {
  const mine = selectRows(
    visit,
    'sysapproval_approver',
    `approverIN${approversFor(visit.instance, visit.session.userId).join(',')}^state=requested^sysapproval=${row['sys_id']}`,
    { limit: 1 },
  )[0];
  if (mine === undefined) return html``;
  return html`<div class="notice ask" role="status">
    <span>Your approval is asked for.</span>
    <a class="button primary" href="${approvalAddress(mine['sys_id'] ?? '')}">Review and decide</a>
  </div>`;
}

function renderFacts(visit: Visit, table: string, row: Readonly<Values>): Html {
  const { schema } = visit.instance;
  if (!schema.isA(table, 'task')) return html``;
  const facts = FACTS.filter((name) => schema.column(table, name) !== undefined);
  return html`<dl class="facts card">
    ${facts.map(
      (name) =>
        html`<div>
          <dt>${schema.column(table, name)?.label ?? name}</dt>
          <dd>${readText(visit, table, row, name) === '' ? html`<span class="muted">None</span>` : renderValue(visit, table, row, name)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Links to the parts of a long page, in place of the tabs of a workspace: all of it stays in one place to read. */
function renderJumps(
  visit: Visit,
  form: Form,
  related: readonly ShownRelatedList[],
  hasActivity: boolean,
): Html | null {
  const sections = form.sections.flatMap((section, index) =>
    hasFields(visit, form, section) ? [{ section, index }] : [],
  );
  if (related.length === 0 && !hasActivity && sections.length < 2) return null;
  return html`<ul class="jump" data-parts aria-label="On this page">
    ${sections.map(({ section, index }) => html`<li ${isEmpty(form, section) ? html`hidden` : ''}><a class="jump-link" href="#section-${index}">${captionOf(section)}</a></li>`)}
    ${related.map(({ list, count }, index) => html`<li data-list="${list.key}" ${isListHidden(form, list) ? html`hidden` : ''}><a class="jump-link" href="#related-${index}">${list.label} <b>${count}</b></a></li>`)}
    ${hasActivity ? html`<li><a class="jump-link" href="#activity">Activity</a></li>` : ''}
  </ul>`;
}

/** Form of a record that does not exist yet. */
export function renderNewRecordPage(visit: Visit, table: string, asked: FormVisit): PageParts {
  const label = visit.instance.schema.table(table)?.label ?? table;
  const { view, entries } = asked;
  const { row, scratchpad } = runDisplayRules(visit, table, newValues(visit, table, asked.query));
  const form = openForm(visit, { table, row, isNew: true, entries, view });
  const actions = readFormActions(visit, form);
  const body = html`<div class="page-head">
      <h1>New ${label}</h1>
      ${renderActions(actions, (action) => newActionAddress(table, action), 'Create')}
    </div>
    ${renderRefused(form)} ${renderViews(visit, form)}
    <form id="${FORM_ID}" method="post" action="${newRecordAddress(table)}" data-rules="${toFormData(visit, form, scratchpad)}">
      <input type="hidden" name="csrf" value="${visit.csrfToken}" />
      <input type="hidden" name="view" value="${view}" />
      <input type="hidden" name="query" value="${asked.query}" />
      ${renderSections(visit, form)}
    </form>`;
  return {
    title: `New ${label}`,
    breadcrumbs: [
      { label: 'Home', href: '/now/home' },
      { label: toPlural(label), href: listAddress(table) },
      { label: 'New' },
    ],
    notices: asked.notices,
    scripts: needsScript(form, actions) ? [FORM_SCRIPT] : [],
    body,
  };
}

/**
 * Constant defaults of the dictionary, then what the address fills in (`=` conditions only, as the platform takes them);
 * numbers and scripted defaults are given when the record is saved.
 */
export function newValues(visit: Visit, table: string, query: string): Values {
  const values: Values = {};
  for (const column of visit.instance.schema.columns(table).values()) {
    if (column.defaultValue !== '' && !column.defaultValue.startsWith('javascript:')) {
      values[column.name] = column.defaultValue;
    }
  }
  return { ...values, ...toFilledValues(query) };
}
