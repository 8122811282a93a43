/** Steps that call something: an action of the platform or of the package, or a subflow. */
import { NotEmulatedError } from '../not-emulated.ts';
import type { Action, ActionCall, ActionResult } from './actions/action-call.ts';
import { actions } from './actions/actions.ts';
import { stepActions } from './actions/step-actions.ts';
import { type ExecutionData, isOver, type Thread } from './execution.ts';
import { FlowError } from './flow-error.ts';
import type { ActionNode, FlowProgram, SubflowNode } from './flow-program.ts';
import { enterSubflow } from './flow-stage.ts';
import { type FlowOutputs, toTexts } from './flow-value.ts';
import { beginStep, completeStep, pause, type Run, resolveAll } from './machine-run.ts';

export const performAction = (run: Run, thread: Thread, node: ActionNode): void => {
  const own = run.host.program(node.action);
  if (own !== undefined) {
    callProgram(run, thread, node, own);
    return;
  }
  const step = beginStep(run, node);
  const action = node.step === undefined ? actions.get(node.action) : stepActions.get(node.action);
  if (action === undefined) {
    const what = node.step === undefined ? 'action' : 'step of an action';
    throw new NotEmulatedError(`${what} ${node.action} (${node.label})`);
  }
  const missing = node.mandatory.filter((name) => (node.inputs[name] ?? '') === '');
  if (missing.length > 0) {
    throw new FlowError('INPUT_MISSING', `action ${node.label} needs the input ${missing.join(', ')}`);
  }
  step.inputs = toTexts(resolveAll(run, node.inputs));
  const result = carryOut(action, {
    instance: run.host.instance,
    transaction: run.transaction,
    scope: run.scope,
    flowName: run.program.name,
    triggerRoot: run.program.trigger?.root ?? '',
    executionId: run.execution.id,
    inputs: node.inputs,
    ...(node.step === undefined ? {} : { step: node.step }),
  });
  if ('wait' in result) pause(run, thread, node, result.wait, result.dueAt);
  else completeStep(run, node, step, result.outputs);
};

/** "Don't fail on error" of a step: its outputs carry the error instead (SDK "Action API"). */
const carryOut = (action: Action, call: ActionCall): ActionResult => {
  try {
    return action(call);
  } catch (error) {
    const isTolerant = failureInputs.some((name) => call.inputs[name] === 'true');
    if (!(error instanceof FlowError) || !isTolerant) throw error;
    return { outputs: { status: '1', error_message: error.message, message: error.message } };
  }
};

/** Names of that input in the records of a package: the SDK writes `dont_fail_flow_on_error` with two underscores. */
const failureInputs = ['__snc_dont_fail_on_error', '_snc_dont_fail_on_error'];

/** Outputs of a subflow or action that is over. @throws FlowError SUBFLOW_FAILED, or what made an action fail */
export const requireComplete = (child: ExecutionData): FlowOutputs => {
  if (child.state === 'Complete') return child.outputs;
  if (child.type === 'action' && child.error !== null) {
    const { code, message } = child.error;
    throw code === 'NOT_EMULATED'
      ? new NotEmulatedError(message.replace(/^not emulated: /, ''))
      : new FlowError(code, message);
  }
  const reason = child.error === null ? child.state : `${child.error.step}: ${child.error.message}`;
  throw new FlowError('SUBFLOW_FAILED', `subflow ${child.flowName} ended with: ${reason}`);
};

/** Calls a subflow of the package. @throws FlowError FLOW_MISSING and those of the subflow */
export const performSubflow = (run: Run, thread: Thread, node: SubflowNode): void => {
  const program = run.host.program(node.flowId);
  if (program === undefined) {
    beginStep(run, node);
    throw new FlowError('FLOW_MISSING', `subflow ${node.flowId} is not in the package`);
  }
  callProgram(run, thread, node, program);
};

/** A called program runs inside the caller's segment as far as it can; only when it has to wait does the caller wait too. */
const callProgram = (run: Run, thread: Thread, node: ActionNode | SubflowNode, program: FlowProgram): void => {
  const step = beginStep(run, node);
  const inputs = resolveAll(run, node.inputs);
  step.inputs = toTexts(inputs);
  const child = run.host.createChild(run.execution, program, inputs);
  if (node.kind === 'subflow') {
    enterSubflow(run.program.stages, run.execution.stages, { step: node.uiId, subflow: child.id });
    if (!node.waits) {
      run.host.startLater(child);
      completeStep(run, node, step, {});
      return;
    }
  }
  run.startChild(child);
  if (isOver(child)) {
    completeStep(run, node, step, requireComplete(child));
    return;
  }
  const wait = pause(run, thread, node, { kind: 'subflow', executionId: child.id }, null);
  child.caller = { executionId: run.execution.id, threadId: thread.id, token: wait.token };
};
