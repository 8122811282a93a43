import { tableUses } from '../model/records.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'XSC-9',
  severity: 'B',
  requirement: 'Access at run time is tracked or enforced, and every foreign table in use has its privilege.',
  fix: 'Add a CrossScopePrivilege for exactly this operation and target, status allowed.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { built } = project;
    const app = built.app;
    if (app === undefined) return;
    if ((app.fields['runtime_access_tracking'] ?? '') === '' || app.fields['runtime_access_tracking'] === 'none')
      report.failed(built.place(app), 'access at run time is not tracked');
    for (const use of tableUses(project)) {
      if (use.tables === undefined) {
        report.note(use.place, `${use.operation} on a table whose name is known at run time only`);
        continue;
      }
      for (const table of use.tables.filter((name) => !built.isOwn(name))) {
        const declared = built
          .of('sys_scope_privilege')
          .some(
            ({ fields }) =>
              fields['target_name'] === table &&
              fields['operation'] === use.operation &&
              fields['status'] === 'allowed',
          );
        if (!declared) report.failed(use.place, `${use.operation} on ${table} has no privilege`);
      }
    }
  },
};
