/** The row of `sys_flow_context` that stands for an execution (servicenow-instance.md 14.3). */
import type { Instance } from '../types.ts';
import { type ExecutionData, isOver } from './execution.ts';

const table = 'sys_flow_context';

export interface FlowContexts {
  /** First row of an execution; its sys_id is the execution's id. */
  create(execution: ExecutionData): void;
  /** State, end and error as they are now: told when an execution waits or is over. */
  update(execution: ExecutionData): void;
  remove(executionId: string): void;
}

/** Stored values of the states; `QUEUED` before the first step (common knowledge, C). */
export const toContextState = (execution: ExecutionData): string => {
  if (execution.steps.length === 0 && !isOver(execution)) return 'QUEUED';
  return execution.state.toUpperCase().replace(' ', '_');
};

/**
 * Writes without rules and engines, so that a run costs two cheap writes and starts nothing. Between them the row keeps
 * its state: nobody but the flow itself could see it `IN_PROGRESS`.
 */
export const createFlowContexts = (instance: Instance): FlowContexts => {
  const silent = { workflow: false };
  const begin = () => instance.begin('flow context', instance.systemSession);
  return {
    create(execution) {
      const { id, flowId, flowName, record } = execution;
      const written = instance.records.insert(
        begin(),
        table,
        {
          sys_id: id,
          name: flowName,
          flow: flowId,
          state: toContextState(execution),
          source_table: record?.table ?? '',
          source_record: record?.sysId ?? '',
          calling_source: execution.calledBy ?? '',
          started: execution.startedAt,
        },
        silent,
      );
      if (!written.ok) instance.log('error', `flow ${flowName}`, `context ${id} not written: ${written.message}`);
    },
    update(execution) {
      const current = execution.stages.find((stage) => stage.state === 'in_progress');
      const written = instance.records.update(
        begin(),
        table,
        execution.id,
        {
          state: toContextState(execution),
          ended: execution.endedAt ?? '',
          error_message: execution.error?.message ?? '',
          stage: current?.value ?? '',
        },
        silent,
      );
      // A person may have deleted the row; the run itself does not depend on it.
      if (!written.ok && written.reason !== 'missing') {
        instance.log('error', `flow ${execution.flowName}`, `context ${execution.id} not written: ${written.message}`);
      }
    },
    remove(executionId) {
      if (instance.database.get(table, executionId) !== undefined) {
        instance.records.remove(begin(), table, executionId, silent);
      }
    },
  };
};
