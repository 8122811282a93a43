/**
 * Carries out the steps of an execution until it ends or must wait. All its state lies in the execution: a thread is a
 * stack of positions in blocks of steps, a wait is data, and going on needs nothing but the token of the wait.
 */
import { NotEmulatedError } from '../not-emulated.ts';
import type { Transaction } from '../types.ts';
import { applyDueAction, concludeApproval, readApprovalOutcome } from './actions/ask-for-approval.ts';
import { readReply } from './actions/mail-actions.ts';
import { readSlaProgress } from './actions/sla-percentage-timer.ts';
import { performAction, performSubflow, requireComplete } from './call-step.ts';
import { type ExecutionData, type Frame, isOver, type Thread, type Wait } from './execution.ts';
import { FlowError } from './flow-error.ts';
import { EVALUATION, type FlowNode } from './flow-program.ts';
import { enterStage } from './flow-stage.ts';
import type { FlowOutputs } from './flow-value.ts';
import { withScripts } from './input-script.ts';
import { enterIteration, performLogic } from './logic-step.ts';
import {
  blockOf,
  createFrame,
  endExecution,
  endStep,
  giveOutputs,
  type MachineHost,
  type Run,
  releaseWait,
} from './machine-run.ts';

export interface StepMachine {
  start(execution: ExecutionData, transaction: Transaction): void;
  /** Goes on after a wait; does nothing when the wait of this token is over already. */
  resume(
    execution: ExecutionData,
    waiting: {
      readonly threadId: number;
      readonly token: string;
      readonly reason: 'event' | 'due';
      readonly payload?: string;
    },
    transaction: Transaction,
  ): void;
  cancel(execution: ExecutionData, reason: string): void;
}

const perform = (run: Run, thread: Thread, node: FlowNode, frame: Frame): void => {
  if (run.program.stages.length > 0) enterStage(run.program.stages, run.execution.stages, node.order);
  const subflowName = (flowId: string): string => run.host.program(flowId)?.name ?? '';
  const own: Run = { ...run, scope: withScripts({ ...run, instance: run.host.instance, subflowName }, node) };
  if (node.kind === 'action') performAction(own, thread, node);
  else if (node.kind === 'subflow') performSubflow(own, thread, node);
  else performLogic(own, thread, node, frame);
};

/** A thread without steps left: the flow is over, or the thread that waits for its parallel blocks may go on. */
const finishThread = (run: Run, thread: Thread): void => {
  const { execution, host } = run;
  if (thread.parent === null) {
    endExecution(host, execution, 'Complete');
    return;
  }
  execution.threads = execution.threads.filter((other) => other !== thread);
  if (execution.threads.some((other) => other.parent === thread.parent)) return;
  const parent = execution.threads.find((other) => other.id === thread.parent);
  if (parent === undefined) return;
  const step = execution.steps[parent.wait?.step ?? -1];
  if (step !== undefined) endStep(host, step, 'Complete', {});
  releaseWait(host, parent);
  run.ready.push(parent);
};

const toError = (error: unknown): { code: string; message: string } => {
  if (error instanceof FlowError || error instanceof NotEmulatedError) return error;
  return { code: 'STEP_FAILED', message: error instanceof Error ? error.message : String(error) };
};

/** Moves a thread to the handler of its innermost `tryCatch`; false when it stands in none. */
const enterHandler = (run: Run, thread: Thread): boolean => {
  const depth = thread.frames.findLastIndex((frame) => frame.kind === 'try');
  const handled = thread.frames[depth];
  if (handled === undefined) return false;
  thread.frames = thread.frames.slice(0, depth);
  const handler = blockOf(run, thread.frames.at(-1)?.owner ?? '').find(
    (node) => node.kind === 'logic' && node.connectedTo === handled.owner,
  );
  if (handler !== undefined) thread.frames.push(createFrame(handler.uiId, 'block'));
  return true;
};

/**
 * Hands an error to the nearest error handler, from a parallel block also to those around it; without one the
 * execution ends in Error (14.3, D). What is not emulated is never handled: it must be seen.
 */
const fail = (run: Run, thread: Thread, uiId: string, cause: unknown): void => {
  const { execution, host } = run;
  const { code, message } = toError(cause);
  const step = execution.steps.findLast((candidate) => candidate.uiId === uiId && candidate.endedAt === null);
  if (step !== undefined) {
    step.message = message;
    endStep(host, step, 'Error', {});
    giveOutputs(execution, uiId, execution.scope.get(uiId) ?? {}, { code: '1', message });
  }
  let failing: Thread | undefined = code === 'NOT_EMULATED' ? undefined : thread;
  while (failing !== undefined) {
    const waiting = execution.steps[failing.wait?.step ?? -1];
    if (waiting !== undefined && waiting.endedAt === null) endStep(host, waiting, 'Error', {});
    releaseWait(host, failing);
    if (enterHandler(run, failing)) {
      run.ready.push(failing);
      return;
    }
    const { parent }: Thread = failing;
    const siblings = execution.threads.filter((other) => parent !== null && other.parent === parent);
    for (const sibling of siblings) releaseWait(host, sibling);
    execution.threads = execution.threads.filter((other) => !siblings.includes(other));
    failing = execution.threads.find((other) => other.id === parent);
  }
  const label = step?.label ?? run.program.name;
  execution.error = { code, message, step: label };
  host.instance.log('error', `flow ${execution.flowName}`, `step "${label}" failed (${code}): ${message}`);
  endExecution(host, execution, 'Error');
};

