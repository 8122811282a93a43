import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';
import {
  property_companion_key_id,
  property_companion_secret,
  property_companion_url,
  property_default_approver,
  property_default_assignment_group,
  property_duplicate_columns,
  property_executive,
  property_outbound_create,
  property_outbound_max_attempts,
  property_outbound_settle_seconds,
  property_retention_inbound,
  property_retention_issue,
  property_retention_run,
  property_risk_managers,
  property_sync_owner,
} from './property.now';

/**
 * What the module Properties shows, as somebody sets the app up: who is named, the companion, what goes out, how long
 * records stay. The switch, its instance and the pause are left to the buttons of Set up.
 */
const category = Record({
  $id: Now.ID['property_category'],
  table: 'sys_properties_category',
  data: {
    name: 'Onspring Bridge',
    title: 'Settings of Onspring Bridge. Switching on and pausing is done in Set up.',
  },
});

Record({
  $id: Now.ID['property_place_default_assignment_group'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_default_assignment_group, order: 100 },
});

Record({
  $id: Now.ID['property_place_default_approver'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_default_approver, order: 200 },
});

Record({
  $id: Now.ID['property_place_risk_managers'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_risk_managers, order: 300 },
});

Record({
  $id: Now.ID['property_place_executive'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_executive, order: 400 },
});

Record({
  $id: Now.ID['property_place_sync_owner'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_sync_owner, order: 500 },
});

Record({
  $id: Now.ID['property_place_companion_url'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_companion_url, order: 600 },
});

Record({
  $id: Now.ID['property_place_companion_key_id'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_companion_key_id, order: 700 },
});

Record({
  $id: Now.ID['property_place_companion_secret'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_companion_secret, order: 800 },
});

Record({
  $id: Now.ID['property_place_outbound_create'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_outbound_create, order: 900 },
});

Record({
  $id: Now.ID['property_place_outbound_settle_seconds'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_outbound_settle_seconds, order: 1000 },
});

Record({
  $id: Now.ID['property_place_outbound_max_attempts'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_outbound_max_attempts, order: 1100 },
});

Record({
  $id: Now.ID['property_place_duplicate_columns'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_duplicate_columns, order: 1200 },
});

Record({
  $id: Now.ID['property_place_retention_inbound'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_retention_inbound, order: 1300 },
});

Record({
  $id: Now.ID['property_place_retention_issue'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_retention_issue, order: 1400 },
});

Record({
  $id: Now.ID['property_place_retention_run'],
  table: 'sys_properties_category_m2m',
  data: { category: category, property: property_retention_run, order: 1500 },
});
