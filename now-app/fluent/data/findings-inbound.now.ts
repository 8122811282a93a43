import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';
import { findings_map } from './findings-map.now';

/** What Onspring tells ServiceNow: fields of the default map whose owner is Onspring. */

Record({
  $id: Now.ID['field_map_short_description'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 10,
    active: true,
    onspring_field: 'Finding Title',
    field: 'short_description',
    direction: 'both',
    owner: 'onspring',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_description'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 20,
    active: true,
    onspring_field: 'Description',
    field: 'description',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'html_to_text',
  },
});

Record({
  $id: Now.ID['field_map_recommendation'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 30,
    active: true,
    onspring_field: 'Recommendation',
    field: 'recommendation',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'html_to_text',
  },
});

Record({
  $id: Now.ID['field_map_severity'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 40,
    active: true,
    onspring_field: 'Severity',
    field: 'severity',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'list',
    value_map: '{"Critical": "1", "High": "2", "Medium": "3", "Low": "4"}',
  },
});

Record({
  $id: Now.ID['field_map_likelihood'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 50,
    active: true,
    onspring_field: 'Likelihood',
    field: 'likelihood',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'list',
    value_map: '{"Almost Certain": "1", "Likely": "2", "Possible": "3", "Unlikely": "4"}',
  },
});

Record({
  $id: Now.ID['field_map_category'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 60,
    active: true,
    onspring_field: 'Category',
    field: 'category',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'list',
    value_map:
      '{"Access Control": "access_control", "Vulnerability": "vulnerability", "Backup and Recovery": "backup", "Logging and Monitoring": "logging", "Vendor Risk": "vendor_risk", "Policy Exception": "policy_exception", "Segregation of Duties": "segregation_of_duties", "Data Retention": "data_retention"}',
  },
});

Record({
  $id: Now.ID['field_map_control'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 70,
    active: true,
    onspring_field: 'Control',
    field: 'control',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_regulations'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 80,
    active: true,
    onspring_field: 'Regulations',
    field: 'regulations',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'multi_list',
    value_map:
      '{"SOX": "sox", "PCI DSS": "pci_dss", "GDPR": "gdpr", "HIPAA": "hipaa", "NIST 800-53": "nist_800_53", "ISO 27001": "iso_27001"}',
  },
});

Record({
  $id: Now.ID['field_map_business_application'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 90,
    active: true,
    onspring_field: 'Business Application',
    field: 'business_application',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'onspring_reference',
    reference_key: 'name',
    onspring_key_field: 'Application Name',
  },
});

Record({
  $id: Now.ID['field_map_source'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 100,
    active: true,
    onspring_field: 'Source',
    field: 'source',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'list',
    value_map:
      '{"Internal Audit": "internal_audit", "External Audit": "external_audit", "Risk Assessment": "risk_assessment", "Vulnerability Scan": "vulnerability_scan", "Self Assessment": "self_assessment"}',
  },
});

Record({
  $id: Now.ID['field_map_finding_owner'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 110,
    active: true,
    onspring_field: 'Finding Owner',
    field: 'finding_owner',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'onspring_reference',
    reference_key: 'email',
    onspring_key_field: 'Email Address',
  },
});

Record({
  $id: Now.ID['field_map_due_date'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 120,
    active: true,
    onspring_field: 'Due Date',
    field: 'due_date',
    direction: 'both',
    owner: 'onspring',
    transform: 'date_time',
  },
});

Record({
  $id: Now.ID['field_map_known_exploited'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 130,
    active: true,
    onspring_field: 'Known Exploited',
    field: 'known_exploited',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'boolean',
  },
});

Record({
  $id: Now.ID['field_map_source_status'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 140,
    active: true,
    onspring_field: 'Finding Status',
    field: 'source_status',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'list',
    value_map: '{"Open": "open", "Closed": "closed", "Cancelled": "cancelled"}',
  },
});
