import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { toDeadLetterIssue } from './issue-reports.ts';
import type { IssueStore, Issues } from './issues.ts';
import { createLoop, type Loop } from './loop.ts';
import type { EventQueue, JobFailure, ServiceNowPort } from './ports.ts';
import type { Settings } from './settings.ts';

export interface HeartbeatOptions {
  readonly serviceNow: Pick<ServiceNowPort, 'sendHeartbeat'>;
  readonly settings: Settings;
  readonly queue: Pick<EventQueue, 'depth' | 'readAbandoned' | 'forget'>;
  readonly issueStore: Pick<IssueStore, 'countOpen'>;
  readonly issues: Pick<Issues, 'open'>;
  readonly companionId: string;
  readonly version: string;
  readonly startedAt: string;
  /** Called when ServiceNow says that changes wait. */
  readonly onPendingChanges: () => void;
  readonly metrics: Metrics;
  readonly log: Log;
}

const INTERVAL_MS = 60_000;

/**
 * Creates the loop that, each minute, reads the settings if they changed, tells ServiceNow that the companion lives and
 * how much work waits, and reports events the store gave up by itself. It also runs while synchronisation is off, since
 * it is what notices that it was switched on.
 */
export function createHeartbeat(options: HeartbeatOptions): Loop {
  const { serviceNow, settings, queue, issueStore, metrics } = options;
  return createLoop({
    name: 'heartbeat',
    log: options.log,
    async run() {
      const abandoned = await queue.readAbandoned();
      for (const job of abandoned) {
        const failure: JobFailure = {
          code: 'WORKER_DIED',
          message: 'The worker ended each time it tried',
          retryable: false,
        };
        await options.issues.open(toDeadLetterIssue(job, failure));
      }
      await queue.forget(abandoned);
      const depth = await queue.depth();
      const deadLetters = await issueStore.countOpen('dead_letter');
      metrics.queueWaiting.set(depth.waiting);
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
      return INTERVAL_MS;
    },
  });
}
