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
    order: 700,
    match_category: 'segregation_of_duties',
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
      'List the users who hold both rights and what they did with them in the last 90 days.\nDone when: users and transactions are attached.',
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
      'Have somebody outside the team look at transactions where one person did both steps. Report anything that cannot be explained at once.\nDone when: each transaction is explained.',
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
      'Split the role, or move one duty to another person. Emergency access goes through a request with approval and a log.\nDone when: no user holds both rights.',
    evidence_required: false,
    needs_change: true,
    due_in_days: 21,
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
      'Add the pair to the rule set that is checked when rights are granted.\nDone when: a test request for both rights is refused.',
    evidence_required: true,
    needs_change: false,
    due_in_days: 28,
    active: true,
  },
});
