import { rolesOf } from '../model/access.ts';
import { placeOf, reachOf } from '../model/code.ts';
import type { Rule } from '../rule.ts';

const WRITES = new Set(['insert', 'update', 'updateMultiple', 'deleteRecord', 'deleteMultiple']);
const RECORDS = /^GlideRecord(Secure)?$/;

export const rule: Rule = {
  id: 'SEC-4',
  severity: 'M',
  requirement:
    'A GET route changes nothing, and a route that changes data is not open to more roles than the GET routes.',
  fix: 'Move the write to a POST, PUT, PATCH or DELETE route with an ACL at least as strict.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { built, modules, entries } = project;
    for (const entry of entries.filter(
      ({ kind, record }) => kind === 'route' && record.fields['http_method'] === 'GET',
    ))
      for (const node of reachOf(project, entry))
        for (const call of modules.calls(node))
          if (WRITES.has(call.name) && RECORDS.test(call.receiver))
            report.failed(
              placeOf(project, call.node),
              `GET ${entry.record.fields['relative_path'] ?? ''} can reach ${call.name}()`,
            );

    const rolesOfRoute = (ids: string): readonly string[] =>
      ids.split(',').flatMap((id) => {
        const acl = built.get(id);
        return acl === undefined ? [] : rolesOf(built, acl);
      });
    const readers = new Map<string, Set<string>>();
    for (const route of built.of('sys_ws_operation').filter(({ fields }) => fields['http_method'] === 'GET')) {
      const api = built.reference(route, 'web_service_definition');
      const roles = readers.get(api) ?? new Set<string>();
      for (const role of rolesOfRoute(route.fields['enforce_acl'] ?? '')) roles.add(role);
      readers.set(api, roles);
    }
    for (const route of built.of('sys_ws_operation').filter(({ fields }) => fields['http_method'] !== 'GET')) {
      const known = readers.get(built.reference(route, 'web_service_definition'));
      if (known === undefined || known.size === 0) continue;
      for (const role of rolesOfRoute(route.fields['enforce_acl'] ?? ''))
        if (!known.has(role)) report.failed(built.place(route), `role ${role} may change data here but read nowhere`);
    }
  },
};
