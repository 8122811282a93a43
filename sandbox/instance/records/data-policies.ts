import type { WritableDatabase } from '../database/database.ts';
import type { RecordContext, Values } from '../types.ts';

/** Data policies (`sys_data_policy2`): mandatory and read-only fields under a condition. */
export interface DataPolicies {
  /** Why a write may not happen; null when it may. */
  findProblem(run: RecordContext): string | null;
  /** Forgets what was read; called when a policy or one of its rules was written. */
  reload(): void;
}

interface Policy {
  readonly row: Readonly<Values>;
  readonly rules: readonly Readonly<Values>[];
}

type Setting = 'mandatory' | 'disabled';

/** Tables whose records it reads. */
export const dataPolicyTables: ReadonlySet<string> = new Set(['sys_data_policy2', 'sys_data_policy_rule']);

/** Policies that leave out imports or web services, and rules on fields of other tables, are not emulated. */
const enforced = 'active=true^apply_import_set!=false^apply_soap!=false';

/**
 * A rule that is `true` counts when the condition holds, one that is `false` when it does not and the policy reverses;
 * of several the strictest wins (SDK "Data Policy"). Read-only fields are held on updates only (assumed: new records
 * carry defaults).
 */
export function createDataPolicies({ database }: { readonly database: WritableDatabase }): DataPolicies {
  const { schema } = database;
  let policies: readonly Policy[] | null = null;

  const load = (): readonly Policy[] => {
    const rules = Map.groupBy(database.select('sys_data_policy_rule', ''), (rule) => rule['sys_data_policy'] ?? '');
    return database
      .select('sys_data_policy2', enforced)
      .map((row) => ({ row, rules: rules.get(row['sys_id'] ?? '') ?? [] }));
  };

  const isFor = ({ row }: Policy, table: string): boolean => {
    const own = row['model_table'] ?? '';
    return own === table || (row['inherit'] === 'true' && schema.table(own) !== undefined && schema.isA(table, own));
  };

  /** Fields that a policy makes mandatory or read-only for a record. */
  const fieldsOf = ({ row, rules }: Policy, setting: Setting, run: RecordContext): string[] => {
    const condition = row['conditions'] ?? '';
    const holds = condition === '' || database.matches(run.table, run.values, condition);
    if (!holds && row['reverse_if_false'] !== 'true') return [];
    const wanted = String(holds);
    return rules.flatMap((rule) => {
      const field = rule['field'] ?? '';
      return rule[setting] === wanted && schema.column(run.table, field) !== undefined ? [field] : [];
    });
  };

  const describe = (run: RecordContext, problem: string, fields: readonly string[]): string => {
    const labels = fields.map((field) => schema.column(run.table, field)?.label ?? field);
    return `Data Policy Exception: The following fields are ${problem}: ${labels.join(', ')}`;
  };

  return {
    findProblem(run) {
      policies ??= load();
      const own = policies.filter((policy) => isFor(policy, run.table));
      if (own.length === 0) return null;
      const collect = (setting: Setting): string[] => [
        ...new Set(own.flatMap((policy) => fieldsOf(policy, setting, run))),
      ];
      const empty = collect('mandatory').filter((field) => (run.values[field] ?? '') === '');
      if (empty.length > 0) return describe(run, 'mandatory', empty);
      const { stored } = run;
      if (stored === null) return null;
      const changed = collect('disabled').filter((field) => (run.values[field] ?? '') !== (stored[field] ?? ''));
      return changed.length > 0 ? describe(run, 'read only', changed) : null;
    },
    reload() {
      policies = null;
    },
  };
}
