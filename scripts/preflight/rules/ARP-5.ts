import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'ARP-5',
  severity: 'M',
  requirement:
    'The shares of the instance that jobs, API calls and events may take are chosen, not left to the default.',
  fix: 'Set performancePolicy in now.config.json and explain the numbers in the design document.',
  needs: ['package'],
  check({ config }, report) {
    const policy = config['applicationRuntimePolicy'];
    if ((policy === 'enforcing' || policy === 'tracking') && config['performancePolicy'] === undefined)
      report.failed({ file: 'now.config.json' }, 'a runtime policy is on and performancePolicy is not set');
  },
};
