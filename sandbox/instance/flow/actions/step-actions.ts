/**
 * Steps of actions that a package defines itself, by their key in the SDK ("actionStep namespace"): mostly what a flow's
 * action does under other names of inputs and outputs.
 */
import { NotEmulatedError } from '../../not-emulated.ts';
import type { WaitCause } from '../execution.ts';
import { FlowError } from '../flow-error.ts';
import { type FlowOutputs, type FlowValue, toFlowValue } from '../flow-value.ts';
import { toScriptValue } from '../input-script.ts';
import { type Action, type ActionCall, type ActionResult, readInput, readText } from './action-call.ts';
import { askForApproval } from './ask-for-approval.ts';
import { getLatestResponseTextFromEmail, waitForEmailReply } from './mail-actions.ts';
import { fireEvent, log, sendEmail, sendNotification, sendSms } from './message-actions.ts';
import {
  createOrUpdateRecord,
  createRecord,
  createTask,
  deleteMultipleRecords,
  deleteRecord,
  lookUpRecord,
  lookUpRecords,
  updateMultipleRecords,
  updateRecord,
} from './record-actions.ts';
import { waitForCondition } from './wait-for-condition.ts';
import { waitForMessage } from './wait-for-message.ts';

/** Names an action of flows has for what the step calls otherwise. */
type Names = Readonly<Record<string, string>>;

const rename = <Value>(values: Readonly<Record<string, Value>>, names: Names): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [names[name] ?? name, value]));

const inverse = (names: Names): Names =>
  Object.fromEntries(Object.entries(names).map(([name, other]) => [other, name]));

const renameWait = (wait: WaitCause, names: Names): WaitCause => {
  if (wait.kind === 'approval') return { ...wait, output: names[wait.output] ?? wait.output };
  if (wait.kind !== 'task') return wait;
  return { ...wait, outputs: rename(wait.outputs, names), late: rename(wait.late, names) };
};

/** A step that does what an action of flows does. */
const like = (action: Action, inputs: Names = {}, outputs: Names = {}): Action => {
  const names = inverse(outputs);
  return (call) => {
    const result = action({ ...call, inputs: rename(call.inputs, inputs) });
    return 'outputs' in result
      ? { outputs: rename(result.outputs, names) }
      : { wait: renameWait(result.wait, names), dueAt: result.dueAt };
  };
};

/** "Skip Insert" tries the step out. */
const unlessSkipped =
  (action: Action, outputs: FlowOutputs): Action =>
  (call) =>
    readText(call, 'skip_insert') === 'true' ? { outputs } : action(call);

/** A look-up that finds nothing fails its step, unless it must not fail (SDK "lookUpRecord" of `actionStep`). */
const findOrFail = (action: Action): Action => {
  return (call) => {
    const result: ActionResult = action(call);
    const tolerant = readText(call, 'dont_fail_flow_on_error') === 'true';
    if (tolerant || !('outputs' in result) || result.outputs['status'] !== '1') return result;
    throw new FlowError('RECORD_MISSING', String(result.outputs['error_message']));
  };
};

const inputsOfScript = (call: ActionCall, given: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(given.map((name) => [name, toScriptValue(call, readInput(call, name))]));

/** Runs `script` with `inputs` and `outputs`; what the script leaves in `outputs` is the outputs (SDK "actionStep.script"). */
const runScript: Action = (call) => {
  const runTime = readText(call, 'required_run_time') || 'instance';
  if (runTime !== 'instance') throw new NotEmulatedError(`script step with the runtime "${runTime}"`);
  const outputs: Record<string, unknown> = {};
  const inputs = inputsOfScript(call, call.step?.given ?? []);
  try {
    call.instance.scripts.run(call.transaction, call.step?.script ?? '', `script step of ${call.flowName}`, {
      inputs,
      outputs,
    });
  } catch (error) {
    throw new FlowError('SCRIPT_FAILED', error instanceof Error ? error.message : String(error));
  }
  const entries = Object.entries(outputs).map(([name, value]): [string, FlowValue] => [name, toFlowValue(value)]);
  return { outputs: Object.fromEntries(entries) };
};

export const stepActions: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    askForApproval: like(askForApproval, {}, { state: 'approval_state' }),
    createOrUpdateRecord: like(createOrUpdateRecord, { table: 'table_name' }),
    createRecord: unlessSkipped(
      like(createRecord, { create_record_table_name: 'table_name', create_record_field_values: 'values' }),
      { record: '', table_name: '' },
    ),
    createTask: unlessSkipped(
      like(
        createTask,
        { create_record_table_name: 'task_table', create_record_field_values: 'field_values' },
        { table: 'Table', task: 'Record' },
      ),
      { table: '', task: '' },
    ),
    deleteMultipleRecords,
    deleteRecord,
    email: like(sendEmail, { to: 'ah_to', cc: 'ah_cc', bcc: 'ah_bcc', subject: 'ah_subject', body: 'ah_body' }),
    fireEvent,
    getLatestResponseTextFromEmail,
    log,
    lookUpRecord: findOrFail(
      like(
        lookUpRecord,
        { lookup_table_name: 'table', multiple_records_found: 'if_multiple_records_are_found_action' },
        { table_name: 'Table', record: 'Record' },
      ),
    ),
    lookUpRecords: like(
      lookUpRecords,
      { table_name: 'table', limit: 'max_results' },
      { table_name: 'Table', count: 'Count', records: 'Records' },
    ),
    notification: sendNotification,
    script: runScript,
    sms: sendSms,
    updateMultipleRecords: like(updateMultipleRecords, {}, { error_message: 'message' }),
    updateRecord: like(updateRecord, { update_record_field_values: 'values' }),
    waitForCondition,
    waitForEmailReply,
    waitForMessage: like(waitForMessage, { timeout_duration: 'timeout' }),
  }),
);
