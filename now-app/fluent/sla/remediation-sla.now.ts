import '@servicenow/sdk/global';
import { Sla } from '@servicenow/sdk/core';

// As many days as the priority bands give at first. The clock rests while others have to act: approvers and vendors.

Sla({
  $id: Now.ID['sla_priority_1'],
  name: 'Onspring Bridge: priority 1, 7 days',
  table: 'x_onspr_bridge_finding',
  type: 'SLA',
  target: 'resolution',
  duration: Duration({ days: 7 }),
  scheduleSource: 'no_schedule',
  flow: Now.ref('sys_hub_flow', 'flow_sla'),
  conditions: {
    start: 'priority=1^stateIN10,11,2',
    pause: 'approval=requested^ORacceptance_stateINsubmitted,requested^ORblocked_by=vendor',
    stop: 'stateIN12,3',
    cancel: 'priority!=1^ORstateIN4,7,8',
  },
  whenTo: { resume: 'no_match', cancel: 'on_condition' },
});

Sla({
  $id: Now.ID['sla_priority_2'],
  name: 'Onspring Bridge: priority 2, 30 days',
  table: 'x_onspr_bridge_finding',
  type: 'SLA',
  target: 'resolution',
  duration: Duration({ days: 30 }),
  scheduleSource: 'no_schedule',
  flow: Now.ref('sys_hub_flow', 'flow_sla'),
  conditions: {
    start: 'priority=2^stateIN10,11,2',
    pause: 'approval=requested^ORacceptance_stateINsubmitted,requested^ORblocked_by=vendor',
    stop: 'stateIN12,3',
    cancel: 'priority!=2^ORstateIN4,7,8',
  },
  whenTo: { resume: 'no_match', cancel: 'on_condition' },
});

Sla({
  $id: Now.ID['sla_priority_3'],
  name: 'Onspring Bridge: priority 3, 60 days',
  table: 'x_onspr_bridge_finding',
  type: 'SLA',
  target: 'resolution',
  duration: Duration({ days: 60 }),
  scheduleSource: 'no_schedule',
  flow: Now.ref('sys_hub_flow', 'flow_sla'),
  conditions: {
    start: 'priority=3^stateIN10,11,2',
    pause: 'approval=requested^ORacceptance_stateINsubmitted,requested^ORblocked_by=vendor',
    stop: 'stateIN12,3',
    cancel: 'priority!=3^ORstateIN4,7,8',
  },
  whenTo: { resume: 'no_match', cancel: 'on_condition' },
});

Sla({
  $id: Now.ID['sla_priority_4'],
  name: 'Onspring Bridge: priority 4, 90 days',
  table: 'x_onspr_bridge_finding',
  type: 'SLA',
  target: 'resolution',
  duration: Duration({ days: 90 }),
  scheduleSource: 'no_schedule',
  flow: Now.ref('sys_hub_flow', 'flow_sla'),
  conditions: {
    start: 'priority=4^stateIN10,11,2',
    pause: 'approval=requested^ORacceptance_stateINsubmitted,requested^ORblocked_by=vendor',
    stop: 'stateIN12,3',
    cancel: 'priority!=4^ORstateIN4,7,8',
  },
  whenTo: { resume: 'no_match', cancel: 'on_condition' },
});

Sla({
  $id: Now.ID['sla_priority_5'],
  name: 'Onspring Bridge: priority 5, 180 days',
  table: 'x_onspr_bridge_finding',
  type: 'SLA',
  target: 'resolution',
  duration: Duration({ days: 180 }),
  scheduleSource: 'no_schedule',
  flow: Now.ref('sys_hub_flow', 'flow_sla'),
  conditions: {
    start: 'priority=5^stateIN10,11,2',
    pause: 'approval=requested^ORacceptance_stateINsubmitted,requested^ORblocked_by=vendor',
    stop: 'stateIN12,3',
    cancel: 'priority!=5^ORstateIN4,7,8',
  },
  whenTo: { resume: 'no_match', cancel: 'on_condition' },
});
