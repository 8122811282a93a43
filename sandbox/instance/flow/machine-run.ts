/** What the parts of the step machine share: one drive of an execution, its step records, frames and waits. */
import type { Instance, Transaction } from '../types.ts';
import { type PillScope, resolveText } from './data-pill.ts';
import type { ExecutionData, Frame, FrameKind, StepRecord, Thread, Wait, WaitCause } from './execution.ts';
import { FlowError } from './flow-error.ts';
import type { FlowNode, FlowProgram } from './flow-program.ts';
import { endStages, leaveSubflow } from './flow-stage.ts';
import { type FlowOutputs, type FlowValue, toTexts } from './flow-value.ts';

/** What the machine needs of the engine around it. */
export interface MachineHost {
  readonly instance: Instance;
  program(flowId: string): FlowProgram | undefined;
  execution(id: string): ExecutionData | undefined;
  /** New execution of a subflow, not started. */
  createChild(parent: ExecutionData, program: FlowProgram, inputs: FlowOutputs): ExecutionData;
  startLater(execution: ExecutionData): void;
  watch(execution: ExecutionData, thread: Thread, wait: Wait): void;
  unwatch(wait: Wait): void;
  resumeLater(executionId: string, threadId: number, token: string): void;
  /** The segment is over and the execution waits. */
  paused(execution: ExecutionData): void;
  ended(execution: ExecutionData): void;
}

/** One segment: from a start or a resumption to the next wait or the end. */
export interface Run {
  readonly host: MachineHost;
  readonly execution: ExecutionData;
  readonly program: FlowProgram;
  readonly transaction: Transaction;
  readonly scope: PillScope;
  /** Threads that can go on, the next one last. */
  readonly ready: Thread[];
  /** Starts a subflow inside this segment. */
  readonly startChild: (child: ExecutionData) => void;
}

/** More steps than any real flow has: stops a flow that never ends. */
const maxSteps = 50_000;

export const createFrame = (owner: string, kind: FrameKind, items: readonly FlowValue[] = []): Frame => ({
  kind,
  owner,
  index: 0,
  items,
  position: 0,
});

/** Steps inside a step, in order. */
export const blockOf = (run: Run, owner: string): readonly FlowNode[] => run.program.blocks.get(owner) ?? [];

export const beginStep = (run: Run, node: FlowNode): StepRecord => {
  if (run.execution.steps.length >= maxSteps) {
    throw new FlowError('FLOW_TOO_LONG', `more than ${maxSteps} steps; look for a loop that does not end`);
  }
  const step: StepRecord = {
    uiId: node.uiId,
    order: node.order,
    label: node.label,
    state: 'In progress',
    startedAt: run.host.instance.clock.timestamp(),
    endedAt: null,
    inputs: {},
    outputs: {},
    message: '',
  };
  run.execution.steps.push(step);
  return step;
};

export const endStep = (
  host: MachineHost,
  step: StepRecord,
  state: StepRecord['state'],
  outputs: FlowOutputs,
): void => {
  step.state = state;
  step.endedAt = host.instance.clock.timestamp();
  step.outputs = toTexts(outputs);
};

interface StepStatus {
  readonly code: string;
  readonly message: string;
}

/**
 * Gives the outputs of a step to the pills, with the status every step and action has (SDK "DefaultActionOutputs"; code 1
 * for a failure, ServiceNowDocs, action-error-evaluation). What the outputs say of it themselves stays.
 */
export const giveOutputs = (
  execution: ExecutionData,
  uiId: string,
  outputs: FlowOutputs,
  { code, message }: StepStatus = { code: '0', message: '' },
): void => {
  const status: FlowValue = { kind: 'object', fields: { code, message } };
  execution.scope.set(uiId, { __step_status__: status, __action_status__: status, ...outputs });
};

/** Ends a step well and gives its outputs to the pills. */
export const completeStep = (run: Run, node: FlowNode, step: StepRecord, outputs: FlowOutputs): void => {
  giveOutputs(run.execution, node.uiId, outputs);
  endStep(run.host, step, 'Complete', outputs);
};

/** A step that is over as soon as it is reached. */
export const passStep = (run: Run, node: FlowNode, outputs: FlowOutputs = {}): void =>
  endStep(run.host, beginStep(run, node), 'Complete', outputs);

/** Lets a thread wait in the step that began last. */
export const pause = (run: Run, thread: Thread, node: FlowNode, on: WaitCause, dueAt: number | null): Wait => {
  const { execution, host } = run;
  const step = execution.steps.length - 1;
  const wait: Wait = { token: `${execution.id}:${thread.id}:${step}`, uiId: node.uiId, step, on, dueAt };
  const record = execution.steps[step];
  if (record !== undefined) record.state = 'Waiting';
  thread.wait = wait;
  host.watch(execution, thread, wait);
  return wait;
};

export const releaseWait = (host: MachineHost, thread: Thread): void => {
  if (thread.wait !== null) host.unwatch(thread.wait);
  thread.wait = null;
};

/** Ends an execution with everything that waits in it and tells a calling flow. */
export const endExecution = (
  host: MachineHost,
  execution: ExecutionData,
  state: 'Complete' | 'Error' | 'Cancelled',
): void => {
  for (const thread of execution.threads) releaseWait(host, thread);
  execution.threads = [];
  execution.state = state;
  execution.endedAt = host.instance.clock.timestamp();
  for (const step of execution.steps) if (step.endedAt === null) endStep(host, step, state, {});
  endStages(host.program(execution.flowId)?.stages ?? [], execution.stages, state === 'Complete');
  host.ended(execution);
  const parent = execution.calledBy === null ? undefined : host.execution(execution.calledBy);
  if (parent !== undefined) {
    const ended = { subflow: execution.id, isComplete: state === 'Complete' };
    leaveSubflow(host.program(parent.flowId)?.stages ?? [], parent.stages, ended);
  }
  const { caller } = execution;
  if (caller !== null) host.resumeLater(caller.executionId, caller.threadId, caller.token);
};

export const resolveAll = (run: Run, inputs: Readonly<Record<string, string>>): FlowOutputs =>
  Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, resolveText(run.scope, text)]));
