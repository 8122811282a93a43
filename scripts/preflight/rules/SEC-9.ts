import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SEC-9',
  severity: 'M',
  requirement: 'Portal widgets and pages ask for roles and are not public.',
  fix: 'Set roles and public=false.',
  needs: ['package'],
  check({ built }, report) {
    for (const table of ['sp_widget', 'sp_page'])
      for (const record of built.of(table)) {
        if (record.fields['public'] === 'true') report.failed(built.place(record), 'is public');
        else if ((record.fields['roles'] ?? '') === '') report.failed(built.place(record), 'asks for no role');
      }
  },
};
