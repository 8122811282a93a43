import { html } from 'hono/html';
import type { Values } from '../types.ts';
import { listAddress, recordAddress } from './address.ts';
import type { PageParts } from './page.ts';
import { toPlural } from './plural.ts';
import { readText, renderBadge } from './value-html.ts';
import { type Html, isOn, selectRows, type Visit } from './visit.ts';

const OPERATIONS = ['read', 'write', 'delete'] as const;
const HEADINGS = { read: 'Read', write: 'Write', delete: 'Delete' } as const;

/** Who may read, change and delete a record, and why (not): each person's answer with the rules that were asked. */
export function renderRightsPage(visit: Visit, table: string, row: Readonly<Values>): PageParts {
  const label = visit.instance.schema.table(table)?.label ?? table;
  const sysId = row['sys_id'] ?? '';
  const name = readText(visit, table, row, 'number') || visit.instance.records.displayOf(table, row) || sysId;
  const people = selectRows(visit, 'sys_user', 'active=true^ORDERBYname').filter(
    (user) => !isOn(user['web_service_access_only']),
  );
  const body = html`<div class="page-head">
      <div>
        <h1>Rights on ${name}</h1>
        <p>What the access rules answer each person now. Open an answer for the rules that were asked.</p>
      </div>
    </div>
    <section class="card">
      <div class="scroll">
        <table class="as-cards">
          <thead>
            <tr>
              <th scope="col">Person</th>
              ${OPERATIONS.map((operation) => html`<th scope="col">${HEADINGS[operation]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${people.map(
              (person) =>
                html`<tr>
                  <td class="first" data-label="Person">${person['name']}</td>
                  ${OPERATIONS.map((operation) => html`<td data-label="${HEADINGS[operation]}">${renderAnswer(visit, person, { operation, table, row })}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  return {
    title: `Rights on ${name}`,
    breadcrumbs: [
      { label: 'Home', href: '/now/home' },
      { label: toPlural(label), href: listAddress(table) },
      { label: name, href: recordAddress(table, sysId) },
      { label: 'Rights' },
    ],
    body,
  };
}

function renderAnswer(
  visit: Visit,
  person: Readonly<Values>,
  question: { operation: (typeof OPERATIONS)[number]; table: string; row: Readonly<Values> },
): Html {
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
