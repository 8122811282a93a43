import type { BaseTable } from './base-table.ts';

const criticality = [
  ['1 - most critical', '1 - most critical'],
  ['2 - somewhat critical', '2 - somewhat critical'],
  ['3 - less critical', '3 - less critical'],
  ['4 - not critical', '4 - not critical'],
] as const;

/** Configuration items the application reads; the CMDB is never written by it. */
export const cmdbTables: readonly BaseTable[] = [
  {
    name: 'cmdb',
    label: 'Base Configuration Item',
    extendable: true,
    columns: {
      asset_tag: ['Asset tag', 'string'],
      assigned_to: ['Assigned to', 'reference', { reference: 'sys_user' }],
      company: ['Company', 'reference', { reference: 'core_company' }],
      department: ['Department', 'reference', { reference: 'cmn_department' }],
      install_status: [
        'Status',
        'integer',
        {
          default: '1',
          choices: [
            ['1', 'Installed'],
            ['3', 'In Maintenance'],
            ['7', 'Retired'],
            ['100', 'Absent'],
          ],
        },
      ],
      location: ['Location', 'reference', { reference: 'cmn_location' }],
      managed_by: ['Managed by', 'reference', { reference: 'sys_user' }],
      owned_by: ['Owned by', 'reference', { reference: 'sys_user' }],
      serial_number: ['Serial number', 'string', { length: 255 }],
      support_group: ['Support group', 'reference', { reference: 'sys_user_group' }],
      supported_by: ['Supported by', 'reference', { reference: 'sys_user' }],
    },
  },
  {
    name: 'cmdb_ci',
    label: 'Configuration Item',
    parent: 'cmdb',
    columns: {
      name: ['Name', 'string', { length: 255, display: true, indexed: true }],
      assignment_group: ['Change Group', 'reference', { reference: 'sys_user_group' }],
      attributes: ['Attributes', 'string', { length: 4000 }],
      category: ['Category', 'string'],
      change_control: ['Approval group', 'reference', { reference: 'sys_user_group' }],
      comments: ['Comments', 'string', { length: 4000 }],
      correlation_id: ['Correlation ID', 'string', { length: 512 }],
      environment: ['Environment', 'string'],
      managed_by_group: ['Managed By Group', 'reference', { reference: 'sys_user_group' }],
      operational_status: [
        'Operational status',
        'integer',
        {
          default: '1',
          choices: [
            ['1', 'Operational'],
            ['2', 'Non-Operational'],
            ['6', 'Retired'],
          ],
        },
      ],
      short_description: ['Description', 'string', { length: 1000 }],
      subcategory: ['Subcategory', 'string'],
      vendor: ['Vendor', 'reference', { reference: 'core_company' }],
    },
  },
  {
    name: 'cmdb_ci_hardware',
    label: 'Hardware',
    parent: 'cmdb_ci',
    columns: { hardware_status: ['Hardware status', 'string'], hardware_substatus: ['Hardware substatus', 'string'] },
  },
  {
    name: 'cmdb_ci_computer',
    label: 'Computer',
    parent: 'cmdb_ci_hardware',
    columns: { os: ['Operating System', 'string'], os_version: ['OS Version', 'string'] },
  },
  {
    name: 'cmdb_ci_server',
    label: 'Server',
    parent: 'cmdb_ci_computer',
    columns: { host_name: ['Host name', 'string'], used_for: ['Used for', 'string'] },
  },
  {
    name: 'cmdb_ci_service',
    label: 'Service',
    parent: 'cmdb_ci',
    columns: {
      busines_criticality: ['Business criticality', 'string', { choices: criticality }],
      number: ['Number', 'string', { indexed: true }],
      service_classification: ['Service classification', 'string'],
    },
  },
  {
    name: 'cmdb_ci_business_app',
    label: 'Business Application',
    parent: 'cmdb_ci',
    numberPrefix: 'APM',
    columns: {
      number: ['Number', 'string', { indexed: true, default: 'javascript:getNextObjNumberPadded();' }],
      application_type: [
        'Application type',
        'string',
        {
          choices: [
            ['cots', 'COTS'],
            ['homegrown', 'Homegrown'],
            ['saas', 'SaaS'],
          ],
        },
      ],
      architecture_type: [
        'Architecture type',
        'string',
        {
          choices: [
            ['web_based', 'Web Based'],
            ['client_server', 'Client Server'],
            ['platform_host', 'Platform Host'],
            ['n_tier', 'N Tier'],
          ],
        },
      ],
      business_criticality: ['Business criticality', 'string', { choices: criticality }],
      data_classification: [
        'Data classification',
        'string',
        {
          choices: [
            ['public', 'Public'],
            ['internal', 'Internal'],
            ['confidential', 'Confidential'],
            ['restricted', 'Restricted'],
          ],
        },
      ],
      emergency_tier: ['Emergency tier', 'string'],
      install_type: [
        'Install type',
        'string',
        {
          choices: [
            ['on_premise', 'On Premise'],
            ['cloud', 'Cloud'],
            ['hybrid', 'Hybrid'],
            ['saas', 'SaaS'],
          ],
        },
      ],
      it_application_owner: ['IT application owner', 'reference', { reference: 'sys_user' }],
      life_cycle_stage: ['Life Cycle Stage', 'string'],
      life_cycle_stage_status: ['Life Cycle Stage Status', 'string'],
      url: ['URL', 'url', { length: 1024 }],
      user_base: ['User base', 'string'],
    },
  },
];
