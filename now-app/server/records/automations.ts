/** Automations of remediation tasks: subflows of the customer, started and looked at. */

import { GlideRecord } from '@servicenow/glide';
import { FlowAPI } from '@servicenow/glide/sn_fd';
import { SUBFLOW_STATE, TABLES } from '../contract/states.ts';
import { isRecordWord, parseAutomationInputs, type RecordWord } from '../domain/automation.ts';
import { createError } from '../domain/coded-error.ts';
import { toFieldTime } from './clock.ts';
import { readField } from './field-value.ts';

/** Automations that one run of the job starts or looks at; the others have their turn in the next one. */
const MOST_AUTOMATIONS = 50;

/** Tasks whose automation is to be started or looked at, the longest waiting first. One query. */
export function queryAutomations(): GlideRecord {
  const task = new GlideRecord(TABLES.task);
  task.addQuery('subflow_check_at', '<=', toFieldTime());
  task.addQuery('subflow_state', 'IN', [SUBFLOW_STATE.due, SUBFLOW_STATE.running].join(','));
  task.orderBy('subflow_check_at');
  task.setLimit(MOST_AUTOMATIONS);
  task.query();
  return task;
}

function readRecord(table: string, sysId: string): GlideRecord | string {
  const record = new GlideRecord(table);
  return sysId !== '' && record.get(sysId) ? record : '';
}

/** Starts the automation of a task in the background; answers the sys_id of its execution. Throws when it does not start. */
export function startAutomation(task: GlideRecord): string {
  const flow = new GlideRecord('sys_hub_flow');
  if (!flow.get(readField(task, 'subflow'))) throw createError('AUTOMATION_MISSING', 'The subflow is gone.');
  const name = `${String(flow.getElement('sys_scope.scope') ?? '') || 'global'}.${readField(flow, 'internal_name')}`;
  const finding = new GlideRecord(TABLES.finding);
  if (!finding.get(readField(task, 'finding'))) throw createError('FINDING_MISSING', 'The finding is gone.');
  const records: Readonly<Record<RecordWord, () => GlideRecord | string>> = {
    '@task': () => readRecord(TABLES.task, task.getUniqueValue()),
    '@finding': () => finding,
    '@configuration_item': () => readRecord('cmdb_ci', readField(finding, 'cmdb_ci')),
    '@application': () => readRecord('cmdb_ci_business_app', readField(finding, 'business_application')),
  };
  const inputs: Record<string, unknown> = {};
  const given = parseAutomationInputs(readField(task, 'subflow_inputs'));
  for (const input of Object.keys(given)) {
    const value = given[input] ?? '';
    inputs[input] = isRecordWord(value) ? records[value]() : value;
  }
  return FlowAPI.getRunner().subflow(name).inBackground().withInputs(inputs).run().getContextId();
}

export type AutomationEnd =
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly outputs: Readonly<Record<string, unknown>> }
  | { readonly state: 'failed'; readonly reason: string };

/** How far an execution is. */
export function readAutomation(context: string): AutomationEnd {
  const state = String(FlowAPI.getState(context) ?? '').toUpperCase();
  if (state === 'COMPLETE') return { state: 'done', outputs: FlowAPI.getOutputs(context) };
  if (state === 'ERROR' || state === 'CANCELLED') {
    return { state: 'failed', reason: String(FlowAPI.getErrorMessage(context) ?? '') || state };
  }
  return { state: 'running' };
}
