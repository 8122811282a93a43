import type { Rule } from '../rule.ts';

const FIELD_POLICIES = [
  ['sys_ui_policy', 'table'],
  ['sys_data_policy2', 'model_table'],
  ['sys_ui_style', 'name'],
  ['sys_dictionary_override', 'name'],
] as const;

export const rule: Rule = {
  id: 'XSC-6',
  severity: 'B',
  requirement: 'No data policy, UI policy, override or style for columns of foreign tables.',
  fix: 'Delete it; the platform refuses it.',
  needs: ['package'],
  check({ built }, report) {
    for (const [kind, column] of FIELD_POLICIES)
      for (const record of built.of(kind)) {
        const table = built.tableName(record, column);
        if (table !== '' && !built.isOwn(table)) report.failed(built.place(record), `is for columns of ${table}`);
      }
  },
};
