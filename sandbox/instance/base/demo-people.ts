import type { Values } from '../types.ts';
import { toSysId } from './base-table.ts';

/** Rows of one table, sys_ids included, all depending only on names. */
export interface DemoRows {
  readonly table: string;
  readonly rows: readonly Values[];
}

/** Documented password of every demo user: the user name followed by `-demo`. Never a real secret. */
export function demoPassword(userName: string): string {
  return `${userName}-demo`;
}

const departments = [
  'Information Security',
  'IT Operations',
  'Application Development',
  'Finance',
  'Internal Audit',
  'Risk and Compliance',
  'Executive Office',
];

interface Person {
  readonly user: string;
  readonly first: string;
  readonly last: string;
  readonly title: string;
  readonly department: string;
  readonly manager: string;
  readonly timeZone?: string;
  readonly roles: readonly string[];
}

const people: readonly Person[] = [
  {
    user: 'admin',
    first: 'System',
    last: 'Administrator',
    title: 'ServiceNow administrator',
    department: 'IT Operations',
    manager: '',
    roles: ['admin'],
  },
  {
    user: 'helen.marsh',
    first: 'Helen',
    last: 'Marsh',
    title: 'Chief Information Officer',
    department: 'Executive Office',
    manager: '',
    roles: [],
  },
  {
    user: 'victor.okafor',
    first: 'Victor',
    last: 'Okafor',
    title: 'Chief Information Security Officer',
    department: 'Information Security',
    manager: 'helen.marsh',
    roles: [],
  },
  {
    user: 'ingrid.solberg',
    first: 'Ingrid',
    last: 'Solberg',
    title: 'Head of Risk and Compliance',
    department: 'Risk and Compliance',
    manager: 'helen.marsh',
    roles: [],
  },
  {
    user: 'rafael.costa',
    first: 'Rafael',
    last: 'Costa',
    title: 'Director of Applications',
    department: 'Application Development',
    manager: 'helen.marsh',
    roles: [],
  },
  {
    user: 'mei.tanaka',
    first: 'Mei',
    last: 'Tanaka',
    title: 'Director of IT Operations',
    department: 'IT Operations',
    manager: 'helen.marsh',
    roles: [],
  },
  {
    user: 'oliver.braun',
    first: 'Oliver',
    last: 'Braun',
    title: 'Finance Systems Owner',
    department: 'Finance',
    manager: 'helen.marsh',
    roles: [],
  },
  {
    user: 'priya.nair',
    first: 'Priya',
    last: 'Nair',
    title: 'Identity Engineer',
    department: 'Information Security',
    manager: 'victor.okafor',
    roles: ['itil'],
  },
  {
    user: 'tomas.novak',
    first: 'Tomas',
    last: 'Novak',
    title: 'Vulnerability Analyst',
    department: 'Information Security',
    manager: 'victor.okafor',
    roles: ['itil'],
  },
  {
    user: 'amara.diallo',
    first: 'Amara',
    last: 'Diallo',
    title: 'Platform Engineer',
    department: 'IT Operations',
    manager: 'mei.tanaka',
    roles: ['itil'],
  },
  {
    user: 'jack.whelan',
    first: 'Jack',
    last: 'Whelan',
    title: 'Backup and Storage Engineer',
    department: 'IT Operations',
    manager: 'mei.tanaka',
    timeZone: 'Europe/London',
    roles: ['itil'],
  },
  {
    user: 'sofia.ricci',
    first: 'Sofia',
    last: 'Ricci',
    title: 'Application Engineer',
    department: 'Application Development',
    manager: 'rafael.costa',
    roles: ['itil'],
  },
  {
    user: 'daniel.kim',
    first: 'Daniel',
    last: 'Kim',
    title: 'Third Party Risk Analyst',
    department: 'Risk and Compliance',
    manager: 'ingrid.solberg',
    roles: ['itil'],
  },
  {
    user: 'laura.schmidt',
    first: 'Laura',
    last: 'Schmidt',
    title: 'Internal Auditor',
    department: 'Internal Audit',
    manager: 'ingrid.solberg',
    roles: ['itil'],
  },
  {
    user: 'nora.lindqvist',
    first: 'Nora',
    last: 'Lindqvist',
    title: 'ServiceNow process administrator',
    department: 'IT Operations',
    manager: 'mei.tanaka',
    roles: ['itil'],
  },
];

interface Group {
  readonly name: string;
  readonly manager: string;
  readonly members: readonly string[];
  readonly description: string;
}

