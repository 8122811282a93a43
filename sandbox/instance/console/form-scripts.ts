import type { Values } from '../types.ts';
import { canRead, isOn, selectRows, type Visit } from './visit.ts';

/**
 * Scripts of the package that run in the browser, as modules of our own making: the names a form offers are given to
 * the script, and its functions come back. What is not offered refuses by name (`browser/form.js`).
 */

/** Names a script may use without declaring them; `form.js` gives each of them a value. */
const GIVEN = [
  'g_form',
  'g_user',
  'g_modal',
  'g_scratchpad',
  'g_list',
  'getMessage',
  'getMessages',
  'gsftSubmit',
  'gel',
  'GlideAjax',
  'GlideRecord',
  'GlideModal',
  'GlideDialogWindow',
  'NOW',
  'spModal',
  'window',
  'document',
  'jQuery',
  '$j',
  '$',
];

interface Source {
  readonly table: string;
  readonly script: string;
  /** Expression for the function to call. */
  readonly entry: string;
}

/** The module for a script and event of `form-rules.ts`, or of a client-side UI action; `null` when there is none. */
export function readFormScript(visit: Visit, sysId: string, event: string): string | null {
  const source = findSource(visit, sysId, event);
  if (source === null) return null;
  const isForAll = source.table === 'global';
  if (!isForAll && (visit.instance.schema.table(source.table) === undefined || !canRead(visit, source.table, null)))
    return null;
  return `export default ({ ${GIVEN.join(', ')} }) => {\n${source.script}\n;return ${source.entry};\n};\n`;
}

function findSource(visit: Visit, sysId: string, event: string): Source | null {
  const find = (kind: string) => selectRows(visit, kind, `sys_id=${sysId}^active=true`, { limit: 1 })[0];
  switch (event) {
    case 'onLoad':
    case 'onChange':
    case 'onSubmit':
      return toSource(find('sys_script_client'), 'script', event);
    case 'policyTrue':
      return toSource(find('sys_ui_policy'), 'script_true', 'onCondition');
    case 'policyFalse':
      return toSource(find('sys_ui_policy'), 'script_false', 'onCondition');
    case 'action':
      return toActionSource(find('sys_ui_action'));
    case 'listAction':
      return toClassicSource(find('sys_ui_action'));
    default:
      return null;
  }
}

function toSource(row: Readonly<Values> | undefined, column: string, entry: string): Source | null {
  if (row === undefined) return null;
  return {
    table: row['table'] ?? '',
    script: row[column] ?? '',
    entry: `typeof ${entry} === 'function' ? ${entry} : null`,
  };
}

/** A workspace takes the workspace script of an action where there is one, else what its button calls. */
function toActionSource(row: Readonly<Values> | undefined): Source | null {
  if (row === undefined || !isOn(row['client'])) return null;
  if ((row['client_script_v2'] ?? '').trim() !== '') return toSource(row, 'client_script_v2', 'onClick');
  return toClassicSource(row);
}

/** What the button of an action calls outside workspaces. */
function toClassicSource(row: Readonly<Values> | undefined): Source | null {
  if (row === undefined || !isOn(row['client'])) return null;
  return { table: row['table'] ?? '', script: row['script'] ?? '', entry: `() => {\n${row['onclick'] ?? ''}\n}` };
}

/** The person as `g_user` of browser scripts. */
export function toUserData(visit: Visit) {
  const { session } = visit;
  const user = visit.instance.database.get('sys_user', session.userId);
  return {
    userID: session.userId,
    userName: session.userName,
    firstName: user?.['first_name'] ?? '',
    lastName: user?.['last_name'] ?? '',
    roles: [...session.roles],
  };
}
