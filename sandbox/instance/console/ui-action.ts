import type { Values } from '../types.ts';
import { selectRows, type Visit } from './visit.ts';

export interface UiAction {
  readonly sysId: string;
  readonly name: string;
  readonly hint: string;
  readonly style: string;
}

/** Server-side form buttons (sys_ui_action) whose roles and condition fit this person and record. */
export function readUiActions(visit: Visit, table: string, row: Readonly<Values>): readonly UiAction[] {
  return visit.instance.schema
    .ancestors(table)
    .flatMap((name) => selectRows(visit, 'sys_ui_action', `table=${name}^active=true`))
    .filter((action) => isOffered(visit, table, row, action))
    .toSorted((a, b) => Number(a['order'] ?? 0) - Number(b['order'] ?? 0))
    .map((action) => ({
      sysId: action['sys_id'] ?? '',
      name: action['name'] ?? '',
      hint: action['hint'] ?? '',
      style: action['form_style'] ?? '',
    }));
}

function isOffered(visit: Visit, table: string, row: Readonly<Values>, action: Readonly<Values>): boolean {
  const isTrue = (name: string) => action[name] === 'true';
  const isOnForm =
    isTrue('form_button') || isTrue('form_link') || isTrue('form_context_menu') || isTrue('form_button_v2');
  return (
    isOnForm &&
    !isTrue('client') &&
    action['show_update'] !== 'false' &&
    hasRole(visit, action['sys_id'] ?? '') &&
    meetsCondition(visit, table, row, action)
  );
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

export type ActionResult = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Runs an action that is offered on the record; anything else is refused. */
export function runUiAction(visit: Visit, table: string, row: Readonly<Values>, actionId: string): ActionResult {
  const { instance, transaction } = visit;
  const offered = readUiActions(visit, table, row).some((action) => action.sysId === actionId);
  const action = instance.database.get('sys_ui_action', actionId);
  if (!offered || action === undefined) return { ok: false, message: 'This action is not offered for the record now.' };
  const name = `sys_ui_action.${actionId}.script`;
  try {
    const current = instance.scripts.glideRecord(transaction, table, row);
    const ignore = () => undefined;
    const navigation = { setRedirectURL: ignore, setReturnURL: ignore, setNoPop: ignore };
    instance.scripts.run(transaction, action['script'] ?? '', name, { current, action: navigation });
    return { ok: true };
  } catch (error) {
    instance.log('error', name, `UI action "${action['name']}": ${toMessage(error)}`);
    return { ok: false, message: `“${action['name']}” failed: ${toMessage(error)}` };
  }
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
