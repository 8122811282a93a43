import '@servicenow/sdk/global';
import { Test } from '@servicenow/sdk/core';

// Rows on their way in: the record they belong to, and what becomes of those that cannot land. Each test looks up
// its maps by steps of its own: the SDK takes a record as the value of a step, not as one of its field values.

Test(
  {
    $id: Now.ID['atf_inbound'],
    name: 'Rows that cannot land say why',
    description:
      'A row of a known map goes on; one without readable values is marked with the reason, and a child whose parent is not here waits.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const findings = atf.server.recordQuery({
      $id: Now.ID['atf_inbound_1'],
      table: 'x_onspr_bridge_record_map',
      fieldValues: 'name=Findings',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    const plans = atf.server.recordQuery({
      $id: Now.ID['atf_inbound_2'],
      table: 'x_onspr_bridge_record_map',
      fieldValues: 'name=Action Plans',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    const good = atf.server.recordInsert({
      $id: Now.ID['atf_inbound_3'],
      table: 'x_onspr_bridge_inbound',
      fieldValues: {
        record_map: findings.first_record,
        onspring_app: 210,
        onspring_record: 900001,
        payload: '{"short_description":"ATF row"}',
        problems: '[]',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_inbound_4'],
      table: 'x_onspr_bridge_inbound',
      recordId: good.record_id,
      fieldValues: 'outcomeISEMPTY^messageISEMPTY',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    const bad = atf.server.recordInsert({
      $id: Now.ID['atf_inbound_5'],
      table: 'x_onspr_bridge_inbound',
      fieldValues: {
        record_map: findings.first_record,
        onspring_app: 210,
        onspring_record: 900002,
        payload: 'no values',
        problems: '[]',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_inbound_6'],
      table: 'x_onspr_bridge_inbound',
      recordId: bad.record_id,
      fieldValues: 'outcome=error^messageISNOTEMPTY',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_inbound_7'],
      table: 'x_onspr_bridge_record_map',
      recordId: plans.first_record,
      fieldValues: { active: true },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_inbound_8'],
      table: 'x_onspr_bridge_link',
      fieldValues: {
        onspring_app: 210,
        onspring_record: 900003,
        target_table: 'x_onspr_bridge_finding',
        target_sys_id: '00000000000000000000000000900003',
        agreed: '{}',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const child = atf.server.recordInsert({
      $id: Now.ID['atf_inbound_9'],
      table: 'x_onspr_bridge_inbound_task',
      fieldValues: {
        record_map: plans.first_record,
        onspring_app: 220,
        payload: '{"short_description":"ATF plan"}',
        problems: '[]',
        onspring_record: 900004,
        parent_app: 210,
        parent_record: 900003,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_inbound_10'],
      table: 'x_onspr_bridge_inbound_task',
      recordId: child.record_id,
      fieldValues: 'outcomeISEMPTY^parent_sys_id=00000000000000000000000000900003',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    const orphan = atf.server.recordInsert({
      $id: Now.ID['atf_inbound_11'],
      table: 'x_onspr_bridge_inbound_task',
      fieldValues: {
        record_map: plans.first_record,
        onspring_app: 220,
        payload: '{"short_description":"ATF plan"}',
        problems: '[]',
        onspring_record: 900005,
        parent_app: 210,
        parent_record: 999999,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_inbound_12'],
      table: 'x_onspr_bridge_inbound_task',
      recordId: orphan.record_id,
      fieldValues: 'outcome=waiting^messageSTARTSWITHPARENT_MISSING',
      assert: 'record_validated',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_comment_row'],
    name: 'Rows of comments find their record',
    description:
      'A row of a comment goes on under the record of its parent; one whose parent is not here waits, and one without readable values is marked with the reason.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const findings = atf.server.recordQuery({
      $id: Now.ID['atf_comment_row_1'],
      table: 'x_onspr_bridge_record_map',
      fieldValues: 'name=Findings',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    const comments = atf.server.recordQuery({
      $id: Now.ID['atf_comment_row_2'],
      table: 'x_onspr_bridge_record_map',
      fieldValues: 'name=Comments',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_row_3'],
      table: 'x_onspr_bridge_record_map',
      recordId: comments.first_record,
      fieldValues: { active: true },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_comment_row_4'],
      table: 'x_onspr_bridge_link',
      fieldValues: {
        record_map: findings.first_record,
        onspring_app: 210,
        onspring_record: 900120,
        target_table: 'x_onspr_bridge_finding',
        target_sys_id: '00000000000000000000000000900120',
        agreed: '{}',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const good = atf.server.recordInsert({
      $id: Now.ID['atf_comment_row_5'],
      table: 'x_onspr_bridge_inbound_comment',
      fieldValues: {
        record_map: comments.first_record,
        onspring_app: 230,
        onspring_record: 900121,
        parent_app: 210,
        parent_record: 900120,
        payload: '{"text":"ATF comment"}',
        problems: '[]',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_comment_row_6'],
      table: 'x_onspr_bridge_inbound_comment',
      recordId: good.record_id,
      fieldValues: 'outcomeISEMPTY^messageISEMPTY^parent_sys_id=00000000000000000000000000900120',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    const orphan = atf.server.recordInsert({
      $id: Now.ID['atf_comment_row_7'],
      table: 'x_onspr_bridge_inbound_comment',
      fieldValues: {
        record_map: comments.first_record,
        onspring_app: 230,
        onspring_record: 900122,
        parent_app: 210,
        parent_record: 999999,
        payload: '{"text":"ATF comment"}',
        problems: '[]',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_comment_row_8'],
      table: 'x_onspr_bridge_inbound_comment',
      recordId: orphan.record_id,
      fieldValues: 'outcome=waiting^messageSTARTSWITHPARENT_MISSING',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    const bad = atf.server.recordInsert({
      $id: Now.ID['atf_comment_row_9'],
      table: 'x_onspr_bridge_inbound_comment',
      fieldValues: {
        record_map: comments.first_record,
        onspring_app: 230,
        onspring_record: 900123,
        parent_app: 210,
        parent_record: 900120,
        payload: 'no values',
        problems: '[]',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_comment_row_10'],
      table: 'x_onspr_bridge_inbound_comment',
      recordId: bad.record_id,
      fieldValues: 'outcome=error^messageISNOTEMPTY',
      assert: 'record_validated',
      enforceSecurity: false,
    });
  },
);
