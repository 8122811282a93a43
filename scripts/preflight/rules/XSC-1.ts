import type { Rule } from '../rule.ts';

/** Column that says which table a record works on. */
const ON_A_TABLE: Readonly<Record<string, string>> = {
  sys_script: 'collection',
  sys_ui_action: 'table',
  sys_script_client: 'table',
  sys_ui_policy: 'table',
  sys_data_policy2: 'model_table',
  sys_ui_list: 'name',
  sys_ui_related_list: 'name',
  sys_ui_section: 'name',
  sys_ui_view: 'table',
  sys_db_object: 'name',
  sys_dictionary: 'name',
  sys_dictionary_override: 'name',
  sysevent_email_action: 'collection',
  contract_sla: 'collection',
  sysrule_assignment: 'table',
  sys_ui_style: 'name',
  sys_template: 'table',
};
/** Own rows about a column that a child of a foreign table inherits say the own table, so they are not foreign. */
export const rule: Rule = {
  id: 'XSC-1',
  severity: 'H',
  requirement: 'Nothing of the app works on a table of the platform without a case that was agreed.',
  fix: 'Move it to a table of the app; what must stay needs a waiver with the case.',
  needs: ['package'],
  check({ built }, report) {
    for (const [kind, column] of Object.entries(ON_A_TABLE))
      for (const record of built.of(kind)) {
        const table = built.tableName(record, column);
        if (table !== '' && !built.isOwn(table)) report.failed(built.place(record), `works on ${table}`);
      }
  },
};
