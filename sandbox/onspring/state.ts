import type { App, Field, List, OnspringRecord, Report, Role, StoredFile } from './model.ts';

/** First id of each kind. Apps start where the reference's samples do; the built-in apps (Roles 1, Users 2, Groups 3) are below. */
const FIRST_APP_ID = 210;
const FIRST_FIELD_ID = 9001;
const FIRST_LIST_ID = 501;

/** Internal record ids run ahead of the AutoNumber by this much, so that a mix-up fails a test (onspring-api.md 12 rule 8). */
export const RECORD_ID_OFFSET = 1000;

/** The sandbox's documented key with full access. It opens nothing but a stand-in. */
export const DEMO_API_KEY = '5a4db0c5a4db0c5a4db0c5a4/0b5e55ed-0000-4000-8000-5a4db0c5a4db';

export const FULL_ACCESS: Role = { name: 'Full access', manageLists: true, apps: 'all' };

/** Everything a tenant knows: data and look-ups, no rules. */
export interface TenantState {
  readonly apps: Map<number, App>;
  readonly fields: Map<number, Field>;
  readonly lists: Map<number, List>;
  readonly files: Map<number, StoredFile>;
  readonly reports: Map<number, Report>;
  readonly roles: Map<string, Role>;
  nextAppId: number;
  nextFieldId: number;
  nextListId: number;
  nextFileId: number;
  nextReportId: number;
}

/** An empty tenant with one full-access key per entry of `apiKeys`. */
export function createState(apiKeys: readonly string[]): TenantState {
  return {
    apps: new Map(),
    fields: new Map(),
    lists: new Map(),
    files: new Map(),
    reports: new Map(),
    roles: new Map(apiKeys.map((key) => [key, FULL_ACCESS])),
    nextAppId: FIRST_APP_ID,
    nextFieldId: FIRST_FIELD_ID,
    nextListId: FIRST_LIST_ID,
    nextFileId: 1,
    nextReportId: 1,
  };
}

/** Empties a tenant in place, so that handles to it stay good. Keys are replaced too. */
export function resetState(state: TenantState, apiKeys: readonly string[]): void {
  const fresh = createState(apiKeys);
  for (const map of [state.apps, state.fields, state.lists, state.files, state.reports]) map.clear();
  state.roles.clear();
  for (const [key, role] of fresh.roles) state.roles.set(key, role);
  state.nextAppId = fresh.nextAppId;
  state.nextFieldId = fresh.nextFieldId;
  state.nextListId = fresh.nextListId;
  state.nextFileId = fresh.nextFileId;
  state.nextReportId = fresh.nextReportId;
}

export function findAppByName(state: TenantState, name: string): App | undefined {
  for (const app of state.apps.values()) if (app.name === name) return app;
  return undefined;
}

/** An app by id (number or digits) or by name. */
export function findApp(state: TenantState, idOrName: number | string): App | undefined {
  if (typeof idOrName === 'number') return state.apps.get(idOrName);
  return findAppByName(state, idOrName) ?? (/^\d+$/.test(idOrName) ? state.apps.get(Number(idOrName)) : undefined);
}

export function findFieldByName(app: App, name: string): Field | undefined {
  return app.fields.find((field) => field.name === name);
}

/** Records in ascending record id, the stand-in's sort order (onspring-api.md 3, assumed). Ids only ever grow, so map order is id order. */
export function recordsOf(app: App): OnspringRecord[] {
  return [...app.records.values()];
}
