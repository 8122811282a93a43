import { allCalls } from '../model/code.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SEC-11',
  severity: 'M',
  requirement: 'Queries of GlideRecordSecure that a caller can shape enforce the query ACLs.',
  fix: 'Use the user-query methods, or a constant query.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const { call, place } of allCalls(project)) {
      if (call.receiver !== 'GlideRecordSecure' || call.name !== 'addEncodedQuery') continue;
      const [query, enforce] = call.node.arguments;
      if (enforce === undefined && project.modules.constant(query) === undefined)
        report.failed(place, 'a query made at run time on GlideRecordSecure does not enforce query ACLs');
    }
  },
};
