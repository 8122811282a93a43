import { aclType, rolesOf } from '../model/access.ts';
import type { Rule } from '../rule.ts';

/** "Scripted REST External Default", the ACL the SDK writes when a route names none (store-certification.md 17). */
const PLATFORM_DEFAULT = 'cf9d01d3e73003009d6247e603f6a990';

export const rule: Rule = {
  id: 'SEC-3',
  severity: 'B',
  requirement: 'Each scripted REST route is guarded by an ACL of the app, with roles; not by the platform default.',
  fix: 'Set enforceAcl on the route itself (on the API alone it is ignored) to a rest_endpoint ACL with a role.',
  needs: ['package'],
  check({ built }, report) {
    for (const route of built.of('sys_ws_operation')) {
      const ids = (route.fields['enforce_acl'] ?? '').split(',').filter((id) => id !== '');
      if (ids.length === 0) report.failed(built.place(route), 'the route names no ACL');
      for (const id of ids) {
        const acl = built.get(id);
        if (id === PLATFORM_DEFAULT) report.failed(built.place(route), 'the route relies on the platform default ACL');
        else if (acl === undefined) report.failed(built.place(route), `ACL ${id} is not part of the package`);
        else if (aclType(built, acl) !== 'rest_endpoint' || acl.fields['active'] !== 'true')
          report.failed(built.place(acl), 'the ACL of a route must be active and of type rest_endpoint');
        else if (rolesOf(built, acl).length === 0)
          report.failed(built.place(acl), 'the ACL of a route asks for no role');
      }
    }
  },
};
