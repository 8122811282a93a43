/**
 * Pauses until the record fits the condition: tested at once (assumed) and then only when the record changes
 * (servicenow-instance.md 14.3, D). Output `state`: 0 fits or record deleted, 1 timed out.
 */
import { NotEmulatedError } from '../../not-emulated.ts';
import { parseDuration } from '../flow-duration.ts';
import { FlowError } from '../flow-error.ts';
import { type Action, readQuery, readRecord, readText } from './action-call.ts';

const readTimeout = (call: Parameters<Action>[0]): number | null => {
  if (readText(call, 'timeout_flag') !== 'true') return null;
  if (readText(call, 'timeout_schedule') !== '') throw new NotEmulatedError('schedule of a waitForCondition timeout');
  return call.instance.clock.now() + parseDuration(readText(call, 'timeout_duration'));
};

export const waitForCondition: Action = (call) => {
  const record = readRecord(call, 'record', 'table_name');
  const query = readQuery(call, 'conditions');
  if (query === '') throw new FlowError('CONDITION_EMPTY', 'waitForCondition needs a condition');
  const row = call.instance.database.get(record.table, record.sysId);
  if (row !== undefined && call.instance.database.matches(record.table, row, query)) {
    return { outputs: { state: '0' } };
  }
  return {
    wait: { kind: 'condition', table: record.table, sysId: record.sysId, query },
    dueAt: readTimeout(call),
  };
};
