import type { Values } from '../types.ts';
import { isOn, selectRows, type Visit } from './visit.ts';

/** Views of forms and lists (sys_ui_view). The default view has the empty name. */

const DEFAULT_VIEWS = new Set(['', 'Default view', 'NULL']);

/** Name of the view that a layout, policy or script belongs to: records name it by sys_id or by name. */
export function viewOf(visit: Visit, row: Readonly<Values>): string {
  const value = row['view'] ?? '';
  if (DEFAULT_VIEWS.has(value)) return '';
  const view = selectRows(visit, 'sys_ui_view', `sys_id=${value}`, { limit: 1 })[0];
  return view?.['name'] ?? value;
}

/** Whether a policy or script counts in a view: the global ones count in all. */
export function isOfView(visit: Visit, row: Readonly<Values>, view: string): boolean {
  return isOn(row['global']) || viewOf(visit, row) === view;
}

/** Whether a layout is the shared one of a view. */
export function isLayoutOf(visit: Visit, row: Readonly<Values>, view: string): boolean {
  return (row['sys_user'] ?? '') === '' && viewOf(visit, row) === view;
}

export interface View {
  readonly name: string;
  readonly title: string;
}

/** Views in which the package lays out the form of a table, the default one first. */
export function readViews(visit: Visit, table: string): readonly View[] {
  const layouts = ['sys_ui_form', 'sys_ui_section'].flatMap((kind) => [...selectRows(visit, kind, `name=${table}`)]);
  const names = new Set(layouts.filter((row) => (row['sys_user'] ?? '') === '').map((row) => viewOf(visit, row)));
  return [...new Set(['', ...names])].map((name) => ({ name, title: titleOf(visit, name) }));
}

function titleOf(visit: Visit, name: string): string {
  if (name === '') return 'Default view';
  return selectRows(visit, 'sys_ui_view', `name=${name}`, { limit: 1 })[0]?.['title'] || name;
}
