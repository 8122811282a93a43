import { tableUses } from '../model/records.ts';
import { SYSTEM_TABLES } from '../platform/tables.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'XSC-13',
  severity: 'M',
  requirement:
    'Code does not write to tables the platform keeps: journals, dictionary, choices, properties and the like.',
  fix: 'Use the field or API that the platform offers, e.g. the journal column of the record.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const use of tableUses(project))
      for (const table of use.tables ?? [])
        if (use.operation !== 'read' && SYSTEM_TABLES.has(table))
          report.failed(use.place, `${use.operation} on ${table}`);
  },
};
