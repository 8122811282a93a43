import type { WritableDatabase } from '../database/database.ts';
import type { Instance, Session, Values } from '../types.ts';
import { nextRun } from './job-schedule.ts';

type JobHost = Pick<Instance, 'clock' | 'log' | 'queue' | 'scripts' | 'systemSession' | 'begin'> & {
  readonly database: WritableDatabase;
  sessionOf(userId: string): Session | undefined;
};

/** Scheduled jobs of the package (`sysauto_script`). */
export interface Jobs {
  /** Plans the next run of every active job; called once everything is loaded. */
  start(): void;
  /** Runs a job now, whatever its schedule (`gs.executeNow`). Throws when there is no such job. */
  run(sysId: string): void;
}

const table = 'sysauto_script';

export function createJobs(host: JobHost): Jobs {
  const { database, clock } = host;

  function sessionFor(job: Readonly<Values>): Session {
    return host.sessionOf(job['run_as'] ?? '') ?? host.systemSession;
  }

  function execute(sysId: string): void {
    const job = database.get(table, sysId);
    if (job === undefined) throw new Error(`JOB_MISSING: no scheduled job ${sysId}`);
    const transaction = host.begin(`job ${job['name'] ?? sysId}`, sessionFor(job));
    const name = `sysauto_script.${sysId}.script`;
    if (job['conditional'] === 'true' && !host.scripts.run(transaction, job['condition'] ?? '', name, {})) return;
    host.scripts.run(transaction, job['script'] ?? '', name, {});
  }

  function plan(sysId: string): void {
    const job = database.get(table, sysId);
    if (job === undefined || job['active'] !== 'true') return;
    const session = sessionFor(job);
    const at = nextRun(job, clock.now(), session.timeZone);
    if (at === undefined) return;
    host.queue.add({
      name: `schedule ${job['name'] ?? sysId}`,
      session,
      at,
      run: () => {
        // The next run is planned first: a job that fails once runs again, and runs missed meanwhile are skipped.
        plan(sysId);
        if (database.get(table, sysId)?.['active'] === 'true') execute(sysId);
      },
    });
  }

  return {
    start() {
      for (const job of database.select(table, 'active=true')) plan(job['sys_id'] ?? '');
    },
    run: execute,
  };
}
