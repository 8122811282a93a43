/**
 * "Ask For Approval": one row per user in `sysapproval_approver`, the record's approval field, the decision and what
 * becomes of the other rows (servicenow-instance.md 14.2).
 */
import type { Instance, Transaction, Values } from '../../types.ts';
import { type Answer, decideApproval, type ResolvedRuleSet } from '../approval-decision.ts';
import { type ApprovalRuleSet, parseApprovalRules } from '../approval-rules.ts';
import { resolveText } from '../data-pill.ts';
import type { ApprovalWait } from '../execution.ts';
import { parseApprovalDueDate, toDateTimeText } from '../flow-duration.ts';
import { FlowError } from '../flow-error.ts';
import { type RecordValue, toText } from '../flow-value.ts';
import { readWaitTime } from '../wait-schedule.ts';
import { type Action, type ActionCall, readRecord, readText, requireWritten } from './action-call.ts';

const approverTable = 'sysapproval_approver';

export type ApprovalOutcome = 'approved' | 'rejected' | 'cancelled';

/** A pill may give one record, a comma list of sys_ids, or nothing. */
const resolveIds = (call: ActionCall, members: readonly string[]): string[] =>
  members
    .flatMap((member) => toText(resolveText(call.scope, member)).split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');

const expandGroups = (call: ActionCall, groups: readonly string[]): string[] =>
  groups.flatMap((group) =>
    call.instance.database
      .select('sys_user_grmember', `group=${group}`, { counters: call.transaction.counters })
      .map((member) => member['user'] ?? ''),
  );

/** Inactive people are asked as well unless the property says otherwise (14.2, D). */
const isAskable = (instance: Instance, user: string): boolean => {
  const row = instance.database.get('sys_user', user);
  if (row === undefined) return false;
  return (
    row['active'] !== 'false' || instance.property('com.glide.hub.flow.approval.allow_inactive_entity') !== 'false'
  );
};

const resolveRuleSets = (call: ActionCall, sets: readonly ApprovalRuleSet[]): ResolvedRuleSet[] =>
  sets.map((set) => ({
    action: set.action,
    rules: set.rules.map((alternatives) =>
      alternatives.map((alternative) => {
        const people = [
          ...resolveIds(call, alternative.users),
          ...expandGroups(call, resolveIds(call, alternative.groups)),
        ];
        return {
          kind: alternative.kind,
          amount: alternative.amount,
          members: [...new Set(people)].filter((user) => isAskable(call.instance, user)),
          manual: alternative.manual,
        };
      }),
    ),
  }));

const readColumn = (call: ActionCall, input: string, table: string, fallback: string): string => {
  const given = readText(call, input);
  const name = given === '' ? fallback : given;
  if (name !== '' && call.instance.schema.column(table, name) !== undefined) return name;
  if (given !== '') throw new FlowError('FIELD_UNKNOWN', `input ${input}: table ${table} has no field ${given}`);
  return '';
};

const userName = (instance: Instance, user: string): string => {
  const row = instance.database.get('sys_user', user);
  return row === undefined ? user : instance.records.displayOf('sys_user', row);
};

export const askForApproval: Action = (call) => {
  const { instance, transaction } = call;
  const record = readRecord(call, 'record', 'table');
  const ruleSets = resolveRuleSets(call, parseApprovalRules(call.inputs['approval_conditions'] ?? ''));
  const parts = ruleSets.flatMap((set) => set.rules.flat());
  const people = new Set(parts.flatMap((part) => part.members));
  const earlier = parts.some((part) => part.manual) ? rowsOf(instance, record.sysId).map(({ sysId }) => sysId) : null;
  // Nobody to ask: the step is skipped and the record left alone (14.2, C).
  if (people.size === 0 && earlier === null) return { outputs: { approval_state: 'skipped' } };
  const due = parseApprovalDueDate(readText(call, 'due_date'), instance.clock.now(), (schedule) =>
    readWaitTime(instance, schedule),
  );
  const approvalField = readColumn(call, 'approval_field', record.table, 'approval');
  const journalField = readColumn(call, 'journal_field', record.table, '');
  const approvers: Record<string, string> = {};
  for (const user of people) {
    const row: Values = {
      approver: user,
      state: 'requested',
      document_id: record.sysId,
      source_table: record.table,
      sysapproval: instance.schema.isA(record.table, 'task') ? record.sysId : '',
    };
    if (due !== null) row['due_date'] = toDateTimeText(due.at);
    approvers[requireWritten(instance.records.insert(transaction, approverTable, row), 'approval request')] = user;
  }
  const names = [...people].map((user) => userName(instance, user)).join(', ') || 'whom somebody names';
  const reason = readText(call, 'approval_reason');
  updateRecordFields(instance, transaction, record, {
    [approvalField]: 'requested',
    [journalField]: `Approval requested from ${names}${reason === '' ? '' : `: ${reason}`}`,
  });
  return {
    wait: {
      kind: 'approval',
      output: 'approval_state',
      record,
      approvers,
      earlier,
      ruleSets,
      approvalField,
      journalField,
      dueAction: due?.action ?? 'none',
    },
    dueAt: due === null || due.action === 'none' ? null : due.at,
  };
};

/** Writes the fields that the table has; an unnamed one (`''`) is left out. */
const updateRecordFields = (
  instance: Instance,
  transaction: Transaction,
  record: RecordValue,
  fields: Values,
): void => {
  const changes = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== ''));
  if (Object.keys(changes).length === 0) return;
  requireWritten(
    instance.records.update(transaction, record.table, record.sysId, changes),
    `approval of ${record.table} ${record.sysId}`,
  );
};

