/** One run of a flow. Everything in it is plain data but the session, so a pause costs nothing and survives anything. */
import type { Session } from '../types.ts';
import type { ResolvedRuleSet } from './approval-decision.ts';
import type { StageRecord } from './flow-stage.ts';
import type { FlowOutputs, FlowValue, RecordValue } from './flow-value.ts';

/** Context states of servicenow-instance.md 14.3. */
export type ExecutionState = 'Waiting' | 'In progress' | 'Complete' | 'Error' | 'Cancelled';

export interface StepRecord {
  readonly uiId: string;
  readonly order: number;
  readonly label: string;
  state: ExecutionState;
  readonly startedAt: string;
  endedAt: string | null;
  /** Texts of the inputs with pills filled in. */
  inputs: Readonly<Record<string, string>>;
  outputs: Readonly<Record<string, string>>;
  message: string;
}

export interface ExecutionError {
  readonly code: string;
  readonly message: string;
  /** Label of the step that failed. */
  readonly step: string;
}

/** What a person sees of a run, `sys_flow_context` on the platform. */
export interface Execution {
  readonly id: string;
  readonly flowId: string;
  readonly flowName: string;
  readonly type: 'flow' | 'subflow' | 'action';
  readonly state: ExecutionState;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** Record that started the flow. */
  readonly record: RecordValue | null;
  readonly calledBy: string | null;
  readonly error: ExecutionError | null;
  readonly outputs: FlowOutputs;
  readonly steps: readonly Readonly<StepRecord>[];
  /** Stages in the order of declaration; empty for a flow without any. */
  readonly stages: readonly Readonly<StageRecord>[];
}

export type FrameKind = 'block' | 'loop' | 'try';

/** Position in one block of steps. */
export interface Frame {
  readonly kind: FrameKind;
  /** `ui_id` of the enclosing step, `''` for the flow. */
  readonly owner: string;
  index: number;
  readonly items: readonly FlowValue[];
  position: number;
}

/** Why a thread stands still; `token` makes a late or doubled resumption harmless. */
export interface Wait {
  readonly token: string;
  readonly uiId: string;
  readonly step: number;
  readonly on: WaitCause;
  /** Milliseconds since the epoch at which the wait ends by itself. */
  readonly dueAt: number | null;
}

export type WaitCause =
  /** `late` are the outputs when a time-out comes first. */
  | { readonly kind: 'task'; readonly sysId: string; readonly outputs: FlowOutputs; readonly late: FlowOutputs }
  | { readonly kind: 'condition'; readonly table: string; readonly sysId: string; readonly query: string }
  | ApprovalWait
  | { readonly kind: 'timer'; readonly outputs: FlowOutputs }
  | { readonly kind: 'message'; readonly message: string }
  /** An answer to a mail that went out. */
  | { readonly kind: 'reply'; readonly sysId: string }
  | SlaWait
  | { readonly kind: 'subflow'; readonly executionId: string }
  | { readonly kind: 'parallel' };

export interface ApprovalWait {
  readonly kind: 'approval';
  /** Name of the output that tells the outcome. */
  readonly output: string;
  readonly record: RecordValue;
  /** Approver rows by sys_id with the user they ask. */
  readonly approvers: Readonly<Record<string, string>>;
  /** Rows the record had before: with manual approvers, every other row of the record counts as well; null without. */
  readonly earlier: readonly string[] | null;
  readonly ruleSets: readonly ResolvedRuleSet[];
  /** Columns of the record, `''` when it has none. */
  readonly approvalField: string;
  readonly journalField: string;
  readonly dueAction: 'none' | 'approve' | 'reject' | 'cancel';
}

/** Waits for a part of an SLA's time, in percent. */
export interface SlaWait {
  readonly kind: 'sla';
  /** `task_sla` row. */
  readonly sysId: string;
  readonly percentage: number;
  readonly total: string;
}

/** A flow has one thread; each block of `doInParallel` gets another. */
export interface Thread {
  readonly id: number;
  readonly parent: number | null;
  frames: Frame[];
  wait: Wait | null;
}

export interface ExecutionData extends Execution {
  state: ExecutionState;
  endedAt: string | null;
  error: ExecutionError | null;
  outputs: FlowOutputs;
  readonly steps: StepRecord[];
  readonly stages: StageRecord[];
  readonly session: Session;
  /** Thread of a calling flow that waits for this subflow. */
  caller: { readonly executionId: string; readonly threadId: number; readonly token: string } | null;
  /** Values of the pill roots. */
  readonly scope: Map<string, FlowOutputs>;
  threads: Thread[];
  nextThread: number;
  /** Flows that started one another, to stop endless chains. */
  readonly depth: number;
}

export const isOver = (execution: Execution): boolean =>
  execution.state === 'Complete' || execution.state === 'Error' || execution.state === 'Cancelled';

/** A run that is over does not change any more; the others are copied. */
export const copyExecution = (execution: ExecutionData): ExecutionData =>
  isOver(execution) ? execution : structuredClone(execution);
