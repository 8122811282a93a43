/**
 * The most frequent findings of reviewers, as changes of an app that has none of them: the lists of the field and of
 * the store's own posts, and what the posts add for integrations (store-certification.md 16).
 */

import type { PackageRecord } from './model/package-xml.ts';
import type { Project } from './model/project.ts';

export interface Seed {
  readonly name: string;
  /** The rule that must fail, and no other. */
  readonly rule: string;
  /** Changes records of the package. */
  records?(project: Project): readonly PackageRecord[];
  /** Text put at the end of a server module. */
  readonly module?: { readonly path: string; readonly text: string };
  /** Text put after another in a server module. */
  readonly insert?: { readonly path: string; readonly after: string; readonly text: string };
}

const SEEDED = 'scripts/preflight/seeds.ts';
type Fields = Readonly<Record<string, string>>;

/** A record as the build would write it. */
const add = (table: string, fields: Fields) => (project: Project) => [
  ...project.built.content.records,
  {
    table,
    sysId: '5eed0000000000000000000000000001',
    action: 'INSERT_OR_UPDATE',
    fields: { sys_id: '5eed0000000000000000000000000001', ...fields },
    attributes: {},
    file: SEEDED,
    folder: 'update',
  },
];

/** Other values for the first record of a table that fits. Throws `SEED_LOST` when the app has none. */
const change = (table: string, fits: (record: PackageRecord) => boolean, fields: Fields) => (project: Project) => {
  const { records } = project.built.content;
  const found = records.find((record) => record.table === table && fits(record));
  if (found === undefined) throw new Error(`SEED_LOST: the app has no such ${table}`);
  return records.map((record) => (record === found ? { ...record, fields: { ...record.fields, ...fields } } : record));
};

const any = () => true;
const finding = 'x_onspr_bridge_finding';
const isAclOf =
  (name: string, operation: string) =>
  ({ fields, attributes }: PackageRecord): boolean =>
    fields['name'] === name && [fields['operation'], attributes['operation']?.['name']].includes(operation);
const lookup = 'now-app/server/records/lookup.ts';
const at = (text: string) => ({ path: lookup, text });

/** A role link for an ACL the app ships. */
const addRole = (role: string, isWanted: (acl: PackageRecord, project: Project) => boolean) => (project: Project) => {
  const acl = project.built.of('sys_security_acl').find((candidate) => isWanted(candidate, project));
  if (acl === undefined) throw new Error('SEED_LOST: the app has no such ACL');
  return add('sys_security_acl_role', { sys_security_acl: acl.sysId, sys_user_role: role })(project);
};
const ofRoute = (method: string) => (acl: PackageRecord, project: Project) =>
  project.built
    .of('sys_ws_operation')
    .some(({ fields }) => fields['http_method'] === method && (fields['enforce_acl'] ?? '').includes(acl.sysId));
const clientScript = (type: string, script: string) =>
  add('sys_script_client', { name: 'Seeded', table: finding, type, active: 'true', isolate_script: 'true', script });

