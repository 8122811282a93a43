import '@servicenow/sdk/global';
import { UiPolicy } from '@servicenow/sdk/core';

/** The form shows what the finding is about now: an approval, an acceptance or an escalation that there is not has no empty fields. */

UiPolicy({
  $id: Now.ID['ui_policy_finding_case'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'Case of a question that waits',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'approval=requested^ORacceptance_state=requested^EQ',
  actions: [
    { field: 'approval_summary', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'approval_due', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_finding_approval'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'Level of the plan approval that waits',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'approval=requested^EQ',
  actions: [
    { field: 'approvers', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'approval_level', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'approval_levels', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_finding_rejections'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'Rejections of a plan',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'plan_rejections>0^EQ',
  actions: [{ field: 'plan_rejections', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_finding_terms'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'Terms of an accepted risk while one can be asked for',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'stateIN1,10,11,2,12,4^ORacceptance_stateISNOTEMPTY^EQ',
  actions: [
    { field: 'risk_justification', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'compensating_control', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'acceptance_until', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_finding_terms_fixed'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'Terms of an accepted risk while they wait for a decision, and when the finding is over',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'acceptance_stateINsubmitted,requested^ORstateIN3,7,8^EQ',
  actions: [
    { field: 'risk_justification', visible: 'ignore', mandatory: 'ignore', readOnly: true },
    { field: 'compensating_control', visible: 'ignore', mandatory: 'ignore', readOnly: true },
    { field: 'acceptance_until', visible: 'ignore', mandatory: 'ignore', readOnly: true },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_finding_acceptance'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'Where the acceptance of a risk stands',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'acceptance_stateISNOTEMPTY^EQ',
  actions: [
    { field: 'acceptance_state', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'acceptance_requested_by', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_finding_acceptance_asked'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'Who is asked to accept the risk',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'acceptance_state=requested^EQ',
  actions: [{ field: 'acceptance_approvers', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_finding_deferred'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'Accepted risks so far',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'deferral_count>0^EQ',
  actions: [
    { field: 'deferred_until', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'deferral_count', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_finding_stuck'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'Reason of an agent who cannot resolve it',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'stateIN1,10,11,2^ORcannot_resolve_reasonISNOTEMPTY^EQ',
  actions: [{ field: 'cannot_resolve_reason', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_finding_cannot'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'That an agent cannot resolve it',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'cannot_resolve=true^escalation_reasonISNOTEMPTY^EQ',
  actions: [{ field: 'cannot_resolve', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_finding_blocked'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'What holds up a task',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'blocked_byISNOTEMPTY^EQ',
  actions: [{ field: 'blocked_by', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_finding_escalation'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'Escalation that lasts',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'escalation_reasonISNOTEMPTY^EQ',
  actions: [
    { field: 'escalation_reason', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'escalation_detail', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'escalated_since', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'escalation_level', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'decision_owner', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_finding_decision'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'Decision about an escalation',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'escalation_reasonISNOTEMPTY^ORescalation_decisionISNOTEMPTY^EQ',
  actions: [
    { field: 'escalation_decision', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'decision_until', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'decision_comment', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_finding_decided'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'Who decided about an escalation',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'decided_byISNOTEMPTY^EQ',
  actions: [
    { field: 'decided_by', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'decided_at', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_finding_version'],
  table: 'x_onspr_bridge_finding',
  shortDescription: 'Version of the playbook once the plan is made',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'playbook_versionISNOTEMPTY^EQ',
  actions: [{ field: 'playbook_version', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});
