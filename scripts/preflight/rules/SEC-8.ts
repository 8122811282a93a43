import { aclsOn, rolesOf } from '../model/access.ts';
import type { Rule } from '../rule.ts';

const SCRIPTS = new Set(['script', 'script_plain', 'script_server', 'xml_script', 'condition_string_script']);
const ADMINISTRATIVE = /(^|[._])admin$/;

export const rule: Rule = {
  id: 'SEC-8',
  severity: 'B',
  requirement: 'Columns that hold scripts may be written by administrators only, by a field ACL.',
  fix: 'Add a write Acl on the column with an administrative role only.',
  needs: ['package'],
  check({ built }, report) {
    for (const column of built.of('sys_dictionary')) {
      if (!SCRIPTS.has(built.reference(column, 'internal_type'))) continue;
      const table = column.fields['name'] ?? '';
      const element = column.fields['element'] ?? '';
      const acls = [`${table}.${element}`, `${table}.*`].flatMap((name) => aclsOn(built, 'record', name, 'write'));
      if (acls.length === 0) report.failed(built.place(column), `no field ACL guards writing to ${table}.${element}`);
      for (const acl of acls) {
        const roles = rolesOf(built, acl);
        if (roles.length === 0 || !roles.every((role) => ADMINISTRATIVE.test(role)))
          report.failed(
            built.place(acl),
            `${table}.${element} holds a script and may be written by ${roles.join(', ') || 'everyone'}`,
          );
      }
    }
  },
};
