import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SEC-2',
  severity: 'B',
  requirement: 'Each scripted REST route asks for a login and for ACL authorisation.',
  fix: 'Set authentication and authorization to true on the route.',
  needs: ['package'],
  check({ built }, report) {
    for (const route of built.of('sys_ws_operation')) {
      if (route.fields['requires_authentication'] !== 'true')
        report.failed(built.place(route), 'the route asks for no login');
      if (route.fields['requires_acl_authorization'] !== 'true')
        report.failed(built.place(route), 'the route asks for no ACL authorisation');
    }
  },
};
