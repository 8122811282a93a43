import type { WritableDatabase } from '../database/database.ts';
import { readAnswer } from '../script/script-answer.ts';
import type { Instance, Session, Values } from '../types.ts';
import { parseTimestamp } from './clock.ts';
import { isCalendarJob, nextRun } from './job-schedule.ts';
import { createJobTriggers, TRIGGERS } from './job-triggers.ts';

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
  const triggers = createJobTriggers(host);

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

  /** Plans the next run of a job: its schedule item says when, and nothing else does. */
  function plan(sysId: string): void {
    const job = database.get(table, sysId);
    const at = job === undefined || job['active'] !== 'true' ? undefined : nextOf(job);
    if (job === undefined || at === undefined) triggers.remove(sysId);
    else wakeAt(triggers.plan(job, at), sysId);
  }

  function nextOf(job: Readonly<Values>): number | undefined {
    if (isCalendarJob(job)) {
      host.log('warn', 'Scheduled jobs', `not emulated: business calendar of the job ${job['name']}`);
      return undefined;
    }
    return nextRun(job, clock.now(), sessionFor(job).timeZone);
  }

  function wakeAt(nextAction: string, sysId: string): void {
    const job = database.get(table, sysId);
    host.queue.add({
      name: `schedule ${job?.['name'] ?? sysId}`,
      session: job === undefined ? host.systemSession : sessionFor(job),
      at: parseTimestamp(nextAction),
      run: () => {
        // A job that was changed meanwhile, or whose item was moved, has been planned anew.
        if (!triggers.claim(sysId, nextAction)) return;
        // The next run is planned first: a job that fails once runs again, and runs missed meanwhile are skipped.
        plan(sysId);
        try {
          execute(sysId);
        } finally {
          triggers.release(sysId);
        }
      },
    });
  }

  return {
    start() {
      for (const job of database.select(table, 'active=true')) plan(job['sys_id'] ?? '');
      host.records.addEngine((_transaction, { table: changed, operation, current, previous }) => {
        if (changed === table) plan(current['sys_id'] ?? '');
        // A person may move the next run of a job in its schedule item.
        const { document, document_key: sysId = '', next_action: nextAction = '' } = current;
        const isMoved = changed === TRIGGERS && operation === 'update' && previous?.['next_action'] !== nextAction;
        if (isMoved && document === table && nextAction !== '') wakeAt(nextAction, sysId);
      });
    },
    run: execute,
  };
}
