import { StoreError } from '../errors.ts';
import type { StateStore } from '../sync/ports.ts';
import type { Database } from './database.ts';

/** Creates the durable key-value store over `bridge.state`. */
export function createStateStore(database: Database): StateStore {
  return {
    async read(key) {
      try {
        const [row] = await database.query('SELECT value FROM bridge.state WHERE key = $1', [key]);
        return row?.value ?? null;
      } catch (error) {
        throw new StoreError(`Cannot read "${key}" from the store`, error);
      }
    },
    async write(key, value) {
      try {
        await database.query(
          `INSERT INTO bridge.state (key, value) VALUES ($1, $2::jsonb)
           ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = now()`,
          [key, JSON.stringify(value)],
        );
      } catch (error) {
        throw new StoreError(`Cannot write "${key}" to the store`, error);
      }
    },
  };
}
