import '@servicenow/sdk/global';
import { Test } from '@servicenow/sdk/core';
import { approver, executive } from '../security/role.now';

// Rights of those who read: what holds, and what is refused.

Test(
  {
    $id: Now.ID['atf_role_executive'],
    name: 'Role executive',
    description:
      'An executive reads findings, their comments, tasks, runs and links for the dashboard; every write is refused.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_role_executive_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, likelihood: 3 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const task = atf.server.recordInsert({
      $id: Now.ID['atf_role_executive_2'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: { finding: finding.record_id, short_description: 'Restore once' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_executive_3'],
      table: 'x_onspr_bridge_sync_run',
      fieldValues: { kind: 'reconcile', state: 'complete' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_executive_comment_1'],
      table: 'x_onspr_bridge_comment',
      fieldValues: { task: finding.record_id, journal: 'comments', source: 'servicenow', text: 'ATF: read me' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.createUser({
      $id: Now.ID['atf_role_executive_4'],
      firstName: 'Test',
      lastName: 'Executive',
      fieldValues: {},
      groups: [],
      roles: [executive],
      impersonate: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_executive_5'],
      table: 'x_onspr_bridge_finding',
      fieldValues: 'short_description=Backup of the ledger is not tested',
      assert: 'records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_executive_6'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: 'short_description=Restore once',
      assert: 'records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_executive_7'],
      table: 'x_onspr_bridge_sync_run',
      fieldValues: 'kind=reconcile',
      assert: 'records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_executive_comment_2'],
      table: 'x_onspr_bridge_comment',
      fieldValues: `task=${finding.record_id}^textLIKEATF: read me`,
      assert: 'records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_role_executive_8'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { resolution: 'Done' },
      assert: 'record_not_updated',
      enforceSecurity: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_role_executive_9'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: { evidence: 'Done' },
      assert: 'record_not_updated',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_executive_10'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Not mine to raise' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_executive_11'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: { finding: finding.record_id, short_description: 'Not mine' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf_role_executive_12'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      assert: 'record_not_deleted',
      enforceSecurity: true,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_role_approver'],
    name: 'Role approver',
    description:
      'An approver reads the case and its comments; findings, tasks and playbooks are not an approver’s to change.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_role_approver_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, likelihood: 3 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const task = atf.server.recordInsert({
      $id: Now.ID['atf_role_approver_2'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: { finding: finding.record_id, short_description: 'Restore once' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_approver_comment_1'],
      table: 'x_onspr_bridge_comment',
      fieldValues: { task: finding.record_id, journal: 'comments', source: 'servicenow', text: 'ATF: read me' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.createUser({
      $id: Now.ID['atf_role_approver_3'],
      firstName: 'Test',
      lastName: 'Approver',
      fieldValues: {},
      groups: [],
      roles: [approver],
      impersonate: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_approver_4'],
      table: 'x_onspr_bridge_finding',
      fieldValues: 'short_description=Backup of the ledger is not tested',
      assert: 'records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_approver_5'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: 'short_description=Restore once',
      assert: 'records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_approver_comment_2'],
      table: 'x_onspr_bridge_comment',
      fieldValues: `task=${finding.record_id}^textLIKEATF: read me`,
      assert: 'records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_role_approver_6'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { resolution: 'Done' },
      assert: 'record_not_updated',
      enforceSecurity: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_role_approver_7'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: { evidence: 'Done' },
      assert: 'record_not_updated',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_approver_8'],
      table: 'x_onspr_bridge_playbook',
      fieldValues: { name: 'Not mine' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf_role_approver_9'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      assert: 'record_not_deleted',
      enforceSecurity: true,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_role_none'],
    name: 'No role',
    description: 'Without a role of the app nothing is read and nothing is written.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_role_none_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, likelihood: 3 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_none_2'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: { finding: finding.record_id, short_description: 'Restore once' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_none_3'],
      table: 'x_onspr_bridge_sync_run',
      fieldValues: { kind: 'reconcile', state: 'complete' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_none_4'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: { title: 'Test issue', issue_key: 'test-none', kind: 'configuration', code: 'TEST' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.createUser({
      $id: Now.ID['atf_role_none_5'],
      firstName: 'Test',
      lastName: 'Nobody',
      fieldValues: {},
      groups: [],
      roles: [],
      impersonate: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_none_6'],
      table: 'x_onspr_bridge_finding',
      fieldValues: 'short_description=Backup of the ledger is not tested',
      assert: 'no_records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_none_7'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: 'short_description=Restore once',
      assert: 'no_records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_none_8'],
      table: 'x_onspr_bridge_sync_run',
      fieldValues: 'kind=reconcile',
      assert: 'no_records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_none_9'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: 'issue_key=test-none',
      assert: 'no_records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_none_10'],
      table: 'x_onspr_bridge_playbook',
      fieldValues: 'nameISNOTEMPTY',
      assert: 'no_records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_none_11'],
      table: 'x_onspr_bridge_playbook_step',
      fieldValues: 'short_descriptionISNOTEMPTY',
      assert: 'no_records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_none_12'],
      table: 'x_onspr_bridge_record_map',
      fieldValues: 'nameISNOTEMPTY',
      assert: 'no_records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_none_13'],
      table: 'x_onspr_bridge_field_map',
      fieldValues: 'fieldISNOTEMPTY',
      assert: 'no_records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_none_14'],
      table: 'x_onspr_bridge_weight',
      fieldValues: 'factorISNOTEMPTY',
      assert: 'no_records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_none_15'],
      table: 'x_onspr_bridge_link',
      fieldValues: 'numberISNOTEMPTY',
      assert: 'no_records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_none_16'],
      table: 'x_onspr_bridge_outbound',
      fieldValues: 'numberISNOTEMPTY',
      assert: 'no_records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_none_17'],
      table: 'x_onspr_bridge_inbound',
      fieldValues: 'sys_idISNOTEMPTY',
      assert: 'no_records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_none_18'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Not mine' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_none_19'],
      table: 'x_onspr_bridge_inbound',
      fieldValues: { short_description: 'Not mine' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_role_none_20'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { resolution: 'Done' },
      assert: 'record_not_updated',
      enforceSecurity: true,
    });
  },
);
