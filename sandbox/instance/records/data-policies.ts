import type { WritableDatabase } from '../database/database.ts';
import type { RecordContext, Values } from '../types.ts';
import type { WriteChannel } from './write-channel.ts';

/** Data policies (`sys_data_policy2`): mandatory and read-only fields under a condition. */
export interface DataPolicies {
  /** Why a write through a channel may not happen; null when it may. */
  findProblem(run: RecordContext, channel: WriteChannel | null): string | null;
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

/** Flag of a policy that says whether it holds for a channel. */
const flagOf: Readonly<Record<WriteChannel, string>> = { import_set: 'apply_import_set', web_service: 'apply_soap' };

/**
 * A rule that is `true` counts when the condition holds, one that is `false` when it does not and the policy reverses;
 * of several the strictest wins (SDK "Data Policy"). Read-only fields are held on updates only (assumed: new records
 * carry defaults). A field of a referenced record, `caller_id.email`, can be mandatory; a policy of an application does not
 * make fields of tables outside its scope mandatory (same guide, "out-of-scope tables"). A write of one record leaves the
 * fields of others alone, so there is nothing that a dotted read-only rule could hold.
 */
export function createDataPolicies({ database }: { readonly database: WritableDatabase }): DataPolicies {
  const { schema } = database;
  let policies: readonly Policy[] | null = null;

  const load = (): readonly Policy[] => {
    const rules = Map.groupBy(database.select('sys_data_policy_rule', ''), (rule) => rule['sys_data_policy'] ?? '');
    return database
      .select('sys_data_policy2', 'active=true')
      .map((row) => ({ row, rules: rules.get(row['sys_id'] ?? '') ?? [] }));
  };

  const isFor = ({ row }: Policy, table: string, channel: WriteChannel | null): boolean => {
    if (channel !== null && row[flagOf[channel]] === 'false') return false;
    const own = row['model_table'] ?? '';
    return own === table || (row['inherit'] === 'true' && schema.table(own) !== undefined && schema.isA(table, own));
  };

  const isHeld = (policy: Readonly<Values>, table: string, field: string, setting: Setting): boolean => {
    if (!field.includes('.')) return schema.column(table, field) !== undefined;
    const target = targetOf(table, field);
    const scope = policy['sys_scope'] ?? '';
    const isInScope = ['', 'global'].includes(scope) || schema.table(target)?.scope !== 'global';
    return setting === 'mandatory' && target !== '' && isInScope;
  };

  /** Table of the record that a dotted field belongs to, `''` for a path that leads nowhere. */
  const targetOf = (table: string, field: string): string => {
    const path = field.split('.');
    const last = path.pop() ?? '';
    const target = path.reduce((at, name) => schema.column(at, name)?.reference ?? '', table);
    return schema.column(target, last) === undefined ? '' : target;
  };

  /** Fields that a policy makes mandatory or read-only for a record. */
  const fieldsOf = ({ row, rules }: Policy, setting: Setting, run: RecordContext): string[] => {
    const condition = row['conditions'] ?? '';
    const holds = condition === '' || database.matches(run.table, run.values, condition);
    if (!holds && row['reverse_if_false'] !== 'true') return [];
    const wanted = String(holds);
    return rules.flatMap((rule) => {
      const field = rule['field'] ?? '';
      return rule[setting] === wanted && isHeld(row, run.table, field, setting) ? [field] : [];
    });
  };

  const describe = (run: RecordContext, problem: string, fields: readonly string[]): string => {
    const labels = fields.map((field) => {
      const dotted = field.includes('.')
        ? schema.column(targetOf(run.table, field), field.split('.').at(-1) ?? '')
        : null;
      return (dotted ?? schema.column(run.table, field))?.label ?? field;
    });
    return `Data Policy Exception: The following fields are ${problem}: ${labels.join(', ')}`;
  };

  return {
    findProblem(run, channel) {
      policies ??= load();
      const own = policies.filter((policy) => isFor(policy, run.table, channel));
      if (own.length === 0) return null;
      const collect = (setting: Setting): string[] => [
        ...new Set(own.flatMap((policy) => fieldsOf(policy, setting, run))),
      ];
      const empty = collect('mandatory').filter((field) => database.valueAt(run.table, run.values, field) === '');
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
