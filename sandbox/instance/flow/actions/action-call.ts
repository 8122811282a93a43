/** What an action is given and how it reads its inputs. */
import { addWorkTime } from '../../sla/schedule.ts';
import type { Instance, Transaction, Values, WriteResult } from '../../types.ts';
import { type PillScope, resolveQuery, resolveText } from '../data-pill.ts';
import type { WaitCause } from '../execution.ts';
import { parseDuration } from '../flow-duration.ts';
import { FlowError } from '../flow-error.ts';
import type { ActionStep } from '../flow-program.ts';
import { createRecordValue, type FlowOutputs, type FlowValue, type RecordValue, toText } from '../flow-value.ts';
import type { StepInputs } from '../packed-values.ts';
import { parseTemplateValues } from '../template-values.ts';
import { readWaitTime } from '../wait-schedule.ts';

export interface ActionCall {
  readonly instance: Instance;
  readonly transaction: Transaction;
  readonly scope: PillScope;
  readonly flowName: string;
  /** Root of the trigger's pills, `''` in a subflow. */
  readonly triggerRoot: string;
  readonly executionId: string;
  readonly inputs: StepInputs;
  /** What only a step of a custom action has. */
  readonly step?: ActionStep;
}

/** Either the outputs at once, or what to wait for; `dueAt` in milliseconds since the epoch. */
export type ActionResult =
  | { readonly outputs: FlowOutputs }
  | { readonly wait: WaitCause; readonly dueAt: number | null };

export type Action = (call: ActionCall) => ActionResult;

export const readInput = (call: ActionCall, name: string): FlowValue =>
  resolveText(call.scope, call.inputs[name] ?? '');

export const readText = (call: ActionCall, name: string): string => toText(readInput(call, name));

/** End of a wait by its time-out, in milliseconds since the epoch; null when the flag is not set. */
export const readTimeOut = (
  call: ActionCall,
  names: { readonly flag: string; readonly duration: string; readonly schedule?: string },
): number | null => {
  if (readText(call, names.flag) !== 'true') return null;
  const work = readWaitTime(call.instance, names.schedule === undefined ? '' : readText(call, names.schedule));
  return addWorkTime(work, call.instance.clock.now(), parseDuration(readText(call, names.duration)));
};

/** Encoded query of an input with its pills filled in. */
export const readQuery = (call: ActionCall, name: string): string => resolveQuery(call.scope, call.inputs[name] ?? '');

/** Table an input names. @throws FlowError TABLE_UNKNOWN */
export const readTable = (call: ActionCall, name: string): string => {
  const table = readText(call, name);
  if (call.instance.schema.table(table) === undefined) {
    throw new FlowError('TABLE_UNKNOWN', `input ${name} names table "${table}", which does not exist`);
  }
  return table;
};

/**
 * Record of an input: a record pill, or a sys_id together with the input that names the table.
 * @throws FlowError RECORD_MISSING when the input is empty or there is no such record.
 */
export const readRecord = (call: ActionCall, name: string, tableInput: string): RecordValue => {
  const value = readInput(call, name);
  const record =
    typeof value === 'object' && value.kind === 'record'
      ? value
      : createRecordValue(readText(call, tableInput), toText(value));
  const row = record.sysId === '' ? undefined : call.instance.database.get(record.table, record.sysId);
  if (row === undefined) {
    throw new FlowError('RECORD_MISSING', `input ${name}: no record "${record.sysId}" in table "${record.table}"`);
  }
  return createRecordValue(row['sys_class_name'] || record.table, record.sysId);
};

/** Field values of a template input for a table. @throws FlowError FIELD_UNKNOWN */
export const readValues = (call: ActionCall, name: string, table: string): Values => {
  const values: Values = {};
  for (const { field, text } of parseTemplateValues(call.inputs[name] ?? '')) {
    if (call.instance.schema.column(table, field) === undefined) {
      throw new FlowError('FIELD_UNKNOWN', `input ${name} sets field "${field}", which table ${table} does not have`);
    }
    values[field] = toText(resolveText(call.scope, text));
  }
  return values;
};

/** Flows that run as a user keep to the user's rights. @throws FlowError ACCESS_DENIED */
export const requireAccess = (
  call: ActionCall,
  operation: 'write' | 'create' | 'delete',
  table: string,
  sysId: string | null,
): void => {
  if (call.transaction.session.system) return;
  const row = sysId === null ? null : (call.instance.database.get(table, sysId) ?? null);
  if (!call.instance.access.can(call.transaction, operation, table, row)) {
    throw new FlowError(
      'ACCESS_DENIED',
      `user ${call.transaction.session.userName} may not ${operation} in table ${table}; let the flow run as system`,
    );
  }
};

/** sys_id of a write that worked. @throws FlowError with the reason of one that did not. */
export const requireWritten = (result: WriteResult, doing: string): string => {
  if (result.ok) return result.sysId;
  const rule = result.rule === undefined ? '' : ` (business rule ${result.rule.name})`;
  throw new FlowError('WRITE_REFUSED', `${doing}: ${result.reason}: ${result.message}${rule}`);
};
