import { rolesOf } from '../model/access.ts';
import type { Rule } from '../rule.ts';

/** Platform roles that open far more than one integration (store-certification.md SEC-13). */
const BROAD = new Set([
  'rest_service',
  'soap',
  'itil',
  'admin',
  'snc_internal',
  'web_service_admin',
  'import_transformer',
]);

export const rule: Rule = {
  id: 'SEC-13',
  severity: 'B',
  requirement: 'The integration has a role of its own, and no REST ACL opens to a broad platform role.',
  fix: 'Add a role for the integration account and bind the REST ACLs to it.',
  needs: ['package'],
  check({ built }, report) {
    const routes = built.of('sys_ws_operation');
    if (routes.length === 0) return;
    const roles = built.of('sys_user_role').map((role) => role.fields['name'] ?? '');
    const used = new Set<string>();
    for (const route of routes)
      for (const id of (route.fields['enforce_acl'] ?? '').split(',')) {
        const acl = built.get(id);
        if (acl === undefined) continue;
        for (const role of rolesOf(built, acl)) {
          used.add(role);
          if (BROAD.has(role)) report.failed(built.place(acl), `the REST ACL opens to ${role}`);
        }
      }
    if (!roles.some((role) => used.has(role)) && built.app !== undefined)
      report.failed(built.place(built.app), 'no role of the app guards its REST routes');
  },
};
