/** Steps that call something: an action of the platform or a subflow. */
import { NotEmulatedError } from '../not-emulated.ts';
import type { Action, ActionCall, ActionResult } from './actions/action-call.ts';
import { actions } from './actions/actions.ts';
import { type ExecutionData, isOver, type Thread } from './execution.ts';
import { FlowError } from './flow-error.ts';
import type { ActionNode, SubflowNode } from './flow-program.ts';
import { enterSubflow } from './flow-stage.ts';
import { type FlowOutputs, toTexts } from './flow-value.ts';
import { beginStep, completeStep, pause, type Run, resolveAll } from './machine-run.ts';

export const performAction = (run: Run, thread: Thread, node: ActionNode): void => {
  const step = beginStep(run, node);
  const action = actions.get(node.action);
  if (action === undefined) throw new NotEmulatedError(`action ${node.action} (${node.label})`);
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

/** Outputs of a subflow that is over. @throws FlowError SUBFLOW_FAILED */
export const requireComplete = (child: ExecutionData): FlowOutputs => {
  if (child.state === 'Complete') return child.outputs;
  const reason = child.error === null ? child.state : `${child.error.step}: ${child.error.message}`;
  throw new FlowError('SUBFLOW_FAILED', `subflow ${child.flowName} ended with: ${reason}`);
};

/** A subflow runs inside the caller's segment as far as it can; only when it has to wait does the caller wait too. */
export const performSubflow = (run: Run, thread: Thread, node: SubflowNode): void => {
  const step = beginStep(run, node);
  const program = run.host.program(node.flowId);
  if (program === undefined) throw new FlowError('FLOW_MISSING', `subflow ${node.flowId} is not in the package`);
  const inputs = resolveAll(run, node.inputs);
  step.inputs = toTexts(inputs);
  const child = run.host.createChild(run.execution, program, inputs);
  enterSubflow(run.program.stages, run.execution.stages, { step: node.uiId, subflow: child.id });
  if (!node.waits) {
    run.host.startLater(child);
    completeStep(run, node, step, {});
    return;
  }
  run.startChild(child);
  if (isOver(child)) {
    completeStep(run, node, step, requireComplete(child));
    return;
  }
  const wait = pause(run, thread, node, { kind: 'subflow', executionId: child.id }, null);
  child.caller = { executionId: run.execution.id, threadId: thread.id, token: wait.token };
};
