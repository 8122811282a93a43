import type { Values } from '../types.ts';
import { listAddress, recordAddress, toConsoleAddress } from './address.ts';
import { callMethod, createCurrent, type FormRecord } from './current-record.ts';
import { realTable } from './list-table.ts';
import type { Notice } from './page.ts';
import { meetsCondition, readFormActions, readListActions, toMessage } from './ui-action.ts';
import { canRead, selectRows, type Visit } from './visit.ts';

/** Runs the server scripts of UI actions, for those to whom they are offered and for nobody else. */

export type ActionResult =
  | { readonly ok: true /** Page to go to next. */; readonly next: string }
  | { readonly ok: false; readonly message: string };

/**
 * Runs an action of a form. `current` of its script is the record with what the person entered, not yet saved: the
 * script saves it, with `update()` or, of a new record, `insert()`.
 */
export function runFormAction(
  visit: Visit,
  form: FormRecord & { readonly view: string },
  actionId: string,
  entries: Readonly<Values>,
): ActionResult {
  const { table, row, view } = form;
  const { instance } = visit;
  const offered = readFormActions(visit, form, entries).some((action) => action.sysId === actionId);
  const action = instance.database.get('sys_ui_action', actionId);
  if (!offered || action === undefined) return { ok: false, message: 'This action is not offered for the record now.' };
  const current = createCurrent(visit, form, entries);
  const asked = run(visit, action, current);
  if (!asked.ok) return asked;
  const sysId = callMethod(current, 'getUniqueValue') || (row['sys_id'] ?? '');
  const isThere = sysId !== '' && instance.database.get(table, sysId) !== undefined;
  return { ok: true, next: asked.next ?? (isThere ? recordAddress(table, sysId, view) : listAddress(table)) };
}

export type ListActionResult =
  | {
      readonly ok: true;
      /** Page the script asks for; `null`: the list again. */
      readonly next: string | null;
      /** Records the script ran for, and those whose condition did not hold; both 0 for what needs no record. */
      readonly done: number;
      readonly left: number;
    }
  | { readonly ok: false; readonly message: string };

/** Runs an action of a list: once for each chosen record whose condition holds, or once as a whole where no record is chosen. */
export function runListAction(
  visit: Visit,
  list: { readonly table: string; readonly view: string; readonly first: Readonly<Values> | null },
  actionId: string,
  chosen: readonly string[],
): ListActionResult {
  const { instance, transaction } = visit;
  const spots = readListActions(visit, list.table, list.first, list.view).filter(({ sysId }) => sysId === actionId);
  const action = instance.database.get('sys_ui_action', actionId);
  if (spots.length === 0 || action === undefined) {
    return { ok: false, message: 'This action is not offered in the list now.' };
  }
  if (spots.every(({ spot }) => spot === 'banner' || spot === 'link')) {
    const asked = run(visit, action, instance.scripts.glideRecord(transaction, list.table, null));
    return asked.ok ? { ...asked, done: 0, left: 0 } : asked;
  }
  if (chosen.length === 0) return { ok: false, message: `Choose the records for “${action['name']}” first.` };
  let next: string | null = null;
  let done = 0;
  for (const sysId of new Set(chosen)) {
    const row = selectRows(visit, list.table, `sys_id=${sysId}`, { limit: 1 })[0];
    if (row === undefined) continue;
    const table = realTable(visit, list.table, row);
    const createRecord = () => instance.scripts.glideRecord(transaction, table, row);
    if (!canRead(visit, table, row) || !meetsCondition(visit, action, createRecord)) continue;
    const asked = run(visit, action, createRecord());
    if (!asked.ok) return asked;
    next = asked.next ?? next;
    done += 1;
  }
  return { ok: true, next, done, left: new Set(chosen).size - done };
}

function run(
  visit: Visit,
  action: Readonly<Values>,
  current: object,
): { readonly ok: true; readonly next: string | null } | { readonly ok: false; readonly message: string } {
  const { instance, transaction } = visit;
  const name = `sys_ui_action.${action['sys_id']}.script`;
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
  try {
    instance.scripts.run(transaction, action['script'] ?? '', name, { current, action: navigation });
    return { ok: true, next: toNextPage(visit, asked.redirect ?? asked.back) };
  } catch (error) {
    instance.log('error', name, `UI action "${action['name']}": ${toMessage(error)}`);
    return { ok: false, message: `“${action['name']}” failed: ${toMessage(error)}` };
  }
}

/** Page of what a script gave to `setRedirectURL`: a record, or a platform-shaped address. */
function toNextPage(visit: Visit, target: unknown): string | null {
  if (typeof target === 'string') return toConsoleAddress(target.startsWith('/') ? target : `/${target}`);
  if (typeof target !== 'object' || target === null) return null;
  const table = callMethod(target, 'getTableName');
  return visit.instance.schema.table(table) === undefined
    ? null
    : recordAddress(table, callMethod(target, 'getUniqueValue'));
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
