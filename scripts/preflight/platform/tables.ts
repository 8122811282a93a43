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

/**
 * Tables that come with every instance, by the prefixes the platform's own tables have and by name where there is no
 * prefix. A table of a plugin or of another app is not among them: it must be a declared dependency.
 */
const WITH_EVERY_INSTANCE =
  /^(sys$|sys_|sysapproval|sysevent|sysauto|sysrule|cmdb$|cmdb_|cmn_|core_company$|contract_sla$|v_|ecc_|kb_|sc_|oauth_|task_|change_|http_connection$|discovery_credentials$|basic_auth_credentials$|label$|label_entry$|item_option_new$|io_set_item$|expert$|question|ua_|ux_|sp_|par_|pa_|question_choice$)/;
const BASE_TABLES: ReadonlySet<string> = new Set(['task', 'incident', 'problem', 'change_request', 'interaction']);

/** Whether a table is part of every instance, so that it is neither the app's nor a dependency's. */
export const isPlatformTable = (table: string): boolean => BASE_TABLES.has(table) || WITH_EVERY_INSTANCE.test(table);

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
