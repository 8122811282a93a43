import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'PRC-1',
  severity: 'B',
  requirement: 'The scope begins with the company code of the publisher, on whose vendor instance it is submitted.',
  fix: 'Write the company code of the vendor instance to store.vendorCode in package.json; it is shown in its portal.',
  needs: ['package'],
  check({ built, store }, report) {
    if (store === undefined) report.failed({ file: 'package.json' }, 'store.vendorCode is not set');
    else if (!built.scope.startsWith(`x_${store.vendorCode}_`))
      report.failed({ file: 'package.json' }, `scope ${built.scope} is not of the company ${store.vendorCode}`);
  },
};
