import '@servicenow/sdk/global';
import { Test } from '@servicenow/sdk/core';
import { agent, approver } from '../security/role.now';

// Rules of the remediation task: what holds, and what is refused.

Test(
  {
    $id: Now.ID['atf_task_evidence'],
    name: 'Evidence before closing',
    description:
      'A task that asks for evidence does not close complete without it, and closes with it; the finding counts it.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_task_evidence_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, likelihood: 3 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const task = atf.server.recordInsert({
      $id: Now.ID['atf_task_evidence_2'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: {
        finding: finding.record_id,
        short_description: 'Restore once',
        // An action plan: no other task begins open.
        state: '1',
        source: 'onspring',
        evidence_required: true,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_task_evidence_3'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: { state: '3' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_task_evidence_4'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: { state: '3', evidence: 'Protocol of the restore' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_task_evidence_5'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: 'state=3^active=false',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_task_evidence_6'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'tasks_total=1^tasks_done=1',
      assert: 'record_validated',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_task_skip'],
    name: 'A step is skipped for a reason',
    description: 'A step of a playbook is not skipped without a reason; with one it is.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_task_skip_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, likelihood: 3 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const task = atf.server.recordInsert({
      $id: Now.ID['atf_task_skip_2'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: { finding: finding.record_id, short_description: 'Restore once', source: 'playbook' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_task_skip_3'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: { state: '7' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_task_skip_4'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: { state: '7', close_notes: 'The server is gone.' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_task_skip_5'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: 'state=7',
      assert: 'record_validated',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_task_turn'],
    name: 'Steps wait for their turn',
    description: 'A pending step does not start while the work on its finding has not begun, and no task is born done.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_task_turn_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, likelihood: 3 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const task = atf.server.recordInsert({
      $id: Now.ID['atf_task_turn_2'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: { finding: finding.record_id, short_description: 'Restore once', state: '-5' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_task_turn_3'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: { state: '1' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_task_turn_4'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: 'state=-5',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_task_turn_5'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: { finding: finding.record_id, short_description: 'Restore twice', state: '3' },
      assert: 'record_not_inserted',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_task_worker'],
    name: 'Nobody approves their own work',
    description: 'A task does not go to the person who approves it.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const worker = atf.server.createUser({
      $id: Now.ID['atf_task_worker_1'],
      firstName: 'Test',
      lastName: 'Approver',
      fieldValues: {},
      groups: [],
      roles: [approver, agent],
      impersonate: false,
    });
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_task_worker_2'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, likelihood: 3 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const task = atf.server.recordInsert({
      $id: Now.ID['atf_task_worker_3'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: {
        finding: finding.record_id,
        short_description: 'Restore once',
        approver: worker.user,
        approval: 'requested',
        approval_rule: 'after',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_task_worker_4'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: { assigned_to: worker.user },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_task_orphans'],
    name: 'No work is left behind',
    description: 'When Onspring closes a finding its open tasks are skipped with the reason.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_task_orphans_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: {
        short_description: 'Backup of the ledger is not tested',
        severity: 3,
        likelihood: 3,
        source_status: 'open',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const task = atf.server.recordInsert({
      $id: Now.ID['atf_task_orphans_2'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: { finding: finding.record_id, short_description: 'Restore once' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_task_orphans_3'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { source_status: 'closed' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_task_orphans_4'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: 'state=7^close_notesISNOTEMPTY',
      assert: 'record_validated',
      enforceSecurity: false,
    });
  },
);
