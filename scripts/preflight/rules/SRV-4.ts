import { allCalls } from '../model/code.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SRV-4',
  severity: 'M',
  requirement: 'Rows are counted with GlideAggregate, not with getRowCount.',
  fix: 'Use GlideAggregate with COUNT, or setLimit(1) and hasNext() when only "any" matters.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const { call, place } of allCalls(project))
      if (call.name === 'getRowCount' && call.receiver !== 'GlideAggregate')
        report.failed(place, 'getRowCount reads every row to count');
  },
};
