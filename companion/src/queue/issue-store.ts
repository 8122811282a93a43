import { z } from 'zod';
import type { IssueReport } from '../../../now-app/server/contract/protocol.ts';
import { StoreError } from '../errors.ts';
import type { IssueStore } from '../sync/issues.ts';
import type { Database } from './database.ts';

const issueReport = z.object({
  key: z.string(),
  kind: z.enum(['unknown_app', 'dead_letter', 'field_value', 'file', 'configuration', 'discrepancy']),
  code: z.string(),
  title: z.string(),
  cause: z.string(),
  suggestedFix: z.string(),
  onspringApp: z.number().nullable(),
  onspringRecord: z.number().nullable(),
  field: z.string().nullable(),
  correlation: z.string(),
}) satisfies z.ZodType<IssueReport>;

/** Creates the store of issues over `bridge.issue`. */
export function createIssueStore(database: Database): IssueStore {
  async function run(what: string, text: string, values: readonly unknown[]) {
    try {
      return await database.query(text, values);
    } catch (error) {
      throw new StoreError(`The store could not ${what}`, error);
    }
  }

  return {
    async open(issue, options) {
      // An issue that is told once keeps its first report; others are told again when they happen again.
      const update = options.once
        ? 'DO NOTHING'
        : 'DO UPDATE SET body = excluded.body, solved = false, reported = false';
      await run(
        'keep an issue',
        `INSERT INTO bridge.issue (key, body, kind) VALUES ($1, $2::jsonb, $3) ON CONFLICT (key) ${update}`,
        [issue.key, JSON.stringify(issue), issue.kind],
      );
    },

    async solve(keys) {
      if (keys.length === 0) return false;
      const rows = await run(
        'close issues',
        'UPDATE bridge.issue SET solved = true WHERE key = ANY($1::text[]) AND NOT solved RETURNING key',
        [keys],
      );
      return rows.length > 0;
    },

    async find(key) {
      const [row] = await run('find an issue', 'SELECT body FROM bridge.issue WHERE key = $1 AND NOT solved', [key]);
      return row === undefined ? null : issueReport.parse(row.body);
    },

    async forget(keys) {
      await run('forget ignored issues', 'DELETE FROM bridge.issue WHERE reported AND key = ANY($1::text[])', [keys]);
    },

    async readUndelivered(limit) {
      const rows = await run(
        'read issues',
        'SELECT body, solved FROM bridge.issue WHERE NOT reported OR solved ORDER BY created_at, key LIMIT $1',
        [limit],
      );
      const issues = rows.map((row) => ({ issue: issueReport.parse(row.body), solved: row.solved === true }));
      return {
        open: issues.filter((entry) => !entry.solved).map((entry) => entry.issue),
        solved: issues.filter((entry) => entry.solved).map((entry) => entry.issue.key),
      };
    },

    async markDelivered(delivery) {
      for (const issue of delivery.open) {
        // Only if it is still what was sent: it may have been renewed or solved while the call was under way.
        await run(
          'mark an issue as delivered',
          'UPDATE bridge.issue SET reported = true WHERE key = $1 AND body = $2::jsonb',
          [issue.key, JSON.stringify(issue)],
        );
      }
      await run('forget solved issues', 'DELETE FROM bridge.issue WHERE solved AND key = ANY($1::text[])', [
        delivery.solved,
      ]);
    },

    async listOpen(limit) {
      const rows = await run(
        'list issues',
        'SELECT body, reported FROM bridge.issue WHERE NOT solved ORDER BY created_at, key LIMIT $1',
        [limit],
      );
      return rows.map((row) => ({ ...issueReport.parse(row.body), reported: row.reported === true }));
    },

    async listOfKind(kind) {
      const rows = await run(
        'list issues of a kind',
        'SELECT body FROM bridge.issue WHERE kind = $1 AND NOT solved ORDER BY created_at, key',
        [kind],
      );
      return rows.map((row) => issueReport.parse(row.body));
    },

    async countOpen(kind) {
      const [row] = await run(
        'count issues',
        'SELECT count(*)::int AS count FROM bridge.issue WHERE kind = $1 AND NOT solved',
        [kind],
      );
      return Number(row?.count);
    },
  };
}
