import { FAMILIES, RUNTIME_POLICY_SINCE } from '../platform/families.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'PRC-10',
  severity: 'M',
  requirement: 'The app is built on the lowest family it is offered for and uses nothing a later one brought.',
  fix: 'Raise the lowest of store.families in package.json, or leave out what is newer.',
  needs: ['package'],
  check({ built, config, store }, report) {
    if (store === undefined) {
      report.failed({ file: 'package.json' }, 'store.families is not set, so the lowest is unknown');
      return;
    }
    for (const family of store.families)
      if (!FAMILIES.includes(family)) report.notVerified({ file: 'package.json' }, `${family} is no family known here`);
    const lowest = Math.min(...store.families.map((family) => FAMILIES.indexOf(family)));
    const policy = config['applicationRuntimePolicy'];
    if (policy !== undefined && policy !== 'none' && lowest < FAMILIES.indexOf(RUNTIME_POLICY_SINCE))
      report.failed(
        { file: 'now.config.json' },
        `the runtime policy came with ${RUNTIME_POLICY_SINCE}, the app is offered for ${FAMILIES[lowest]}`,
      );
    const flows = built.of('sys_hub_flow').length;
    if (flows > 0 && built.app !== undefined)
      report.note(built.place(built.app), `${flows} flows: build and test them on ${FAMILIES[lowest]}`);
  },
};
