import { forbidden } from './errors.ts';
import type { App, AppRights, Field, Role } from './model.ts';
import type { Call } from './request.ts';

const ALL_RIGHTS: AppRights = {
  read: true,
  create: true,
  update: true,
  delete: true,
  hiddenFields: [],
  lockedFields: [],
  reports: true,
};

/** What a role may do in an app; undefined: nothing. */
export function rightsFor(role: Role, appId: number): AppRights | undefined {
  return role.apps === 'all' ? ALL_RIGHTS : role.apps.get(appId);
}

export function canRead(role: Role, appId: number): boolean {
  return rightsFor(role, appId)?.read === true;
}

/** Only enabled fields the role may see are shown (onspring-api.md 4.1, 6). */
export function isVisible(role: Role, field: Field): boolean {
  const rights = rightsFor(role, field.appId);
  return field.status === 'Enabled' && rights?.read === true && !rights.hiddenFields.includes(field.name);
}

export function visibleFields(role: Role, app: App): Field[] {
  return app.fields.filter((field) => isVisible(role, field));
}

/** The app, if it exists and the key may do `action`. An app out of reach and one that is not there look alike: 403. */
export function requireApp(call: Call, appId: number, action: 'read' | 'create' | 'update' | 'delete'): App {
  const app = call.tenant.state.apps.get(appId);
  if (!app || rightsFor(call.role, appId)?.[action] !== true) throw forbidden(`${action} content of app ${appId}`);
  return app;
}
