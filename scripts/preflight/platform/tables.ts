/**
 * Tables of the platform that matter to the rules, with what they are. A table is foreign when it does not carry the
 * scope's prefix; this list only says which foreign ones must not be touched in certain ways.
 * Sources: store-certification.md sections 5 and 8, the platform's own table documentation.
 */

/** Nobody writes these from code: the platform keeps them (XSC-13). */
export const SYSTEM_TABLES: ReadonlySet<string> = new Set([
  'sys_journal_field',
  'sys_dictionary',
  'sys_db_object',
  'sys_choice',
  'sys_properties',
  'sys_documentation',
  'sys_audit',
  'sys_metadata',
  'sys_security_acl',
  'sys_user_has_role',
  'sys_user_role',
  'sys_script',
  'sys_script_include',
  'sys_trigger',
  'sys_app',
  'sys_scope_privilege',
]);

/** Tables no app extends (XSC-7). */
export const CLOSED_PARENTS: ReadonlySet<string> = new Set([
  'incident',
  'problem',
  'change_request',
  'sys_user',
  'sys_user_group',
  'sys_choice',
  'sys_dictionary',
]);

/** Whether a table belongs to the configuration management database. */
export const isCmdb = (table: string): boolean => /^cmdb(_|$)/.test(table);

/** Columns every table has through sys_metadata or the platform's base. */
export const BASE_COLUMNS: ReadonlySet<string> = new Set([
  'sys_id',
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
  'sys_class_name',
  'sys_domain',
  'sys_domain_path',
]);
