import { placeOf, reachOf } from '../model/code.ts';
import type { Rule } from '../rule.ts';

const CHANGES = /^changes(From|To)?$/;

export const rule: Rule = {
  id: 'SRV-11',
  severity: 'M',
  requirement: 'An async rule does not ask what changed: by then the platform no longer knows.',
  fix: 'Put the test into the condition of the rule and read the record again.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const entry of project.entries) {
      if (entry.kind !== 'rule' || !(entry.record.fields['when'] ?? '').startsWith('async')) continue;
      for (const node of reachOf(project, entry))
        for (const call of project.modules.calls(node))
          if (CHANGES.test(call.name)) report.failed(placeOf(project, call.node), `${call.name}() in an async rule`);
    }
  },
};
