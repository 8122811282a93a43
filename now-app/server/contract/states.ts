/** Names of tables, states and columns that several parts of the app use. Imports nothing. */

export const TABLES = {
  finding: 'x_onspr_bridge_finding',
  findingRegulation: 'x_onspr_bridge_finding_regulation',
  task: 'x_onspr_bridge_remediation_task',
  playbook: 'x_onspr_bridge_playbook',
  playbookStep: 'x_onspr_bridge_playbook_step',
  weight: 'x_onspr_bridge_weight',
  inbound: 'x_onspr_bridge_inbound',
  inboundTask: 'x_onspr_bridge_inbound_task',
  inboundComment: 'x_onspr_bridge_inbound_comment',
  comment: 'x_onspr_bridge_comment',
  link: 'x_onspr_bridge_link',
  outbound: 'x_onspr_bridge_outbound',
  recordMap: 'x_onspr_bridge_record_map',
  fieldMap: 'x_onspr_bridge_field_map',
  syncRun: 'x_onspr_bridge_sync_run',
  syncIssue: 'x_onspr_bridge_sync_issue',
  setupStep: 'x_onspr_bridge_setup_step',
} as const;

/** Column of a child record that names its parent. */
export const PARENT_COLUMNS: Readonly<Record<string, string>> = {
  [TABLES.task]: 'finding',
  [TABLES.comment]: 'task',
};

/** `state` of a finding; 3, 4, 7 and 8 are inactive (dictionary attribute `close_states`). */
export const FINDING_STATE = {
  created: '1',
  qualified: '10',
  planned: '11',
  inRemediation: '2',
  awaitingValidation: '12',
  closed: '3',
  riskAccepted: '4',
  cancelled: '7',
  duplicate: '8',
} as const;
export type FindingState = (typeof FINDING_STATE)[keyof typeof FINDING_STATE];

/** `state` of a remediation task: the values of the task table (servicenow-instance.md 14.1). */
export const TASK_STATE = {
  pending: '-5',
  open: '1',
  workInProgress: '2',
  closedComplete: '3',
  closedIncomplete: '4',
  closedSkipped: '7',
} as const;

/** `approval` of a task (servicenow-instance.md 14.1, 14.2). */
export const APPROVAL = {
  notRequested: 'not requested',
  requested: 'requested',
  approved: 'approved',
  rejected: 'rejected',
  cancelled: 'cancelled',
} as const;

/** `acceptance_state` of a finding; empty: nobody asked to accept its risk. */
export const ACCEPTANCE = {
  submitted: 'submitted',
  requested: 'requested',
  approved: 'approved',
  rejected: 'rejected',
  expired: 'expired',
  cancelled: 'cancelled',
} as const;

/** `source` of a remediation task: who asked for it. */
export const TASK_SOURCE = { playbook: 'playbook', onspring: 'onspring', agent: 'agent' } as const;

/** `source` of a comment: the side it was written on. */
export const COMMENT_SOURCE = { onspring: 'onspring', servicenow: 'servicenow' } as const;

/** `blocked_reason` of a remediation task. */
export const BLOCKED = {
  vendor: 'vendor',
  change: 'change',
  approval: 'approval',
  automation: 'automation',
  other: 'other',
} as const;

/** `approval_rule` and `approval_due` of a remediation task. */
export const APPROVAL_RULE = { none: 'none', before: 'before', after: 'after' } as const;

/** `change_state` of a remediation task. `ended` is what the flow says; a rule turns it into an outcome at once. */
export const CHANGE_STATE = {
  waiting: 'waiting',
  ended: 'ended',
  successful: 'successful',
  refused: 'refused',
} as const;

/** `subflow_state` of a remediation task. */
export const SUBFLOW_STATE = { due: 'due', running: 'running', done: 'done', failed: 'failed' } as const;

/** `source_status` of a finding: what Onspring says. */
export const SOURCE_STATUS = { open: 'open', closed: 'closed', cancelled: 'cancelled' } as const;

export const OUTBOUND_STATE = { pending: 'pending', dead: 'dead' } as const;
export const ISSUE_STATE = { open: 'open', retryAsked: 'retry_asked', ignored: 'ignored', solved: 'solved' } as const;
export const RUN_KIND = { reconcile: 'reconcile', heartbeat: 'heartbeat' } as const;
/** `sync_state` of a link; `gone`: Onspring deleted its record. */
export const LINK_STATE = { agreed: 'agreed', issue: 'issue', conflict: 'conflict', gone: 'gone' } as const;
/** What a person decides about a field that both sides changed. */
export const CONFLICT_CHOICE = { ours: 'ours', theirs: 'theirs' } as const;

/** Event that makes the instance ring the companion. */
export const DOORBELL_EVENT = 'x_onspr_bridge.doorbell';

/** Event that makes the instance test the connection to the companion. */
export const CONNECTION_TEST_EVENT = 'x_onspr_bridge.connection_test';
