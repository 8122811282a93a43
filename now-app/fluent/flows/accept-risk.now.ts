import '@servicenow/sdk/global';
import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';
import type { FindingTrigger } from './finding-trigger';

/**
 * Asks the people whom the rule of the finding names in `acceptance_approvers`. What a decision leads to is the
 * business of that rule.
 */
Flow(
  {
    $id: Now.ID['flow_accept'],
    name: 'Onspring Bridge: accept risk',
    description: 'Asks the risk managers to accept the risk of a finding until a date.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.createdOrUpdated,
    { $id: Now.ID['flow_accept_trigger'] },
    {
      table: 'x_onspr_bridge_finding',
      condition: 'acceptance_state=submitted^acceptance_approversISNOTEMPTY',
      run_flow_in: 'background',
      // One question at a time: while the flow waits for a decision it does not start again.
      trigger_strategy: 'always',
    },
  ),
  (params: FindingTrigger) => {
    wfa.action(
      action.core.askForApproval,
      { $id: Now.ID['flow_accept_ask'] },
      {
        record: wfa.dataPill(params.trigger.current, 'reference'),
        table: 'x_onspr_bridge_finding',
        approval_reason: 'Somebody asks you to accept the risk of a finding for a while: see Case.',
        approval_field: 'acceptance_state',
        due_date: wfa.approvalDueDate({
          action: 'none',
          dateType: 'relative',
          date: `${wfa.dataPill(params.trigger.current.approval_due, 'glide_date_time')}`,
          // The SDK writes a day for a duration of 0 (4.9.0).
          duration: 1,
          durationType: 'seconds',
          daysSchedule: '',
        }),
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
                    users: [wfa.dataPill(params.trigger.current.acceptance_approvers, 'reference')],
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
