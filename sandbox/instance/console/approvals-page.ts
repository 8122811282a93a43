import { html } from 'hono/html';
import { approversFor } from '../records/delegation.ts';
import type { Values } from '../types.ts';
import { approvalAddress, recordAddress } from './address.ts';
import { toMoment, toRelative } from './field-text.ts';
import { readListColumns, readRelatedLists } from './layout.ts';
import { realTable, renderListTable, withoutHidden } from './list-table.ts';
import { type Notice, type PageParts, renderEmpty } from './page.ts';
import { openForm, renderSections } from './record-form.ts';
import { readText, renderValue } from './value-html.ts';
import { canRead, type Html, selectRows, type Visit } from './visit.ts';

const TABLE = 'sysapproval_approver';
/** The first sections of a form say what the record is and why; the rest is how it is worked on. */
const CASE_SECTIONS = 2;
const SUMMARY = ['priority', 'state', 'assigned_to', 'assignment_group', 'due_date'];

/** The record an approval is about. */
export interface ApprovalCase {
  readonly table: string;
  readonly row: Readonly<Values>;
}

export function findCase(visit: Visit, approval: Readonly<Values>): ApprovalCase | null {
  const { schema, database } = visit.instance;
  const table = approval['source_table'] || 'task';
  const sysId = approval['document_id'] || approval['sysapproval'] || '';
  const row = schema.table(table) === undefined ? undefined : database.get(table, sysId);
  return row === undefined ? null : { table: realTable(visit, table, row), row };
}

/** Decisions waiting for this person, and the latest ones taken. */
export function renderApprovalsPage(visit: Visit, notices: readonly Notice[]): PageParts {
  const mine = `approverIN${approversFor(visit.instance, visit.session.userId).join(',')}`;
  const waiting = selectRows(visit, TABLE, `${mine}^state=requested^ORDERBYsys_created_on`);
  const decided = selectRows(visit, TABLE, `${mine}^stateINapproved,rejected^ORDERBYDESCsys_updated_on`, { limit: 15 });
  const body = html`<div class="page-head">
      <div>
        <h1>My approvals</h1>
        <p>${waiting.length === 0 ? 'Nothing waits for you.' : `${waiting.length} waiting for your decision, oldest first.`}</p>
      </div>
    </div>
    <section class="card" aria-label="Waiting for you">
      <header><h2>Waiting for you</h2></header>
      ${
        waiting.length === 0
          ? renderEmpty('All decided', 'New requests appear here as soon as somebody asks for your approval.')
          : renderTable(visit, waiting, 'Asked')
      }
    </section>
    ${
      decided.length === 0
        ? ''
        : html`<section class="card" aria-label="Decided">
            <header><h2>Decided by you</h2></header>
            ${renderTable(visit, decided, 'Decided')}
          </section>`
    }`;
  return {
    title: 'My approvals',
    breadcrumbs: [{ label: 'Home', href: '/now/home' }, { label: 'My approvals' }],
    notices,
    body,
  };
}

function renderTable(visit: Visit, approvals: readonly Readonly<Values>[], moment: string): Html {
  return html`<div class="scroll">
    <table class="as-cards">
      <thead>
        <tr>
          <th scope="col">For</th>
          <th scope="col">Subject</th>
          <th scope="col">Priority</th>
          <th scope="col">Decision</th>
          <th scope="col">${moment}</th>
        </tr>
      </thead>
      <tbody>
        ${approvals.map((approval) => renderRow(visit, approval, moment))}
      </tbody>
    </table>
  </div>`;
}

function renderRow(visit: Visit, approval: Readonly<Values>, moment: string): Html {
  const found = findCase(visit, approval);
  const text = (field: string) => (found === null ? '' : readText(visit, found.table, found.row, field));
  const name =
    text('number') || (found === null ? 'Deleted record' : visit.instance.records.displayOf(found.table, found.row));
  const at = (moment === 'Asked' ? approval['sys_created_on'] : approval['sys_updated_on']) ?? '';
  return html`<tr>
    <td class="first" data-label="For"><a href="${approvalAddress(approval['sys_id'] ?? '')}">${name}</a></td>
    <td class="wide" data-label="Subject">${text('short_description')}</td>
    <td data-label="Priority">${found === null ? '' : renderValue(visit, found.table, found.row, 'priority')}</td>
    <td data-label="Decision">${renderValue(visit, TABLE, approval, 'state')}</td>
    <td class="nowrap" data-label="${moment}" title="${toMoment(at, visit.session.timeZone)}">
      ${toRelative(at, visit.instance.clock.now())}
    </td>
  </tr>`;
}

/** One decision: the case on one screen, with what is planned, and the two answers. */
export function renderApprovalPage(visit: Visit, approval: Readonly<Values>, notices: readonly Notice[]): PageParts {
  const found = findCase(visit, approval);
  const name = found === null ? 'Deleted record' : readText(visit, found.table, found.row, 'number') || 'Record';
  const subject = found === null ? '' : readText(visit, found.table, found.row, 'short_description');
  const body = html`<div class="page-head">
      <div>
        <h1>${subject === '' ? name : subject}</h1>
        <p>Approval for ${name}, asked ${toRelative(approval['sys_created_on'] ?? '', visit.instance.clock.now())}</p>
      </div>
      ${found === null || !canRead(visit, found.table, found.row) ? '' : html`<div class="actions"><a class="button" href="${recordAddress(found.table, found.row['sys_id'] ?? '')}">Open ${name}</a></div>`}
    </div>
    <div class="case">
      <div>${found === null ? html`<section class="card">${renderEmpty('The record is gone', 'It was deleted after the request.')}</section>` : renderCase(visit, found)}</div>
      <aside>${renderDecision(visit, approval)}</aside>
    </div>`;
  return {
    title: `Approval ${name}`,
    breadcrumbs: [
      { label: 'Home', href: '/now/home' },
      { label: 'My approvals', href: '/now/approvals' },
      { label: name },
    ],
    notices,
    body,
  };
}