const toAnswer = (state: string | undefined): Answer => {
  if (state === 'approved' || state === 'rejected') return state;
  return state === 'requested' ? 'open' : 'none';
};

/** Approver rows of a record, whoever made them. */
const rowsOf = (instance: Instance, record: string): { readonly sysId: string; readonly user: string }[] =>
  instance.database
    .select(approverTable, `document_id=${record}^ORsysapproval=${record}`)
    .map((row) => ({ sysId: row['sys_id'] ?? '', user: row['approver'] ?? '' }));

/** Users by the rows that people added since the approval began. */
const addedRows = (
  instance: Instance,
  { approvers, earlier, record }: ApprovalWait,
): Readonly<Record<string, string>> =>
  earlier === null
    ? {}
    : Object.fromEntries(
        rowsOf(instance, record.sysId)
          .filter(({ sysId }) => approvers[sysId] === undefined && !earlier.includes(sysId))
          .map(({ sysId, user }) => [sysId, user]),
      );

/** Every row that counts, with its user. */
const countedRows = (instance: Instance, wait: ApprovalWait): Readonly<Record<string, string>> => ({
  ...wait.approvers,
  ...addedRows(instance, wait),
});

const openRows = (instance: Instance, wait: ApprovalWait): string[] =>
  Object.keys(countedRows(instance, wait)).filter(
    (row) => instance.database.get(approverTable, row)?.['state'] === 'requested',
  );

const setRows = (instance: Instance, transaction: Transaction, rows: readonly string[], state: string): void => {
  for (const row of rows) {
    requireWritten(instance.records.update(transaction, approverTable, row, { state }), 'approval request');
  }
};

/** Somebody called the approval off on the record itself: open requests are moot (14.1, D/O). */
const isCalledOff = (record: Readonly<Values>, wait: ApprovalWait): boolean => {
  const state = wait.approvalField === '' ? '' : record[wait.approvalField];
  return state === 'cancelled' || state === 'not_required';
};

/**
 * What the answers given so far say; null while the approval is open. A record that is deleted, or whose approval field
 * says so, cancels its approval.
 */
export const readApprovalOutcome = (instance: Instance, wait: ApprovalWait): ApprovalOutcome | null => {
  const record = instance.database.get(wait.record.table, wait.record.sysId);
  if (record === undefined || isCalledOff(record, wait)) return 'cancelled';
  const added = addedRows(instance, wait);
  const byUser = new Map<string, Answer>();
  for (const [row, user] of Object.entries({ ...wait.approvers, ...added })) {
    byUser.set(user, toAnswer(instance.database.get(approverTable, row)?.['state']));
  }
  return decideApproval(wait.ruleSets, { byUser, added: Object.values(added) });
};

/** Stores a decision: open requests are no longer required, the record carries the outcome and, if asked, the words. */
export const concludeApproval = (
  instance: Instance,
  transaction: Transaction,
  wait: ApprovalWait,
  outcome: ApprovalOutcome,
): void => {
  const record = instance.database.get(wait.record.table, wait.record.sysId);
  const isMoot = record !== undefined && isCalledOff(record, wait);
  const rest = outcome === 'cancelled' && !isMoot ? 'cancelled' : 'not_required';
  setRows(instance, transaction, openRows(instance, wait), rest);
  if (record === undefined || isMoot) return;
  updateRecordFields(instance, transaction, wait.record, {
    [wait.approvalField]: outcome,
    [wait.journalField]: toHistory(instance, wait, outcome),
  });
};

const toHistory = (instance: Instance, wait: ApprovalWait, outcome: ApprovalOutcome): string => {
  const voices = Object.entries(countedRows(instance, wait)).flatMap(([row, user]) => {
    const state = instance.database.get(approverTable, row)?.['state'] ?? '';
    if (state !== 'approved' && state !== 'rejected') return [];
    const comment = instance.records.journal(row, 'comments')[0]?.value;
    return [`${userName(instance, user)} ${state}${comment === undefined ? '' : `: ${comment}`}`];
  });
  return [`Approval ${outcome}`, ...voices].join('\n');
};

/** The due date passed: open requests get the answer the step names, and so does the approval (14.2; assumed for rules
 * that could not give that answer themselves). */
export const applyDueAction = (instance: Instance, transaction: Transaction, wait: ApprovalWait): ApprovalOutcome => {
  const outcomes = { approve: 'approved', reject: 'rejected', cancel: 'cancelled', none: 'cancelled' } as const;
  const outcome = outcomes[wait.dueAction];
  setRows(instance, transaction, openRows(instance, wait), outcome);
  return outcome;
};
