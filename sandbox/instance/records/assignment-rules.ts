import type { WritableDatabase } from '../database/database.ts';
import { toSingleConditions } from '../database/single-conditions.ts';
import type { Instance, RecordContext, Transaction, Values } from '../types.ts';

type AssignmentHost = Pick<Instance, 'log' | 'scripts'> & { readonly database: WritableDatabase };

/** Assignment rules (`sysrule_assignment`) of tables that extend task. */
export interface AssignmentRules {
  /** Fills `assigned_to` and `assignment_group` in place when both are empty: the first rule by order that applies. */
  apply(transaction: Transaction, run: RecordContext): void;
  /** Forgets what was read; called when a rule was written. */
  reload(): void;
}

const table = 'sysrule_assignment';

/**
 * They work before the record is stored, in the same write (servicenow-instance.md 12.1, D; the SDK's guide says after).
 * A rule holds for the table it names (assumed). A script overrides group and user; one that fails is logged.
 */
export function createAssignmentRules(host: AssignmentHost): AssignmentRules {
  const { database } = host;
  let byTable: ReadonlyMap<string, readonly Readonly<Values>[]> | null = null;

  const rulesOf = (name: string): readonly Readonly<Values>[] => {
    byTable ??= Map.groupBy(
      database.select(table, 'active=true^ORDERBYorder^ORDERBYname'),
      (rule) => rule['table'] ?? '',
    );
    return byTable.get(name) ?? [];
  };

  const runScript = (transaction: Transaction, run: RecordContext, rule: Readonly<Values>): void => {
    const name = `${table}.${rule['sys_id'] ?? ''}.script`;
    try {
      host.scripts.run(transaction, rule['script'] ?? '', name, { ...host.scripts.ruleRecords(transaction, run) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      host.log('error', `Assignment rule ${rule['name'] ?? ''}`, message);
    }
  };

  return {
    apply(transaction, run) {
      const { values } = run;
      const rules = rulesOf(run.table);
      if (rules.length === 0 || (values['assigned_to'] ?? '') !== '' || (values['assignment_group'] ?? '') !== '')
        return;
      const meets = (condition: string): boolean => database.matches(run.table, values, condition);
      const rule = rules.find(({ condition = '', match_conditions: match }) => {
        if (condition === '') return true;
        return match === 'ANY' ? toSingleConditions(condition).some(meets) : meets(condition);
      });
      if (rule === undefined) return;
      if ((rule['script'] ?? '').trim() !== '') {
        runScript(transaction, run, rule);
        return;
      }
      values['assignment_group'] = rule['group'] ?? '';
      values['assigned_to'] = rule['user'] ?? '';
    },
    reload() {
      byTable = null;
    },
  };
}
