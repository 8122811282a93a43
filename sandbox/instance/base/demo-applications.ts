import { toSysId } from './base-table.ts';
import { type DemoRows, demoGroupId, demoUserId } from './demo-people.ts';

const criticalities = ['', '1 - most critical', '2 - somewhat critical', '3 - less critical', '4 - not critical'];

type Application = readonly [
  name: string,
  criticality: 1 | 2 | 3 | 4,
  /** IT application owner; empty for an application nobody owns. */
  owner: string,
  group: string,
  installType: 'on_premise' | 'cloud' | 'hybrid' | 'saas',
  description: string,
];

const applications: readonly Application[] = [
  [
    'SAP S/4HANA Finance',
    1,
    'oliver.braun',
    'Finance Applications',
    'on_premise',
    'General ledger, payables, receivables',
  ],
  ['Oracle Treasury', 1, 'oliver.braun', 'Finance Applications', 'on_premise', 'Cash management and bank connectivity'],
  ['BlackLine Reconciliation', 2, 'oliver.braun', 'Finance Applications', 'saas', 'Account reconciliation and close'],
  ['Coupa Procurement', 2, 'oliver.braun', 'Finance Applications', 'saas', 'Purchase to pay'],
  ['Workday HCM', 1, 'rafael.costa', 'Application Support', 'saas', 'Employee master data, payroll input'],
  ['Salesforce CRM', 1, 'rafael.costa', 'Application Support', 'saas', 'Customers, opportunities, service cases'],
  ['Customer Portal', 1, 'rafael.costa', 'Application Support', 'cloud', 'Self-service of customers'],
  ['Online Payments', 1, 'rafael.costa', 'Application Support', 'cloud', 'Card payments of the web shop'],
  ['Data Warehouse', 2, 'rafael.costa', 'Application Support', 'cloud', 'Reporting and analytics'],
  ['Mobile Banking App', 1, 'rafael.costa', 'Application Support', 'cloud', 'Retail customers on the phone'],
  ['Document Archive', 3, 'rafael.costa', 'Application Support', 'on_premise', 'Long-term storage of documents'],
  ['Contract Management', 3, 'ingrid.solberg', 'Third Party Risk', 'saas', 'Contracts and obligations of vendors'],
  ['Vendor Master Data', 2, 'ingrid.solberg', 'Third Party Risk', 'hybrid', 'Vendor records for all systems'],
  [
    'Active Directory',
    1,
    'victor.okafor',
    'Identity and Access Management',
    'on_premise',
    'Directory and authentication of the office network',
  ],
  [
    'Okta Single Sign-On',
    1,
    'victor.okafor',
    'Identity and Access Management',
    'saas',
    'Federated sign-on and multi-factor authentication',
  ],
  ['CyberArk Vault', 1, 'victor.okafor', 'Identity and Access Management', 'on_premise', 'Privileged credentials'],
  ['Tenable Scanner', 2, 'victor.okafor', 'Vulnerability Management', 'hybrid', 'Vulnerability scans'],
  ['Splunk Logging', 2, 'mei.tanaka', 'Platform Operations', 'cloud', 'Central logging and alerts'],
  ['Veeam Backup', 2, 'mei.tanaka', 'Backup and Recovery', 'on_premise', 'Backup of servers and databases'],
  ['Linux Server Farm', 2, 'mei.tanaka', 'Platform Operations', 'on_premise', 'General purpose servers'],
  [
    'Windows Server Estate',
    2,
    'mei.tanaka',
    'Platform Operations',
    'on_premise',
    'File, print and application servers',
  ],
  ['Office 365', 2, 'mei.tanaka', 'Platform Operations', 'saas', 'Mail, calendar, documents'],
  ['Intranet', 4, 'mei.tanaka', 'Platform Operations', 'cloud', 'News and pages for employees'],
  ['Legacy Claims System', 3, '', '', 'on_premise', 'Claims before 2015, read only; its owner left the company'],
];

const types: Readonly<Record<Application[4], string>> = {
  on_premise: 'homegrown',
  cloud: 'homegrown',
  hybrid: 'cots',
  saas: 'saas',
};

/** One server for each application that runs in a data centre, named after it; all in operation. */
export function createDemoServers(): DemoRows {
  const hosted = applications.filter(([, , , , installType]) => installType !== 'saas');
  return {
    table: 'cmdb_ci_server',
    rows: hosted.map(([name, , , group]) => {
      const host = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-01`;
      return {
        sys_id: toSysId('cmdb_ci_server', host),
        name: `${host}.example.com`,
        host_name: host,
        short_description: name,
        support_group: group === '' ? '' : demoGroupId(group),
        os: name.startsWith('Windows') ? 'Windows 2022 Standard' : 'Linux Red Hat',
        used_for: 'Production',
        install_status: '1',
        operational_status: '1',
      };
    }),
  };
}

/** Business applications with numbers APM0001000 upward and the counter that follows them. */
export function createDemoApplications(): DemoRows[] {
  return [
    {
      table: 'cmdb_ci_business_app',
      rows: applications.map(([name, criticality, owner, group, installType, description], position) => ({
        sys_id: toSysId('cmdb_ci_business_app', name),
        number: `APM000${1000 + position}`,
        name,
        short_description: description,
        business_criticality: criticalities[criticality] ?? '',
        it_application_owner: owner === '' ? '' : demoUserId(owner),
        owned_by: owner === '' ? '' : demoUserId(owner),
        managed_by: owner === '' ? '' : demoUserId(owner),
        support_group: group === '' ? '' : demoGroupId(group),
        install_type: installType,
        application_type: types[installType],
        install_status: '1',
        operational_status: '1',
        data_classification: criticality === 1 ? 'restricted' : criticality === 2 ? 'confidential' : 'internal',
      })),
    },
    {
      table: 'sys_number_counter',
      rows: [
        {
          sys_id: toSysId('sys_number_counter', 'cmdb_ci_business_app'),
          table: 'cmdb_ci_business_app',
          number: String(1000 + applications.length - 1),
        },
      ],
    },
  ];
}
