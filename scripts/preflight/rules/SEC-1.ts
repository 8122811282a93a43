import { aclsOn, rolesOf } from '../model/access.ts';
import type { Rule } from '../rule.ts';

const OPERATIONS = ['create', 'read', 'write', 'delete'] as const;
const OPEN_ROLES = new Set(['public', 'nobody']);

export const rule: Rule = {
  id: 'SEC-1',
  severity: 'B',
  requirement: 'Each table of the app has create, read, write and delete ACLs, each bound to a role of the app.',
  fix: 'Add an Acl for the table and operation with a role of this scope.',
  needs: ['package'],
  check({ built }, report) {
    for (const table of built.ownTables) {
      const name = table.fields['name'] ?? '';
      for (const operation of OPERATIONS) {
        const acls = aclsOn(built, 'record', name, operation);
        if (acls.length === 0) report.failed(built.place(table), `${name} has no active ${operation} ACL`);
        for (const acl of acls) {
          const roles = rolesOf(built, acl);
          if (roles.length === 0) report.failed(built.place(acl), `the ${operation} ACL of ${name} asks for no role`);
          for (const role of roles)
            if (OPEN_ROLES.has(role))
              report.failed(built.place(acl), `the ${operation} ACL of ${name} is open to ${role}`);
        }
      }
    }
  },
};
