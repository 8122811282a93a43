import { allCalls } from '../model/code.ts';
import type { Rule } from '../rule.ts';

/** More than this many info lines in one package are noise. */
const MOST_INFO = 20;

export const rule: Rule = {
  id: 'SRV-9',
  severity: 'M',
  requirement: 'No gs.log or gs.print, little gs.info.',
  fix: 'Use gs.warn and gs.error for what a person should see, gs.debug for the rest.',
  needs: ['package', 'modules'],
  check(project, report) {
    let infos = 0;
    for (const { call, place } of allCalls(project)) {
      const onSystem = call.node.expression.getText().startsWith('gs.');
      if (!onSystem) continue;
      if (call.name === 'log' || call.name === 'print')
        report.failed(place, `gs.${call.name} does not exist in a scoped app`);
      if (call.name === 'info') infos += 1;
    }
    if (infos > MOST_INFO && project.built.app !== undefined)
      report.failed(project.built.place(project.built.app), `${infos} calls of gs.info`);
  },
};
