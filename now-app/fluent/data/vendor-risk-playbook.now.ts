import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

export const vendor_risk_playbook = Record({
  $id: Now.ID['playbook_vendor_risk'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook',
  data: {
    name: 'Settle a vendor issue',
    description: 'A supplier that does not meet an agreed control.',
    active: true,
    version: 1,
    order: 500,
    condition: 'category=vendor_risk^EQ',
  },
});

Record({
  $id: Now.ID['step_vendor_risk_1'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: vendor_risk_playbook,
    order: 10,
    short_description: 'Ask the vendor for a plan',
    instructions:
      '<ul><li>Send the finding to the vendor contact with the clause it breaks.</li><li>Ask for a cause, a plan and a date.</li></ul><p><strong>Done when:</strong> the answer is attached.</p>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 3,
    active: true,
  },
});

Record({
  $id: Now.ID['step_vendor_risk_2'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: vendor_risk_playbook,
    order: 20,
    short_description: 'Judge the plan',
    instructions:
      '<ul><li>Check with security and procurement whether the plan closes the gap and whether the date is acceptable.</li><li>Agree on protection until then.</li></ul><p><strong>Done when:</strong> accepted, or sent back with reasons.</p>',
    evidence_required: false,
    needs_change: false,
    due_in_days: 7,
    approval_rule: 'after',
    active: true,
  },
});

Record({
  $id: Now.ID['step_vendor_risk_3'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: vendor_risk_playbook,
    order: 30,
    short_description: 'Limit what the vendor can reach',
    instructions:
      '<p>Until the plan is carried out: reduce data shared, remove standing access, watch connections.</p><p><strong>Done when:</strong> the limits are in place.</p>',
    evidence_required: false,
    needs_change: true,
    due_in_days: 21,
    change_template:
      'risk=3^backout_plan=Restore the connections of the vendor.^test_plan=Check that the agreed service still works with the limits.^EQ',
    active: true,
  },
});

Record({
  $id: Now.ID['step_vendor_risk_4'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: vendor_risk_playbook,
    order: 40,
    short_description: 'Verify',
    instructions:
      '<ul><li>Ask for proof: a report, a certificate, a test you may run.</li><li>Do not close on a promise.</li></ul><p><strong>Done when:</strong> the proof is attached and checked.</p>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 28,
    active: true,
  },
});

Record({
  $id: Now.ID['step_vendor_risk_5'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: vendor_risk_playbook,
    order: 50,
    short_description: 'Update the vendor record',
    instructions:
      '<ul><li>Enter the new rating and the date of the next assessment.</li><li>Adapt the contract at renewal when a clause was missing.</li></ul>',
    evidence_required: false,
    needs_change: false,
    due_in_days: 35,
    active: true,
  },
});
