import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'LIF-7',
  severity: 'L',
  requirement: 'Automated tests travel with the app.',
  fix: 'Add tests of the Automated Test Framework for each role.',
  needs: ['package'],
  check({ built }, report) {
    if (built.of('sys_atf_test').length === 0 && built.app !== undefined)
      report.failed(built.place(built.app), 'the package holds no automated test');
  },
};
