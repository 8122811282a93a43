import type { Rule } from '../rule.ts';

const GRANTS = ['create_access', 'update_access', 'delete_access', 'alter_access', 'configuration_access'] as const;

export const rule: Rule = {
  id: 'XSC-11',
  severity: 'M',
  requirement: 'Tables are closed to other scopes and to web services unless that is needed.',
  fix: "Set accessibleFrom: 'package_private', callerAccess: 'none', actions: [] on the Table, and allowWebServiceAccess only where the REST API is meant.",
  needs: ['package'],
  check({ built }, report) {
    for (const table of built.ownTables) {
      const name = table.fields['name'] ?? '';
      if (table.fields['access'] === 'public')
        for (const grant of ['read_access', ...GRANTS])
          if (table.fields[grant] === 'true')
            report.failed(built.place(table), `other scopes have ${grant} to ${name}`);
      if (table.fields['ws_access'] === 'true')
        report.note(built.place(table), `${name} is open to the Table API (by its ACLs)`);
    }
  },
};
