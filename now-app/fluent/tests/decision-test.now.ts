import '@servicenow/sdk/global';
import { Test } from '@servicenow/sdk/core';
import { executive } from '../security/role.now';

// Decisions about findings: what holds, and what is refused.

Test(
  {
    $id: Now.ID['atf_finding_plan'],
    name: 'A plan waits for its approval',
    description:
      'A finding with a task can be planned; work cannot start before the approval, and an approval that nobody gave does not count.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_finding_plan_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, likelihood: 3 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_finding_plan_2'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: { finding: finding.record_id, short_description: 'Restore once' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_finding_plan_3'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'tasks_total=1^tasks_done=0',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_plan_4'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { state: '11' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_plan_5'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { state: '2' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_plan_6'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { approval: 'approved' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_finding_plan_7'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'state=11^approval!=approved',
      assert: 'record_validated',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_finding_risk'],
    name: 'A risk is accepted for a reason and a time',
    description:
      'A request to accept a risk is refused without justification, without a compensating control and without an end to come.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_finding_risk_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, likelihood: 3 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_risk_2'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { acceptance_state: 'submitted' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_risk_3'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { acceptance_state: 'submitted', risk_justification: 'The system ends this year.' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_risk_4'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: {
        acceptance_state: 'submitted',
        risk_justification: 'The system ends this year.',
        compensating_control: 'Weekly review',
        acceptance_until: '2020-01-01 12:00:00',
      },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_risk_5'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { state: '4' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_finding_risk_6'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'acceptance_stateISEMPTY^deferred_untilISEMPTY',
      assert: 'record_validated',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_finding_duplicate'],
    name: 'Duplicates',
    description:
      'A second finding on the same control and configuration item is set aside as a duplicate of the first; one on another control is not.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const item = atf.server.recordInsert({
      $id: Now.ID['atf_finding_duplicate_1'],
      table: 'cmdb_ci',
      fieldValues: { name: 'atf-ledger-01' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_finding_duplicate_2'],
      table: 'x_onspr_bridge_finding',
      fieldValues: {
        short_description: 'Backup of the ledger is not tested',
        severity: 3,
        likelihood: 3,
        control: 'CP-09',
        cmdb_ci: item.record_id,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const second = atf.server.recordInsert({
      $id: Now.ID['atf_finding_duplicate_3'],
      table: 'x_onspr_bridge_finding',
      fieldValues: {
        short_description: 'Backup of the ledger is not tested',
        severity: 3,
        likelihood: 3,
        control: 'cp-09',
        cmdb_ci: item.record_id,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_finding_duplicate_4'],
      table: 'x_onspr_bridge_finding',
      recordId: second.record_id,
      fieldValues: `state=8^active=false^parent=${finding.record_id}`,
      assert: 'record_validated',
      enforceSecurity: false,
    });
    const other = atf.server.recordInsert({
      $id: Now.ID['atf_finding_duplicate_5'],
      table: 'x_onspr_bridge_finding',
      fieldValues: {
        short_description: 'Backup of the ledger is not tested',
        severity: 3,
        likelihood: 3,
        control: 'CP-10',
        cmdb_ci: item.record_id,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_finding_duplicate_6'],
      table: 'x_onspr_bridge_finding',
      recordId: other.record_id,
      fieldValues: 'state!=8^parentISEMPTY',
      assert: 'record_validated',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_finding_decision'],
    name: 'Only the decision owner decides',
    description: 'The decision owner of an escalation records the decision; another executive cannot.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const owner = atf.server.createUser({
      $id: Now.ID['atf_finding_decision_1'],
      firstName: 'Test',
      lastName: 'Owner',
      fieldValues: {},
      groups: [],
      roles: [executive],
      impersonate: false,
    });
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_finding_decision_2'],
      table: 'x_onspr_bridge_finding',
      fieldValues: {
        short_description: 'Backup of the ledger is not tested',
        severity: 3,
        likelihood: 3,
        decision_owner: owner.user,
        escalation_reason: 'overdue',
        escalation_level: 1,
        escalated_since: '2026-01-01 12:00:00',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.createUser({
      $id: Now.ID['atf_finding_decision_3'],
      firstName: 'Test',
      lastName: 'Other',
      fieldValues: {},
      groups: [],
      roles: [executive],
      impersonate: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_decision_4'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { escalation_decision: 'fund', decision_comment: 'Not mine to say' },
      assert: 'record_not_updated',
      enforceSecurity: true,
    });
    atf.server.impersonate({ $id: Now.ID['atf_finding_decision_5'], user: owner.user });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_decision_6'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: {
        escalation_decision: 'fund',
        decision_comment: 'The budget is there.',
        decision_until: '2030-01-01 12:00:00',
      },
      assert: 'record_successfully_updated',
      enforceSecurity: true,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_finding_decision_7'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'escalation_decision=fund',
      assert: 'record_validated',
      enforceSecurity: true,
    });
  },
);
