import '@servicenow/sdk/global';
import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';
import type { TaskTrigger } from './task-trigger';

/**
 * Asks the approver of a remediation task, before the work or before the task closes. The platform writes the answer into
 * `approval`; the rules of the task follow it, so a flow that runs again changes nothing.
 */
Flow(
  {
    $id: Now.ID['flow_approve_task'],
    name: 'Onspring Bridge: approve task',
    description: 'Asks for the approval that a step of a playbook wants.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.createdOrUpdated,
    { $id: Now.ID['flow_approve_task_trigger'] },
    {
      table: 'x_onspr_bridge_remediation_task',
      condition: 'approval_dueISNOTEMPTY^approval=not requested^approverISNOTEMPTY',
      run_flow_in: 'background',
      // One question at a time: while the flow waits for an answer it does not start again.
      trigger_strategy: 'always',
    },
  ),
  (params: TaskTrigger) => {
    wfa.action(
      action.core.askForApproval,
      { $id: Now.ID['flow_approve_task_ask'] },
      {
        record: wfa.dataPill(params.trigger.current, 'reference'),
        table: 'x_onspr_bridge_remediation_task',
        approval_reason: 'A remediation task waits for your decision: see Instructions and Evidence.',
        approval_conditions: wfa.approvalRules({
          conditionType: 'OR',
          ruleSets: [
            {
              action: 'ApprovesRejects',
              conditionType: 'AND',
              rules: [
                [
                  {
                    ruleType: 'Any',
                    users: [wfa.dataPill(params.trigger.current.approver, 'reference')],
                    groups: [],
                    manual: false,
                  },
                ],
              ],
            },
          ],
        }),
      },
    );
  },
);
