/** Steps of flow logic: branches, loops, variables, waits, parallel blocks (SDK "Flow Logic"). */
import { NotEmulatedError } from '../not-emulated.ts';
import { appendValue } from './append-value.ts';
import { resolveText } from './data-pill.ts';
import type { Frame, Thread } from './execution.ts';
import { isConditionMet, parseFlowCondition } from './flow-condition.ts';
import { FlowError } from './flow-error.ts';
import { EVALUATION, type FlowNode, type LogicNode } from './flow-program.ts';
import { type FlowValue, toText, toTexts } from './flow-value.ts';
import {
  beginStep,
  blockOf,
  completeStep,
  createFrame,
  endExecution,
  passStep,
  pause,
  type Run,
  resolveAll,
} from './machine-run.ts';
import { computeWaitEnd } from './wait-duration.ts';
import { readWaitTime } from './wait-schedule.ts';

type LogicStep = (run: Run, thread: Thread, node: LogicNode, frame: Frame) => void;

const isTrue = (run: Run, node: FlowNode): boolean =>
  isConditionMet(run.scope, parseFlowCondition(node.inputs['condition'] ?? ''));

/** Enters the first branch of an if / elseIf / else chain that holds and steps over the rest of the chain. */
const performIf: LogicStep = (run, thread, node, frame) => {
  const block = blockOf(run, frame.owner);
  let chosen: FlowNode | null = isTrue(run, node) ? node : null;
  for (let next = block[frame.index]; next?.kind === 'logic'; next = block[frame.index]) {
    if (next.logic !== 'elseIf' && next.logic !== 'else') break;
    if (chosen === null && (next.logic === 'else' || isTrue(run, next))) chosen = next;
    frame.index += 1;
  }
  if (chosen === null) return;
  passStep(run, chosen);
  thread.frames.push(createFrame(chosen.uiId, 'block'));
};

const refuseLoneBranch: LogicStep = (_run, _thread, node) => {
  throw new FlowError('BRANCH_WITHOUT_IF', `${node.logic} does not follow an if`);
};

const toItems = (value: FlowValue): readonly FlowValue[] => {
  if (typeof value === 'string') return value === '' ? [] : value.split(',').map((item) => item.trim());
  return value.kind === 'list' ? value.items : [value];
};

/** Begins the iteration at the frame's position: its item becomes the pill `{{<ui_id>.item}}`. */
export const enterIteration = (run: Run, frame: Frame): void => {
  run.execution.scope.set(frame.owner, { item: frame.items[frame.position] ?? '', index: String(frame.position) });
  frame.index = 0;
};

const performForEach: LogicStep = (run, thread, node) => {
  const items = toItems(resolveText(run.scope, node.inputs['items'] ?? ''));
  passStep(run, node, { items: String(items.length) });
  if (items.length === 0) return;
  const loop = createFrame(node.uiId, 'loop', items);
  thread.frames.push(loop);
  enterIteration(run, loop);
};

/** Leaves the blocks inside the innermost loop; its frame is then the last one. */
const leaveBlocks = (thread: Thread, node: LogicNode): Frame => {
  const depth = thread.frames.findLastIndex((frame) => frame.kind === 'loop');
  const loop = thread.frames[depth];
  if (loop === undefined) throw new FlowError('NO_LOOP', `${node.logic} stands outside a loop`);
  thread.frames = thread.frames.slice(0, depth + 1);
  return loop;
};

const performExitLoop: LogicStep = (run, thread, node) => {
  passStep(run, node);
  leaveBlocks(thread, node);
  thread.frames.pop();
};

const performSkipIteration: LogicStep = (run, thread, node) => {
  passStep(run, node);
  leaveBlocks(thread, node).index = Number.MAX_SAFE_INTEGER;
};

const performEndFlow: LogicStep = (run, _thread, node) => {
  passStep(run, node);
  endExecution(run.host, run.execution, 'Complete');
};

const performSetVariables: LogicStep = (run, _thread, node) => {
  const values = resolveAll(run, node.assigned);
  run.execution.scope.set('flow_variable', { ...run.execution.scope.get('flow_variable'), ...values });
  passStep(run, node, values);
};

