import type { Instance, Table } from '../types.ts';
import type { Environment } from './environment.ts';
import { ScriptError } from './script-error.ts';

/** Who asks: an instance and the scope whose script runs. */
export type ScopeUser = Pick<Environment, 'instance' | 'scope'>;

export type CrossScopeOperation = 'read' | 'create' | 'update' | 'delete';

/** Names of an operation in `sys_scope_privilege` and in messages. */
const PRIVILEGE: Readonly<Record<CrossScopeOperation, string>> = {
  read: 'read',
  create: 'create',
  update: 'write',
  delete: 'delete',
};

/** Scope of the loaded package: of its `sys_app` record, else of its first module path; `global` without a package. */
export function scopeOf(instance: Instance): string {
  const { database, schema } = instance;
  const app = schema.table('sys_app') === undefined ? undefined : database.select('sys_app', '', { limit: 1 })[0];
  const scope = app?.['scope'] ?? '';
  if (scope !== '') return scope;
  const module =
    schema.table('sys_module') === undefined ? undefined : database.select('sys_module', '', { limit: 1 })[0];
  return module?.['path']?.split('/')[0] || 'global';
}

/** True when scripts of the transaction's scope own the table: `setAbortAction` and `setWorkflow` need that. */
export function isOwnScope(environment: Pick<ScopeUser, 'scope'>, table: Table): boolean {
  return environment.scope === 'global' || table.scope === environment.scope;
}

/**
 * Throws `SCOPE_DENIED` when the running scope may not use a table of another scope: neither the table's flags nor a
 * `sys_scope_privilege` row allow it (servicenow-instance.md 15, "Cross-scope table use").
 */
export function checkScope(environment: ScopeUser, table: Table, operation: CrossScopeOperation): void {
  if (isOwnScope(environment, table)) return;
  if (table.access === 'public' && table.crossScope[operation]) return;
  if (hasPrivilege(environment, table, operation)) return;
  throw new ScriptError(
    'SCOPE_DENIED',
    `${PRIVILEGE[operation]} operation against '${table.name}' from scope '${environment.scope}' has been refused: ` +
      `the table's application access settings do not allow it`,
  );
}

function hasPrivilege(environment: ScopeUser, table: Table, operation: CrossScopeOperation): boolean {
  const { database, schema } = environment.instance;
  if (schema.table('sys_scope_privilege') === undefined) return false;
  const query = `status=allowed^target_name=${table.name}^operation=${PRIVILEGE[operation]}`;
  return database
    .select('sys_scope_privilege', query)
    .some((row) => isSourceScope(environment, row['source_scope'] ?? ''));
}

function isSourceScope(environment: ScopeUser, reference: string): boolean {
  if (reference === environment.scope) return true;
  const { database, schema } = environment.instance;
  return (
    schema.table('sys_scope') !== undefined && database.get('sys_scope', reference)?.['scope'] === environment.scope
  );
}
