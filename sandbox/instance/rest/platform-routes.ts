import type { Instance } from '../types.ts';
import { createAggregateApi } from './aggregate-api.ts';
import { createImportApi } from './import-api.ts';
import type { RestHandler } from './rest-call.ts';
import { createRouteTable } from './route-table.ts';
import { createTableApi } from './table-api.ts';

export interface PlatformMatch {
  /** Template with the table's name, for the journal. */
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  /** `v1`, `v2`, or `''`. */
  readonly version: string;
  readonly handler: RestHandler;
}

export interface PlatformRoutes {
  match(method: string, path: string): PlatformMatch | 'wrong_method' | null;
  /** Name of the platform API a path belongs to that this stand-in does not have; `null` for an unknown URL. */
  notEmulated(path: string): string | null;
}

const NOW = /^\/api\/now(?:\/(v\d+))?(\/.*)$/;
const APIS_NOT_EMULATED = new Set([
  'account',
  'actsub',
  'appointment',
  'attachment',
  'batch',
  'cmdb',
  'consumer',
  'contact',
  'context_doc_url',
  'doc',
  'email',
  'events',
  'graphql',
  'identifyreconcile',
  'interaction',
  'lwmobile',
  'pa',
  'push',
  'reporting',
  'table_batch',
  'ui',
]);
const NAMESPACES_NOT_EMULATED = /^\/api\/(sn_[a-z0-9_]+|global)\//;

/** Routes of `/api/now`: Table, Aggregate and Import Set API (servicenow-instance.md 2-4). */
export const createPlatformRoutes = (instance: Instance): PlatformRoutes => {
  const routes = createRouteTable<RestHandler>();
  const table = createTableApi(instance);
  const imports = createImportApi(instance);
  routes.add('GET', '/table/{table}', table.list);
  routes.add('POST', '/table/{table}', table.create);
  routes.add('GET', '/table/{table}/{sys_id}', table.get);
  routes.add('PUT', '/table/{table}/{sys_id}', table.update);
  routes.add('PATCH', '/table/{table}/{sys_id}', table.update);
  routes.add('DELETE', '/table/{table}/{sys_id}', table.remove);
  routes.add('GET', '/stats/{table}', createAggregateApi(instance));
  routes.add('POST', '/import/{table}', imports.insert);
  routes.add('POST', '/import/{table}/insertMultiple', imports.insertMultiple);
  routes.add('GET', '/import/{table}/{sys_id}', imports.get);

  return {
    match: (method, path) => {
      const [, version = '', rest = ''] = NOW.exec(path) ?? [];
      const found = rest === '' ? null : routes.match(method, rest);
      if (found === null || found === 'wrong_method') return found;
      const route = `/api/now${found.template.replace('{table}', found.params['table'] ?? '')}`;
      return { route, params: found.params, version, handler: found.target };
    },
    notEmulated: (path) => {
      const [, , rest = ''] = NOW.exec(path) ?? [];
      const api = rest.split('/')[1] ?? '';
      if (APIS_NOT_EMULATED.has(api)) return `${api} API`;
      return NAMESPACES_NOT_EMULATED.test(path) ? `platform API ${path}` : null;
    },
  };
};
