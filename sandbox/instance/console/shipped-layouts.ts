/**
 * Lists, forms and related lists that the platform itself ships for tables which an admin meets after installing an app:
 * the layout of a package comes before them. Which fields stand there is common knowledge, not documented.
 */

interface ShippedForm {
  /** Fields of the left and of the right column. */
  readonly columns: readonly [readonly string[], readonly string[]];
  /** Fields over the whole width, below. */
  readonly wide?: readonly string[];
}

export const SHIPPED_LISTS: Readonly<Record<string, readonly string[]>> = {
  oauth_entity: ['name', 'client_id', 'user', 'default_grant_type', 'active'],
  sys_properties: ['name', 'value', 'type', 'description'],
  sys_user: ['user_name', 'name', 'email', 'title', 'active'],
  sys_user_group: ['name', 'description', 'manager', 'active'],
  sys_user_grmember: ['group', 'user'],
  sys_user_has_role: ['role', 'user', 'state', 'inherited'],
  sys_user_role: ['name', 'description', 'elevated_privilege'],
  sysapproval_approver: ['approver', 'state', 'sysapproval', 'due_date', 'sys_created_on', 'sys_updated_on'],
};

export const SHIPPED_FORMS: Readonly<Record<string, ShippedForm>> = {
  oauth_entity: {
    columns: [
      ['name', 'client_id', 'client_secret', 'redirect_url', 'active'],
      ['default_grant_type', 'user', 'access_token_lifespan', 'refresh_token_lifespan', 'public_client'],
    ],
    wide: ['comments'],
  },
  sys_properties: {
    columns: [
      ['name', 'type'],
      ['is_private', 'ignore_cache'],
    ],
    wide: ['description', 'value'],
  },
  sys_user: {
    columns: [
      ['user_name', 'first_name', 'last_name', 'title', 'department', 'active', 'web_service_access_only'],
      ['email', 'phone', 'mobile_phone', 'manager', 'location', 'time_zone', 'locked_out'],
    ],
  },
  sys_user_has_role: {
    columns: [
      ['user', 'role'],
      ['state', 'inherited'],
    ],
  },
};

/** Related lists as `table.field`, by the table of the form. */
export const SHIPPED_RELATED: Readonly<Record<string, readonly { readonly key: string; readonly label: string }[]>> = {
  sys_user: [
    { key: 'sys_user_has_role.user', label: 'Roles' },
    { key: 'sys_user_grmember.user', label: 'Groups' },
  ],
  sys_user_group: [{ key: 'sys_user_grmember.group', label: 'Group Members' }],
};
