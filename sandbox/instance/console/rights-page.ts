import { html } from 'hono/html';
import type { Access, Values } from '../types.ts';
import { listAddress, recordAddress } from './address.ts';
import type { PageParts } from './page.ts';
import { toPlural } from './plural.ts';
import { readText, renderBadge } from './value-html.ts';
import { type Html, isOn, selectRows, type Visit } from './visit.ts';

const RECORD_OPERATIONS = ['create', 'read', 'write', 'delete'] as const;
const FIELD_OPERATIONS = ['create', 'read', 'write'] as const;
const HEADINGS = { create: 'Create', read: 'Read', write: 'Write', delete: 'Delete' } as const;

/** Who may do what with a record or one of its fields, and why (not): each person's answer with the rules asked. */
export function renderRightsPage(visit: Visit, table: string, row: Readonly<Values>, field: string): PageParts {
  const { schema } = visit.instance;
  const label = schema.table(table)?.label ?? table;
  const sysId = row['sys_id'] ?? '';
  const name = readText(visit, table, row, 'number') || visit.instance.records.displayOf(table, row) || sysId;
  const column = schema.column(table, field);
  const operations = column === undefined ? RECORD_OPERATIONS : FIELD_OPERATIONS;
  const subject = column === undefined ? name : `${column.label} of ${name}`;
  const people = selectRows(visit, 'sys_user', 'active=true^ORDERBYname').filter(
    (user) => !isOn(user['web_service_access_only']),
  );
  const body = html`<div class="page-head">
      <div>
        <h1>Rights on ${subject}</h1>
        <p>What the access rules answer each person now. Open an answer for the rules that were asked.</p>
      </div>
    </div>
    ${renderFieldChoice(visit, table, sysId, field)}
    <section class="card">
      <div class="scroll">
        <table class="as-cards">
          <thead>
            <tr>
              <th scope="col">Person</th>
              ${operations.map((operation) => html`<th scope="col">${HEADINGS[operation]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${people.map(
              (person) =>
                html`<tr>
                  <td class="first" data-label="Person">${person['name']}</td>
                  ${operations.map((operation) => html`<td data-label="${HEADINGS[operation]}">${renderAnswer(visit, person, { operation, table, row: operation === 'create' ? null : row, ...(column === undefined ? {} : { column: field }) })}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  return {
    title: `Rights on ${subject}`,
    breadcrumbs: [
      { label: 'Home', href: '/now/home' },
      { label: toPlural(label), href: listAddress(table) },
      { label: name, href: recordAddress(table, sysId) },
      { label: 'Rights' },
    ],
    body,
  };
}

function renderFieldChoice(visit: Visit, table: string, sysId: string, field: string): Html {
  const columns = [...visit.instance.schema.columns(table).values()].toSorted((a, b) => a.label.localeCompare(b.label));
  return html`<form class="filters ask-about" method="get" action="${recordAddress(table, sysId)}/rights">
    <label
      >Ask about
      <select name="field">
        <option value="">the whole record</option>
        ${columns.map((column) => html`<option value="${column.name}" ${column.name === field ? html`selected` : ''}>${column.label}</option>`)}
      </select></label
    >
    <button type="submit">Ask</button>
  </form>`;
}

function renderAnswer(visit: Visit, person: Readonly<Values>, question: Parameters<Access['explain']>[1]): Html {
  const { instance } = visit;
  const session = instance.sessionFor(person['user_name'] ?? '');
  if (session === undefined) return html`<span class="muted">cannot sign in</span>`;
  const transaction = instance.begin('console rights', { ...session, interactive: true });
  const { allowed, because, steps } = instance.access.explain(transaction, question);
  return html`<details>
    <summary>${renderBadge(allowed ? 'good' : 'neutral', allowed ? 'Yes' : 'No')}</summary>
    <p class="small">${because}</p>
    <ul class="reasons">
      ${steps.map((step) => html`<li>${step.passes ? 'passes' : 'does not pass'}: ${step.rule}. ${step.words}</li>`)}
    </ul>
  </details>`;
}
