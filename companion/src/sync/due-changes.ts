import { type Change, type ChangesReply, NAMED_CHANGES_LIMIT } from '../../../now-app/server/contract/protocol.ts';
import { toBatches } from '../batches.ts';
import { VendorError } from '../errors.ts';
import type { Log } from '../log.ts';
import { isolateFew } from './isolate.ts';
import { type FailedAcknowledgement, toFailed } from './outbound-changes.ts';
import type { ServiceNowPort } from './ports.ts';

/** Some or all changes of a page. */
export interface DueChanges {
  readonly page: ChangesReply;
  readonly changes: readonly Change[];
  /** Those that ServiceNow could not answer for, or whose record is gone there. */
  readonly unread: readonly FailedAcknowledgement[];
}

export interface DueChangesOptions {
  readonly serviceNow: Pick<ServiceNowPort, 'fetchChanges' | 'fetchBareChanges' | 'fetchNamedChanges'>;
  readonly log: Log;
}

/**
 * Reads one page of due changes: at once, or in parts when ServiceNow cannot answer it whole. What it cannot answer for a
 * row alone is a failed try of that row: it is counted and ends in an issue, and the others go out. When most rows fail,
 * no row is at fault and none is charged. Throws `VendorError`.
 */
export async function* readDueChanges({ serviceNow, log }: DueChangesOptions): AsyncGenerator<DueChanges> {
  const whole = await serviceNow.fetchChanges().catch((error: unknown) => {
    if (!isOfOneRequest(error)) throw error;
    log.warn({ event: 'changes.unread', code: error.code }, `${error.message}: they are read in parts`);
    return null;
  });
  if (whole !== null) {
    yield toDue(whole, whole.changes, []);
    return;
  }
  const page = await serviceNow.fetchBareChanges();
  for (const rows of toBatches(page.changes, NAMED_CHANGES_LIMIT)) {
    const unread: FailedAcknowledgement[] = [];
    const changes = await isolateFew<Change, readonly Change[]>(
      rows,
      async (part) => [await serviceNow.fetchNamedChanges(part.map(({ id }) => id))],
      (row, { code, message, retryable }) => {
        unread.push(toFailed(row, code, message, retryable));
        return [];
      },
    );
    yield toDue(page, changes.flat(), unread);
  }
}

function toDue(page: ChangesReply, changes: readonly Change[], unread: readonly FailedAcknowledgement[]): DueChanges {
  const gone = changes.filter((change) => change.gone === true);
  const failed = gone.map((change) =>
    toFailed(change, 'RECORD_GONE', `ServiceNow has no ${change.number} to tell of`, false),
  );
  return { page, changes: changes.filter((change) => !gone.includes(change)), unread: [...unread, ...failed] };
}

/** Whether another request may well be answered: neither an outage nor a refusal, which concern all of them. */
function isOfOneRequest(error: unknown): error is VendorError {
  return error instanceof VendorError && error.failure !== 'outage' && error.failure !== 'refused';
}
