/** Rows of the sync issue table: opened once for each key, closed when the cause is gone. */

import { GlideRecord } from '@servicenow/glide';
import { ISSUES_LIMIT, type IssueCommand } from '../contract/protocol.ts';
import { ISSUE_STATE, TABLES } from '../contract/states.ts';
import { DAY_SECONDS } from '../domain/duration.ts';
import type { IssueDraft } from '../domain/issue.ts';
import { toFieldTime } from './clock.ts';
import { readField, readInteger, writeFields } from './field-value.ts';
import { toWords } from './messages.ts';

export interface IssueContext {
  readonly onspringApp: string;
  readonly onspringRecord: string;
  /** sys_id of the finding, empty when there is none. */
  readonly finding: string;
  readonly correlation: string;
}

/** Opens an issue, or counts one more occurrence of an open one. An issue a person ignores stays ignored. */
export function openIssue(draft: IssueDraft, context: IssueContext): 'opened' | 'updated' {
  const record = new GlideRecord(TABLES.syncIssue);
  record.addQuery('issue_key', draft.key);
  record.setLimit(1);
  record.query();
  const exists = record.next();
  if (!exists) record.initialize();
  writeFields(record, {
    issue_key: draft.key,
    kind: draft.kind,
    code: draft.code,
    title: toWords(draft.title).slice(0, 200),
    cause: toWords(draft.cause).slice(0, 2000),
    suggested_fix: toWords(draft.suggestedFix).slice(0, 2000),
    field: draft.field,
    value_ours: draft.valueOurs.slice(0, 4000),
    value_theirs: draft.valueTheirs.slice(0, 4000),
    // A decision was about the values shown before.
    choice: '',
    onspring_app: context.onspringApp,
    onspring_record: context.onspringRecord,
    finding: context.finding,
    correlation: context.correlation,
  });
  if (!exists) {
    record.insert();
    return 'opened';
  }
  const solved = readField(record, 'state') === ISSUE_STATE.solved;
  if (readField(record, 'state') !== ISSUE_STATE.ignored) record.setValue('state', ISSUE_STATE.open);
  record.setValue('occurrences', String((readInteger(record, 'occurrences') ?? 0) + 1));
  record.update();
  return solved ? 'opened' : 'updated';
}

/** The issue with this key, `null` without one. One query. */
export function findIssue(key: string): GlideRecord | null {
  const record = new GlideRecord(TABLES.syncIssue);
  return record.get('issue_key', key) ? record : null;
}

/** Marks the issues with these keys as solved; answers how many. One query. */
export function solveIssues(keys: readonly string[]): number {
  if (keys.length === 0) return 0;
  const record = new GlideRecord(TABLES.syncIssue);
  // Keys may hold commas, so each is its own condition; callers send at most 100.
  const [first, ...rest] = keys;
  const condition = record.addQuery('issue_key', first ?? '');
  for (const key of rest) condition.addOrCondition('issue_key', key);
  record.addQuery('state', '!=', ISSUE_STATE.solved);
  record.setLimit(keys.length);
  record.query();
  let solved = 0;
  while (record.next()) {
    record.setValue('state', ISSUE_STATE.solved);
    record.update();
    solved += 1;
  }
  return solved;
}

/** Most issues that one run solves; the next run solves the rest. */
const MOST_ISSUES = 1000;

/** Solves the issues whose key begins like this and that nobody reported since a time (UTC, as fields store it). */
export function solveUnseenIssues(keyStart: string, since: string): void {
  const record = new GlideRecord(TABLES.syncIssue);
  record.addQuery('issue_key', 'STARTSWITH', keyStart);
  record.addQuery('state', '!=', ISSUE_STATE.solved);
  record.addQuery('sys_updated_on', '<', since);
  record.setLimit(MOST_ISSUES);
  record.query();
  while (record.next()) {
    record.setValue('state', ISSUE_STATE.solved);
    record.update();
  }
}

/** Takes note that the retries asked for are under way. One query. */
export function takeRetries(keys: readonly string[]): void {
  const [first, ...rest] = keys;
  if (first === undefined) return;
  const record = new GlideRecord(TABLES.syncIssue);
  const condition = record.addQuery('issue_key', first);
  for (const key of rest) condition.addOrCondition('issue_key', key);
  record.addQuery('state', ISSUE_STATE.retryAsked);
  record.query();
  while (record.next()) {
    record.setValue('state', ISSUE_STATE.open);
    record.update();
  }
}

/** Asks for a retry of the open issues with these keys. One query, and what each retry needs. */
export function askRetries(keys: readonly string[]): void {
  const [first, ...rest] = keys;
  if (first === undefined) return;
  const record = new GlideRecord(TABLES.syncIssue);
  const condition = record.addQuery('issue_key', first);
  for (const key of rest) condition.addOrCondition('issue_key', key);
  record.addQuery('state', ISSUE_STATE.open);
  record.query();
  while (record.next()) {
    record.setValue('state', ISSUE_STATE.retryAsked);
    record.update();
  }
}

/** Whether a retry of another issue waits: the companion was rung for that one. One query. */
export function isRetryWaiting(sysId: string): boolean {
  const record = new GlideRecord(TABLES.syncIssue);
  record.addQuery('state', ISSUE_STATE.retryAsked);
  record.addQuery('sys_id', '!=', sysId);
  record.setLimit(1);
  record.query();
  return record.hasNext();
}

/** What people decided: retries asked for, oldest first, and what was ignored within a day. Two queries. */
export function readIssueCommands(): readonly IssueCommand[] {
  return [
    ...readCommands(ISSUE_STATE.retryAsked, 'retry', null),
    ...readCommands(ISSUE_STATE.ignored, 'ignore', toFieldTime(-DAY_SECONDS)),
  ].slice(0, ISSUES_LIMIT);
}

function readCommands(state: string, action: IssueCommand['action'], since: string | null): readonly IssueCommand[] {
  const record = new GlideRecord(TABLES.syncIssue);
  record.addQuery('state', state);
  if (since !== null) record.addQuery('sys_updated_on', '>=', since);
  record.orderBy('sys_updated_on');
  record.setLimit(ISSUES_LIMIT);
  record.query();
  const commands: IssueCommand[] = [];
  while (record.next()) {
    commands.push({
      key: readField(record, 'issue_key'),
      action,
      onspringApp: readInteger(record, 'onspring_app'),
      onspringRecord: readInteger(record, 'onspring_record'),
    });
  }
  return commands;
}

/** Most issues that one press of a button retries: each may send a record again. */
const MOST_RETRIES = 200;

/** Asks for a retry of the open issues of a kind and code, oldest first. One query, and what each retry needs. */
export function askRetryOfKind(kind: string, code: string): { readonly asked: number; readonly more: boolean } {
  const record = new GlideRecord(TABLES.syncIssue);
  record.addQuery('state', ISSUE_STATE.open);
  record.addQuery('kind', kind);
  record.addQuery('code', code);
  record.orderBy('sys_created_on');
  record.setLimit(MOST_RETRIES + 1);
  record.query();
  let asked = 0;
  while (asked < MOST_RETRIES && record.next()) {
    record.setValue('state', ISSUE_STATE.retryAsked);
    record.update();
    asked += 1;
  }
  return { asked, more: asked === MOST_RETRIES && record.hasNext() };
}
