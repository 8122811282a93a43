/** What documents say about the built package, joined from its records. */

import { aclsOn, rolesOf } from '../preflight/model/access.ts';
import type { BuiltPackage } from '../preflight/model/built-package.ts';
import type { PackageRecord } from '../preflight/model/package-xml.ts';
import type { Project } from '../preflight/model/project.ts';
import { tableUses } from '../preflight/model/records.ts';

export const OPERATIONS = ['read', 'create', 'write', 'delete'] as const;

export interface ColumnDetail {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  /** Table a reference points at. */
  readonly reference: string;
  readonly hint: string;
}

export interface TableDetail {
  readonly name: string;
  readonly label: string;
  /** Empty for a table of its own. */
  readonly extends: string;
  readonly columns: readonly ColumnDetail[];
  /** Roles by operation. */
  readonly access: Readonly<Record<string, readonly string[]>>;
}

/** A named thing with a few words about it. */
export interface NamedDetail {
  readonly name: string;
  readonly on: string;
  readonly when: string;
  readonly purpose: string;
}

export interface ForeignTable {
  readonly name: string;
  /** Operations the app asks the instance to allow. */
  readonly allowed: readonly string[];
  /** Operations the code does. */
  readonly used: readonly string[];
  /** Own columns that refer to it. */
  readonly references: readonly string[];
}

export interface PackageDetails {
  readonly version: string;
  readonly scope: string;
  readonly tables: readonly TableDetail[];
  readonly fieldAcls: readonly {
    readonly name: string;
    readonly operation: string;
    readonly roles: readonly string[];
  }[];
  readonly roles: readonly { readonly name: string; readonly contains: readonly string[]; readonly purpose: string }[];
  readonly routes: readonly {
    readonly route: string;
    readonly uri: string;
    readonly roles: readonly string[];
    readonly purpose: string;
  }[];
  readonly properties: readonly {
    readonly name: string;
    readonly type: string;
    readonly value: string;
    readonly purpose: string;
  }[];
  readonly rules: readonly NamedDetail[];
  readonly flows: readonly NamedDetail[];
  readonly jobs: readonly NamedDetail[];
  readonly events: readonly NamedDetail[];
  readonly notifications: readonly NamedDetail[];
  readonly actions: readonly NamedDetail[];
  readonly slas: readonly NamedDetail[];
  readonly transforms: readonly NamedDetail[];
  readonly foreignTables: readonly ForeignTable[];
  readonly otherPrivileges: readonly string[];
  readonly network: readonly { readonly direction: string; readonly target: string; readonly purpose: string }[];
  /** Tables with rows that are installed once, and how many. */
  readonly firstInstall: readonly { readonly table: string; readonly rows: number }[];
}

