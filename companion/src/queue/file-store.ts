import { z } from 'zod';
import type { FileStore, SettledFile } from '../sync/ports.ts';
import { guarded } from './boss.ts';
import type { Database } from './database.ts';

const settledFile = z
  .object({
    app_id: z.number(),
    record_id: z.number(),
    side: z.enum(['onspring', 'servicenow']),
    file_id: z.string(),
    // A bigint comes as text from one of the two drivers.
    bytes: z.coerce.number().nullable(),
    sha256: z.string().nullable(),
    refused: z.string().nullable(),
  })
  .transform(
    (row): SettledFile => ({
      appId: row.app_id,
      recordId: row.record_id,
      side: row.side,
      fileId: row.file_id,
      bytes: row.bytes,
      sha256: row.sha256,
      refused: row.refused,
    }),
  );

/** Creates the store of settled files over `bridge.file`. */
export function createFileStore(database: Database): FileStore {
  return {
    read: (appId, recordIds) =>
      guarded('read files', async () => {
        if (recordIds.length === 0) return [];
        const rows = await database.query(
          `SELECT app_id, record_id, side, file_id, bytes, sha256, refused
           FROM bridge.file WHERE app_id = $1 AND record_id = ANY($2::int[])`,
          [appId, recordIds],
        );
        return rows.map((row) => settledFile.parse(row));
      }),

    settle: (files) =>
      guarded('keep files', async () => {
        if (files.length === 0) return;
        await database.query(
          `INSERT INTO bridge.file (app_id, record_id, side, file_id, bytes, sha256, refused)
           SELECT * FROM jsonb_to_recordset($1::jsonb)
             AS f("appId" int, "recordId" int, side text, "fileId" text, bytes bigint, sha256 text, refused text)
           ON CONFLICT (app_id, record_id, side, file_id)
           DO UPDATE SET bytes = excluded.bytes, sha256 = excluded.sha256, refused = excluded.refused`,
          [JSON.stringify(files)],
        );
      }),

    rejudge: (appId, recordId) =>
      guarded('judge files anew', async () => {
        const text = `UPDATE bridge.file SET refused = '' WHERE app_id = $1 AND record_id = $2 AND refused IS NOT NULL`;
        await database.query(text, [appId, recordId]);
      }),

    forget: (files) =>
      guarded('forget files', async () => {
        if (files.length === 0) return;
        await database.query(
          `DELETE FROM bridge.file USING jsonb_to_recordset($1::jsonb)
             AS f("appId" int, "recordId" int, side text, "fileId" text)
           WHERE file.app_id = f."appId" AND file.record_id = f."recordId"
             AND file.side = f.side AND file.file_id = f."fileId"`,
          [JSON.stringify(files)],
        );
      }),
  };
}