export const SEEDS: readonly Seed[] = [
  {
    name: 'a client-callable include without an execute ACL',
    rule: 'SEC-5',
    records: add('sys_script_include', {
      name: 'Seeded',
      api_name: 'x_onspr_bridge.Seeded',
      client_callable: 'true',
      access: 'package_private',
      active: 'true',
    }),
  },
  { name: 'a mobile leftover', rule: 'PKG-7', records: change('sys_app_module', any, { device_type: 'mobile' }) },
  {
    name: 'a table without a delete ACL',
    rule: 'SEC-1',
    records: change('sys_security_acl', isAclOf(finding, 'delete'), { active: 'false' }),
  },
  {
    name: 'a get() nobody looks at',
    rule: 'SRV-6',
    module: at(
      `export function seeded(): string { const record = new GlideRecord('${finding}'); record.get('1'); return record.getUniqueValue(); }`,
    ),
  },
  {
    name: 'a walk to sys_id',
    rule: 'SRV-5',
    module: at('export function seeded(current: GlideRecord): unknown { return current.assigned_to.sys_id; }'),
  },
  {
    name: 'a route without ACL authorisation',
    rule: 'SEC-2',
    records: change('sys_ws_operation', any, { requires_acl_authorization: 'false' }),
  },
  {
    name: 'a route on the default ACL of the platform',
    rule: 'SEC-3',
    records: change('sys_ws_operation', ({ fields }) => fields['http_method'] === 'POST', {
      enforce_acl: 'cf9d01d3e73003009d6247e603f6a990',
    }),
  },
  {
    name: 'rows counted by reading them',
    rule: 'SRV-4',
    module: at(
      `export function seeded(): number { const record = new GlideRecord('${finding}'); record.query(); return record.getRowCount(); }`,
    ),
  },
  {
    name: 'a page without an ACL',
    rule: 'SEC-6',
    records: change('sys_security_acl', isAclOf('x_onspr_bridge_privacy', 'read'), { active: 'false' }),
  },
  {
    name: 'a referenced record used unseen',
    rule: 'SRV-6',
    module: at(
      "export function seeded(record: GlideRecord): string { return record.getElement('parent').getRefRecord().getUniqueValue(); }",
    ),
  },
  {
    name: 'a client script that talks to the console',
    rule: 'CLI-5',
    records: clientScript('onLoad', 'function onLoad() { console.log("seeded"); }'),
  },
  {
    name: 'a job that runs as somebody',
    rule: 'JOB-1',
    records: change('sysauto_script', any, { run_as: 'ada.byron' }),
  },
  {
    name: 'a reference to what is not shipped',
    rule: 'LIF-1',
    records: change('sys_app_module', any, { application: '5eed0000000000000000000000000002' }),
  },
  {
    name: 'an onChange script that works while the form loads',
    rule: 'CLI-5',
    records: clientScript('onChange', 'function onChange() { g_form.clearMessages(); }'),
  },
  {
    name: 'a UI action for everyone',
    rule: 'SEC-7',
    records: add('sys_ui_action', { name: 'Seeded', table: finding, active: 'true' }),
  },
  {
    name: 'a script column anybody may write',
    rule: 'SEC-8',
    records: add('sys_dictionary', { name: finding, element: 'seeded', internal_type: 'script' }),
  },
  {
    name: 'a rule that saves its own record',
    rule: 'SRV-1',
    insert: {
      path: 'now-app/server/handlers/playbook-rules.ts',
      after: 'export function preparePlaybookStep(current: GlideRecord): void {\n',
      text: '  current.update();\n',
    },
  },
  {
    name: 'an artefact on a table of the platform',
    rule: 'XSC-1',
    records: add('sys_ui_action', {
      name: 'Seeded',
      table: 'incident',
      condition: "gs.hasRole('x_onspr_bridge.admin')",
      active: 'true',
    }),
  },
  {
    name: 'an address in code',
    rule: 'CFG-5',
    module: at("export const seeded = 'https://partner.example/tickets';"),
  },
  {
    name: 'the list layout of a person',
    rule: 'PKG-8',
    records: add('sys_ui_list', { name: finding, sys_user: 'ada.byron' }),
  },
  {
    name: 'no module that says how to reach support',
    rule: 'PKG-5',
    records: change('sys_app_module', ({ fields }) => /support/i.test(fields['title'] ?? ''), { active: 'false' }),
  },
  {
    name: 'a homepage in front of that of the customer',
    rule: 'PKG-14',
    records: add('sys_portal_page', { title: 'Seeded', order: '100', roles: 'x_onspr_bridge.admin' }),
  },
  {
    name: 'output of Jelly that is not escaped',
    rule: 'CLI-7',
    records: change('sys_ui_page', any, { html: '<p>$[jvar_seeded]</p>' }),
  },
  { name: 'a module for every role', rule: 'PKG-6', records: change('sys_app_module', any, { roles: '' }) },
  {
    name: 'a route that writes a table of the platform',
    rule: 'INB-1',
    insert: {
      path: 'now-app/server/records/sync-runs.ts',
      after: 'export function saveHeartbeat(beat: HeartbeatRequest): void {\n',
      text: "  const seeded = new GlideRecord('change_request');\n  seeded.insert();\n",
    },
  },
  {
    name: 'a REST ACL for a broad role',
    rule: 'SEC-13',
    records: addRole('itil', ofRoute('GET')),
  },
  {
    name: 'a foreign page in a frame',
    rule: 'CLI-1',
    records: change('sys_ui_page', any, { html: '<iframe src="https://partner.example"></iframe>' }),
  },
  {
    name: 'a table of an app nobody declared',
    rule: 'PKG-10',
    records: add('sys_dictionary', {
      name: finding,
      element: 'seeded',
      internal_type: 'reference',
      reference: 'sn_risk_risk',
    }),
  },
  {
    name: 'a right for administrators of the platform only',
    rule: 'SEC-12',
    records: addRole('admin', (acl) => isAclOf(finding, 'write')(acl)),
  },
];
