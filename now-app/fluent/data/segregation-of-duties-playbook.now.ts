import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

export const segregation_of_duties_playbook = Record({
  $id: Now.ID['playbook_segregation_of_duties'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook',
  data: {
    name: 'Separate duties',
    description: 'One person can do what two people should.',
    active: true,
    version: 1,
    order: 700,
    condition: 'category=segregation_of_duties^EQ',
  },
});

Record({
  $id: Now.ID['step_segregation_of_duties_1'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: segregation_of_duties_playbook,
    order: 10,
    short_description: 'Show the conflict',
    instructions:
      '<p>List the users who hold both rights and what they did with them in the last 90 days.</p><p><strong>Done when:</strong> users and transactions are attached.</p>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 3,
    active: true,
  },
});

Record({
  $id: Now.ID['step_segregation_of_duties_2'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: segregation_of_duties_playbook,
    order: 20,
    short_description: 'Check what was done',
    instructions:
      '<ul><li>Have somebody outside the team look at transactions where one person did both steps.</li><li>Report anything that cannot be explained at once.</li></ul><p><strong>Done when:</strong> each transaction is explained.</p>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 7,
    active: true,
  },
});

Record({
  $id: Now.ID['step_segregation_of_duties_3'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: segregation_of_duties_playbook,
    order: 30,
    short_description: 'Take one of the rights away',
    instructions:
      '<ul><li>Split the role, or move one duty to another person.</li><li>Emergency access goes through a request with approval and a log.</li></ul><p><strong>Done when:</strong> no user holds both rights.</p>',
    evidence_required: false,
    needs_change: true,
    due_in_days: 21,
    approval_rule: 'before',
    change_template:
      'risk=3^backout_plan=Give the right back for one day, with a log.^test_plan=List the users who hold both rights: nobody.^EQ',
    active: true,
  },
});

Record({
  $id: Now.ID['step_segregation_of_duties_4'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: segregation_of_duties_playbook,
    order: 40,
    short_description: 'Prevent it from coming back',
    instructions:
      '<p>Add the pair to the rule set that is checked when rights are granted.</p><p><strong>Done when:</strong> a test request for both rights is refused.</p>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 28,
    active: true,
  },
});
