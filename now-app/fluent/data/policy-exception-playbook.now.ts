import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

export const policy_exception_playbook = Record({
  $id: Now.ID['playbook_policy_exception'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook',
  data: {
    name: 'Decide a policy exception',
    description: 'A rule is not kept, knowingly.',
    active: true,
    version: 1,
    order: 600,
    condition: 'category=policy_exception^EQ',
  },
});

Record({
  $id: Now.ID['step_policy_exception_1'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: policy_exception_playbook,
    order: 10,
    short_description: 'Write down what deviates and why',
    instructions:
      '<ul><li>Name the rule, the system, the reason and what keeping the rule would cost.</li><li>One page.</li></ul><p><strong>Done when:</strong> somebody who does not know the system understands it.</p>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 3,
    active: true,
  },
});

Record({
  $id: Now.ID['step_policy_exception_2'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: policy_exception_playbook,
    order: 20,
    short_description: 'Describe what protects instead',
    instructions:
      '<ul><li>List the compensating controls that exist today, and who operates them.</li><li>Without any, the exception is not granted.</li></ul>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 7,
    active: true,
  },
});

Record({
  $id: Now.ID['step_policy_exception_3'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: policy_exception_playbook,
    order: 30,
    short_description: 'Agree on end and owner',
    instructions:
      '<ul><li>Every exception ends: at most twelve months.</li><li>Name the person who carries the risk and the date of review.</li></ul><p><strong>Done when:</strong> owner and date are entered.</p>',
    evidence_required: false,
    needs_change: false,
    due_in_days: 21,
    approval_rule: 'after',
    active: true,
  },
});
