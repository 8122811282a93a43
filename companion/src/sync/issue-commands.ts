import type { RecordMap } from '../../../now-app/server/contract/protocol.ts';
import type { Log } from '../log.ts';
import type { FileNotes } from './file-notes.ts';
import { isFileKey, toRetryEvent, toRetryRun } from './issue-reports.ts';
import type { IssueStore } from './issues.ts';
import { createLoop, type Loop } from './loop.ts';
import type { EventQueue, ServiceNowPort } from './ports.ts';
import type { Runs } from './runs.ts';

export interface IssueCommandsOptions {
  readonly serviceNow: Pick<ServiceNowPort, 'fetchIssueCommands' | 'reportIssues'>;
  readonly queue: Pick<EventQueue, 'accept'>;
  readonly runs: Pick<Runs, 'request'>;
  readonly files: Pick<FileNotes, 'retry'>;
  readonly issueStore: Pick<IssueStore, 'forget'>;
  readonly recordMaps: () => readonly RecordMap[];
  readonly isEnabled: () => boolean;
  /** Reads the settings anew: who asks for a retry has often mended a map just before. */
  readonly refreshSettings: () => Promise<void>;
  /** Called after events were queued. */
  readonly onQueued: () => void;
  /** Called for retries that concern changes towards Onspring: the instance made them due again. */
  readonly onChanges: () => void;
  /** Between two looks; the doorbell wakes the loop earlier. */
  readonly intervalMs: number;
  readonly log: Log;
}

/** Between two looks: the doorbell rings for every change while many records arrive, and each look is a call. */
const PAUSE_MS = 3_000;

/**
 * Creates the loop that does what people decided about issues in ServiceNow: a retry reads the record again, or asks for
 * the refused run again; an ignored issue is no longer listed here. A retry is marked as taken only after it is durable.
 */
export function createIssueCommands(options: IssueCommandsOptions): Loop {
  const { serviceNow, queue, intervalMs, log } = options;

  async function retry(command: {
    key: string;
    onspringApp: number | null;
    onspringRecord: number | null;
  }): Promise<void> {
    const event = toRetryEvent(command);
    const run = toRetryRun(command.key);
    if (command.key.startsWith('outbound:')) options.onChanges();
    else if (isFileKey(command.key)) await options.files.retry(command.onspringApp ?? 0, command.onspringRecord ?? 0);
    else if (event !== null) {
      await queue.accept(event);
      options.onQueued();
    } else if (run !== null && options.recordMaps().some((map) => map.id === run.recordMap)) {
      await options.runs.request({ ...run, dryRun: false, recordsPerMinute: null });
    }
  }

  let nextLookMs = 0;
  return createLoop({
    name: 'issue_commands',
    log,
    async run() {
      if (!options.isEnabled()) return intervalMs;
      const leftMs = nextLookMs - performance.now();
      if (leftMs > 0) return leftMs;
      nextLookMs = performance.now() + PAUSE_MS;
      const commands = await serviceNow.fetchIssueCommands();
      await options.issueStore.forget(commands.filter(({ action }) => action === 'ignore').map(({ key }) => key));
      const retries = commands.filter(({ action }) => action === 'retry');
      if (retries.length === 0) return intervalMs;
      await options.refreshSettings();
      for (const command of retries) await retry(command);
      const taken = retries.map(({ key }) => key);
      await serviceNow.reportIssues({ issues: [], solved: [], taken });
      log.info({ event: 'issues.retried', keys: taken }, 'people asked for another try');
      return 0;
    },
  });
}
