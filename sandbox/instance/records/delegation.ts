import { toDateTimeText } from '../flow/flow-duration.ts';
import type { Instance } from '../types.ts';

/** Users whose approvals a person may decide now: their own, and those of a delegation that holds (`sys_user_delegate`). */
export function approversFor(instance: Instance, userId: string): string[] {
  const now = toDateTimeText(instance.clock.now());
  const query = `delegate=${userId}^approvals=true^starts<=${now}^ends>=${now}`;
  return [userId, ...instance.database.select('sys_user_delegate', query).map((row) => row['user'] ?? '')];
}
