import { isTrue } from '../access/acl-index.ts';
import type { Instance, Values } from '../types.ts';
import { negotiateFormat } from './request-checks.ts';
import type { RestCall, RestReply } from './rest-call.ts';
import { RestError, restErrors } from './rest-error.ts';
import { createRouteTable, type RouteMatch, type RouteTable } from './route-table.ts';
import { createScriptedRequest } from './scripted-request.ts';
import { createScriptedResponse } from './scripted-response.ts';

/** One operation of a scripted REST service, as the package describes it. */
export interface Operation {
  readonly sysId: string;
  readonly script: string;
  readonly requiresAuthentication: boolean;
  readonly requiresAcl: boolean;
  readonly requiresInternalRole: boolean;
  /** sys_ids of the rules of which one must pass. */
  readonly acls: readonly string[];
}

const splitIds = (text: string | undefined): string[] => (text ?? '').split(',').filter((id) => id !== '');

const toOperation = (row: Readonly<Values>, definition: Readonly<Values>): Operation => {
  const own = splitIds(row['enforce_acl']);
  return {
    sysId: row['sys_id'] ?? '',
    script: row['operation_script'] ?? '',
    requiresAuthentication: isTrue(row['requires_authentication']),
    requiresAcl: isTrue(row['requires_acl_authorization']),
    requiresInternalRole: isTrue(row['requires_snc_internal_role']),
    acls: own.length > 0 ? own : splitIds(definition['enforce_acl']),
  };
};

/** Version whose operations also answer without a version in the URI: the default one, else the latest (9.1, pick). */
const defaultVersion = (versions: readonly Readonly<Values>[]): string => {
  const byNumber = [...versions].sort((one, other) => Number(other['version']) - Number(one['version']));
  return (byNumber.find((version) => isTrue(version['is_default'])) ?? byNumber[0])?.['sys_id'] ?? '';
};

const readRoutes = ({ database }: Instance): RouteTable<Operation> => {
  const routes = createRouteTable<Operation>();
  const versions = database.select('sys_ws_version', '').filter((version) => isTrue(version['active']));
  for (const definition of database.select('sys_ws_definition', '')) {
    if (!isTrue(definition['active'])) continue;
    const id = definition['sys_id'] ?? '';
    const own = versions.filter((version) => version['web_service_definition'] === id);
    const unversioned = defaultVersion(own);
    for (const row of database.select('sys_ws_operation', `web_service_definition=${id}`)) {
      const version = row['web_service_version'] ?? '';
      if (!isTrue(row['active'])) continue;
      if (version !== '' && !own.some((each) => each['sys_id'] === version)) continue;
      const operation = toOperation(row, definition);
      const method = row['http_method'] ?? 'GET';
      const uri = row['operation_uri'] ?? '';
      routes.add(method, uri, operation);
      const short = row['default_operation_uri'] ?? '';
      if (version !== '' && version === unversioned && short !== uri) routes.add(method, short, operation);
    }
  }
  return routes;
};

/** Position of an error in the operation script, as the platform words it (1.2 (O)). */
const lineOf = (error: unknown): number => {
  if (!(error instanceof Error) || !('place' in error)) return 0;
  const { place } = error;
  return typeof place === 'object' && place !== null && 'line' in place ? Number(place.line) : 0;
};
const thrownBy = (error: unknown): unknown =>
  error instanceof Error && 'thrown' in error && error.thrown !== undefined ? error.thrown : error;

export interface ScriptedApi {
  match(method: string, path: string): RouteMatch<Operation> | 'wrong_method' | null;
  /** Runs the operation: security matrix of 9.2, then the script with `request` and `response`. */
  run(call: RestCall, operation: Operation, loggedIn: boolean): RestReply;
}

/** Scripted REST APIs of the package: servicenow-instance.md 9. */
export const createScriptedApi = (instance: Instance): ScriptedApi => {
  let routes: RouteTable<Operation> | null = null;
  instance.records.addEngine((_transaction, event) => {
    if (event.table.startsWith('sys_ws_')) routes = null;
  });

  /** `sn_ws_err` errors, thrown or given to `setError` (9.5). */
  const toFault = (error: unknown): RestError | null => {
    const fault = instance.scripts.serviceFault(error);
    return fault === null ? null : new RestError(fault.status, fault.message, fault.detail);
  };

  const authorize = (call: RestCall, operation: Operation, loggedIn: boolean): void => {
    if (!operation.requiresAuthentication) return;
    if (!loggedIn) throw restErrors.notAuthenticated();
    const { session } = call;
    if (operation.requiresInternalRole && session.roles.size === 1 && session.roles.has('snc_external')) {
      throw restErrors.notAuthorized();
    }
    // Without any rule named the platform's default rule would have been written by the build: refuse.
    if (operation.requiresAcl && !instance.access.canExecute(call.transaction, operation.acls)) {
      throw restErrors.notAuthorized();
    }
  };

  return {
    match: (method, path) => {
      routes ??= readRoutes(instance);
      return routes.match(method, path);
    },
    run: (call, operation, loggedIn) => {
      authorize(call, operation, loggedIn);
      const name = `sys_ws_operation.${operation.sysId}.operation_script`;
      const response = createScriptedResponse(toFault);
      let returned: unknown;
      try {
        returned = instance.scripts.run(call.transaction, operation.script, name, {
          request: createScriptedRequest(call),
          response: response.object,
        });
      } catch (error) {
        if (error instanceof RestError) throw error;
        const thrown = thrownBy(error);
        if (thrown instanceof RestError) throw thrown;
        const fault = toFault(error);
        if (fault !== null) throw fault;
        const line = lineOf(error);
        instance.log('error', name, String(error));
        throw new RestError(500, `${String(thrown)} (${name}; line ${line})`, '');
      }
      return response.toReply(returned, negotiateFormat(call.headers) ?? 'json');
    },
  };
};
