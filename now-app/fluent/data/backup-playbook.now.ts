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
    version: 1,
    order: 300,
    condition: 'category=backup^EQ',
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
      '<ul><li>List every data store of the application and the backup job that covers it, with frequency and retention.</li><li>Name the gaps.</li></ul><p><strong>Done when:</strong> each data store has a job or is on the list of gaps.</p>',
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
      '<ul><li>Add the missing jobs.</li><li>Keep one copy where the production administrators cannot delete it.</li></ul><p><strong>Done when:</strong> the jobs ran once without error.</p>',
    evidence_required: false,
    needs_change: true,
    due_in_days: 7,
    change_template: 'risk=4^backout_plan=Remove the new jobs.^test_plan=Run each new job once and read its log.^EQ',
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
      '<ul><li>Restore the newest backup into an empty system.</li><li>Measure time and data loss and compare with the recovery goals.</li></ul><p><strong>Done when:</strong> the application owner has opened the restored data.</p>',
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
      '<ul><li>Set an alert for a failed or missing backup to the support group.</li><li>Plan a restore test each half-year.</li></ul><p><strong>Done when:</strong> a test alert arrived.</p>',
    evidence_required: false,
    needs_change: false,
    due_in_days: 28,
    active: true,
  },
});
