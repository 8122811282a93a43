import '@servicenow/sdk/global';
import { UiPolicy } from '@servicenow/sdk/core';

/** Only a priority says how long its findings may take and who decides about them. */

UiPolicy({
  $id: Now.ID['ui_policy_weight_priority'],
  table: 'x_onspr_bridge_weight',
  shortDescription: 'What a priority brings with it',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'factor=priority^EQ',
  actions: [
    { field: 'due_days', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'approval_levels', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'approver_group', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'approval_days', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'acceptance_days', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'renewals', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'escalation_days', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});
