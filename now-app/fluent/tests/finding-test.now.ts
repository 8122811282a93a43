import '@servicenow/sdk/global';
import { Test } from '@servicenow/sdk/core';

// Rules of the finding: what holds, and what is refused.

Test(
  {
    $id: Now.ID['atf_finding_qualified'],
    name: 'A finding is qualified',
    description:
      'On insert a finding gets its priority with the reasons; it follows a new severity, and what nobody rated is not critical.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_finding_qualified_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, likelihood: 3 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_finding_qualified_2'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'priorityISNOTEMPTY^priority_explanationISNOTEMPTY^age_bucket=days_0_7^number!=',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    const worst = atf.server.recordInsert({
      $id: Now.ID['atf_finding_qualified_3'],
      table: 'x_onspr_bridge_finding',
      fieldValues: {
        short_description: 'Worst case',
        severity: 1,
        likelihood: 1,
        known_exploited: true,
        regulations: 'sox',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_finding_qualified_4'],
      table: 'x_onspr_bridge_finding',
      recordId: worst.record_id,
      fieldValues: 'priority=1^priority_explanationLIKEritical',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_qualified_5'],
      table: 'x_onspr_bridge_finding',
      recordId: worst.record_id,
      fieldValues: { severity: 4, likelihood: 4, known_exploited: false, regulations: '' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_finding_qualified_6'],
      table: 'x_onspr_bridge_finding',
      recordId: worst.record_id,
      fieldValues: 'priority!=1',
      assert: 'record_validated',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_finding_moves'],
    name: 'Illegal moves are refused',
    description:
      'No finding is closed, cancelled, accepted, set aside, started or validated by hand: each needs what stands for it.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_finding_moves_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', severity: 3, likelihood: 3 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_moves_2'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { state: '3' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_moves_3'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { state: '7' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_moves_4'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { state: '4' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_moves_5'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { state: '8' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_moves_6'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { state: '2' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_moves_7'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { state: '12' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_moves_8'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { state: '11' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_moves_9'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { state: '99' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_finding_moves_10'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'stateIN1,10^active=true',
      assert: 'record_validated',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_finding_source'],
    name: 'Onspring closes and reopens',
    description:
      'The status in Onspring closes, cancels and reopens a finding; what is closed there cannot be reopened here.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_finding_source_1'],
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
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_source_2'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { source_status: 'closed' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_finding_source_3'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'state=3^active=false^days_to_remediateISNOTEMPTY',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_source_4'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { state: '10' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_source_5'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { source_status: 'open' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_finding_source_6'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'stateIN1,10^active=true^days_to_remediateISEMPTY',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_source_7'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { source_status: 'cancelled' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_finding_source_8'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'state=7^active=false',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_source_9'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { state: '10' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_finding_regulations'],
    name: 'Regulations of a finding are counted',
    description:
      'Each regulation of a finding has one row by which the dashboard counts; a regulation that is taken away loses its row, and a finding without regulations has none.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_finding_regulations_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Backup of the ledger is not tested', regulations: 'sox,gdpr' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_finding_regulations_2'],
      table: 'x_onspr_bridge_finding_regulation',
      fieldValues: `finding=${finding.record_id}^value=sox^regulation=SOX`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    const kept = atf.server.recordQuery({
      $id: Now.ID['atf_finding_regulations_3'],
      table: 'x_onspr_bridge_finding_regulation',
      fieldValues: `finding=${finding.record_id}^value=gdpr^regulation=GDPR`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_finding_regulations_4'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { regulations: 'gdpr' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_finding_regulations_5'],
      table: 'x_onspr_bridge_finding_regulation',
      fieldValues: `finding=${finding.record_id}^value=sox`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_finding_regulations_6'],
      table: 'x_onspr_bridge_finding_regulation',
      recordId: kept.first_record,
      fieldValues: 'value=gdpr',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    const other = atf.server.recordInsert({
      $id: Now.ID['atf_finding_regulations_7'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Under no regulation' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_finding_regulations_8'],
      table: 'x_onspr_bridge_finding_regulation',
      fieldValues: `finding=${other.record_id}`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
  },
);
