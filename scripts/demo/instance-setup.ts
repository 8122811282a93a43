/** What an admin does after installing the app, by the platform's own table API: see docs/overview.md, "After installing". */
import { createTableClient, type InstanceAccess, type TableClient } from './rest.ts';

const scope = 'x_onspr_bridge';
/** The companion's account. */
export const integrationUser = 'onspring.integration';

export interface IntegrationSecrets {
  readonly password: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Creates the companion's account with the integration role and its OAuth registration. */
export async function createIntegrationAccount(access: InstanceAccess, secrets: IntegrationSecrets): Promise<void> {
  const admin = createTableClient(access);
  const user = await admin.create('sys_user', {
    user_name: integrationUser,
    first_name: 'Onspring',
    last_name: 'Integration',
    active: 'true',
    web_service_access_only: 'true',
    user_password: secrets.password,
  });
  await grantRole(admin, user, `${scope}.integration`);
  await admin.create('oauth_entity', {
    name: 'Onspring Bridge companion',
    client_id: secrets.clientId,
    client_secret: secrets.clientSecret,
    user,
    active: 'true',
  });
}

/** Gives the people of the demonstration the app's roles. */
export async function grantDemoRoles(
  access: InstanceAccess,
  roles: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const admin = createTableClient(access);
  for (const [role, userNames] of Object.entries(roles))
    for (const userName of userNames) {
      const [user] = await admin.list('sys_user', `user_name=${userName}`, ['sys_id']);
      if (user === undefined) throw new Error(`DEMO_USER_MISSING: the instance has no user ${userName}`);
      await grantRole(admin, user['sys_id']?.value ?? '', `${scope}.${role}`);
    }
}

async function grantRole(admin: TableClient, user: string, roleName: string): Promise<void> {
  const [role] = await admin.list('sys_user_role', `name=${roleName}`, ['sys_id']);
  if (role === undefined) throw new Error(`ROLE_MISSING: the app did not bring the role ${roleName}`);
  await admin.create('sys_user_has_role', { user, role: role['sys_id']?.value ?? '' });
}

/** Sets properties of the app by their names without the scope. */
export async function setProperties(access: InstanceAccess, values: Readonly<Record<string, string>>): Promise<void> {
  const admin = createTableClient(access);
  for (const [name, value] of Object.entries(values)) {
    const [property] = await admin.list('sys_properties', `name=${scope}.${name}`, ['sys_id']);
    if (property === undefined)
      throw new Error(`PROPERTY_MISSING: the app did not bring the property ${scope}.${name}`);
    await admin.update('sys_properties', property['sys_id']?.value ?? '', { value });
  }
}

/** Turns a shipped record map on, or changes what it does. Throws `MAP_MISSING`. */
export async function activateMap(
  access: InstanceAccess,
  name: string,
  values: Readonly<Record<string, string>> = {},
): Promise<void> {
  const admin = createTableClient(access);
  const [map] = await admin.list(`${scope}_record_map`, `name=${name}`, ['sys_id']);
  if (map === undefined) throw new Error(`MAP_MISSING: the app did not bring the record map ${name}`);
  await admin.update(`${scope}_record_map`, map['sys_id']?.value ?? '', { active: 'true', ...values });
}

/** Adds to the shipped map what an admin adds whose Onspring app names configuration items. */
export async function mapConfigurationItem(access: InstanceAccess): Promise<void> {
  const admin = createTableClient(access);
  const [map] = await admin.list(`${scope}_record_map`, 'name=Findings', ['sys_id']);
  await admin.create(`${scope}_field_map`, {
    record_map: map?.['sys_id']?.value ?? '',
    onspring_field: 'Configuration Item',
    field: 'cmdb_ci',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'reference',
    reference_key: 'name',
  });
}

/** An incident on a configuration item, reported by hand: findings on the same item are related to it. */
export async function reportOutage(access: InstanceAccess, item: string): Promise<void> {
  const admin = createTableClient(access);
  const [found] = await admin.list('cmdb_ci', `name=${item}`, ['sys_id']);
  await admin.create('incident', {
    short_description: `${item} answers slowly`,
    cmdb_ci: found?.['sys_id']?.value ?? '',
    impact: '2',
    urgency: '2',
  });
}

/** Binds the on/off switch to this instance and turns it on. */
export async function enableBridge(access: InstanceAccess): Promise<void> {
  const admin = createTableClient(access);
  const [instanceId] = await admin.list('sys_properties', 'name=instance_id', ['value']);
  if (instanceId === undefined) throw new Error('PROPERTY_MISSING: the instance has no property instance_id');
  await setProperties(access, { instance_id: instanceId['value']?.value ?? '', enabled: 'true' });
}
