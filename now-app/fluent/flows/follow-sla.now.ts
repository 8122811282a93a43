import '@servicenow/sdk/global';
import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';

/** Says when three quarters of the time to remediate a finding have passed, and when it is over. */
Flow(
  {
    $id: Now.ID['flow_sla'],
    name: 'Onspring Bridge: follow the time to remediate',
    description: 'Fires an event at 75 and at 100 percent of the SLA of a finding.',
    runAs: 'system',
  },
  wfa.trigger(trigger.application.slaTask, { $id: Now.ID['flow_sla_trigger'] }, {}),
  (params) => {
    const warning = wfa.action(action.core.slaPercentageTimer, { $id: Now.ID['flow_sla_warning'] }, { percentage: 75 });
    wfa.flowLogic.if(
      { $id: Now.ID['flow_sla_if_warning'], condition: `${wfa.dataPill(warning.status, 'string')}=completed` },
      () => {
        wfa.action(
          action.core.fireEvent,
          { $id: Now.ID['flow_sla_tell_warning'] },
          {
            event_name: 'x_onspr_bridge.sla_warning',
            table: 'x_onspr_bridge_finding',
            record: `${wfa.dataPill(params.trigger.task_sla_record.task, 'reference')}`,
          },
        );
      },
    );
    const end = wfa.action(action.core.slaPercentageTimer, { $id: Now.ID['flow_sla_end'] }, { percentage: 100 });
    wfa.flowLogic.if(
      { $id: Now.ID['flow_sla_if_end'], condition: `${wfa.dataPill(end.status, 'string')}=completed` },
      () => {
        wfa.action(
          action.core.fireEvent,
          { $id: Now.ID['flow_sla_tell_end'] },
          {
            event_name: 'x_onspr_bridge.sla_breached',
            table: 'x_onspr_bridge_finding',
            record: `${wfa.dataPill(params.trigger.task_sla_record.task, 'reference')}`,
          },
        );
      },
    );
  },
);
