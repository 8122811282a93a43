import { NEWEST_FAMILY } from '../platform/families.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'PRC-9',
  severity: 'M',
  requirement: 'The newest family of the platform is supported.',
  fix: 'Test on the newest family and name it in store.families of package.json.',
  needs: ['package'],
  check({ store }, report) {
    if (store === undefined) report.failed({ file: 'package.json' }, 'store.families is not set');
    else if (!store.families.includes(NEWEST_FAMILY))
      report.failed({ file: 'package.json' }, `${NEWEST_FAMILY} is not among store.families`);
  },
};