const byName = <T extends { readonly name: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
const unique = (names: Iterable<string>): readonly string[] => [...new Set(names)].filter((name) => name !== '').sort();

/** Reads everything documents say about a built project. */
export function readDetails(project: Project): PackageDetails {
  const { built } = project;
  const field = (record: PackageRecord, name: string) => record.fields[name] ?? '';
  const named = (
    table: string,
    on: (record: PackageRecord) => string,
    when: (record: PackageRecord) => string,
    purpose = 'description',
  ): readonly NamedDetail[] =>
    byName(
      built.of(table).map((record) => ({
        name: field(record, 'name') || field(record, 'event_name'),
        on: on(record),
        when: when(record),
        purpose: field(record, purpose),
      })),
    );
  return {
    version: built.app?.fields['version'] ?? '',
    scope: built.scope,
    tables: readTables(built),
    fieldAcls: byName(
      built
        .of('sys_security_acl')
        .filter((acl) => field(acl, 'name').includes('.'))
        .map((acl) => ({
          name: field(acl, 'name'),
          operation: built.reference(acl, 'operation'),
          roles: unique(rolesOf(built, acl)),
        })),
    ),
    roles: byName(
      built.of('sys_user_role').map((role) => ({
        name: field(role, 'name'),
        purpose: field(role, 'description'),
        contains: unique(
          built
            .of('sys_user_role_contains')
            .filter((link) => nameOf(built, link, 'role') === field(role, 'name'))
            .map((link) => nameOf(built, link, 'contains')),
        ),
      })),
    ),
    routes: built
      .of('sys_ws_operation')
      .map((route) => ({
        route: `${field(route, 'http_method')} ${field(route, 'relative_path')}`,
        uri: field(route, 'operation_uri'),
        roles: unique(
          field(route, 'enforce_acl')
            .split(',')
            .map((id) => built.get(id))
            .flatMap((acl) => (acl === undefined ? [] : rolesOf(built, acl))),
        ),
        purpose: field(route, 'short_description'),
      }))
      .sort((a, b) => (a.route < b.route ? -1 : 1)),
    properties: byName(
      built.of('sys_properties').map((property) => ({
        name: field(property, 'name'),
        type: field(property, 'type'),
        value: field(property, 'value'),
        purpose: field(property, 'description'),
      })),
    ),
    rules: named('sys_script', (rule) => field(rule, 'collection'), whenOfRule),
    flows: named(
      'sys_hub_flow',
      (flow) => field(flow, 'type') || 'flow',
      () => '',
    ),
    jobs: byName(
      built.tables
        .filter((table) => table.startsWith('sysauto'))
        .flatMap((table) => built.of(table))
        .map((job) => ({
          name: field(job, 'name'),
          on: field(job, 'run_type'),
          when: scheduleOf(job),
          purpose: field(job, 'description'),
        })),
    ),
    events: named(
      'sysevent_register',
      (event) => field(event, 'table'),
      (event) => field(event, 'fired_by'),
    ),
    notifications: named(
      'sysevent_email_action',
      (mail) => field(mail, 'collection'),
      (mail) => field(mail, 'event_name') || 'when the record changes',
    ),
    actions: named(
      'sys_ui_action',
      (action) => field(action, 'table'),
      () => '',
      'hint',
    ),
    slas: named(
      'contract_sla',
      (sla) => field(sla, 'collection'),
      (sla) => field(sla, 'start_condition'),
    ),
    transforms: named(
      'sys_transform_map',
      (map) => `${field(map, 'source_table')} to ${field(map, 'target_table')}`,
      () => '',
    ),
    foreignTables: readForeignTables(project),
    otherPrivileges: unique(
      built
        .of('sys_scope_privilege')
        .filter((privilege) => field(privilege, 'target_type') !== 'sys_db_object')
        .map((privilege) => `${field(privilege, 'target_name')} (${field(privilege, 'operation')})`),
    ),
    network: [
      ...built.of('sys_arp_network_policy').map((policy) => ({
        direction: field(policy, 'policy_type').includes('inbound') ? 'in' : 'out',
        target: field(policy, 'path') || field(policy, 'host'),
        purpose: field(policy, 'short_description'),
      })),
      ...built.of('sys_arp_segment_policy').map((policy) => ({
        direction: field(policy, 'arp_network_wildcard').includes('outbound') ? 'out' : 'in',
        target: 'address entered by the administrator',
        purpose: field(policy, 'short_description'),
      })),
    ],
    firstInstall: unique(
      built.content.records.filter(({ folder }) => folder === 'unload').map(({ table }) => table),
    ).map((table) => ({ table, rows: built.of(table).filter(({ folder }) => folder === 'unload').length })),
  };
}

/** Name of the record a reference means: from the package, or from its attribute. */
function nameOf(built: BuiltPackage, record: PackageRecord, column: string): string {
  const value = record.fields[column] ?? '';
  return built.get(value)?.fields['name'] ?? record.attributes[column]?.['name'] ?? value;
}

function readTables(built: BuiltPackage): readonly TableDetail[] {
  const documentation = new Map(
    built.of('sys_documentation').map(({ fields }) => [`${fields['name']}.${fields['element']}`, fields['hint'] ?? '']),
  );
  return byName(
    built.ownTables.map((record) => {
      const name = record.fields['name'] ?? '';
      return {
        name,
        label: record.fields['label'] ?? '',
        extends: built.tableName(record, 'super_class'),
        columns: byName(
          built
            .of('sys_dictionary')
            .filter(({ fields }) => fields['name'] === name && (fields['element'] ?? '') !== '')
            .map((column) => ({
              name: column.fields['element'] ?? '',
              label: column.fields['column_label'] ?? '',
              type: built.reference(column, 'internal_type'),
              reference: built.tableName(column, 'reference'),
              hint: documentation.get(`${name}.${column.fields['element']}`) ?? '',
            })),
        ),
        access: Object.fromEntries(
          OPERATIONS.map((operation) => [
            operation,
            unique(aclsOn(built, 'record', name, operation).flatMap((acl) => rolesOf(built, acl))),
          ]),
        ),
      };
    }),
  );
}

function readForeignTables(project: Project): readonly ForeignTable[] {
  const { built } = project;
  const found = new Map<string, { allowed: string[]; used: string[]; references: string[] }>();
  const at = (name: string) => {
    const entry = found.get(name) ?? { allowed: [], used: [], references: [] };
    found.set(name, entry);
    return entry;
  };
  for (const { fields } of built.of('sys_scope_privilege'))
    if (fields['target_type'] === 'sys_db_object')
      at(fields['target_name'] ?? '').allowed.push(fields['operation'] ?? '');
  for (const { tables, operation } of tableUses(project))
    for (const name of tables ?? []) if (!built.isOwn(name)) at(name).used.push(operation);
  for (const column of built.of('sys_dictionary')) {
    const name = built.tableName(column, 'reference');
    if (name !== '' && !built.isOwn(name))
      at(name).references.push(`${column.fields['name']}.${column.fields['element']}`);
  }
  return byName(
    [...found].map(([name, { allowed, used, references }]) => ({
      name,
      allowed: unique(allowed),
      used: unique(used),
      references: unique(references),
    })),
  );
}

function whenOfRule({ fields }: PackageRecord): string {
  const operations = ['insert', 'update', 'delete', 'query'].filter((name) => fields[`action_${name}`] === 'true');
  return `${(fields['when'] ?? '').replace('_always', '')}, ${operations.join(' or ')}`;
}

function scheduleOf({ fields }: PackageRecord): string {
  const time = (value: string | undefined) => (value ?? '').slice(11);
  if (fields['run_type'] === 'periodically') return `every ${time(fields['run_period'])} (hh:mm:ss)`;
  return `${fields['run_type'] ?? ''} at ${time(fields['run_time'])}`;
}
