import { html } from 'hono/html';
import type { Values } from '../types.ts';
import { isDecidedBy } from './approvals-page.ts';
import { realTable } from './list-table.ts';
import { type PageParts, renderEmpty } from './page.ts';
import { canRead, type Visit } from './visit.ts';

/** What an address of a record leads to for the person of a visit. */

export interface FoundRecord {
  /** Real class of the record. */
  readonly table: string;
  readonly row: Readonly<Values>;
}

/** The record by its real class; `null` when it is not there or not readable. */
export function findReadable(visit: Visit, name: string, sysId: string): FoundRecord | null {
  const { schema, database } = visit.instance;
  const row = schema.table(name) === undefined ? undefined : database.get(name, sysId);
  if (row === undefined) return null;
  const table = realTable(visit, name, row);
  return canRead(visit, table, row) ? { table, row } : null;
}

/** A request for approval: one this person decides, or one that may be read. */
export function findApproval(visit: Visit, sysId: string): Readonly<Values> | null {
  const { schema, database } = visit.instance;
  if (schema.table('sysapproval_approver') === undefined) return null;
  const row = database.get('sysapproval_approver', sysId);
  const isMine = row !== undefined && isDecidedBy(visit, row);
  return row !== undefined && (isMine || canRead(visit, 'sysapproval_approver', row)) ? row : null;
}

/** The page that says why no record can be created; `null` when one can. */
export function refuseNew(visit: Visit, name: string): PageParts | null {
  const table = visit.instance.schema.table(name);
  if (table === undefined) return { title: 'Not found', body: html`${renderEmpty('There is no such table', name)}` };
  if (visit.instance.access.can(visit.transaction, 'create', name, null)) return null;
  const text = 'None of your roles has create access to the table.';
  return {
    title: table.label,
    body: html`<section class="card">${renderEmpty(`You may not create ${table.label}`, text)}</section>`,
  };
}
