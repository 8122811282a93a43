import '@servicenow/sdk/global';
import { Test } from '@servicenow/sdk/core';
import { admin, agent, integration } from '../security/role.now';

// Rights of those who write, people and the companion: what holds, and what is refused.

Test(
  {
    $id: Now.ID['atf_role_agent'],
    name: 'Role agent',
    description:
      'An agent reads findings, adds and works on tasks; a rating, a new finding, a deletion and a playbook are refused to an agent.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_role_agent_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, likelihood: 3 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.createUser({
      $id: Now.ID['atf_role_agent_2'],
      firstName: 'Test',
      lastName: 'Agent',
      fieldValues: {},
      groups: [],
      roles: [agent],
      impersonate: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_agent_3'],
      table: 'x_onspr_bridge_finding',
      fieldValues: 'short_description=Backup of the ledger is not tested',
      assert: 'records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_role_agent_4'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { severity: 1, resolution: 'Restored once.' },
      assert: 'record_successfully_updated',
      enforceSecurity: true,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_role_agent_5'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'severity=3^resolution=Restored once.',
      assert: 'record_validated',
      enforceSecurity: true,
    });
    const task = atf.server.recordInsert({
      $id: Now.ID['atf_role_agent_6'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: { finding: finding.record_id, short_description: 'Restore once' },
      assert: 'record_successfully_inserted',
      enforceSecurity: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_role_agent_7'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: { evidence: 'Protocol of the restore' },
      assert: 'record_successfully_updated',
      enforceSecurity: true,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_role_agent_8'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: 'evidence=Protocol of the restore',
      assert: 'record_validated',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_agent_9'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Not mine to raise' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf_role_agent_10'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      assert: 'record_not_deleted',
      enforceSecurity: true,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf_role_agent_11'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      assert: 'record_not_deleted',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_agent_12'],
      table: 'x_onspr_bridge_playbook',
      fieldValues: { name: 'Not mine to write' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_agent_13'],
      table: 'x_onspr_bridge_record_map',
      fieldValues: { name: 'Not mine to write' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_role_admin'],
    name: 'Role admin',
    description:
      'An admin of the app writes playbooks, steps and maps; computed columns of a finding stay closed to an admin too.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_role_admin_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, likelihood: 3 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.createUser({
      $id: Now.ID['atf_role_admin_2'],
      firstName: 'Test',
      lastName: 'Admin',
      fieldValues: {},
      groups: [],
      roles: [admin],
      impersonate: true,
    });
    const playbook = atf.server.recordInsert({
      $id: Now.ID['atf_role_admin_3'],
      table: 'x_onspr_bridge_playbook',
      fieldValues: { name: 'Test playbook', condition: 'category=backup', order: 9000, active: false },
      assert: 'record_successfully_inserted',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_admin_4'],
      table: 'x_onspr_bridge_playbook_step',
      fieldValues: { playbook: playbook.record_id, short_description: 'Restore once', order: 100 },
      assert: 'record_successfully_inserted',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_admin_5'],
      table: 'x_onspr_bridge_record_map',
      fieldValues: {
        name: 'Test map',
        active: false,
        target_table: 'x_onspr_bridge_finding',
        direction: 'inbound',
        onspring_app: 'Test',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_role_admin_6'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { priority: 1, severity: 2 },
      assert: 'record_successfully_updated',
      enforceSecurity: true,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_role_admin_7'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'severity=2^priority!=1',
      assert: 'record_validated',
      enforceSecurity: true,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_role_integration'],
    name: 'Role integration',
    description: 'The integration account stages values; it changes no finding, reads no playbook and no weight.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_role_integration_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, likelihood: 3 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.createUser({
      $id: Now.ID['atf_role_integration_2'],
      firstName: 'Test',
      lastName: 'Integration',
      fieldValues: {},
      groups: [],
      roles: [integration],
      impersonate: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_role_integration_3'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { resolution: 'Done' },
      assert: 'record_not_updated',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_integration_4'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Around the staging table' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_integration_5'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: { finding: finding.record_id, short_description: 'Around' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_role_integration_6'],
      table: 'x_onspr_bridge_weight',
      fieldValues: 'active=true',
      assert: 'no_records_match_query',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_role_integration_7'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: { title: 'Around the API' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
  },
);
