/** Answers in the platform's list of approvals. */

import { GlideRecord } from '@servicenow/glide';
import { APPROVAL } from '../contract/states.ts';
import { type Decision, type Person, toJournalText } from '../domain/approval-decision.ts';
import { readField } from './field-value.ts';

interface NamedUser extends Person {
  readonly userName: string;
}

function readUsers(approver: string, actorName: string): readonly NamedUser[] {
  const record = new GlideRecord('sys_user');
  record.addQuery('sys_id', approver).addOrCondition('user_name', actorName);
  record.setLimit(2);
  record.query();
  const users: NamedUser[] = [];
  while (record.next()) {
    users.push({
      id: record.getUniqueValue(),
      name: readField(record, 'name'),
      userName: readField(record, 'user_name'),
    });
  }
  return users;
}

/** An answer and the row of `sysapproval_approver` that holds it. */
export interface AnsweredRow {
  readonly row: string;
  readonly decision: Decision;
}

/**
 * The newest answer of the people who were asked about a finding, `null` when there is none. A delegate answers in the
 * row of the approver, so who wrote the row last is who decided. Two queries.
 */
export function readDecision(
  finding: string,
  outcome: Decision['outcome'],
  question: { readonly asked: readonly string[]; readonly judged: string },
): AnsweredRow | null {
  const record = new GlideRecord('sysapproval_approver');
  record.addQuery('sysapproval', finding);
  record.addQuery('state', outcome);
  record.addQuery('approver', 'IN', question.asked.join(','));
  // Times have no fractions of a second: an answer that was judged already must not be taken for a new one.
  record.addQuery('sys_id', '!=', question.judged);
  record.orderByDesc('sys_updated_on');
  record.setLimit(1);
  record.query();
  if (!record.next()) return null;
  const approverId = readField(record, 'approver');
  const actorName = readField(record, 'sys_updated_by');
  const users = readUsers(approverId, actorName);
  const approver = users.find((user) => user.id === approverId) ?? { id: approverId, name: approverId };
  const actor = users.find((user) => user.userName === actorName) ?? approver;
  const comment = toJournalText(String(record.getElement('comments').getJournalEntry(1) ?? ''));
  return { row: record.getUniqueValue(), decision: { outcome, approver, actor, comment } };
}

/** Whether a person approved the plan or the risk of a finding, also in the name of somebody else. One query. */
export function hasApproved(finding: string, person: string, userName: string): boolean {
  const record = new GlideRecord('sysapproval_approver');
  record.addQuery('sysapproval', finding);
  record.addQuery('state', APPROVAL.approved);
  record.addQuery('approver', person).addOrCondition('sys_updated_by', userName);
  record.setLimit(1);
  record.query();
  return record.next();
}
