import { forEachCodeNode, LOOP_KINDS, loopOf, placeOf } from '../model/code.ts';
import { sends } from '../model/sending.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'OUT-4',
  severity: 'M',
  requirement: 'A call that failed is tried again later by a job or event, a bounded number of times; never in place.',
  fix: 'Keep what is to be sent as a row with its next time, and let a job take the due ones.',
  needs: ['package', 'modules'],
  check(project, report) {
    forEachCodeNode(project, LOOP_KINDS, (node) => {
      const loop = loopOf(node);
      if (loop?.kind === 'until' && sends(project.modules, loop.body))
        report.failed(placeOf(project, node), 'repeats a call to another system in place');
    });
  },
};
