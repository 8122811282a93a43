import { roleName } from '../model/access.ts';
import { allCalls } from '../model/code.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SEC-12',
  severity: 'H',
  requirement: 'Nobody needs the platform role admin to use the app.',
  fix: 'Ask for an administrative role of the app instead.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { built, modules } = project;
    for (const { call, place } of allCalls(project))
      if (/^hasRole(Exactly)?$/.test(call.name) && modules.constant(call.node.arguments[0]) === 'admin')
        report.failed(place, 'asks for the platform role admin');
    for (const [links, owner] of [
      ['sys_security_acl_role', 'sys_security_acl'],
      ['sys_ui_action_role', 'sys_ui_action'],
    ] as const)
      for (const link of built.of(links))
        if (roleName(built, link, 'sys_user_role') === 'admin')
          report.failed(
            built.place(built.get(built.reference(link, owner)) ?? link),
            'asks for the platform role admin',
          );
    for (const record of built.content.records)
      if (built.reference(record, 'run_as') === 'admin') report.failed(built.place(record), 'runs as admin');
  },
};
