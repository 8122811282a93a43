import type { Values } from '../../types.ts';
import type { Environment } from '../environment.ts';
import { toText } from './values.ts';

/** `gs.getUser()`: the session's user (servicenow-instance.md 11.7). Preferences live as long as the transaction. */
export class GlideUser {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  getID(): string {
    return this.#environment.transaction.session.userId;
  }

  getName(): string {
    return this.#environment.transaction.session.userName;
  }

  getDisplayName(): string {
    return this.#row()['name'] || this.getName();
  }

  getFirstName(): string {
    return this.#row()['first_name'] ?? '';
  }

  getLastName(): string {
    return this.#row()['last_name'] ?? '';
  }

  getEmail(): string {
    return this.#row()['email'] ?? '';
  }

  getCompanyID(): string {
    return this.#row()['company'] ?? '';
  }

  /** Zone name: the vendor's example answers it in English (ServiceNowDocs), the only language here. */
  getTimeZoneLabel(): string {
    return this.#environment.transaction.session.timeZone;
  }

  getTimeZoneLabelLang(_language: unknown): string {
    return this.getTimeZoneLabel();
  }

  /** Roles granted to the user alone: neither by a group nor through another role (ServiceNowDocs). */
  getUserRoles(): string[] {
    const { database, schema } = this.#environment.instance;
    if (schema.table('sys_user_has_role') === undefined) return [];
    const { counters } = this.#environment.transaction;
    const grants = database.select('sys_user_has_role', `user=${this.getID()}^granted_byISEMPTY^inherited!=true`, {
      counters,
    });
    return grants.map((row) => database.get('sys_user_role', row['role'] ?? '')?.['name'] ?? '').filter(Boolean);
  }

  getRoles(): string[] {
    return [...this.#environment.transaction.session.roles];
  }

  hasRole(list: unknown): boolean {
    return holdsRole(this.#environment, list);
  }

  /** By name or sys_id of a group. */
  isMemberOf(group: unknown): boolean {
    const wanted = toText(group);
    const { database } = this.#environment.instance;
    return this.#groups().some((id) => id === wanted || database.get('sys_user_group', id)?.['name'] === wanted);
  }

  #groups(): string[] {
    const { database, schema } = this.#environment.instance;
    if (schema.table('sys_user_grmember') === undefined) return [];
    const { counters } = this.#environment.transaction;
    return database.select('sys_user_grmember', `user=${this.getID()}`, { counters }).map((row) => row['group'] ?? '');
  }

  getPreference(name: unknown): string | null {
    return this.#environment.clientData.get(`preference ${toText(name)}`) ?? null;
  }

  savePreference(name: unknown, value: unknown): void {
    this.#environment.clientData.set(`preference ${toText(name)}`, toText(value));
  }

  #row(): Readonly<Values> {
    const { database, schema } = this.#environment.instance;
    return schema.table('sys_user') === undefined ? {} : (database.get('sys_user', this.getID()) ?? {});
  }
}

/** True for one held role of a comma list; `admin` holds every role (11.7). */
export function holdsRole(environment: Environment, list: unknown): boolean {
  const { roles } = environment.transaction.session;
  return (
    roles.has('admin') ||
    toText(list)
      .split(',')
      .some((role) => roles.has(role.trim()))
  );
}
