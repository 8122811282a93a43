import '@servicenow/sdk/global';
import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';
import type { FindingTrigger } from './finding-trigger';

/**
 * Asks the plan approver of a planned finding, and again when a rejected plan is resubmitted (approval back to Not yet
 * requested). Approved: work starts. Rejected: back to the owner with the comment.
 */
Flow(
  {
    $id: Now.ID['flow_approve'],
    name: 'Onspring Bridge: approve plan',
    description: 'Asks for approval of the plan of a finding and follows the decision.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.createdOrUpdated,
    { $id: Now.ID['flow_approve_trigger'] },
    {
      table: 'x_onspr_bridge_finding',
      condition: 'state=11^approval=not requested^plan_approverISNOTEMPTY',
      run_flow_in: 'background',
      // One question at a time: while the flow waits for a decision it does not start again.
      trigger_strategy: 'always',
    },
  ),
  (params: FindingTrigger) => {
    const approval = wfa.action(
      action.core.askForApproval,
      { $id: Now.ID['flow_approve_ask'] },
      {
        record: wfa.dataPill(params.trigger.current, 'reference'),
        table: 'x_onspr_bridge_finding',
        approval_reason: 'The remediation plan of a finding waits for your decision.',
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
                    users: [wfa.dataPill(params.trigger.current.plan_approver, 'reference')],
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

    wfa.flowLogic.if(
      {
        $id: Now.ID['flow_approve_if_approved'],
        condition: `${wfa.dataPill(approval.approval_state, 'choice')}=approved`,
      },
      () => {
        wfa.action(
          action.core.updateRecord,
          { $id: Now.ID['flow_approve_start'] },
          {
            table_name: 'x_onspr_bridge_finding',
            record: wfa.dataPill(params.trigger.current, 'reference'),
            values: TemplateValue({ approval: 'approved', state: '2' }),
          },
        );
      },
    );
    wfa.flowLogic.elseIf(
      {
        $id: Now.ID['flow_approve_if_rejected'],
        condition: `${wfa.dataPill(approval.approval_state, 'choice')}=rejected`,
      },
      () => {
        const rejection = wfa.action(
          action.core.lookUpRecord,
          { $id: Now.ID['flow_approve_rejection'] },
          {
            table: 'sysapproval_approver',
            conditions: `sysapproval=${wfa.dataPill(params.trigger.current.sys_id, 'string')}^state=rejected`,
            sort_column: 'sys_updated_on',
            sort_type: 'sort_desc',
            dont_fail_flow_on_error: true,
          },
        );
        wfa.action(
          action.core.updateRecord,
          { $id: Now.ID['flow_approve_note'] },
          {
            table_name: 'x_onspr_bridge_finding',
            record: wfa.dataPill(params.trigger.current, 'reference'),
            values: TemplateValue({
              approval: 'rejected',
              work_notes: wfa.dataPill(rejection.Record.comments, 'string'),
            }),
          },
        );
        wfa.flowLogic.if(
          {
            $id: Now.ID['flow_approve_if_owner'],
            condition: `${wfa.dataPill(params.trigger.current.finding_owner, 'reference')}ISNOTEMPTY`,
          },
          () => {
            wfa.action(
              action.core.updateRecord,
              { $id: Now.ID['flow_approve_back_to_owner'] },
              {
                table_name: 'x_onspr_bridge_finding',
                record: wfa.dataPill(params.trigger.current, 'reference'),
                values: TemplateValue({
                  assigned_to: wfa.dataPill(params.trigger.current.finding_owner, 'reference'),
                }),
              },
            );
          },
        );
      },
    );
  },
);
