import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'ARP-1',
  severity: 'H',
  requirement: 'The Application Runtime Policy of a release is enforcing.',
  fix: "Set applicationRuntimePolicy to 'enforcing' in now.config.json and declare the network and performance policies.",
  needs: ['package'],
  check({ config }, report) {
    const policy = config['applicationRuntimePolicy'];
    if (policy !== 'enforcing')
      report.failed({ file: 'now.config.json' }, `applicationRuntimePolicy is ${String(policy ?? 'not set')}`);
  },
};
