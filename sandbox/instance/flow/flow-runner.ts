/** What scripts do with flows (`sn_fd.FlowAPI`, servicenow-instance.md 11.11), in terms of the engine. */
import { NotEmulatedError } from '../not-emulated.ts';
import type { FlowRunner, Instance } from '../types.ts';
import type { ExecutionData } from './execution.ts';
import { toContextState } from './flow-context.ts';
import type { FlowEngine } from './flow-engine.ts';
import { toTexts } from './flow-value.ts';

export const createFlowRunner = (
  instance: Instance,
  engine: Pick<FlowEngine, 'startFlow' | 'sendMessage' | 'cancel'>,
  requireExecution: (id: string) => ExecutionData,
): FlowRunner => ({
  start(transaction, { kind, name, inputs, foreground }) {
    if (kind === 'action') throw new NotEmulatedError(`action ${name} started by a script`);
    const execution = engine.startFlow(name, inputs, { session: transaction.session, foreground });
    return { contextId: execution.id, outputs: toTexts(execution.outputs) };
  },
  sendMessage(contextId, message, payload) {
    if (engine.sendMessage(contextId, message, payload)) return;
    instance.log('warn', 'flow message', `nothing in execution ${contextId} waits for "${message}"`);
  },
  cancel: (contextId, reason) => engine.cancel(contextId, reason),
  state: (contextId) => toContextState(requireExecution(contextId)),
  outputs: (contextId) => toTexts(requireExecution(contextId).outputs),
});
