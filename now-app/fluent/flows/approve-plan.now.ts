import '@servicenow/sdk/global';
import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';
import type { FindingTrigger } from './finding-trigger';

/**
 * Asks the people whom the rule of the finding names in `approvers`, at the second level again when the first one
 * approved and the priority wants two. What a decision leads to is the business of that rule.
 */
Flow(
  {
    $id: Now.ID['flow_approve'],
    name: 'Onspring Bridge: approve plan',
    description: 'Asks for approval of the remediation plan of a finding, level by level.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.createdOrUpdated,
    { $id: Now.ID['flow_approve_trigger'] },
    {
      table: 'x_onspr_bridge_finding',
      condition: 'state=11^approval=not requested^approversISNOTEMPTY',
      run_flow_in: 'background',
      // One question at a time: while the flow waits for a decision it does not start again.
      trigger_strategy: 'always',
    },
  ),
  (params: FindingTrigger) => {
    wfa.action(
      action.core.askForApproval,
      { $id: Now.ID['flow_approve_ask'] },
      {
        record: wfa.dataPill(params.trigger.current, 'reference'),
        table: 'x_onspr_bridge_finding',
        approval_reason: 'The remediation plan of a finding waits for your decision: see Case.',
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
                    users: [wfa.dataPill(params.trigger.current.approvers, 'reference')],
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

    const next = wfa.action(
      action.core.lookUpRecord,
      { $id: Now.ID['flow_approve_next'] },
      {
        table: 'x_onspr_bridge_finding',
        conditions: `sys_id=${wfa.dataPill(params.trigger.current.sys_id, 'string')}^state=11^approval=requested^approval_level=2^approversISNOTEMPTY`,
        dont_fail_flow_on_error: true,
      },
    );
    wfa.flowLogic.if(
      { $id: Now.ID['flow_approve_if_next'], condition: `${wfa.dataPill(next.status, 'choice')}=0` },
      () => {
        wfa.action(
          action.core.askForApproval,
          { $id: Now.ID['flow_approve_ask_next'] },
          {
            record: wfa.dataPill(next.Record, 'reference'),
            table: 'x_onspr_bridge_finding',
            approval_reason:
              'The first level approved the remediation plan of a finding; the second is yours: see Case.',
            due_date: wfa.approvalDueDate({
              action: 'none',
              dateType: 'relative',
              date: `${wfa.dataPill(next.Record.approval_due, 'glide_date_time')}`,
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
                        users: [wfa.dataPill(next.Record.approvers, 'reference')],
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
  },
);
