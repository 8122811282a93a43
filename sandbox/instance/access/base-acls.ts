import type { Acl } from './acl-index.ts';

/** Base ACL "Scripted REST External Default" (9.2): in every package whose routes name no rule of their own. */
export const SCRIPTED_REST_DEFAULT_ACL = 'cf9d01d3e73003009d6247e603f6a990';
/** Security attribute `user_is_authenticated` (ids as in the SDK's `AclAttributes`). */
export const ATTRIBUTE_AUTHENTICATED = '239bdf0c47d23110ba46ff58936d4330';
/** Security attribute `has_admin_role`. */
export const ATTRIBUTE_ADMIN = '8637f144b732111074f706dd1e11a981';

type Grant = Pick<Acl, 'name' | 'operation'> & Partial<Acl>;

const rule = (grant: Grant): Acl => ({
  sysId: `base:${grant.operation}:${grant.name}`,
  type: 'record',
  decision: 'allow',
  adminOverrides: true,
  roles: [],
  missingRole: false,
  attribute: '',
  condition: '',
  appliesTo: '',
  script: '',
  parentRight: null,
  ...grant,
});

/** Tables that every signed-in user may read on a base system. */
const READABLE = [
  'sys_user',
  'sys_user_group',
  'sys_user_grmember',
  'cmdb_ci',
  'core_company',
  'cmn_department',
  'cmn_location',
  'sys_choice',
  'sys_db_object',
  'sys_dictionary',
  'task_sla',
  'contract_sla',
];

/** Tables an IT agent (`itil`) reads, creates and writes; records are deleted by admins only. */
const WORKED_BY_ITIL = ['task', 'incident', 'problem', 'change_request'];

/** Whether the person may decide for the approver: a delegation of approvals that holds now (`sys_user_delegate`). */
const IS_DELEGATE = `
  var delegation = new GlideRecord('sys_user_delegate');
  delegation.addQuery('user', current.getValue('approver'));
  delegation.addQuery('delegate', gs.getUserID());
  delegation.addQuery('approvals', true);
  delegation.addQuery('starts', '<=', new GlideDateTime());
  delegation.addQuery('ends', '>=', new GlideDateTime());
  delegation.query();
  answer = delegation.next();
`;

/**
 * Rules of the base system (C: the real list is long and differs by plugin; this is what the tables of the stand-in
 * need). Everything that has no rule here or in the package is for admins, as `*` with default deny says (13.3).
 */
export const baseAcls: readonly Acl[] = [
  ...READABLE.map((name) => rule({ name, operation: 'read', attribute: ATTRIBUTE_AUTHENTICATED })),
  ...WORKED_BY_ITIL.flatMap((name) =>
    ['read', 'create', 'write'].map((operation) => rule({ name, operation, roles: ['itil'] })),
  ),
  rule({ name: 'sysapproval_approver', operation: 'read', attribute: ATTRIBUTE_AUTHENTICATED }),
  rule({
    name: 'sysapproval_approver',
    operation: 'write',
    condition: 'approver=javascript:gs.getUserID()',
  }),
  rule({
    sysId: 'base:write:sysapproval_approver:delegate',
    name: 'sysapproval_approver',
    operation: 'write',
    script: IS_DELEGATE,
  }),
  // Attachments follow the record they hang on (5): reading it shows them, writing it adds, renames and removes them.
  ...(['read', 'create', 'write', 'delete'] as const).map((operation) =>
    rule({
      name: 'sys_attachment',
      operation,
      attribute: ATTRIBUTE_AUTHENTICATED,
      parentRight: operation === 'read' ? 'read' : 'write',
    }),
  ),
  rule({ name: 'sys_user.user_password', operation: 'read', roles: ['nobody'], adminOverrides: false }),
  rule({ name: 'oauth_entity.client_secret', operation: 'read', roles: ['nobody'], adminOverrides: false }),
];
