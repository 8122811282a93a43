import type { Instance, Values } from '../types.ts';
import { baseAcls } from './base-acls.ts';

/** One access control rule with its role list resolved to names. */
export interface Acl {
  readonly sysId: string;
  /** `table`, `table.field`, `*.field`, `table.*`, or the name of a REST endpoint. */
  readonly name: string;
  readonly type: string;
  readonly operation: string;
  readonly decision: 'allow' | 'deny';
  readonly adminOverrides: boolean;
  readonly roles: readonly string[];
  /** The role list names a role that does not exist: the rule is invalid and denies (13.2). */
  readonly missingRole: boolean;
  /** sys_id of a security attribute, `''` when there is none. */
  readonly attribute: string;
  readonly condition: string;
  readonly appliesTo: string;
  /** `''` unless the rule is advanced. */
  readonly script: string;
  /** Right on the record that `table_name` and `table_sys_id` name, which this record hangs on; `null`: none asked. */
  readonly parentRight: 'read' | 'write' | null;
}

export interface AclIndex {
  /** Active rules of a table by level, most specific first: the table, its parents, `*`. Levels without rules are left out. */
  tableLevels(operation: string, table: string): readonly (readonly Acl[])[];
  /** The same for a field: `t.f`, `parent.f`, `*.f`, `t.*`, `parent.*`, `*.*` (13.3). */
  fieldLevels(operation: string, table: string, column: string): readonly (readonly Acl[])[];
  byId(sysId: string): Acl | undefined;
}

/** Stored booleans of the package are `true`/`false`, those written by scripts may be `1`/`0`. */
export const isTrue = (value: string | undefined): boolean => value === 'true' || value === '1';

const toAcl = (row: Readonly<Values>, roles: readonly (string | null)[]): Acl => ({
  sysId: row['sys_id'] ?? '',
  name: row['name'] ?? '',
  type: row['type'] ?? '',
  operation: row['operation'] ?? '',
  decision: row['decision_type'] === 'deny' ? 'deny' : 'allow',
  adminOverrides: isTrue(row['admin_overrides']),
  roles: roles.filter((role) => role !== null),
  missingRole: roles.includes(null),
  attribute: row['security_attribute'] ?? '',
  condition: row['condition'] ?? '',
  appliesTo: row['applies_to'] ?? '',
  script: isTrue(row['advanced']) ? (row['script'] ?? '') : '',
  parentRight: null,
});

const readAcls = (instance: Instance): Acl[] => {
  const { database } = instance;
  const roleNames = new Map<string, string>();
  for (const role of database.select('sys_user_role', '')) {
    const name = role['name'] ?? '';
    roleNames.set(role['sys_id'] ?? '', name);
    // A package may name a role of the base system instead of giving its sys_id.
    roleNames.set(name, name);
  }
  const rolesOf = new Map<string, (string | null)[]>();
  for (const link of database.select('sys_security_acl_role', '')) {
    const acl = link['sys_security_acl'] ?? '';
    const list = rolesOf.get(acl) ?? [];
    list.push(roleNames.get(link['sys_user_role'] ?? '') ?? null);
    rolesOf.set(acl, list);
  }
  const rows = database.select('sys_security_acl', '').filter((row) => isTrue(row['active']));
  return [...baseAcls, ...rows.map((row) => toAcl(row, rolesOf.get(row['sys_id'] ?? '') ?? []))];
};

/** Reads all active rules (`sys_security_acl`, `sys_security_acl_role`) once. */
export const createAclIndex = (instance: Instance): AclIndex => {
  const byName = new Map<string, Acl[]>();
  const byId = new Map<string, Acl>();
  for (const acl of readAcls(instance)) {
    byId.set(acl.sysId, acl);
    if (acl.type !== 'record') continue;
    const key = `${acl.operation}|${acl.name}`;
    const list = byName.get(key) ?? [];
    list.push(acl);
    byName.set(key, list);
  }
  // Lists ask the same for each of their rows and columns.
  const known = new Map<string, readonly (readonly Acl[])[]>();
  const levels = (operation: string, place: string, names: () => readonly string[]) => {
    const key = `${operation}|${place}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const created = names()
      .map((name) => byName.get(`${operation}|${name}`) ?? [])
      .filter((level) => level.length > 0);
    known.set(key, created);
    return created;
  };
  return {
    tableLevels: (operation, table) => levels(operation, table, () => [...instance.schema.ancestors(table), '*']),
    fieldLevels: (operation, table, column) =>
      levels(operation, `${table}.${column}`, () => {
        const tables = instance.schema.ancestors(table);
        return [
          ...tables.map((name) => `${name}.${column}`),
          `*.${column}`,
          ...tables.map((name) => `${name}.*`),
          '*.*',
        ];
      }),
    byId: (sysId) => byId.get(sysId),
  };
};
