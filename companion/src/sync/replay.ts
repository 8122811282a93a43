import { toRetryEvent } from './issue-reports.ts';
import type { IssueStore } from './issues.ts';
import type { EventQueue, InboundEvent } from './ports.ts';

/** What is to be done again. */
export type ReplayRequest =
  | { readonly event: string }
  | { readonly issue: string }
  | { readonly appId: number; readonly recordId: number };

/** Queues the record of an event, of an issue, or a named one; its newest state is taken over. Returns the event id. */
export type Replay = (request: ReplayRequest) => Promise<string | null>;

export interface ReplayOptions {
  readonly queue: Pick<EventQueue, 'accept' | 'find'>;
  readonly issueStore: Pick<IssueStore, 'find'>;
  readonly onQueued: () => void;
}

/** Creates the replay. `null`: the store knows no such event, or no issue about a record. */
export function createReplay(options: ReplayOptions): Replay {
  async function toEvent(request: ReplayRequest): Promise<InboundEvent | null> {
    if ('event' in request) return await options.queue.find(request.event);
    if ('issue' in request) {
      const issue = await options.issueStore.find(request.issue);
      return issue === null ? null : toRetryEvent(issue);
    }
    return { appId: request.appId, record: { kind: 'id', id: request.recordId }, reason: 'replay' };
  }

  return async (request) => {
    const event = await toEvent(request);
    if (event === null) return null;
    const { eventId } = await options.queue.accept({ ...event, reason: 'replay' });
    options.onQueued();
    return eventId;
  };
}
