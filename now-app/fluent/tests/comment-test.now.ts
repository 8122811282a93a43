import '@servicenow/sdk/global';
import { Test } from '@servicenow/sdk/core';
import { action_plans_map } from '../data/action-plans-map.now';
import { comments_map, plan_comments_map } from '../data/comment-maps.now';

// Journals: what people write here is noted for Onspring, what comes from there is written down, and nothing goes back.

Test(
  {
    $id: Now.ID['atf_comment_outbound'],
    name: 'Comments are noted for Onspring',
    description:
      'What people write in a journal with a map becomes a comment that waits to be told, also when it looks like one of Onspring; a journal without a map, a record that Onspring does not hold and notes of the app stay here.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const creation = atf.server.recordQuery({
      $id: Now.ID['atf_comment_outbound_1'],
      table: 'sys_properties',
      fieldValues: 'name=x_onspr_bridge.outbound.create',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_outbound_2'],
      table: 'sys_properties',
      recordId: creation.first_record,
      fieldValues: { value: 'true' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_outbound_3'],
      table: 'x_onspr_bridge_record_map',
      recordId: action_plans_map,
      fieldValues: { active: true },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_outbound_4'],
      table: 'x_onspr_bridge_record_map',
      recordId: comments_map,
      fieldValues: { active: true },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_outbound_5'],
      table: 'x_onspr_bridge_record_map',
      recordId: plan_comments_map,
      fieldValues: { active: true },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_comment_outbound_6'],
      table: 'x_onspr_bridge_finding',
      fieldValues: {
        short_description: 'Backup of the ledger is not tested',
        onspring_app: 210,
        onspring_record: 900100,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_outbound_7'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { comments: 'ATF: the restore is planned' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    const comment = atf.server.recordQuery({
      $id: Now.ID['atf_comment_outbound_8'],
      table: 'x_onspr_bridge_comment',
      fieldValues: `task=${finding.record_id}^journal=comments^source=servicenow^textLIKEATF: the restore is planned`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_comment_outbound_9'],
      table: 'x_onspr_bridge_outbound',
      fieldValues: `target_table=x_onspr_bridge_comment^target_sys_id=${comment.first_record}^state=pending`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_outbound_10'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { work_notes: 'ATF: between ourselves' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_comment_outbound_11'],
      table: 'x_onspr_bridge_comment',
      fieldValues: `task=${finding.record_id}^journal=work_notes`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_outbound_12'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { comments: '[Onspring Bridge] ATF: said by the app' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_comment_outbound_13'],
      table: 'x_onspr_bridge_comment',
      fieldValues: `task=${finding.record_id}^textLIKEATF: said by the app`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_finding_typed_1'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: { comments: '[Onspring 230/900111] ATF: typed like a mark' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_comment_finding_typed_2'],
      table: 'x_onspr_bridge_comment',
      fieldValues: `task=${finding.record_id}^textLIKEATF: typed like a mark`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    const other = atf.server.recordInsert({
      $id: Now.ID['atf_comment_outbound_14'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'Known here only' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_outbound_15'],
      table: 'x_onspr_bridge_finding',
      recordId: other.record_id,
      fieldValues: { comments: 'ATF: nobody there to tell' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_comment_outbound_16'],
      table: 'x_onspr_bridge_comment',
      fieldValues: `task=${other.record_id}`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
    const task = atf.server.recordInsert({
      $id: Now.ID['atf_comment_outbound_17'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: {
        finding: finding.record_id,
        short_description: 'Restore once',
        onspring_app: 220,
        onspring_record: 900101,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_outbound_18'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: { comments: 'ATF: restored' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_comment_outbound_19'],
      table: 'x_onspr_bridge_comment',
      fieldValues: `task=${task.record_id}^journal=comments^source=servicenow`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_task_typed_1'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: task.record_id,
      fieldValues: { comments: '[Onspring 230/900111] ATF: typed like a mark' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_comment_task_typed_2'],
      table: 'x_onspr_bridge_comment',
      fieldValues: `task=${task.record_id}^textLIKEATF: typed like a mark`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    const own = atf.server.recordInsert({
      $id: Now.ID['atf_comment_outbound_20'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: { finding: finding.record_id, short_description: 'Known here only' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_outbound_21'],
      table: 'x_onspr_bridge_remediation_task',
      recordId: own.record_id,
      fieldValues: { comments: 'ATF: nobody there to tell' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_comment_outbound_22'],
      table: 'x_onspr_bridge_comment',
      fieldValues: `task=${own.record_id}`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_comment_inbound'],
    name: 'Comments of Onspring reach the journal',
    description:
      'What Onspring said stands in the journal with its author and is not told back; a comment of this side is not written down again, and one without a map is not noted.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const comments = atf.server.recordQuery({
      $id: Now.ID['atf_comment_inbound_1'],
      table: 'x_onspr_bridge_record_map',
      fieldValues: 'name=Comments',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    const notes = atf.server.recordQuery({
      $id: Now.ID['atf_comment_inbound_2'],
      table: 'x_onspr_bridge_record_map',
      fieldValues: 'name=Work Notes',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    const creation = atf.server.recordQuery({
      $id: Now.ID['atf_comment_inbound_3'],
      table: 'sys_properties',
      fieldValues: 'name=x_onspr_bridge.outbound.create',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_inbound_4'],
      table: 'sys_properties',
      recordId: creation.first_record,
      fieldValues: { value: 'true' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_comment_inbound_5'],
      table: 'x_onspr_bridge_record_map',
      recordId: comments.first_record,
      fieldValues: { active: true },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_comment_inbound_6'],
      table: 'x_onspr_bridge_finding',
      fieldValues: {
        short_description: 'Backup of the ledger is not tested',
        onspring_app: 210,
        onspring_record: 900110,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const said = atf.server.recordInsert({
      $id: Now.ID['atf_comment_inbound_7'],
      table: 'x_onspr_bridge_comment',
      fieldValues: {
        task: finding.record_id,
        record_map: comments.first_record,
        journal: 'comments',
        source: 'onspring',
        author: 'Ann Auditor',
        text: 'ATF: please add the log',
        onspring_app: 230,
        onspring_record: 900111,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_comment_inbound_8'],
      table: 'sys_journal_field',
      fieldValues: `element_id=${finding.record_id}^element=comments^valueSTARTSWITH[Onspring 230/900111] Ann Auditor^valueLIKEATF: please add the log`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_comment_inbound_9'],
      table: 'x_onspr_bridge_comment',
      fieldValues: `task=${finding.record_id}^source=servicenow`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_comment_inbound_10'],
      table: 'x_onspr_bridge_outbound',
      fieldValues: `target_sys_id=${said.record_id}^state=pending`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    const written = atf.server.recordInsert({
      $id: Now.ID['atf_comment_inbound_11'],
      table: 'x_onspr_bridge_comment',
      fieldValues: {
        task: finding.record_id,
        record_map: notes.first_record,
        journal: 'work_notes',
        source: 'servicenow',
        text: 'ATF: written here before',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_comment_inbound_12'],
      table: 'sys_journal_field',
      fieldValues: `element_id=${finding.record_id}^valueLIKEATF: written here before`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_comment_inbound_13'],
      table: 'x_onspr_bridge_outbound',
      fieldValues: `target_sys_id=${written.record_id}`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
  },
);
