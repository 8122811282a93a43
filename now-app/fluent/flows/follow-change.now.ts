import '@servicenow/sdk/global';
import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';
import type { TaskTrigger } from './task-trigger';

/**
 * Waits for the change request of a remediation task and says when it ended. What that means, the rules of the task find
 * out from the change itself: a flow that runs again, or that waited for a change nobody waits for any more, does no harm.
 */
Flow(
  {
    $id: Now.ID['flow_change'],
    name: 'Onspring Bridge: follow change',
    description: 'Waits for the change request of a remediation task.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.createdOrUpdated,
    { $id: Now.ID['flow_change_trigger'] },
    {
      table: 'x_onspr_bridge_remediation_task',
      condition: 'change_state=waiting^change_requestISNOTEMPTY',
      run_flow_in: 'background',
      trigger_strategy: 'unique_changes',
    },
  ),
  (params: TaskTrigger) => {
    wfa.action(
      action.core.waitForCondition,
      { $id: Now.ID['flow_change_wait'] },
      {
        record: `${wfa.dataPill(params.trigger.current.change_request, 'reference')}`,
        table_name: 'change_request',
        conditions: 'active=false^ORapproval=rejected',
      },
    );
    wfa.action(
      action.core.updateRecord,
      { $id: Now.ID['flow_change_ended'] },
      {
        table_name: 'x_onspr_bridge_remediation_task',
        record: wfa.dataPill(params.trigger.current, 'reference'),
        values: TemplateValue({ change_state: 'ended' }),
      },
    );
  },
);
