import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'JOB-1',
  severity: 'L',
  requirement: 'Scheduled jobs name no person to run as.',
  fix: 'Leave Run as empty.',
  needs: ['package'],
  check({ built }, report) {
    for (const table of built.tables.filter((name) => name.startsWith('sysauto')))
      for (const job of built.of(table)) {
        const user = built.reference(job, 'run_as');
        if (user !== '') report.failed(built.place(job), `runs as ${user}, who does not exist at the customer`);
      }
  },
};
