import { aclsOn, rolesOf } from '../model/access.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SEC-6',
  severity: 'B',
  requirement: 'Each UI page has a read ACL with roles on its endpoint.',
  fix: 'Add an Acl of type ui_page, operation read, named like the endpoint without .do.',
  needs: ['package'],
  check({ built }, report) {
    for (const page of built.of('sys_ui_page')) {
      const endpoint = (page.fields['endpoint'] ?? '').replace(/\.do$/, '');
      const names = [endpoint, page.fields['name'] ?? ''].filter((name) => name !== '');
      const acls = names.flatMap((name) => aclsOn(built, 'ui_page', name, 'read'));
      if (acls.length === 0) report.failed(built.place(page), `no read ACL guards the page ${endpoint}`);
      for (const acl of acls)
        if (rolesOf(built, acl).length === 0)
          report.failed(built.place(acl), 'the read ACL of the page asks for no role');
    }
  },
};
