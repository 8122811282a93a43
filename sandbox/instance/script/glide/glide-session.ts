import type { Environment } from '../environment.ts';
import { GlideUser, holdsRole } from './glide-user.ts';
import { toText } from './values.ts';

/** `gs.getSession()` (servicenow-instance.md 11.7). Client data live as long as the transaction. */
export class GlideSession {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  getSessionID(): string {
    return this.#environment.transaction.id;
  }

  getClientData(name: unknown): string | null {
    return this.#environment.clientData.get(toText(name)) ?? null;
  }

  putClientData(name: unknown, value: unknown): void {
    this.#environment.clientData.set(toText(name), toText(value));
  }

  clearClientData(name: unknown): void {
    this.#environment.clientData.delete(toText(name));
  }

  /** Whether a query with an unknown field finds nothing, in place of the system property (10.5). */
  setStrictQuery(strict: unknown): void {
    this.#environment.strictQuery = strict === true;
  }

  getTimeZoneName(): string {
    return this.#environment.transaction.session.timeZone;
  }

  getLanguage(): string {
    return 'en';
  }

  getUser(): GlideUser {
    return new GlideUser(this.#environment);
  }

  getUserName(): string {
    return this.#environment.transaction.session.userName;
  }

  getRoles(): string {
    return [...this.#environment.transaction.session.roles].join(',');
  }

  hasRole(list: unknown): boolean {
    return holdsRole(this.#environment, list);
  }

  isInteractive(): boolean {
    return this.#environment.transaction.session.interactive;
  }

  isLoggedIn(): boolean {
    return this.#environment.transaction.session.userName !== 'guest';
  }

  isImpersonating(): boolean {
    return false;
  }

  getCurrentApplicationId(): string {
    return applicationId(this.#environment);
  }
}

/** sys_id of the scope's `sys_app` record, `global` when there is none. */
export function applicationId(environment: Environment): string {
  const { database, schema } = environment.instance;
  if (schema.table('sys_app') === undefined) return 'global';
  return database.select('sys_app', `scope=${environment.scope}`, { limit: 1 })[0]?.['sys_id'] ?? 'global';
}
