import type { Rule } from '../rule.ts';

/** Shortest period that is not asked about, in minutes: no public figure exists (store-certification.md JOB-2). */
const SHORTEST = 5;

export const rule: Rule = {
  id: 'JOB-2',
  severity: 'M',
  requirement: 'Jobs run at a sensible pace.',
  fix: 'Run the job every five minutes or less often, with a bounded batch.',
  needs: ['package'],
  check({ built }, report) {
    for (const job of built.of('sysauto_script')) {
      if (built.reference(job, 'run_type') !== 'periodically') continue;
      const minutes = toMinutes(job.fields['run_period'] ?? '');
      if (minutes === undefined)
        report.notVerified(built.place(job), `period "${job.fields['run_period'] ?? ''}" was not understood`);
      else if (minutes < SHORTEST) report.failed(built.place(job), `runs every ${minutes} minutes`);
    }
  },
};

/** Duration as the platform writes it: the time since 1970-01-01 00:00:00. */
function toMinutes(period: string): number | undefined {
  const time = Date.parse(`${period.replace(' ', 'T')}Z`);
  return Number.isNaN(time) ? undefined : time / 60_000;
}
