import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

Record({
  $id: Now.ID['weight_priority_1'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'priority',
    value: '1',
    label: 'critical',
    points: 9,
    due_days: 7,
    approval_levels: 2,
    approval_days: 2,
    acceptance_days: 30,
    renewals: 1,
    escalation_days: 2,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_priority_2'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'priority',
    value: '2',
    label: 'high',
    points: 6,
    due_days: 30,
    approval_levels: 1,
    approval_days: 3,
    acceptance_days: 90,
    renewals: 2,
    escalation_days: 5,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_priority_3'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'priority',
    value: '3',
    label: 'moderate',
    points: 4,
    due_days: 60,
    approval_levels: 1,
    approval_days: 5,
    acceptance_days: 180,
    renewals: 2,
    escalation_days: 10,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_priority_4'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'priority',
    value: '4',
    label: 'low',
    points: 2,
    due_days: 90,
    approval_levels: 1,
    approval_days: 10,
    acceptance_days: 365,
    renewals: 3,
    escalation_days: 20,
    active: true,
  },
});

Record({
  $id: Now.ID['weight_priority_5'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_weight',
  data: {
    factor: 'priority',
    value: '5',
    label: 'planning',
    points: 0,
    due_days: 180,
    approval_levels: 1,
    approval_days: 10,
    acceptance_days: 365,
    renewals: 3,
    escalation_days: 30,
    active: true,
  },
});
