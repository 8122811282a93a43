/**
 * Pauses until the record fits the condition: tested at once (assumed) and then only when the record changes
 * (servicenow-instance.md 14.3, D). Output `state`: 0 fits or record deleted, 1 timed out.
 */
import { FlowError } from '../flow-error.ts';
import { type Action, readQuery, readRecord, readTimeOut } from './action-call.ts';

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
    dueAt: readTimeOut(call, { flag: 'timeout_flag', duration: 'timeout_duration', schedule: 'timeout_schedule' }),
  };
};
