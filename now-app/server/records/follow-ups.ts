/** Findings whose time for a look has come, and what several of them need to be looked at. A query each, for all. */

import { GlideRecord } from '@servicenow/glide';
import { APPROVAL, FINDING_STATE, ISSUE_STATE, TABLES } from '../contract/states.ts';
import { toFieldTime } from './clock.ts';
import { readField } from './field-value.ts';
import { takeTurns } from './turns.ts';

/** Findings to look at in one run: the next run goes on where this one stopped. */
export const MOST_FOLLOW_UPS = 200;

/** sys_ids of the findings that are due, the longest waiting first. */
export function readDueFindings(): readonly string[] {
  const record = new GlideRecord(TABLES.finding);
  record.addQuery('follow_up_at', '<=', toFieldTime());
  record.orderBy('follow_up_at');
  record.setLimit(MOST_FOLLOW_UPS);
  record.query();
  const found: string[] = [];
  while (record.next()) found.push(record.getUniqueValue());
  return found;
}

/**
 * sys_ids of findings whose plan waits for an approver who is not active any more: two queries of a run at most, in place
 * of one for each finding that arrives. Others who were asked in place of the approver may decide: their findings stay
 * among those that are read, so each run begins at another place.
 */
export function readAbandonedPlans(): readonly string[] {
  const found: string[] = [];
  takeTurns(
    TABLES.finding,
    MOST_FOLLOW_UPS,
    (record) => {
      record.addQuery('state', FINDING_STATE.planned);
      record.addQuery('approval', APPROVAL.requested);
      record.addQuery('plan_approver.active', false);
    },
    (record) => {
      if (readField(record, 'approvers') === readField(record, 'plan_approver')) found.push(record.getUniqueValue());
    },
  );
  return found;
}

/** Findings by sys_id. */
export function queryFindings(sysIds: readonly string[]): GlideRecord {
  const record = new GlideRecord(TABLES.finding);
  record.addQuery('sys_id', 'IN', sysIds.join(','));
  record.query();
  return record;
}

/** Which of these incidents, problems and changes are still there. One query, none without any. */
export function readExistingTasks(sysIds: readonly string[]): ReadonlySet<string> {
  const existing = new Set<string>();
  if (sysIds.length === 0) return existing;
  const record = new GlideRecord('task');
  record.addQuery('sys_id', 'IN', sysIds.join(','));
  record.query();
  while (record.next()) existing.add(record.getUniqueValue());
  return existing;
}

/** Which of the findings have changes that do not reach Onspring. */
export function readBrokenSyncs(findings: readonly string[]): ReadonlySet<string> {
  const record = new GlideRecord(TABLES.syncIssue);
  record.addQuery('finding', 'IN', findings.join(','));
  record.addQuery('state', ISSUE_STATE.open);
  record.addQuery('kind', 'dead_letter');
  record.query();
  const broken = new Set<string>();
  while (record.next()) broken.add(readField(record, 'finding'));
  return broken;
}

/** Managers of groups, by the sys_id and by the name of the group. */
export function readGroupManagers(groups: readonly string[], name: string): ReadonlyMap<string, string> {
  const record = new GlideRecord('sys_user_group');
  const condition = record.addQuery('sys_id', 'IN', groups.join(','));
  if (name !== '') condition.addOrCondition('name', name);
  record.query();
  const managers = new Map<string, string>();
  while (record.next()) {
    const manager = readField(record, 'manager');
    managers.set(record.getUniqueValue(), manager);
    managers.set(readField(record, 'name'), manager);
  }
  return managers;
}

/** sys_ids of users by their user names. */
export function readUserIds(userNames: readonly string[]): ReadonlyMap<string, string> {
  const record = new GlideRecord('sys_user');
  record.addQuery('user_name', 'IN', userNames.filter((name) => name !== '').join(','));
  record.query();
  const ids = new Map<string, string>();
  while (record.next()) ids.set(readField(record, 'user_name'), record.getUniqueValue());
  return ids;
}