const performAppend: LogicStep = (run, _thread, node) => {
  const current = run.execution.scope.get('flow_variable') ?? {};
  const values = Object.fromEntries(
    Object.entries(node.assigned).map(([name, packed]) => [name, appendValue(run.scope, current[name], packed)]),
  );
  run.execution.scope.set('flow_variable', { ...current, ...values });
  passStep(run, node, values);
};

const performAssignOutputs: LogicStep = (run, _thread, node) => {
  const values = resolveAll(run, node.assigned);
  run.execution.outputs = { ...run.execution.outputs, ...values };
  passStep(run, node, values);
};

const performWait: LogicStep = (run, thread, node) => {
  const step = beginStep(run, node);
  const now = run.host.instance.clock.now();
  const inputs = toTexts(resolveAll(run, node.inputs));
  const { at, outputs } = computeWaitEnd(inputs, now, readWaitTime(run.host.instance, inputs['timer_schedule'] ?? ''));
  if (at <= now) completeStep(run, node, step, outputs);
  else pause(run, thread, node, { kind: 'timer', outputs }, at);
};

const performTry: LogicStep = (_run, thread, node) => {
  thread.frames.push(createFrame(node.uiId, 'try'));
};

/** Reached in the normal course nothing has failed: the handler is stepped over. */
const passCatch: LogicStep = () => undefined;

const performParallel: LogicStep = (run, thread, node) => {
  const blocks = blockOf(run, node.uiId);
  if (blocks.length === 0) {
    passStep(run, node);
    return;
  }
  beginStep(run, node);
  pause(run, thread, node, { kind: 'parallel' }, null);
  const branches = blocks.map((block): Thread => {
    run.execution.nextThread += 1;
    return { id: run.execution.nextThread, parent: thread.id, frames: [createFrame(block.uiId, 'block')], wait: null };
  });
  run.execution.threads.push(...branches);
  run.ready.push(...branches.toReversed());
};

/**
 * Status of an action: that of the first condition that holds, else that of the step that ran last (ServiceNowDocs,
 * action-error-evaluation). A last step that may fail does not make the action fail (C).
 * @throws FlowError ACTION_FAILED
 */
const performEvaluation: LogicStep = (run, _thread, node) => {
  const { execution, program, scope } = run;
  const last = execution.steps.at(-1);
  const lastNode = blockOf(run, '').find(({ uiId }) => uiId === last?.uiId);
  const met = (program.statusConditions ?? []).find(({ condition }) =>
    isConditionMet(scope, parseFlowCondition(condition)),
  );
  const hasFailed = last?.state === 'Error';
  const isFatal = hasFailed && lastNode?.kind === 'action' && lastNode.step?.onError === 'evaluate';
  const [code, message] =
    met === undefined
      ? [hasFailed ? '1' : '0', last?.message ?? '']
      : [met.code, met.message].map((text) => toText(resolveText(scope, text)));
  const isError = met === undefined ? isFatal : met.isError;
  execution.outputs = {
    ...execution.outputs,
    __action_status__: { kind: 'object', fields: { code: code ?? '', message: message ?? '' } },
    __dont_treat_as_error__: String(!isError),
  };
  if (isError) throw new FlowError('ACTION_FAILED', message || `action ${program.name} ended with the status ${code}`);
  passStep(run, node);
};

/** Flow logic the stand-in carries out; any other ends its flow with a loud error. */
export const logicSteps: ReadonlyMap<string, LogicStep> = new Map(
  Object.entries({
    if: performIf,
    elseIf: refuseLoneBranch,
    else: refuseLoneBranch,
    forEach: performForEach,
    exitLoop: performExitLoop,
    skipIteration: performSkipIteration,
    endFlow: performEndFlow,
    setFlowVariables: performSetVariables,
    appendToFlowVariables: performAppend,
    assignSubflowOutputs: performAssignOutputs,
    waitForADuration: performWait,
    tryCatch: performTry,
    catch: passCatch,
    doInParallel: performParallel,
    [EVALUATION]: performEvaluation,
  }),
);

export const performLogic: LogicStep = (run, thread, node, frame) => {
  const step = logicSteps.get(node.logic);
  if (step === undefined) throw new NotEmulatedError(`flow logic ${node.logic}`);
  step(run, thread, node, frame);
};
