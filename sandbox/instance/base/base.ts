import type { SchemaDefinition } from '../database/schema.ts';
import type { Values } from '../types.ts';
import { type BaseTable, toChoices, toColumns, toSysId, toTableDefinition } from './base-table.ts';
import { catalogTables } from './catalog-tables.ts';
import { cmdbTables } from './cmdb-tables.ts';
import { createDemoApplications, createDemoServers } from './demo-applications.ts';
import { createDemoPeople, type DemoRows } from './demo-people.ts';
import { mailTables } from './mail-tables.ts';
import { metadataTables } from './metadata-tables.ts';
import { peopleTables } from './people-tables.ts';
import { policyTables } from './policy-tables.ts';
import { processTables } from './process-tables.ts';
import { systemTables } from './system-tables.ts';
import { taskTables } from './task-tables.ts';
import { testTables } from './test-tables.ts';

const baseTables: readonly BaseTable[] = [
  ...metadataTables,
  ...peopleTables,
  ...cmdbTables,
  ...taskTables,
  ...processTables,
  ...systemTables,
  ...mailTables,
  ...catalogTables,
  ...policyTables,
  ...testTables,
];

/** Sys_id of this stand-in, the property `instance_id`, unless told otherwise. */
export const defaultInstanceId = toSysId('instance', 'stand-in');

/** Dictionary of the out-of-the-box tables. */
export function createBaseSchema(): SchemaDefinition {
  return {
    tables: baseTables.map(toTableDefinition),
    columns: baseTables.flatMap(toColumns),
    choices: baseTables.flatMap(toChoices),
    indexes: baseTables.flatMap((table) => (table.indexes ?? []).map((index) => ({ table: table.name, ...index }))),
    tableAttributes: baseTables.flatMap((table) =>
      table.attributes === undefined ? [] : [{ table: table.name, attributes: table.attributes }],
    ),
  };
}

/** The out-of-the-box schedule that SLA definitions name by this sys_id. */
const officeHours = '08fcd0830a0a0b2600079f56b1adb9ae';

const baseProperties = (instanceId: string, instanceName: string): Readonly<Record<string, string>> => ({
  instance_id: instanceId,
  instance_name: instanceName,
  'glide.sys.default.tz': 'UTC',
  'glide.sm.default_mode': 'deny',
  'glide.invalid_query.returns_no_rows': 'false',
  'glide.rest.max_content_length': '10',
  'glide.product.name': 'ServiceNow stand-in',
  'sn_atf.schedule.enabled': 'false',
});

/** Rows every instance has: dictionary records of the base tables, numbers, properties, scopes; then the demo data. */
export function createBaseRows(options: {
  readonly instanceId: string;
  readonly instanceName: string;
  /** Roles of the package by name. */
  readonly roleIds: ReadonlyMap<string, string>;
  readonly hash: (password: string) => string;
}): DemoRows[] {
  const properties = baseProperties(options.instanceId, options.instanceName);
  return [
    { table: 'sys_scope', rows: [{ sys_id: 'global', name: 'Global', scope: 'global', active: 'true' }] },
    { table: 'sys_db_object', rows: baseTables.map(toTableRow) },
    { table: 'sys_dictionary', rows: baseTables.flatMap(toDictionaryRows) },
    { table: 'sys_choice', rows: baseTables.flatMap(toChoiceRows) },
    {
      table: 'sys_number',
      rows: baseTables.flatMap((table) =>
        table.numberPrefix === undefined
          ? []
          : [
              {
                sys_id: toSysId('sys_number', table.name),
                category: table.name,
                prefix: table.numberPrefix,
                number: '1000',
                maximum_digits: '7',
              },
            ],
      ),
    },
    {
      table: 'sys_properties',
      rows: Object.entries(properties).map(([name, value]) => ({
        sys_id: toSysId('sys_properties', name),
        name,
        value,
        type: 'string',
      })),
    },
    { table: 'cmn_schedule', rows: [{ sys_id: officeHours, name: '8-5 weekdays' }] },
    {
      table: 'cmn_schedule_span',
      rows: [
        {
          sys_id: toSysId('cmn_schedule_span', 'weekdays'),
          name: 'Weekdays',
          schedule: officeHours,
          start_date_time: '20150105T080000',
          end_date_time: '20150105T170000',
          repeat_type: 'weekdays',
        },
      ],
    },
    ...createDemoPeople(options.roleIds, options.hash),
    ...createDemoApplications(),
    createDemoServers(),
  ];
}

function toTableRow(table: BaseTable): Values {
  return {
    sys_id: toSysId('sys_db_object', table.name),
    name: table.name,
    label: table.label,
    super_class: table.parent === undefined ? '' : toSysId('sys_db_object', table.parent),
    access: 'public',
    ws_access: 'true',
    read_access: 'true',
    create_access: 'true',
    update_access: 'true',
    delete_access: 'true',
    sys_scope: 'global',
  };
}

function toDictionaryRows(table: BaseTable): Values[] {
  return toColumns(table).map((column) => ({
    sys_id: toSysId('sys_dictionary', table.name, column.name),
    name: table.name,
    element: column.name,
    column_label: column.label,
    internal_type: column.type,
    reference: column.reference ?? '',
    max_length: String(column.maxLength),
    default_value: column.defaultValue,
    unique: String(column.unique),
    display: String(column.display),
    active: 'true',
    choice: column.choice ? '1' : '0',
    sys_scope: 'global',
  }));
}

function toChoiceRows(table: BaseTable): Values[] {
  return toChoices(table).map(({ column, choice }) => ({
    sys_id: toSysId('sys_choice', table.name, column, choice.value),
    name: table.name,
    element: column,
    value: choice.value,
    label: choice.label,
    sequence: String(choice.sequence),
    inactive: 'false',
    language: 'en',
  }));
}
