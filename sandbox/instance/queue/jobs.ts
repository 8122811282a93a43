import type { WritableDatabase } from '../database/database.ts';
import { readAnswer } from '../script/script-answer.ts';
import type { Instance, Session, Values } from '../types.ts';
import { isCalendarJob, nextRun } from './job-schedule.ts';

type JobHost = Pick<Instance, 'clock' | 'log' | 'queue' | 'records' | 'scripts' | 'systemSession' | 'begin'> & {
  readonly database: WritableDatabase;
  sessionOf(userId: string): Session | undefined;
};

/** Scheduled jobs of the package (`sysauto_script`). */
export interface Jobs {
  /** Plans the next run of every active job, and of jobs when they change; called once everything is loaded. */
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
    const condition = { source: job['condition'] ?? '', name: `sysauto_script.${sysId}.condition` };
    if (job['conditional'] === 'true' && !readAnswer(host, transaction, condition)) return;
    host.scripts.run(transaction, job['script'] ?? '', name, {});
  }

  function plan(sysId: string): void {
    const job = database.get(table, sysId);
    if (job === undefined || job['active'] !== 'true') return;
    if (isCalendarJob(job)) {
      host.log('warn', 'Scheduled jobs', `not emulated: business calendar of the job ${job['name'] ?? sysId}`);
      return;
    }
    const session = sessionFor(job);
    const at = nextRun(job, clock.now(), session.timeZone);
    if (at === undefined) return;
    host.queue.add({
      name: `schedule ${job['name'] ?? sysId}`,
      session,
      at,
      run: () => {
        // A job that was changed meanwhile has been planned anew.
        if (database.get(table, sysId) !== job) return;
        // The next run is planned first: a job that fails once runs again, and runs missed meanwhile are skipped.
        plan(sysId);
        execute(sysId);
      },
    });
  }

  return {
    start() {
      for (const job of database.select(table, 'active=true')) plan(job['sys_id'] ?? '');
      host.records.addEngine((_transaction, event) => {
        if (event.table === table && event.operation !== 'delete') plan(event.current['sys_id'] ?? '');
      });
    },
    run: execute,
  };
}
