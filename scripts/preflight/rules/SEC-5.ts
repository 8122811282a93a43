import { aclsOn, rolesOf } from '../model/access.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SEC-5',
  severity: 'B',
  requirement: 'A script include that clients may call has an execute ACL with roles.',
  fix: 'Add an Acl of type client_callable_script_include with a role, or make the include not client callable.',
  needs: ['package'],
  check({ built }, report) {
    for (const include of built.of('sys_script_include')) {
      if (include.fields['client_callable'] !== 'true') continue;
      const names = [include.fields['name'] ?? '', include.fields['api_name'] ?? ''].filter((name) => name !== '');
      const acls = names.flatMap((name) => aclsOn(built, 'client_callable_script_include', name, 'execute'));
      if (acls.length === 0) report.failed(built.place(include), 'clients may call it and no execute ACL guards it');
      for (const acl of acls)
        if (rolesOf(built, acl).length === 0) report.failed(built.place(acl), 'the execute ACL asks for no role');
      if (/isPublic\s*:\s*function[^}]*return\s+true/.test(include.fields['script'] ?? ''))
        report.failed(built.place(include), 'isPublic answers true: anybody may call it without a login');
    }
    for (const script of built.of('sys_script'))
      if (script.fields['client_callable'] === 'true') report.failed(built.place(script), 'clients may call the rule');
  },
};
