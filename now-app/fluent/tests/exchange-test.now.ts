import '@servicenow/sdk/global';
import { Test } from '@servicenow/sdk/core';
import { action_plans_map } from '../data/action-plans-map.now';
import { findings_map } from '../data/findings-map.now';

// What is exchanged with Onspring: changes that go out, what people decide, and the ring that tells of both.

Test(
  {
    $id: Now.ID['atf_outbound'],
    name: 'Changes are noted for Onspring',
    description:
      'What Onspring holds and does not know yet waits to be told; what Onspring does not hold is not noted.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_outbound_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: {
        short_description: 'Backup of the ledger is not tested',
        onspring_app: 210,
        onspring_record: 900010,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_outbound_2'],
      table: 'x_onspr_bridge_outbound',
      fieldValues: `target_sys_id=${finding.record_id}^state=pending`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    const other = atf.server.recordInsert({
      $id: Now.ID['atf_outbound_3'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Known here only' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_outbound_4'],
      table: 'x_onspr_bridge_outbound',
      fieldValues: `target_sys_id=${other.record_id}`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_outbound_5'],
      table: 'x_onspr_bridge_record_map',
      recordId: action_plans_map,
      fieldValues: { active: true },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    const task = atf.server.recordInsert({
      $id: Now.ID['atf_outbound_6'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: {
        finding: finding.record_id,
        short_description: 'Restore once',
        onspring_app: 220,
        onspring_record: 900011,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_outbound_7'],
      table: 'x_onspr_bridge_outbound',
      fieldValues: `target_sys_id=${task.record_id}^state=pending`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    const own = atf.server.recordInsert({
      $id: Now.ID['atf_outbound_8'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: { finding: finding.record_id, short_description: 'Known here only' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_outbound_9'],
      table: 'x_onspr_bridge_outbound',
      fieldValues: `target_sys_id=${own.record_id}`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_issue_decision'],
    name: 'Decisions about sync issues take effect',
    description:
      'A retry with nothing left to send solves the issue, a chosen value replaces the other; an issue of another kind, and a record without a conflict, stay as they are.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_issue_decision_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Ours' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const letter = atf.server.recordInsert({
      $id: Now.ID['atf_issue_decision_2'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: {
        issue_key: `outbound:x_onspr_bridge_finding:${finding.record_id}`,
        title: 'Not told',
        kind: 'dead_letter',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_issue_decision_3'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: letter.record_id,
      fieldValues: { state: 'retry_asked' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_issue_decision_4'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: letter.record_id,
      fieldValues: 'state=solved',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    const value = atf.server.recordInsert({
      $id: Now.ID['atf_issue_decision_5'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: { issue_key: 'atf:value', title: 'Does not fit', kind: 'field_value' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_issue_decision_6'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: value.record_id,
      fieldValues: { state: 'retry_asked' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_issue_decision_7'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: value.record_id,
      fieldValues: 'state=retry_asked',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_issue_decision_8'],
      table: 'x_onspr_bridge_link',
      fieldValues: {
        onspring_app: 210,
        onspring_record: 900020,
        target_table: 'x_onspr_bridge_finding',
        target_sys_id: finding.record_id,
        agreed: '{}',
        sync_state: 'conflict',
        conflict_fields: 'short_description',
        conflict_values: '{"short_description":"Theirs"}',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const gone = atf.server.recordInsert({
      $id: Now.ID['atf_issue_decision_9'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: {
        title: 'Both changed',
        kind: 'conflict',
        field: 'short_description',
        onspring_app: 210,
        issue_key: 'atf:gone',
        onspring_record: 900021,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_issue_decision_10'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: gone.record_id,
      fieldValues: { choice: 'theirs' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_issue_decision_11'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'short_description=Ours',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    const conflict = atf.server.recordInsert({
      $id: Now.ID['atf_issue_decision_12'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: {
        title: 'Both changed',
        kind: 'conflict',
        field: 'short_description',
        onspring_app: 210,
        issue_key: 'atf:conflict',
        onspring_record: 900020,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_issue_decision_13'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: conflict.record_id,
      fieldValues: { choice: 'theirs' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_issue_decision_14'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: conflict.record_id,
      fieldValues: 'state=solved',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_issue_decision_15'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'short_description=Theirs',
      assert: 'record_validated',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_doorbell'],
    name: 'The companion is rung when it has something to learn',
    description:
      'With an address a decision about an issue and a changed record map ring the companion; without one nothing does.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const url = atf.server.recordQuery({
      $id: Now.ID['atf_doorbell_1'],
      table: 'sys_properties',
      fieldValues: 'name=x_onspr_bridge.companion.url',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_doorbell_2'],
      table: 'sys_properties',
      recordId: url.first_record,
      fieldValues: { value: '' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_doorbell_3'],
      table: 'x_onspr_bridge_record_map',
      recordId: findings_map,
      fieldValues: { paused: true },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_doorbell_4'],
      table: 'sysevent',
      fieldValues: 'name=x_onspr_bridge.doorbell^table=x_onspr_bridge_record_map',
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_doorbell_5'],
      table: 'sys_properties',
      recordId: url.first_record,
      fieldValues: { value: 'https://companion.invalid' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_doorbell_6'],
      table: 'x_onspr_bridge_record_map',
      recordId: findings_map,
      fieldValues: { paused: false },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_doorbell_7'],
      table: 'sysevent',
      fieldValues: 'name=x_onspr_bridge.doorbell^table=x_onspr_bridge_record_map',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    const issue = atf.server.recordInsert({
      $id: Now.ID['atf_doorbell_8'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: { issue_key: 'atf:ring', title: 'Does not fit', kind: 'field_value' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_doorbell_9'],
      table: 'sysevent',
      fieldValues: 'name=x_onspr_bridge.doorbell^table=x_onspr_bridge_sync_issue',
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_doorbell_10'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: issue.record_id,
      fieldValues: { state: 'retry_asked' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_doorbell_11'],
      table: 'sysevent',
      fieldValues: 'name=x_onspr_bridge.doorbell^table=x_onspr_bridge_sync_issue',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
  },
);
