import { allCalls } from '../model/code.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'CFG-6',
  severity: 'M',
  requirement: 'Properties are read with a default and not written by code; no cache is flushed.',
  fix: 'Give getProperty a default; keep state in a table.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const { call, place } of allCalls(project)) {
      const onSystem = call.node.expression.getText().startsWith('gs.');
      if (onSystem && call.name === 'getProperty' && call.node.arguments.length < 2)
        report.failed(place, 'getProperty without a default');
      if (onSystem && call.name === 'setProperty')
        report.failed(place, 'setProperty flushes the caches of the instance');
      if (/cacheFlush|flushCache/i.test(call.name)) report.failed(place, `${call.name}() flushes caches`);
    }
  },
};