function renderCase(visit: Visit, found: ApprovalCase): Html {
  const { schema } = visit.instance;
  if (!canRead(visit, found.table, found.row)) {
    return html`<section class="card">${renderEmpty('You may not read the record', 'Ask for the role that opens it, or decide by what the request says.')}</section>`;
  }
  const reader = visitAsReader(visit);
  const form = openForm(reader, { table: found.table, row: found.row, isNew: false, entries: {}, view: '' });
  const isOther = (table: string) => table !== TABLE && table !== 'sys_attachment';
  const related = readRelatedLists(visit, found.table, found.row).find((list) => isOther(list.table));
  const rows =
    related === undefined
      ? []
      : withoutHidden(
          visit,
          related.table,
          selectRows(visit, related.table, `${related.query}^ORDERBYorder^ORDERBYnumber`, { limit: 20 }),
        ).rows;
  return html`<dl class="facts card">
      ${SUMMARY.filter((field) => schema.column(found.table, field) !== undefined).map(
        (field) =>
          html`<div>
            <dt>${schema.column(found.table, field)?.label ?? field}</dt>
            <dd>${readText(visit, found.table, found.row, field) === '' ? html`<span class="muted">None</span>` : renderValue(visit, found.table, found.row, field)}</dd>
          </div>`,
      )}
    </dl>
    ${
      related === undefined || rows.length === 0
        ? ''
        : html`<section class="card">
            <header><h2>${related.label} <span class="muted">${rows.length}</span></h2></header>
            ${renderListTable(visit, { table: related.table, columns: readListColumns(visit, related.table, found.table), rows })}
          </section>`
    }
    ${renderSections(reader, form, CASE_SECTIONS)}`;
}

/** The case is for reading here: no field of it can be edited on this page. */
function visitAsReader(visit: Visit): Visit {
  const { access } = visit.instance;
  const readOnly: typeof access = {
    can: (transaction, operation, table, row) => operation === 'read' && access.can(transaction, operation, table, row),
    canField: (transaction, operation, table, column, row) =>
      operation === 'read' && access.canField(transaction, operation, table, column, row),
    canExecute: () => false,
    explain: access.explain,
  };
  return { ...visit, instance: Object.create(visit.instance, { access: { value: readOnly } }) };
}

function renderDecision(visit: Visit, approval: Readonly<Values>): Html {
  const isMine = isDecidedBy(visit, approval);
  const isOpen = approval['state'] === 'requested';
  const comments = visit.instance.records.journal(approval['sys_id'] ?? '', 'comments');
  return html`<section class="card" aria-labelledby="decision">
    <header>
      <h2 id="decision">${isOpen && isMine ? 'Your decision' : 'Decision'}</h2>
      ${renderValue(visit, TABLE, approval, 'state')}
    </header>
    <div class="body">
      ${
        isOpen && isMine
          ? html`<form method="post" action="${approvalAddress(approval['sys_id'] ?? '')}">
              <input type="hidden" name="csrf" value="${visit.csrfToken}" />
              <div class="field">
                <label class="label" for="comment">Comment (needed when you reject)</label>
                <textarea id="comment" name="comment" maxlength="4000"></textarea>
              </div>
              <div class="actions">
                <button class="primary" type="submit" name="decision" value="approved">Approve</button>
                <button class="danger" type="submit" name="decision" value="rejected">Reject</button>
              </div>
            </form>`
          : html`<p class="muted">${isOpen ? `Waiting for ${readText(visit, TABLE, approval, 'approver')}.` : 'Nothing is left to decide here.'}</p>`
      }
      ${comments.length === 0 ? '' : html`<ol class="stream">${comments.map((comment) => html`<li><span class="small muted">${comment.createdBy} · ${toRelative(comment.createdOn, visit.instance.clock.now())}</span><p>${comment.value}</p></li>`)}</ol>`}
    </div>
  </section>`;
}

/** Whether the person is the approver, or a delegate of the approver. */
export function isDecidedBy(visit: Visit, approval: Readonly<Values>): boolean {
  return approversFor(visit.instance, visit.session.userId).includes(approval['approver'] ?? '');
}

export type DecisionResult =
  | { readonly ok: true; readonly words: string }
  | { readonly ok: false; readonly message: string };

/** Records a decision of the approver. A rejection needs a comment, so that the owner knows what to change. */
export function decide(visit: Visit, approval: Readonly<Values>, decision: string, comment: string): DecisionResult {
  if (decision !== 'approved' && decision !== 'rejected') return { ok: false, message: 'Choose Approve or Reject.' };
  if (!isDecidedBy(visit, approval)) return { ok: false, message: 'Only the approver, or a delegate, may decide.' };
  if (approval['state'] !== 'requested') return { ok: false, message: 'This request was decided already.' };
  const text = comment.trim();
  if (decision === 'rejected' && text === '') {
    return { ok: false, message: 'Say why you reject, so that the owner knows what to change.' };
  }
  if (!visit.instance.access.can(visit.transaction, 'write', TABLE, approval)) {
    return { ok: false, message: 'Your roles do not let you write approvals.' };
  }
  const changes: Values = { state: decision, ...(text === '' ? {} : { comments: text }) };
  const written = visit.instance.records.update(visit.transaction, TABLE, approval['sys_id'] ?? '', changes);
  return written.ok
    ? { ok: true, words: decision === 'approved' ? 'Approved.' : 'Rejected; your comment was passed on.' }
    : { ok: false, message: written.message };
}
