import '@servicenow/sdk/global';
import { UiPolicy } from '@servicenow/sdk/core';

/** A form of the synchronisation shows what counts for the kind of its record. */

UiPolicy({
  $id: Now.ID['ui_policy_issue_values'],
  table: 'x_onspr_bridge_sync_issue',
  shortDescription: 'Values of an issue about a field',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'kindINfield_value,conflict^EQ',
  actions: [
    { field: 'field', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'value_ours', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'value_theirs', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_issue_decision'],
  table: 'x_onspr_bridge_sync_issue',
  shortDescription: 'Decision about a conflict',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'kind=conflict^EQ',
  actions: [{ field: 'choice', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_run_records'],
  table: 'x_onspr_bridge_sync_run',
  shortDescription: 'Records of a run',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'kind!=heartbeat^EQ',
  actions: [
    { field: 'record_map', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'ended', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'total', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'processed', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'failed', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'inserted', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'updated', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'unchanged', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_run_command'],
  table: 'x_onspr_bridge_sync_run',
  shortDescription: 'What a run is told',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'commandISNOTEMPTY^EQ',
  actions: [{ field: 'command', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_run_agreement'],
  table: 'x_onspr_bridge_sync_run',
  shortDescription: 'Agreement of a run that compares',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'kindINbackfill,reconcile,mirror^EQ',
  actions: [
    { field: 'identical', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'different', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'digest', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'only_here', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'only_there', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_run_companion'],
  table: 'x_onspr_bridge_sync_run',
  shortDescription: 'Sign of life of a companion',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'kind=heartbeat^EQ',
  actions: [
    { field: 'companion', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'companion_version', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'last_seen', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'queue_waiting', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'queue_oldest_seconds', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'dead_letters', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_link_trouble'],
  table: 'x_onspr_bridge_link',
  shortDescription: 'Fields that do not agree',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'sync_stateINissue,conflict^EQ',
  actions: [
    { field: 'conflict_fields', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'issue_fields', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'conflict_values', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});
