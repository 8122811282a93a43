import { createHash } from 'node:crypto';
import type { Environment } from '../environment.ts';
import { toText } from './values.ts';

/** `gs.getSession()` (servicenow-instance.md 11.7). Client data live as long as the transaction. */
export class GlideSession {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  getClientData(name: unknown): string | null {
    return this.#environment.clientData.get(toText(name)) ?? null;
  }

  putClientData(name: unknown, value: unknown): void {
    this.#environment.clientData.set(toText(name), toText(value));
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

  isInteractive(): boolean {
    return this.#environment.transaction.session.interactive;
  }

  isLoggedIn(): boolean {
    return this.#environment.transaction.session.userName !== 'guest';
  }

  isImpersonating(): boolean {
    return false;
  }

  /** Every client of this stand-in is on its own machine. */
  getClientIP(): string {
    return '127.0.0.1';
  }

  /** Null: there are no domains (ServiceNowDocs, users of the global domain). */
  getCurrentDomainID(): string | null {
    return null;
  }

  /** 72 hexadecimal digits, the same as long as the session of the script. */
  getSessionToken(): string {
    return createHash('sha512').update(this.#environment.transaction.id).digest('hex').slice(0, 72);
  }

  /** Null: no session of this stand-in moves through the platform's pages. */
  getUrlOnStack(): string | null {
    return null;
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
