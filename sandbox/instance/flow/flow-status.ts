/** What `sn_fd.FlowAPI` tells of runs and flows, in the shapes of the vendor's reference page "FlowAPI". */
import type { ExecutionData, Thread } from './execution.ts';
import { toContextState } from './flow-context.ts';
import type { FlowNode, FlowProgram } from './flow-program.ts';
import { toText } from './flow-value.ts';

/** One thing that a run waits for. */
type WaitingOn = Readonly<Record<string, string | number>>;

/** Null for a thread that goes on, or waits for parallel blocks that are listed themselves. */
const toWaitingOn = (execution: ExecutionData, { wait }: Thread): WaitingOn | null => {
  if (wait === null) return null;
  const { on, dueAt } = wait;
  const step = execution.steps[wait.step];
  const endTime: WaitingOn = dueAt === null ? {} : { endTime: dueAt };
  const order = String(step?.order ?? '');
  switch (on.kind) {
    case 'condition': {
      const stepType = dueAt === null ? 'WAIT_FOR_CONDITION' : 'WAIT_FOR_CONDITION_WITH_TIMEOUT';
      return { order, stepType, table: on.table, condition: `sys_id=${on.sysId}^${on.query}`, ...endTime };
    }
    case 'approval':
      return {
        order,
        stepType: 'ASK_FOR_APPROVAL',
        table: on.record.table,
        condition: `sys_id=${on.record.sysId}^${on.approvalField}INapproved,rejected,cancelled`,
        approvalRule: step?.inputs['approval_conditions'] ?? '',
      };
    case 'task':
      return {
        order,
        stepType: 'CREATE_TASK_WITH_WAIT',
        table: toText(on.outputs['Table'] ?? ''),
        condition: `sys_id=${on.sysId}^active=false`,
      };
    case 'timer':
      return { order, stepType: 'TIMER', ...endTime };
    case 'sla':
      return { order, stepType: 'SLA_TIMER', ...endTime };
    case 'subflow':
      return { order, stepType: 'SUBFLOW', contextId: on.executionId };
    case 'message':
      return { order, stepType: 'WAIT_FOR_MESSAGE', ...endTime };
    case 'reply':
      return { order, stepType: 'WAIT_FOR_EMAIL_REPLY', ...endTime };
    case 'parallel':
      return null;
  }
};

/** `FlowAPI.getStatus`; the types of waits for a message and for a reply are not documented (assumed). */
export const toStatus = (execution: ExecutionData | undefined, id: string): Readonly<Record<string, unknown>> => {
  if (execution === undefined)
    return { hasLookupError: true, errorMessage: `No flow context ${id}`, contextStatus: {} };
  const state = toContextState(execution);
  const message = execution.error?.message ?? '';
  const isCaught = execution.steps.some((step) => step.state === 'Error');
  const details: Readonly<Record<string, object>> = {
    COMPLETE: { errorState: isCaught ? 'ERROR_CAUGHT' : 'NONE' },
    ERROR: { message },
    CANCELLED: { canceledReason: message },
    IN_PROGRESS: { isRunOnMid: false },
    WAITING: {
      waitingOn: execution.threads.map((thread) => toWaitingOn(execution, thread)).filter((item) => item !== null),
    },
  };
  return { hasLookupError: false, errorMessage: '', contextStatus: { state, ...details[state] } };
};

/** `FlowAPI.getFlowStages`: JSON of the stages a flow declares. */
export const toStageList = (program: FlowProgram): string =>
  JSON.stringify(
    program.stages.map(({ label, value, alwaysShow, words, duration, subflowStep }, order) => ({
      label,
      value,
      type: subflowStep === null ? 'standard' : 'subflow',
      duration,
      states: Object.fromEntries(Object.entries(words).map(([state, word]) => [state.replace('_', ''), word])),
      flow: program.id,
      alwaysShow,
      order,
    })),
  );

/** `FlowAPI.hasApprovals`: `CONDITIONALLY` when each request lies inside some `if`, `elseIf` or `else`. */
export const findApprovals = (program: FlowProgram): 'ALWAYS' | 'CONDITIONALLY' | 'NO' => {
  const search = (owner: string, isBranch: boolean): boolean[] =>
    (program.blocks.get(owner) ?? []).flatMap((node) => {
      if (node.kind === 'action') return node.action === 'askForApproval' ? [isBranch] : [];
      return search(node.uiId, isBranch || isCondition(node));
    });
  const found = search('', false);
  if (found.length === 0) return 'NO';
  return found.every((isBranch) => isBranch) ? 'CONDITIONALLY' : 'ALWAYS';
};

const isCondition = (node: FlowNode): boolean =>
  node.kind === 'logic' && (node.logic === 'if' || node.logic === 'elseIf' || node.logic === 'else');
