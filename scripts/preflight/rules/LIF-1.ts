import type { Rule } from '../rule.ts';

const SYS_ID = /^[0-9a-f]{32}$/;
/** "Scripted REST External Default" is on every instance; whether a route may use it is SEC-3. */
const DEFAULT_ACL = 'cf9d01d3e73003009d6247e603f6a990';
/** Columns whose ids mean records of the SDK or platform that every instance has. */
const PLATFORM = new Set([
  'sys_scope',
  'sys_package',
  'sys_id',
  'component',
  'action_type',
  'logic_definition',
  'trigger_definition',
  'step_config',
  'variable',
  'model',
  'macroponent',
  'parent_macroponent',
  'admin_panel',
  'sys_domain',
  'sys_name',
  'screen_type',
]);

export const rule: Rule = {
  id: 'LIF-1',
  severity: 'B',
  requirement: 'Every reference of the package points into the package or names a record of a declared dependency.',
  fix: 'Ship the record it points at, or refer to the platform record by its key.',
  needs: ['package'],
  check({ built }, report) {
    for (const table of built.tables.filter((name) =>
      /^(sys_security_acl_role|sys_app_module|sys_ui_action|sys_ui_section|sys_transform_entry|sys_ws_operation|sys_user_role_contains|sys_ui_policy_action)$/.test(
        name,
      ),
    ))
      for (const record of built.of(table))
        for (const [column, value] of Object.entries(record.fields)) {
          if (PLATFORM.has(column) || !SYS_ID.test(value) || value === DEFAULT_ACL || built.get(value) !== undefined)
            continue;
          const named = Object.entries(record.attributes[column] ?? {}).some(
            ([name, text]) => name !== 'action' && text !== '',
          );
          if (!named) report.failed(built.place(record), `${column} points at ${value}, which is not in the package`);
        }
  },
};
