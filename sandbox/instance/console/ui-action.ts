import type { Values } from '../types.ts';
import { createCurrent, type FormRecord } from './current-record.ts';
import { viewOf } from './views.ts';
import { isOn, selectRows, type Visit } from './visit.ts';

/** Buttons, links and menu items of a package (sys_ui_action), and which of them fit a person and a place. */

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

const FORM_PLACES = ['form_button', 'form_link', 'form_context_menu', 'form_button_v2', 'form_menu_button_v2'];

/** Actions of a form: of a stored record, or (`isNew`) of one that does not exist yet. */
export function readFormActions(
  visit: Visit,
  form: FormRecord & { readonly view: string },
  entries: Readonly<Values> = {},
): readonly UiAction[] {
  return activeActions(visit, form.table)
    .filter(
      (action) =>
        FORM_PLACES.some((place) => isOn(action[place])) &&
        // A record that was shipped without these columns shows on stored records, not on new ones (SDK "ui-action").
        (form.isNew ? isOn(action['show_insert']) : action['show_update'] !== 'false') &&
        isInView(visit, action['sys_id'] ?? '', form.view) &&
        hasRole(visit, action['sys_id'] ?? '') &&
        meetsCondition(visit, action, () => createCurrent(visit, form, entries)),
    )
    .map((action) => toUiAction(action, 'form_style'));
}

/** Where a list offers an action: above it, below it, in the list of choices, at a row, or among the links below. */
export type ListSpot = 'banner' | 'bottom' | 'choice' | 'row' | 'link';

const LIST_SPOTS: readonly (readonly [ListSpot, string])[] = [
  ['banner', 'list_banner_button'],
  ['bottom', 'list_button'],
  ['choice', 'list_choice'],
  ['row', 'list_context_menu'],
  ['link', 'list_link'],
];

export interface ListAction extends UiAction {
  readonly spot: ListSpot;
}

/**
 * Actions of a list by spot. As the platform documents it ("Create a UI action"): conditions of banner buttons see the
 * first row, those of row menus no record; buttons and choices below show whatever their condition says, which is asked
 * for each record when they run.
 */
export function readListActions(
  visit: Visit,
  table: string,
  first: Readonly<Values> | null,
  view = '',
): readonly ListAction[] {
  return activeActions(visit, table)
    .filter((action) => isInView(visit, action['sys_id'] ?? '', view) && hasRole(visit, action['sys_id'] ?? ''))
    .flatMap((action) =>
      LIST_SPOTS.filter(([spot, column]) => isOn(action[column]) && isShownAt(visit, action, spot, table, first)).map(
        ([spot]) => ({ ...toUiAction(action, 'list_style'), spot }),
      ),
    );
}

function isShownAt(
  visit: Visit,
  action: Readonly<Values>,
  spot: ListSpot,
  table: string,
  first: Readonly<Values> | null,
): boolean {
  if (spot === 'bottom' || spot === 'choice') return true;
  if (spot === 'row' && /\bcurrent\b/.test(action['condition'] ?? '')) return true;
  const row = spot === 'row' ? null : first;
  return meetsCondition(visit, action, () => visit.instance.scripts.glideRecord(visit.transaction, table, row));
}

function toUiAction(action: Readonly<Values>, style: string): UiAction {
  return {
    sysId: action['sys_id'] ?? '',
    name: action['name'] ?? '',
    actionName: action['action_name'] ?? '',
    hint: action['hint'] ?? '',
    style: action[style] ?? '',
    isClient: isOn(action['client']),
  };
}

/**
 * Active actions of a table, its parents and the global ones, in their order. One with the action name of a parent's
 * takes its place; of two with the same name and action name the first counts (SDK guide "ui-action").
 */
function activeActions(visit: Visit, table: string): readonly Readonly<Values>[] {
  const nearest = new Map<string, string>();
  const names = new Set<string>();
  return [...visit.instance.schema.ancestors(table), 'global']
    .flatMap((name) =>
      selectRows(visit, 'sys_ui_action', `table=${name}^active=true`).filter((action) => {
        const actionName = action['action_name'] ?? '';
        if (actionName === '') return true;
        if (!nearest.has(actionName)) nearest.set(actionName, name);
        return nearest.get(actionName) === name;
      }),
    )
    .toSorted((a, b) => Number(a['order'] ?? 0) - Number(b['order'] ?? 0))
    .filter((action) => {
      const name = `${action['action_name']}\n${action['name']}`;
      if ((action['action_name'] ?? '') !== '' && names.has(name)) return false;
      names.add(name);
      return true;
    });
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
export function meetsCondition(visit: Visit, action: Readonly<Values>, createRecord: () => object): boolean {
  const condition = (action['condition'] ?? '').trim();
  if (condition === '') return true;
  const { instance, transaction } = visit;
  const name = `sys_ui_action.${action['sys_id']}.condition`;
  try {
    const answer = instance.scripts.run(transaction, condition, name, { current: createRecord() });
    return answer === true || answer === 'true';
  } catch (error) {
    instance.log('error', name, `Condition of UI action "${action['name']}": ${toMessage(error)}`);
    return false;
  }
}

export function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
