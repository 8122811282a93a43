import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

export const access_control_playbook = Record({
  $id: Now.ID['playbook_access_control'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook',
  data: {
    name: 'Tighten access',
    description: 'Accounts or rights that nobody needs, or that nobody checked.',
    active: true,
    version: 1,
    order: 100,
    condition: 'category=access_control^EQ',
  },
});

Record({
  $id: Now.ID['step_access_control_1'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: access_control_playbook,
    order: 10,
    short_description: 'List who has access now',
    instructions:
      '<ul><li>Export the accounts and roles of the application, with last sign-in and manager.</li><li>Attach the export: it is the starting point the auditor compares with.</li></ul><p><strong>Done when:</strong> the list is complete and dated.</p>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 3,
    active: true,
  },
});

Record({
  $id: Now.ID['step_access_control_2'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: access_control_playbook,
    order: 20,
    short_description: 'Decide with the owner who keeps access',
    instructions:
      '<ul><li>Send the list to the application owner.</li><li>Mark each account: keep, reduce or remove.</li><li>Accounts without a manager or without a sign-in for 90 days are removed unless the owner objects in writing.</li></ul><p><strong>Done when:</strong> every line has a decision and the owner confirmed it.</p>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 7,
    approval_rule: 'after',
    active: true,
  },
});

Record({
  $id: Now.ID['step_access_control_3'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: access_control_playbook,
    order: 30,
    short_description: 'Remove and reduce access',
    instructions:
      '<ul><li>Carry out the decisions.</li><li>Service accounts: rotate the secret and name an owner.</li><li>Record the change number for production systems.</li></ul><p><strong>Done when:</strong> a new export shows the decisions.</p>',
    evidence_required: false,
    needs_change: true,
    due_in_days: 21,
    change_template:
      'risk=3^backout_plan=Grant the access again from the export of the first step.^test_plan=Compare a new export with the decisions; ask two users to sign in.^EQ',
    active: true,
  },
});

Record({
  $id: Now.ID['step_access_control_4'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: access_control_playbook,
    order: 40,
    short_description: 'Check the joiner and leaver process',
    instructions:
      '<ul><li>Take five leavers of the last quarter and check that their access ended on the last working day.</li><li>Mend the process where it did not.</li></ul><p><strong>Done when:</strong> the sample is written down with its result.</p>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 28,
    active: true,
  },
});

Record({
  $id: Now.ID['step_access_control_5'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: access_control_playbook,
    order: 50,
    short_description: 'Attach the evidence',
    instructions:
      '<ul><li>Attach the export before and after, and the confirmation of the owner.</li><li>Name the date of the next review.</li></ul>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 35,
    active: true,
  },
});