const groups: readonly Group[] = [
  {
    name: 'Identity and Access Management',
    manager: 'victor.okafor',
    members: ['priya.nair', 'tomas.novak'],
    description: 'Accounts, roles, access reviews',
  },
  {
    name: 'Vulnerability Management',
    manager: 'victor.okafor',
    members: ['tomas.novak', 'priya.nair'],
    description: 'Vulnerability triage and patch coordination',
  },
  {
    name: 'Platform Operations',
    manager: 'mei.tanaka',
    members: ['amara.diallo', 'jack.whelan'],
    description: 'Servers, operating systems, monitoring',
  },
  {
    name: 'Backup and Recovery',
    manager: 'mei.tanaka',
    members: ['jack.whelan', 'amara.diallo'],
    description: 'Backup, restore tests, storage',
  },
  {
    name: 'Application Support',
    manager: 'rafael.costa',
    members: ['sofia.ricci', 'amara.diallo'],
    description: 'Second level support of business applications',
  },
  {
    name: 'Finance Applications',
    manager: 'oliver.braun',
    members: ['sofia.ricci', 'oliver.braun'],
    description: 'ERP, treasury and consolidation',
  },
  {
    name: 'Third Party Risk',
    manager: 'ingrid.solberg',
    members: ['daniel.kim', 'laura.schmidt'],
    description: 'Vendor assessments and contracts',
  },
  {
    name: 'GRC Remediation',
    manager: 'ingrid.solberg',
    members: ['laura.schmidt', 'daniel.kim', 'nora.lindqvist'],
    description: 'Coordinates the remediation of findings',
  },
];

/** Base roles a package may name, whether or not a user holds them. */
const baseRoles = [
  'admin',
  'security_admin',
  'itil',
  'snc_internal',
  'snc_external',
  'approver_user',
  'public',
  'nobody',
  'maint',
  'import_admin',
  'import_transformer',
  'import_set_loader',
  'rest_api_explorer',
  'web_service_admin',
  'oauth_admin',
  'user_admin',
  'catalog_admin',
  'sn_change_write',
  'pa_viewer',
  'dashboard_admin',
  'workspace_user',
  'canvas_user',
  'atf_test_admin',
  'sn_cicd.sys_ci_automation',
  'flow_designer',
  'snc_platform_rest_api_access',
  'sn_cmdb_user',
  'credential_admin',
  'itil_admin',
];

export function demoUserId(userName: string): string {
  return toSysId('sys_user', userName);
}

export function demoGroupId(name: string): string {
  return toSysId('sys_user_group', name);
}

function demoRoleId(name: string): string {
  return toSysId('sys_user_role', name);
}

/**
 * Departments, users, groups with members, base roles. Roles of a package are granted to nobody: that is up to whoever
 * installs it. `roleIds` maps the package's roles by name: it may bring a base role itself.
 */
export function createDemoPeople(roleIds: ReadonlyMap<string, string>, hash: (password: string) => string): DemoRows[] {
  return [
    {
      table: 'sys_user_role',
      rows: baseRoles
        .filter((name) => !roleIds.has(name))
        .map((name) => ({ sys_id: demoRoleId(name), name, grantable: 'true' })),
    },
    { table: 'cmn_department', rows: departments.map((name) => ({ sys_id: toSysId('cmn_department', name), name })) },
    {
      table: 'sys_user',
      rows: people.map((person) => ({
        sys_id: demoUserId(person.user),
        user_name: person.user,
        first_name: person.first,
        last_name: person.last,
        name: `${person.first} ${person.last}`,
        email: `${person.user}@example.com`,
        title: person.title,
        department: toSysId('cmn_department', person.department),
        manager: person.manager === '' ? '' : demoUserId(person.manager),
        time_zone: person.timeZone ?? '',
        user_password: hash(demoPassword(person.user)),
        active: 'true',
      })),
    },
    {
      table: 'sys_user_group',
      rows: groups.map((group) => ({
        sys_id: demoGroupId(group.name),
        name: group.name,
        manager: demoUserId(group.manager),
        description: group.description,
        active: 'true',
      })),
    },
    {
      table: 'sys_user_grmember',
      rows: groups.flatMap((group) =>
        group.members.map((member) => ({
          sys_id: toSysId('sys_user_grmember', group.name, member),
          group: demoGroupId(group.name),
          user: demoUserId(member),
        })),
      ),
    },
    {
      table: 'sys_user_has_role',
      rows: people.flatMap((person) =>
        person.roles.map((role) => ({
          sys_id: toSysId('sys_user_has_role', person.user, role),
          user: demoUserId(person.user),
          role: roleIds.get(role) ?? demoRoleId(role),
          state: 'active',
        })),
      ),
    },
  ];
}
