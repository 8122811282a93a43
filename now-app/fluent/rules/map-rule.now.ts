import '@servicenow/sdk/global';
import { BusinessRule } from '@servicenow/sdk/core';
import { announceRecordMap, checkFieldMapRecord, checkRecordMapRecord } from '../../server/handlers/map-rules';

BusinessRule({
  $id: Now.ID['rule_field_map_check'],
  name: 'Onspring Bridge: check field map',
  table: 'x_onspr_bridge_field_map',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  active: true,
  filterCondition: 'active=true',
  description: 'Refuses a field map that cannot work: unknown column, wrong transform, two owners and the like.',
  script: checkFieldMapRecord,
});

BusinessRule({
  $id: Now.ID['rule_record_map_check'],
  name: 'Onspring Bridge: check record map',
  table: 'x_onspr_bridge_record_map',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  active: true,
  filterCondition:
    'active=true^target_tableCHANGES^ORonspring_appCHANGES^ORdirectionCHANGES^ORactiveCHANGES^ORkey_columnCHANGES^ORfilterCHANGES^ORjournalCHANGES^ORparent_mapCHANGES',
  description: 'Refuses a record map whose key column, filter or fields cannot work.',
  script: checkRecordMapRecord,
});

BusinessRule({
  $id: Now.ID['rule_record_map_announce'],
  name: 'Onspring Bridge: tell the companion about a record map',
  table: 'x_onspr_bridge_record_map',
  when: 'after',
  action: ['insert', 'update', 'delete'],
  order: 500,
  active: true,
  description: 'Rings the doorbell, so that a map that was paused or goes on takes effect at once.',
  script: announceRecordMap,
});
