import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

/**
 * Business applications for Onspring, by mirror and look-up: switched off until an admin has made the fields in Onspring.
 * First-install data, so that a customer's changes outlive an upgrade.
 */
export const applications_map = Record({
  $id: Now.ID['record_map_applications'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_record_map',
  data: {
    name: 'Business Applications',
    active: false,
    onspring_app: 'Business Applications',
    target_table: 'cmdb_ci_business_app',
    direction: 'outbound',
    key_column: 'name',
  },
});

Record({
  $id: Now.ID['field_map_application_name'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: applications_map,
    order: 10,
    active: true,
    onspring_field: 'Application Name',
    field: 'name',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_application_number'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: applications_map,
    order: 20,
    active: true,
    onspring_field: 'Number',
    field: 'number',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_application_short_description'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: applications_map,
    order: 30,
    active: true,
    onspring_field: 'Description',
    field: 'short_description',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_application_install_type'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: applications_map,
    order: 40,
    active: true,
    onspring_field: 'Install Type',
    field: 'install_type',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'list',
  },
});

Record({
  $id: Now.ID['field_map_application_business_criticality'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: applications_map,
    order: 50,
    active: true,
    onspring_field: 'Business Criticality',
    field: 'business_criticality',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_application_data_classification'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: applications_map,
    order: 60,
    active: true,
    onspring_field: 'Data Classification',
    field: 'data_classification',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_application_it_application_owner'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: applications_map,
    order: 70,
    active: true,
    onspring_field: 'IT Application Owner',
    field: 'it_application_owner',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'onspring_reference',
    reference_key: 'email',
    onspring_key_field: 'Email Address',
  },
});

Record({
  $id: Now.ID['field_map_application_owned_by'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: applications_map,
    order: 80,
    active: true,
    onspring_field: 'Owner',
    field: 'owned_by',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'onspring_reference',
    reference_key: 'email',
    onspring_key_field: 'Email Address',
  },
});

Record({
  $id: Now.ID['field_map_application_sys_id'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: applications_map,
    order: 90,
    active: true,
    onspring_field: 'ServiceNow Link',
    field: 'sys_id',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'record_url',
  },
});
