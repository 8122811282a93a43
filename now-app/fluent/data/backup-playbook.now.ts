import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

export const backup_playbook = Record({
  $id: Now.ID['playbook_backup'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook',
  data: {
    name: 'Make backups dependable',
    description: 'Backups that are missing, incomplete or never restored.',
    active: true,
    order: 300,
    match_category: 'backup',
  },
});

Record({
  $id: Now.ID['step_backup_1'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: backup_playbook,
    order: 10,
    short_description: 'Compare backups with the system list',
    instructions:
      'List every data store of the application and the backup job that covers it, with frequency and retention. Name the gaps.\nDone when: each data store has a job or is on the list of gaps.',
    evidence_required: true,
    needs_change: false,
    due_in_days: 3,
    active: true,
  },
});

Record({
  $id: Now.ID['step_backup_2'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: backup_playbook,
    order: 20,
    short_description: 'Close the gaps',
    instructions:
      'Add the missing jobs. Keep one copy where the production administrators cannot delete it.\nDone when: the jobs ran once without error.',
    evidence_required: false,
    needs_change: true,
    due_in_days: 7,
    active: true,
  },
});

Record({
  $id: Now.ID['step_backup_3'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: backup_playbook,
    order: 30,
    short_description: 'Restore as a test',
    instructions:
      'Restore the newest backup into an empty system. Measure time and data loss and compare with the recovery goals.\nDone when: the application owner has opened the restored data.',
    evidence_required: true,
    needs_change: false,
    due_in_days: 21,
    active: true,
  },
});

Record({
  $id: Now.ID['step_backup_4'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: backup_playbook,
    order: 40,
    short_description: 'Watch the jobs',
    instructions:
      'Set an alert for a failed or missing backup to the support group. Plan a restore test each half-year.\nDone when: a test alert arrived.',
    evidence_required: false,
    needs_change: false,
    due_in_days: 28,
    active: true,
  },
});
