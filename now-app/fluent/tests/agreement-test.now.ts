import '@servicenow/sdk/global';
import { Test } from '@servicenow/sdk/core';
import { admin } from '../security/role.now';

// Agreement is proven by what the app itself keeps: nobody writes it by hand, admins of the app included.

Test(
  {
    $id: Now.ID['atf_agreement'],
    name: 'Agreement cannot be faked',
    description:
      'An admin of the app can neither make, change nor remove links, pending changes, runs and sync issues, nor the status in Onspring of a finding.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_agreement_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, source_status: 'open' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const link = atf.server.recordInsert({
      $id: Now.ID['atf_agreement_2'],
      table: 'x_onspr_bridge_link',
      fieldValues: { number: 'Kept by the app', sync_state: 'issue' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const change = atf.server.recordInsert({
      $id: Now.ID['atf_agreement_3'],
      table: 'x_onspr_bridge_outbound',
      fieldValues: { number: 'Kept by the app', state: 'pending' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const run = atf.server.recordInsert({
      $id: Now.ID['atf_agreement_4'],
      table: 'x_onspr_bridge_sync_run',
      fieldValues: { kind: 'reconcile', state: 'complete', different: 1 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const issue = atf.server.recordInsert({
      $id: Now.ID['atf_agreement_5'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: { issue_key: 'atf-agreement', title: 'Sides differ', kind: 'discrepancy' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.createUser({
      $id: Now.ID['atf_agreement_6'],
      firstName: 'Test',
      lastName: 'Admin',
      fieldValues: {},
      groups: [],
      roles: [admin],
      impersonate: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_agreement_7'],
      table: 'x_onspr_bridge_link',
      fieldValues: { number: 'Made by hand' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_agreement_8'],
      table: 'x_onspr_bridge_outbound',
      fieldValues: { number: 'Made by hand' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_agreement_9'],
      table: 'x_onspr_bridge_sync_run',
      fieldValues: { kind: 'reconcile', identical: 1000 },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_agreement_10'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: { title: 'Made by hand' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_agreement_11'],
      table: 'x_onspr_bridge_link',
      recordId: link.record_id,
      fieldValues: { sync_state: 'agreed' },
      assert: 'record_not_updated',
      enforceSecurity: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_agreement_12'],
      table: 'x_onspr_bridge_outbound',
      recordId: change.record_id,
      fieldValues: { state: 'dead' },
      assert: 'record_not_updated',
      enforceSecurity: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_agreement_13'],
      table: 'x_onspr_bridge_sync_run',
      recordId: run.record_id,
      fieldValues: { different: 0, identical: 1000 },
      assert: 'record_not_updated',
      enforceSecurity: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_agreement_14'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: issue.record_id,
      fieldValues: { state: 'solved', ignore_reason: 'Seen' },
      assert: 'record_successfully_updated',
      enforceSecurity: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_agreement_15'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { source_status: 'closed', severity: 2 },
      assert: 'record_successfully_updated',
      enforceSecurity: true,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_agreement_16'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: issue.record_id,
      fieldValues: 'state=open^ignore_reason=Seen',
      assert: 'record_validated',
      enforceSecurity: true,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_agreement_17'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'source_status=open^severity=2',
      assert: 'record_validated',
      enforceSecurity: true,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf_agreement_18'],
      table: 'x_onspr_bridge_link',
      recordId: link.record_id,
      assert: 'record_not_deleted',
      enforceSecurity: true,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf_agreement_19'],
      table: 'x_onspr_bridge_outbound',
      recordId: change.record_id,
      assert: 'record_not_deleted',
      enforceSecurity: true,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf_agreement_20'],
      table: 'x_onspr_bridge_sync_run',
      recordId: run.record_id,
      assert: 'record_not_deleted',
      enforceSecurity: true,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf_agreement_21'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: issue.record_id,
      assert: 'record_not_deleted',
      enforceSecurity: true,
    });
  },
);
