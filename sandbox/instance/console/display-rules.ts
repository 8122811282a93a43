import type { RecordContext, Values } from '../types.ts';
import { toMessage } from './ui-action.ts';
import { hasAnyRole, selectRows, type Visit } from './visit.ts';

/** What display rules made of a record before its form is drawn. */
export interface Displayed {
  /** The record as the form shows it: changes of the rules are not saved. */
  readonly row: Readonly<Values>;
  /** `g_scratchpad` of the form's scripts. */
  readonly scratchpad: Readonly<Record<string, unknown>>;
}

/** Runs the display business rules of a record (sys_script, `before_display`) in their order. */
export function runDisplayRules(visit: Visit, table: string, stored: Readonly<Values>): Displayed {
  const { instance, transaction, session } = visit;
  const names = instance.schema.ancestors(table).join(',');
  const rules = selectRows(visit, 'sys_script', `collectionIN${names}^active=true^when=before_display`).toSorted(
    (a, b) => Number(a['order'] || 100) - Number(b['order'] || 100),
  );
  if (rules.length === 0) return { row: stored, scratchpad: {} };
  const row = { ...stored };
  const context: RecordContext = {
    // A record without a sys_id is on the form of a new one.
    operation: stored['sys_id'] === undefined ? 'insert' : 'update',
    phase: 'before',
    table,
    values: row,
    stored,
    previous: null,
    abort: () => undefined,
    isAborted: () => false,
  };
  const scratchpad = {};
  const { current } = instance.scripts.ruleRecords(transaction, context);
  const globals = { current, previous: null, g_scratchpad: scratchpad };
  const toRole = (id: string) => instance.database.get('sys_user_role', id)?.['name'] ?? id;
  for (const rule of rules) {
    const roles = (rule['role_conditions'] ?? '').split(',').filter((id) => id !== '');
    const filter = (rule['filter_condition'] ?? '').replace(/\^?EQ$/, '');
    const name = `sys_script.${rule['sys_id']}`;
    if (!hasAnyRole(session, roles.map(toRole).join(','))) continue;
    if (filter !== '' && !instance.database.matches(table, row, filter)) continue;
    try {
      const condition = (rule['condition'] ?? '').trim();
      if (condition !== '' && !instance.scripts.run(transaction, condition, `${name}.condition`, globals)) continue;
      instance.scripts.run(transaction, rule['script'] ?? '', `${name}.script`, globals);
    } catch (error) {
      // As other rules: a script that fails is logged, the form opens.
      instance.log('error', `Business rule ${rule['name']} (${name})`, toMessage(error));
    }
  }
  return { row, scratchpad };
}
