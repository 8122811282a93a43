import type { IssueReport } from '../../../now-app/server/contract/protocol.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { toDeadLetterIssue, toFilesIssue } from './issue-reports.ts';
import type { IssueStore, Issues } from './issues.ts';
import { createLoop, type Loop } from './loop.ts';
import type { EventQueue, InboundJob, JobFailure, ServiceNowPort } from './ports.ts';
import type { Settings } from './settings.ts';

export interface HeartbeatOptions {
  readonly serviceNow: Pick<ServiceNowPort, 'sendHeartbeat'>;
  readonly settings: Pick<Settings, 'refresh' | 'expect'>;
  readonly queue: Pick<EventQueue, 'depth' | 'readAbandoned' | 'forget'>;
  /** Queue of the records whose files are to be looked at. */
  readonly fileQueue: Pick<EventQueue, 'depth' | 'readAbandoned' | 'forget'>;
  readonly issueStore: Pick<IssueStore, 'countOpen'>;
  readonly issues: Pick<Issues, 'open'>;
  readonly companionId: string;
  readonly version: string;
  readonly startedAt: string;
  /** Called when ServiceNow says that changes wait. */
  readonly onPendingChanges: () => void;
  readonly intervalMs: number;
  readonly metrics: Metrics;
  readonly log: Log;
}

const WORKER_DIED: JobFailure = {
  code: 'WORKER_DIED',
  message: 'The worker ended each time it tried',
  retryable: false,
};

/**
 * Creates the loop that, in each interval, reads the settings if they changed, tells ServiceNow that the companion lives and
 * how much work waits, and reports events the store gave up by itself. It also runs while synchronisation is off, since
 * it is what notices that it was switched on.
 */
export function createHeartbeat(options: HeartbeatOptions): Loop {
  const { serviceNow, settings, queue, issueStore, metrics } = options;

  async function reportAbandoned(
    entries: Pick<EventQueue, 'readAbandoned' | 'forget'>,
    toIssue: (job: InboundJob, failure: JobFailure) => IssueReport,
  ): Promise<void> {
    const abandoned = await entries.readAbandoned();
    for (const job of abandoned) await options.issues.open(toIssue(job, WORKER_DIED));
    await entries.forget(abandoned);
  }

  return createLoop({
    name: 'heartbeat',
    log: options.log,
    async run() {
      await reportAbandoned(queue, toDeadLetterIssue);
      await reportAbandoned(options.fileQueue, toFilesIssue);
      const depth = await queue.depth();
      const deadLetters = await issueStore.countOpen('dead_letter');
      metrics.queueWaiting.set(depth.waiting);
      metrics.filesWaiting.set((await options.fileQueue.depth()).waiting);
      metrics.queueOldestSeconds.set(depth.oldestSeconds);
      metrics.deadLetters.set(deadLetters);
      await settings.refresh();
      const reply = await serviceNow.sendHeartbeat({
        companionId: options.companionId,
        version: options.version,
        startedAt: options.startedAt,
        queueWaiting: depth.waiting,
        queueOldestSeconds: depth.oldestSeconds,
        deadLetters,
      });
      await settings.expect(reply.configVersion);
      if (reply.pendingChanges > 0) options.onPendingChanges();
      return options.intervalMs;
    },
  });
}