/** A step of an action that failed: its action goes on with the next step, or with error evaluation. */
const recover = (run: Run, node: FlowNode, frame: Frame, cause: unknown): boolean => {
  if (node.kind !== 'action' || node.step === undefined || cause instanceof NotEmulatedError) return false;
  const { message } = toError(cause);
  const step = run.execution.steps.at(-1);
  if (step === undefined) return false;
  step.message = message;
  endStep(run.host, step, 'Error', {});
  giveOutputs(run.execution, node.uiId, {}, { code: '1', message });
  if (node.step.onError === 'evaluate') {
    frame.index = blockOf(run, frame.owner).findIndex(({ uiId }) => uiId === EVALUATION);
  }
  return true;
};

/** Goes on with one thread until it waits, ends or its error moves elsewhere. */
const advance = (run: Run, thread: Thread): void => {
  while (!isOver(run.execution) && thread.wait === null && run.execution.threads.includes(thread)) {
    const frame = thread.frames.at(-1);
    if (frame === undefined) {
      finishThread(run, thread);
      return;
    }
    const node = blockOf(run, frame.owner)[frame.index];
    if (node === undefined) {
      frame.position += 1;
      if (frame.kind === 'loop' && frame.position < frame.items.length) enterIteration(run, frame);
      else thread.frames.pop();
      continue;
    }
    frame.index += 1;
    try {
      perform(run, thread, node, frame);
    } catch (error) {
      if (recover(run, node, frame, error)) continue;
      fail(run, thread, node.uiId, error);
      return;
    }
  }
};

const drive = (run: Run): void => {
  const { execution, ready } = run;
  if (!isOver(execution)) execution.state = 'In progress';
  for (let thread = ready.pop(); thread !== undefined && !isOver(execution); thread = ready.pop()) {
    advance(run, thread);
  }
  if (isOver(execution)) return;
  execution.state = 'Waiting';
  run.host.paused(execution);
};

/** An SLA that moved its time: the same step waits for another moment under another token. */
const waitOn = (run: Run, thread: Thread, wait: Wait, dueAt: number | null): void => {
  releaseWait(run.host, thread);
  const next: Wait = { ...wait, token: `${wait.token}+`, dueAt };
  thread.wait = next;
  run.host.watch(run.execution, thread, next);
};

/** Outputs of the step that waited; null when its wait is not over. */
const concludeWait = (
  run: Run,
  { thread, wait, reason, payload }: { thread: Thread; wait: Wait; reason: 'event' | 'due'; payload: string },
): FlowOutputs | null => {
  const { host, transaction } = run;
  const { on } = wait;
  switch (on.kind) {
    case 'task':
      return reason === 'due' ? on.late : on.outputs;
    case 'timer':
      return on.outputs;
    case 'condition':
      return { state: reason === 'due' ? '1' : '0' };
    case 'sla': {
      const progress = readSlaProgress(host.instance, on);
      if ('outputs' in progress) return progress.outputs;
      waitOn(run, thread, wait, progress.dueAt);
      return null;
    }
    case 'message':
      return { payload };
    case 'reply':
      return readReply(host.instance, on.sysId);
    case 'approval': {
      const outcome =
        reason === 'due' ? applyDueAction(host.instance, transaction, on) : readApprovalOutcome(host.instance, on);
      if (outcome === null) return null;
      // Before the other rows change, so that their changes do not wake this wait again.
      host.unwatch(wait);
      concludeApproval(host.instance, transaction, on, outcome);
      return { [on.output]: outcome };
    }
    case 'subflow': {
      const child = host.execution(on.executionId);
      if (child === undefined) throw new FlowError('SUBFLOW_LOST', `execution ${on.executionId} is gone`);
      return isOver(child) ? requireComplete(child) : null;
    }
    case 'parallel':
      return null;
  }
};

export const createStepMachine = (host: MachineHost): StepMachine => {
  const createRun = (execution: ExecutionData, transaction: Transaction): Run => {
    const program = host.program(execution.flowId);
    if (program === undefined) throw new FlowError('FLOW_MISSING', `flow ${execution.flowId} is no longer loaded`);
    const root = (name: string): FlowOutputs | undefined =>
      execution.scope.get(name) ?? (program.roots.has(name) ? {} : undefined);
    const startChild = (child: ExecutionData): void => {
      const isSameUser = child.session === transaction.session;
      start(child, isSameUser ? transaction : host.instance.begin(`subflow ${child.flowName}`, child.session));
    };
    return { host, execution, program, transaction, scope: { instance: host.instance, root }, ready: [], startChild };
  };

  const start = (execution: ExecutionData, transaction: Transaction): void => {
    if (execution.threads.length > 0 || isOver(execution)) return;
    const thread: Thread = { id: 0, parent: null, frames: [createFrame('', 'block')], wait: null };
    execution.threads = [thread];
    const run = createRun(execution, transaction);
    run.ready.push(thread);
    drive(run);
  };

  return {
    start,
    resume(execution, { threadId, token, reason, payload = '' }, transaction) {
      const thread = execution.threads.find((candidate) => candidate.id === threadId);
      const wait = thread?.wait;
      if (isOver(execution) || thread === undefined || wait?.token !== token) return;
      const run = createRun(execution, transaction);
      try {
        const outputs = concludeWait(run, { thread, wait, reason, payload });
        if (outputs === null) return;
        releaseWait(host, thread);
        giveOutputs(execution, wait.uiId, outputs);
        const step = execution.steps[wait.step];
        if (step !== undefined) endStep(host, step, 'Complete', outputs);
        run.ready.push(thread);
      } catch (error) {
        fail(run, thread, wait.uiId, error);
      }
      drive(run);
    },
    cancel(execution, reason) {
      if (isOver(execution)) return;
      execution.error = { code: 'CANCELLED', message: reason, step: '' };
      endExecution(host, execution, 'Cancelled');
    },
  };
};
