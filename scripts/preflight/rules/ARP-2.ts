import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'ARP-2',
  severity: 'B',
  requirement: 'An app that opted in to the runtime policy is not published while it only tracks.',
  fix: "Set applicationRuntimePolicy to 'enforcing'.",
  needs: ['package'],
  check({ config }, report) {
    if (config['applicationRuntimePolicy'] === 'tracking')
      report.failed({ file: 'now.config.json' }, 'the runtime policy only tracks');
  },
};
