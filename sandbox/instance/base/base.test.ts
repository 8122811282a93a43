import { describe, expect, it } from '@jest/globals';
import { createSchema } from '../database/schema.ts';
import { createBaseRows, createBaseSchema, defaultInstanceId } from './base.ts';
import { demoPassword } from './demo-people.ts';

const options = {
  instanceId: defaultInstanceId,
  instanceName: 'test',
  roleIds: new Map([['itil', 'a'.repeat(32)]]),
  hash: (password: string): string => `hash of ${password}`,
};

describe('base tables and demo data', () => {
  const schema = createSchema(createBaseSchema());
  const data = createBaseRows(options);
  const rowsOf = (table: string): readonly Readonly<Record<string, string>>[] =>
    data.filter((entry) => entry.table === table).flatMap((entry) => entry.rows);

  it('sets only columns that exist', () => {
    const unknown = data.flatMap(({ table, rows }) =>
      rows.flatMap((row) =>
        Object.keys(row)
          .filter((name) => schema.column(table, name) === undefined)
          .map((name) => `${table}.${name}`),
      ),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('gives every row a sys_id of its own, the same in every run', () => {
    const ids = data.flatMap(({ rows }) => rows.map((row) => row['sys_id'] ?? ''));
    expect(new Set(ids).size).toBe(ids.length);
    expect(createBaseRows(options)).toEqual(data);
  });

  it('points references of people, groups and applications at rows that exist', () => {
    const known = new Set(data.flatMap(({ table, rows }) => rows.map((row) => `${table} ${row['sys_id']}`)));
    const links = [
      ['sys_user', 'manager', 'sys_user'],
      ['sys_user', 'department', 'cmn_department'],
      ['sys_user_group', 'manager', 'sys_user'],
      ['sys_user_grmember', 'user', 'sys_user'],
      ['sys_user_grmember', 'group', 'sys_user_group'],
      ['cmdb_ci_business_app', 'it_application_owner', 'sys_user'],
      ['cmdb_ci_business_app', 'support_group', 'sys_user_group'],
    ] as const;
    const broken = links.flatMap(([table, column, target]) =>
      rowsOf(table)
        .filter((row) => (row[column] ?? '') !== '' && !known.has(`${target} ${row[column]}`))
        .map((row) => `${table}.${column} of ${row['name']}`),
    );
    expect(broken).toEqual([]);
    expect(rowsOf('cmdb_ci_business_app')).toHaveLength(24);
    expect(rowsOf('sys_user_group')).toHaveLength(8);
  });

  it('has an application nobody owns, and the documented passwords', () => {
    expect(rowsOf('cmdb_ci_business_app').filter((row) => row['it_application_owner'] === '')).toHaveLength(1);
    expect(demoPassword('admin')).toBe('admin-demo');
    expect(rowsOf('sys_user').find((row) => row['user_name'] === 'admin')?.['user_password']).toBe(
      'hash of admin-demo',
    );
  });

  it('grants base roles only, and takes one the package brings from there', () => {
    const roleNames = new Set(rowsOf('sys_user_role').map((row) => row['name']));
    expect(roleNames.has('admin')).toBe(true);
    expect(roleNames.has('itil')).toBe(false);
    const granted = rowsOf('sys_user_has_role').map((row) => row['role']);
    const admin = rowsOf('sys_user_role').find((row) => row['name'] === 'admin')?.['sys_id'];
    expect(new Set(granted)).toEqual(new Set([admin, 'a'.repeat(32)]));
    expect(data.some((entry) => entry.table === 'sys_group_has_role')).toBe(false);
  });
});
