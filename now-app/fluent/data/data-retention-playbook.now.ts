import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

export const data_retention_playbook = Record({
  $id: Now.ID['playbook_data_retention'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook',
  data: {
    name: 'Keep data only as long as allowed',
    description: 'Data kept too long, or deleted too early.',
    active: true,
    version: 1,
    order: 800,
    condition: 'category=data_retention^EQ',
  },
});

Record({
  $id: Now.ID['step_data_retention_1'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: data_retention_playbook,
    order: 10,
    short_description: 'Find the data',
    instructions:
      '<p>List the stores that hold this kind of data, with the oldest record in each, copies and backups included.</p><p><strong>Done when:</strong> each store has a date.</p>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 3,
    active: true,
  },
});

Record({
  $id: Now.ID['step_data_retention_2'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: data_retention_playbook,
    order: 20,
    short_description: 'Fix the retention period',
    instructions:
      '<p>With legal and the data owner: how long, counted from when, and which records are under legal hold.</p><p><strong>Done when:</strong> the decision is written and approved by the data owner.</p>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 7,
    approval_rule: 'after',
    active: true,
  },
});

Record({
  $id: Now.ID['step_data_retention_3'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: data_retention_playbook,
    order: 30,
    short_description: 'Delete what is overdue',
    instructions:
      '<ul><li>Take a sample to the data owner first.</li><li>Delete in the change window, log what was deleted and by which rule.</li></ul><p><strong>Done when:</strong> the oldest record is inside the period.</p>',
    evidence_required: false,
    needs_change: true,
    due_in_days: 21,
    approval_rule: 'before',
    change_template:
      'risk=2^backout_plan=Restore the records from the backup taken before the deletion.^test_plan=Check the oldest record of each store against the period.^EQ',
    active: true,
  },
});

Record({
  $id: Now.ID['step_data_retention_4'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: data_retention_playbook,
    order: 40,
    short_description: 'Make it repeat itself',
    instructions:
      '<p>Schedule the deletion, with an alert when it does not run.</p><p><strong>Done when:</strong> the first scheduled run is logged.</p>',
    evidence_required: false,
    needs_change: false,
    due_in_days: 28,
    active: true,
  },
});

Record({
  $id: Now.ID['step_data_retention_5'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: data_retention_playbook,
    order: 50,
    short_description: 'Update the records of processing',
    instructions: '<p>Enter period and method in the register.</p>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 35,
    active: true,
  },
});
