import type { RecordMap } from '../../../now-app/server/contract/protocol.ts';
import { BridgeError } from '../errors.ts';
import type { Catalogue, MappedApp, MappedField } from './catalogue.ts';
import { missingAppError } from './issue-reports.ts';

/** A mapped app whose key leads from a record of ServiceNow to one of Onspring. */
export interface KeyedApp extends MappedApp {
  readonly key: MappedField;
}

/** Joins a map with live metadata and its key field. Throws `APP_NOT_FOUND`, `MIRROR_NO_KEY`. */
export async function resolveKeyed(catalogue: Catalogue, map: RecordMap): Promise<KeyedApp> {
  const app = await catalogue.resolve(map);
  if (app === null) throw missingAppError(map);
  const fields = app.fields.filter((field) => field.map.direction !== 'inbound');
  const key = fields.find((field) => field.map.field === map.keyColumn);
  if (key === undefined) {
    throw new BridgeError({
      code: 'MIRROR_NO_KEY',
      message: `Record map "${map.name}" sends no field for its key column "${map.keyColumn ?? ''}"`,
    });
  }
  return { ...app, fields, key };
}

/** Keys are compared without case and blanks around. */
export const toKey = (text: string): string => text.trim().toLowerCase();
