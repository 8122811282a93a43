import { aclType } from '../model/access.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'XSC-2',
  severity: 'B',
  requirement: 'No record ACL and no role on tables of another scope.',
  fix: 'Delete the ACL; say in the installation guide which platform role the person needs.',
  needs: ['package'],
  check({ built }, report) {
    for (const acl of built.of('sys_security_acl')) {
      if (aclType(built, acl) !== 'record') continue;
      const table = (acl.fields['name'] ?? '').split('.')[0] ?? '';
      if (!built.isOwn(table)) report.failed(built.place(acl), `the ACL is on ${table}`);
    }
    for (const contained of built.of('sys_user_role_contains')) {
      const role =
        contained.attributes['role']?.['name'] ?? built.get(contained.fields['role'] ?? '')?.fields['name'] ?? '';
      if (role !== '' && !built.isOwn(role))
        report.failed(built.place(contained), `widens the role ${role}, which is not of the app`);
    }
  },
};
