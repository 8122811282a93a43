/** What scripts do with flows (`sn_fd.FlowAPI`, servicenow-instance.md 11.11), in terms of the engine. */
import type { FlowRunner, Instance } from '../types.ts';
import type { ExecutionData } from './execution.ts';
import { toContextState } from './flow-context.ts';
import type { FlowEngine } from './flow-engine.ts';
import { FlowError } from './flow-error.ts';
import { type FlowProgram, inputRootOf } from './flow-program.ts';
import { findApprovals, toStageList, toStatus } from './flow-status.ts';
import { toTexts } from './flow-value.ts';

export const createFlowRunner = (
  instance: Instance,
  engine: Pick<FlowEngine, 'startFlow' | 'sendMessage' | 'cancel'> & {
    findExecution(id: string): ExecutionData | undefined;
    /** @throws FlowError FLOW_MISSING */
    findProgram(name: string): FlowProgram;
  },
): FlowRunner => {
  const requireExecution = (id: string): ExecutionData => {
    const execution = engine.findExecution(id);
    if (execution === undefined) throw new FlowError('EXECUTION_MISSING', `no flow execution ${id}`);
    return execution;
  };
  return {
    start(transaction, { kind, name, inputs, ...options }) {
      // A package cannot bring one: the SDK has no way to write it.
      if (kind === 'datastream') throw new FlowError('FLOW_MISSING', `no active data stream action "${name}"`);
      const execution = engine.startFlow(name, inputs, { session: transaction.session, kind, ...options });
      return { contextId: execution.id, outputs: toTexts(execution.outputs) };
    },
    sendMessage(contextId, message, payload) {
      if (engine.sendMessage(contextId, message, payload)) return;
      instance.log('warn', 'flow message', `nothing in execution ${contextId} waits for "${message}"`);
    },
    cancel: (contextId, reason) => engine.cancel(contextId, reason),
    scheduleCancel(contextId, reason, delaySeconds) {
      requireExecution(contextId);
      instance.queue.add({
        name: `cancel flow ${contextId}`,
        session: instance.systemSession,
        at: instance.clock.now() + delaySeconds * 1000,
        run: () => engine.cancel(contextId, reason),
      });
    },
    restart({ session }, contextId, inputs) {
      const { flowId, flowName, scope, type } = requireExecution(contextId);
      const root = inputRootOf(engine.findProgram(flowId));
      const execution = engine.startFlow(flowId, inputs ?? scope.get(root) ?? {}, { session });
      return { contextId: execution.id, name: flowName, kind: type };
    },
    state: (contextId) => toContextState(requireExecution(contextId)),
    outputs: (contextId) => toTexts(requireExecution(contextId).outputs),
    status: (contextId) => toStatus(engine.findExecution(contextId), contextId),
    errorMessage(contextId) {
      const { error } = requireExecution(contextId);
      return error === null ? '' : `${error.step}: ${error.message}`;
    },
    stages: (flow) => toStageList(engine.findProgram(flow)),
    hasApprovals: (flow) => findApprovals(engine.findProgram(flow)),
  };
};
