import type { Values } from '../types.ts';
import { listAddress, recordAddress, toConsoleAddress } from './address.ts';
import type { Notice } from './page.ts';
import { viewOf } from './views.ts';
import { isOn, selectRows, type Visit } from './visit.ts';

export interface UiAction {
  readonly sysId: string;
  readonly name: string;
  /** What scripts call it. */
  readonly actionName: string;
  readonly hint: string;
  readonly style: string;
  /** Its button runs a script in the browser first. */
  readonly isClient: boolean;
}

/** Form buttons (sys_ui_action) whose view, roles and condition fit this person and record. */
export function readUiActions(visit: Visit, table: string, row: Readonly<Values>, view = ''): readonly UiAction[] {
  return visit.instance.schema
    .ancestors(table)
    .flatMap((name) => selectRows(visit, 'sys_ui_action', `table=${name}^active=true`))
    .filter((action) => isOffered(visit, table, row, view, action))
    .toSorted((a, b) => Number(a['order'] ?? 0) - Number(b['order'] ?? 0))
    .map((action) => ({
      sysId: action['sys_id'] ?? '',
      name: action['name'] ?? '',
      actionName: action['action_name'] ?? '',
      hint: action['hint'] ?? '',
      style: action['form_style'] ?? '',
      isClient: isOn(action['client']),
    }));
}

const FORM_PLACES = ['form_button', 'form_link', 'form_context_menu', 'form_button_v2', 'form_menu_button_v2'];

function isOffered(
  visit: Visit,
  table: string,
  row: Readonly<Values>,
  view: string,
  action: Readonly<Values>,
): boolean {
  return (
    FORM_PLACES.some((place) => isOn(action[place])) &&
    action['show_update'] !== 'false' &&
    isInView(visit, action['sys_id'] ?? '', view) &&
    hasRole(visit, action['sys_id'] ?? '') &&
    meetsCondition(visit, table, row, action)
  );
}

/** Views an action is restricted to or left out of (sys_ui_action_view). */
function isInView(visit: Visit, actionId: string, view: string): boolean {
  const links = selectRows(visit, 'sys_ui_action_view', `sys_ui_action=${actionId}`);
  const named = (visibility: string) =>
    links
      .filter((link) => (link['visibility'] || 'include').toLowerCase() === visibility)
      .map((link) => viewOf(visit, { view: link['sys_ui_view'] ?? '' }));
  if (named('exclude').includes(view)) return false;
  const included = named('include');
  return included.length === 0 || included.includes(view);
}

function hasRole(visit: Visit, actionId: string): boolean {
  const roles = selectRows(visit, 'sys_ui_action_role', `sys_ui_action=${actionId}`);
  if (roles.length === 0 || visit.session.roles.has('admin')) return true;
  return roles.some((link) => {
    const role = visit.instance.database.get('sys_user_role', link['sys_user_role'] ?? '');
    return role !== undefined && visit.session.roles.has(role['name'] ?? '');
  });
}

/** A condition that fails to run hides its button, as on the platform, and is named in the system log. */
function meetsCondition(visit: Visit, table: string, row: Readonly<Values>, action: Readonly<Values>): boolean {
  const condition = (action['condition'] ?? '').trim();
  if (condition === '') return true;
  const { instance, transaction } = visit;
  const name = `sys_ui_action.${action['sys_id']}.condition`;
  try {
    const current = instance.scripts.glideRecord(transaction, table, row);
    const answer = instance.scripts.run(transaction, condition, name, { current });
    return answer === true || answer === 'true';
  } catch (error) {
    instance.log('error', name, `Condition of UI action "${action['name']}": ${toMessage(error)}`);
    return false;
  }
}

export type ActionResult =
  | { readonly ok: true /** Page to go to next. */; readonly next: string }
  | { readonly ok: false; readonly message: string };

/** Runs an action that is offered on the record; anything else is refused. */
export function runUiAction(
  visit: Visit,
  table: string,
  row: Readonly<Values>,
  actionId: string,
  view = '',
): ActionResult {
  const { instance, transaction } = visit;
  const offered = readUiActions(visit, table, row, view).some((action) => action.sysId === actionId);
  const action = instance.database.get('sys_ui_action', actionId);
  if (!offered || action === undefined) return { ok: false, message: 'This action is not offered for the record now.' };
  const name = `sys_ui_action.${actionId}.script`;
  try {
    const current = instance.scripts.glideRecord(transaction, table, row);
    const asked: { redirect?: unknown; back?: unknown } = {};
    const navigation = {
      setRedirectURL: (target: unknown) => {
        asked.redirect = target;
      },
      setReturnURL: (target: unknown) => {
        asked.back = target;
      },
      setNoPop: () => undefined,
    };
    instance.scripts.run(transaction, action['script'] ?? '', name, { current, action: navigation });
    return { ok: true, next: toNextPage(visit, asked.redirect ?? asked.back) ?? ownPage(visit, table, row, view) };
  } catch (error) {
    instance.log('error', name, `UI action "${action['name']}": ${toMessage(error)}`);
    return { ok: false, message: `“${action['name']}” failed: ${toMessage(error)}` };
  }
}

/** The record again, or its list when the action deleted it. */
function ownPage(visit: Visit, table: string, row: Readonly<Values>, view: string): string {
  const sysId = row['sys_id'] ?? '';
  return visit.instance.database.get(table, sysId) === undefined
    ? listAddress(table)
    : recordAddress(table, sysId, view);
}

/** Page of what a script gave to `setRedirectURL`: a record, or a platform-shaped address. */
function toNextPage(visit: Visit, target: unknown): string | null {
  if (typeof target === 'string') return toConsoleAddress(target.startsWith('/') ? target : `/${target}`);
  if (typeof target !== 'object' || target === null) return null;
  const ask = (method: string): string => {
    const member: unknown = Reflect.get(target, method);
    return typeof member === 'function' ? String(Reflect.apply(member, target, [])) : '';
  };
  const table = ask('getTableName');
  return visit.instance.schema.table(table) === undefined ? null : recordAddress(table, ask('getUniqueValue'));
}

const TONES: Readonly<Record<string, Notice['kind']>> = {
  error: 'bad',
  high: 'bad',
  info: 'info',
  low: 'info',
  moderate: 'info',
  success: 'good',
};

/** What scripts told the person during this visit (`gs.addInfoMessage` and its kin), each text once. */
export function readMessages(visit: Visit): readonly Notice[] {
  const messages = visit.instance.scripts.messages(visit.transaction);
  const texts = new Map(messages.map(({ kind, text }) => [toPlainText(text), TONES[kind] ?? 'info']));
  return [...texts].map(([text, kind]) => ({ kind, text }));
}

/** Messages may carry markup on the platform; here only their words are shown. */
function toPlainText(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .trim();
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
