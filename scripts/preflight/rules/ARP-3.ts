import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'ARP-3',
  severity: 'B',
  requirement: 'Every policy and privilege is allowed or denied, none left as requested.',
  fix: 'Decide: allowed or denied.',
  needs: ['package'],
  check({ built }, report) {
    for (const table of ['sys_scope_privilege', ...built.tables.filter((name) => name.startsWith('sys_arp_'))])
      for (const record of built.of(table))
        if (record.fields['status'] === 'requested') report.failed(built.place(record), 'is only requested');
  },
};
