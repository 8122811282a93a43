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
    order: 800,
    match_category: 'data_retention',
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
      'List the stores that hold this kind of data, with the oldest record in each, copies and backups included.\nDone when: each store has a date.',
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
      'With legal and the data owner: how long, counted from when, and which records are under legal hold.\nDone when: the decision is written and approved by the data owner.',
    evidence_required: true,
    needs_change: false,
    due_in_days: 7,
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
      'Take a sample to the data owner first. Delete in the change window, log what was deleted and by which rule.\nDone when: the oldest record is inside the period.',
    evidence_required: false,
    needs_change: true,
    due_in_days: 21,
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
      'Schedule the deletion, with an alert when it does not run.\nDone when: the first scheduled run is logged.',
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
    instructions: 'Enter period and method in the register.',
    evidence_required: true,
    needs_change: false,
    due_in_days: 35,
    active: true,
  },
});
