/** Change requests of remediation tasks. */

import { GlideDigest, GlideRecord } from '@servicenow/glide';
import { APPROVAL, CHANGE_STATE, TABLES } from '../contract/states.ts';
import { mayTemplateSet, parseTemplate } from '../domain/change-template.ts';
import { message } from '../domain/message.ts';
import { toPlainText } from '../domain/plain-text.ts';
import { type ChangeFacts, toChangeRisk } from '../domain/task-moves.ts';
import { readField, writeFields } from './field-value.ts';
import { toWords } from './messages.ts';
import { takeTurns } from './turns.ts';

const TABLE = 'change_request';

/**
 * sys_id of the change that follows `earlier` (empty: the first) for a task. It follows from the two, so that whoever
 * opens the change a second time meets the first one: no run of a flow and no two people double it.
 */
function toChangeId(task: string, earlier: string): string {
  return new GlideDigest().getMD5Hex(`${TABLE}.${task}.${earlier}`);
}

/** Values of a change for a task and its finding; the template of the step goes over them. */
function fillChange(change: GlideRecord, task: GlideRecord, finding: GlideRecord): void {
  const instructions = toPlainText(readField(task, 'instructions'));
  const title = readField(task, 'short_description');
  writeFields(change, {
    type: readField(task, 'change_type') || 'normal',
    short_description: `${readField(finding, 'number')}: ${title}`.slice(0, 160),
    description: [
      `${readField(finding, 'number')} ${readField(finding, 'short_description')}`,
      toWords(message('Remediation task {0}: {1}', readField(task, 'number'), title)),
      instructions,
    ].join('\n\n'),
    justification: readField(finding, 'priority_explanation'),
    implementation_plan: instructions,
    risk: toChangeRisk(readField(finding, 'priority')),
    cmdb_ci: readField(finding, 'cmdb_ci') || readField(finding, 'business_application'),
    parent: task.getUniqueValue(),
    assignment_group: readField(task, 'assignment_group'),
    correlation_id: task.getUniqueValue(),
    correlation_display: 'Onspring Bridge',
  });
  for (const [column, value] of parseTemplate(readField(task, 'change_template'))) {
    if (mayTemplateSet(column) && change.isValidField(column)) change.setValue(column, value);
  }
}

/** Opens the change of a task, or answers the one that is open already; `null` when the instance refuses it. */
export function openChange(task: GlideRecord, earlier: string): string | null {
  const sysId = toChangeId(task.getUniqueValue(), earlier);
  const known = new GlideRecord(TABLE);
  if (known.get(sysId)) return sysId;
  const finding = new GlideRecord(TABLES.finding);
  if (!finding.get(readField(task, 'finding'))) return null;
  const change = new GlideRecord(TABLE);
  change.initialize();
  fillChange(change, task, finding);
  change.setNewGuidValue(sysId);
  // Refused also when somebody was faster: then the change is there.
  if (String(change.insert() ?? '') !== '') return sysId;
  return known.get(sysId) ? sysId : null;
}

/** Waiting tasks that one run looks at; the others have their turn in the next ones. */
const MOST_WAITS = 200;

/** Which of the changes are open and not refused. One query. */
function readOpenChanges(sysIds: readonly string[]): ReadonlySet<string> {
  const change = new GlideRecord(TABLE);
  change.addQuery('sys_id', 'IN', sysIds.join(','));
  change.addQuery('active', true);
  change.addQuery('approval', '!=', APPROVAL.rejected);
  change.query();
  const open = new Set<string>();
  while (change.next()) open.add(change.getUniqueValue());
  return open;
}

/** Tasks that wait for a change that ended, was refused or is not there any more. Four queries at most. */
export function queryEndedWaits(): GlideRecord {
  const waits: { readonly task: string; readonly change: string }[] = [];
  takeTurns(
    TABLES.task,
    MOST_WAITS,
    (task) => task.addQuery('change_state', CHANGE_STATE.waiting),
    (task) => waits.push({ task: task.getUniqueValue(), change: readField(task, 'change_request') }),
  );
  const open = waits.length === 0 ? new Set<string>() : readOpenChanges(waits.map(({ change }) => change));
  const ended = waits.filter(({ change }) => !open.has(change)).map(({ task }) => task);
  const record = new GlideRecord(TABLES.task);
  if (ended.length === 0) return record;
  record.addQuery('sys_id', 'IN', ended.join(','));
  record.query();
  return record;
}

/** Number and facts of a change, `null` when it is not there. */
export function readChange(sysId: string): (ChangeFacts & { readonly number: string }) | null {
  const change = new GlideRecord(TABLE);
  if (sysId === '' || !change.get(sysId)) return null;
  return {
    number: readField(change, 'number'),
    state: readField(change, 'state'),
    closeCode: readField(change, 'close_code'),
    approval: readField(change, 'approval'),
  };
}
