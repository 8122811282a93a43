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
}

export interface AclIndex {
  /** Active rules with exactly this name, base rules included. */
  named(type: string, operation: string, name: string): readonly Acl[];
  byId(sysId: string): Acl | undefined;
  /** REST endpoint rules whose name is a path. */
  paths(): readonly Acl[];
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

/** Reads all active rules (`sys_security_acl`, `sys_security_acl_role`) once, by name and by sys_id. */
export const createAclIndex = (instance: Instance): AclIndex => {
  const byName = new Map<string, Acl[]>();
  const byId = new Map<string, Acl>();
  const paths: Acl[] = [];
  for (const acl of readAcls(instance)) {
    const key = `${acl.type}|${acl.operation}|${acl.name}`;
    const list = byName.get(key) ?? [];
    list.push(acl);
    byName.set(key, list);
    byId.set(acl.sysId, acl);
    if (acl.type === 'REST_Endpoint' && acl.name.startsWith('/')) paths.push(acl);
  }
  return {
    named: (type, operation, name) => byName.get(`${type}|${operation}|${name}`) ?? [],
    byId: (sysId) => byId.get(sysId),
    paths: () => paths,
  };
};
