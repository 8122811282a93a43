import { allCalls } from '../model/code.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SRV-3',
  severity: 'H',
  requirement: 'Queries are built with addQuery and its parameters, not by putting values into an encoded query.',
  fix: 'Use addQuery(column, operator, value); an encoded query is a constant or comes whole from a column an admin edits.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const { call, place } of allCalls(project)) {
      if (!/^Glide(Record|RecordSecure|Aggregate)$/.test(call.receiver)) continue;
      if (call.name === 'addEncodedQuery' && project.modules.constant(call.node.arguments[0]) === undefined)
        report.failed(place, 'the encoded query is made at run time');
    }
  },
};
