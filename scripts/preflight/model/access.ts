/** Joins of access rules: which ACLs a thing has, and for whom. */

import type { BuiltPackage } from './built-package.ts';
import type { PackageRecord } from './package-xml.ts';

/** Type of an ACL: `record`, `rest_endpoint`, `ui_page`, `client_callable_script_include`, `ux_route` ... */
export function aclType(built: BuiltPackage, acl: PackageRecord): string {
  return built.reference(acl, 'type').toLowerCase();
}

/** Active ACLs on a name for an operation. */
export function aclsOn(built: BuiltPackage, type: string, name: string, operation: string): readonly PackageRecord[] {
  return built
    .of('sys_security_acl')
    .filter(
      (acl) =>
        acl.fields['active'] === 'true' &&
        acl.fields['name'] === name &&
        aclType(built, acl) === type &&
        built.reference(acl, 'operation') === operation,
    );
}

/** Names of the roles an ACL asks for; a role that is known by id only keeps its id. */
export function rolesOf(built: BuiltPackage, acl: PackageRecord): readonly string[] {
  return built
    .of('sys_security_acl_role')
    .filter((link) => built.reference(link, 'sys_security_acl') === acl.sysId)
    .map((link) => roleName(built, link, 'sys_user_role'));
}

/** Name of the role a reference means. */
export function roleName(built: BuiltPackage, record: PackageRecord, field: string): string {
  const named = record.attributes[field]?.['name'];
  if (named !== undefined && named !== '') return named;
  const value = record.fields[field] ?? '';
  return built.get(value)?.fields['name'] ?? value;
}
