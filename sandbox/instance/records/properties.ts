import type { WritableDatabase } from '../database/database.ts';
import type { Clock } from '../types.ts';
import type { Secrets } from './secrets.ts';

/** System properties: rows of `sys_properties`, secrets of type password2 in clear text. */
export interface Properties {
  /** Null when there is no such property. */
  get(name: string): string | null;
  set(name: string, value: string): void;
}

const table = 'sys_properties';

export function createProperties(options: {
  readonly database: WritableDatabase;
  readonly clock: Clock;
  readonly secrets: Secrets;
  createSysId(): string;
}): Properties {
  const { database, clock, secrets } = options;
  const find = (name: string): ReturnType<WritableDatabase['get']> =>
    name === '' || name.includes('^') ? undefined : database.select(table, `name=${name}`, { limit: 1 })[0];
  return {
    get(name) {
      const row = find(name);
      if (row === undefined) return null;
      const value = row['value'] ?? '';
      return row['type'] === 'password2' ? secrets.decrypt(value) : value;
    },
    set(name, value) {
      const row = find(name);
      const type = row?.['type'] ?? 'string';
      const timestamp = clock.timestamp();
      database.put(table, {
        sys_id: options.createSysId(),
        sys_class_name: table,
        sys_created_on: timestamp,
        sys_created_by: 'system',
        ...row,
        name,
        type,
        value: type === 'password2' ? secrets.encrypt(value) : value,
        sys_updated_on: timestamp,
      });
    },
  };
}
