import { ISSUES_LIMIT, type IssueReport } from '../../../now-app/server/contract/protocol.ts';
import type { BridgeError } from '../errors.ts';
import type { Log } from '../log.ts';
import { isolate } from './isolate.ts';
import { createLoop, type Loop } from './loop.ts';
import type { ServiceNowPort } from './ports.ts';

/** What was read for one delivery. */
export interface IssueDelivery {
  readonly open: readonly IssueReport[];
  readonly solved: readonly string[];
}

/** An issue that waits for a person. */
export interface OpenIssue extends IssueReport {
  /** ServiceNow has it. */
  readonly reported: boolean;
}

/** Durable issues. All calls throw `StoreError` when the store is down. */
export interface IssueStore {
  /** `once`: an issue with this key that is known already stays as it is. */
  open(issue: IssueReport, options: { readonly once: boolean }): Promise<void>;
  /** Returns whether any of the keys was open. */
  solve(keys: readonly string[]): Promise<boolean>;
  /** The issue with this key that is not solved. */
  find(key: string): Promise<IssueReport | null>;
  /** Forgets issues that people in ServiceNow ignore. */
  forget(keys: readonly string[]): Promise<void>;
  readUndelivered(limit: number): Promise<IssueDelivery>;
  markDelivered(delivery: IssueDelivery): Promise<void>;
  /** Issues that are not solved, oldest first, and whether ServiceNow has them. */
  listOpen(limit: number): Promise<readonly OpenIssue[]>;
  /** Issues of a kind that are not solved. */
  listOfKind(kind: IssueReport['kind']): Promise<readonly IssueReport[]>;
  countOpen(kind: IssueReport['kind']): Promise<number>;
}

/** Tells people in ServiceNow what needs them; kept until ServiceNow has it. */
export interface Issues {
  /** Opens or renews an issue. */
  open(issue: IssueReport): Promise<void>;
  /** Opens an issue unless one with this key is known. */
  openOnce(issue: IssueReport): Promise<void>;
  solve(keys: readonly string[]): Promise<void>;
  readonly delivery: Loop;
}

export interface IssuesOptions {
  readonly store: IssueStore;
  readonly serviceNow: Pick<ServiceNowPort, 'reportIssues'>;
  /** False while nothing may be written to the instance. */
  readonly isEnabled: () => boolean;
  readonly log: Log;
}

/** Issues are delivered when they arise; this interval only catches what another companion stored. */
const INTERVAL_MS = 30_000;

/** Creates the issue outbox and its delivery loop. */
export function createIssues(options: IssuesOptions): Issues {
  const { store, serviceNow, log } = options;
  async function deliver(entries: readonly IssueDelivery[]): Promise<IssueDelivery[]> {
    const open = entries.flatMap((entry) => entry.open);
    const solved = entries.flatMap((entry) => entry.solved);
    const reply = await serviceNow.reportIssues({ issues: open, solved, taken: [] });
    await store.markDelivered({ open, solved });
    log.info({ event: 'issues.reported', ...reply });
    return [];
  }

  /** An issue that ServiceNow does not take holds no other back; it is told again with the next round. */
  function leave(entry: IssueDelivery, { code, message }: BridgeError): IssueDelivery {
    const keys = [...entry.open.map(({ key }) => key), ...entry.solved];
    log.error({ event: 'issues.refused', keys, code }, message);
    return entry;
  }

  const delivery = createLoop({
    name: 'issues',
    log,
    async run() {
      if (!options.isEnabled()) return INTERVAL_MS;
      const pending = await store.readUndelivered(ISSUES_LIMIT);
      const count = pending.open.length + pending.solved.length;
      if (count === 0) return INTERVAL_MS;
      const entries: IssueDelivery[] = [
        ...pending.open.map((issue) => ({ open: [issue], solved: [] })),
        ...pending.solved.map((key) => ({ open: [], solved: [key] })),
      ];
      const left = (await isolate(entries, deliver, leave)).length;
      return count >= ISSUES_LIMIT && left === 0 ? 0 : INTERVAL_MS;
    },
  });

  return {
    async open(issue) {
      await store.open(issue, { once: false });
      delivery.wake();
    },
    async openOnce(issue) {
      await store.open(issue, { once: true });
      delivery.wake();
    },
    async solve(keys) {
      if (await store.solve(keys)) delivery.wake();
    },
    delivery,
  };
}
