import type { SuiteRunner } from '../atf/suite-runner.ts';
import type { Instance } from '../types.ts';
import { createAggregateApi } from './aggregate-api.ts';
import { createAttachmentApi } from './attachment-api.ts';
import { createAttachmentAttributes } from './attachment-attributes.ts';
import { createCicdApi } from './cicd-api.ts';
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
  /** Takes or gives the content of an attachment: any type, a limit of its own. */
  readonly content: boolean;
}

interface PlatformRoute {
  readonly handler: RestHandler;
  readonly content: boolean;
}

export interface PlatformRoutes {
  match(method: string, path: string): PlatformMatch | 'wrong_method' | null;
  /** Name of the platform API a path belongs to that this stand-in does not have; `null` for an unknown URL. */
  notEmulated(path: string): string | null;
  /** Methods and templates below `/api`. */
  list(): readonly { readonly method: string; readonly template: string }[];
}

/** Namespace, version, rest of a platform API's path. */
const PLATFORM = /^\/api\/(now|sn_cicd)(?:\/(v\d+))?(\/.*)$/;
/** Platform APIs below `/api/now` that exist on an instance and answer 501 here. */
export const APIS_NOT_EMULATED = new Set([
  'account',
  'actsub',
  'appointment',
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

/**
 * Routes of `/api/now`: Table, Aggregate, Import Set and Attachment API (servicenow-instance.md 2-5), and of `/api/sn_cicd`;
 * batches are the dispatcher's.
 */
export const createPlatformRoutes = (instance: Instance, suites: SuiteRunner): PlatformRoutes => {
  const routes = createRouteTable<PlatformRoute>();
  const add = (method: string, template: string, handler: RestHandler): void =>
    routes.add(method, `/now${template}`, { handler, content: false });
  const addContent = (method: string, template: string, handler: RestHandler): void =>
    routes.add(method, `/now${template}`, { handler, content: true });
  const addCicd = (method: string, template: string, handler: RestHandler): void =>
    routes.add(method, `/sn_cicd${template}`, { handler, content: false });

  const table = createTableApi(instance);
  add('GET', '/table/{table}', table.list);
  add('POST', '/table/{table}', table.create);
  add('GET', '/table/{table}/{sys_id}', table.get);
  add('PUT', '/table/{table}/{sys_id}', table.update);
  add('PATCH', '/table/{table}/{sys_id}', table.update);
  add('DELETE', '/table/{table}/{sys_id}', table.remove);

  add('GET', '/stats/{table}', createAggregateApi(instance));

  const imports = createImportApi(instance);
  add('POST', '/import/{table}', imports.insert);
  add('POST', '/import/{table}/insertMultiple', imports.insertMultiple);
  add('GET', '/import/{table}/{sys_id}', imports.get);

  const attachments = createAttachmentApi(instance);
  add('GET', '/attachment', attachments.list);
  add('GET', '/attachment/{sys_id}', attachments.get);
  add('PATCH', '/attachment/{sys_id}', attachments.rename);
  add('DELETE', '/attachment/{sys_id}', attachments.remove);
  addContent('GET', '/attachment/{sys_id}/file', attachments.download);
  addContent('POST', '/attachment/file', attachments.postFile);
  addContent('POST', '/attachment/upload', attachments.upload);

  const attributes = createAttachmentAttributes(instance, attachments.readable);
  add('GET', '/attachment/{sys_id}/attributes', attributes.list);
  add('POST', '/attachment/{sys_id}/attributes', attributes.create);
  add('PUT', '/attachment/{sys_id}/attributes', attributes.replace);
  add('DELETE', '/attachment/{sys_id}/attributes', attributes.remove);
  add('GET', '/attachment/{sys_id}/attributes/{key}', attributes.get);
  add('PUT', '/attachment/{sys_id}/attributes/{key}', attributes.replaceOne);
  add('DELETE', '/attachment/{sys_id}/attributes/{key}', attributes.remove);

  const cicd = createCicdApi(instance, suites);
  addCicd('POST', '/testsuite/run', cicd.run);
  addCicd('GET', '/testsuite/results/{result_id}', cicd.results);
  addCicd('GET', '/progress/{progress_id}', cicd.progress);

  return {
    list: routes.list,
    match: (method, path) => {
      const [, namespace = '', version = '', rest = ''] = PLATFORM.exec(path) ?? [];
      const found = rest === '' ? null : routes.match(method, `/${namespace}${rest}`);
      if (found === null || found === 'wrong_method') return found;
      const route = `/api${found.template.replace('{table}', found.params['table'] ?? '')}`;
      return { route, params: found.params, version, ...found.target };
    },
    notEmulated: (path) => {
      const [, namespace, , rest = ''] = PLATFORM.exec(path) ?? [];
      const api = rest.split('/')[1] ?? '';
      if (namespace === 'now' && APIS_NOT_EMULATED.has(api)) return `${api} API`;
      return NAMESPACES_NOT_EMULATED.test(path) ? `platform API ${path}` : null;
    },
  };
};
