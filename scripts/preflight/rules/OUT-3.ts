import { forEachCodeNode, LOOP_KINDS, loopOf, placeOf } from '../model/code.ts';
import { sends } from '../model/sending.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'OUT-3',
  severity: 'M',
  requirement: 'No fan-out: at most four calls to one host at a time, since all apps share 20 outbound connections.',
  fix: 'Send one request with all entries, or one per run of a job.',
  needs: ['package', 'modules'],
  check(project, report) {
    forEachCodeNode(project, LOOP_KINDS, (node) => {
      const loop = loopOf(node);
      if (loop?.kind === 'times' && sends(project.modules, loop.body))
        report.failed(placeOf(project, node), 'calls another system once for each entry');
    });
  },
};
