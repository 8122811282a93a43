import { z } from 'zod';
import {
  type AckReply,
  type Attachment,
  type AttachmentsReply,
  type ChangesReply,
  type ConfigReply,
  type DigestsReply,
  type HeartbeatReply,
  IMPORT_OUTCOMES,
  type ImportReply,
  type IssueCommandsReply,
  type IssuesReply,
  JOURNALS,
  type LinksReply,
  type LookupReply,
  type RepairsReply,
  RUN_COMMANDS,
  type RunReply,
} from '../../../now-app/server/contract/protocol.ts';

/** Wire replies of ServiceNow. Those of our own app are tied to the protocol's types, so that drift fails the build. */

const text = z.string();
const count = z.number();

const fieldMap = z.object({
  id: text,
  onspringField: text,
  field: text,
  direction: z.enum(['inbound', 'outbound', 'both']),
  owner: z.enum(['onspring', 'servicenow', 'manual', 'append']),
  transform: z.enum([
    'text',
    'html_to_text',
    'safe_html',
    'integer',
    'decimal',
    'boolean',
    'date',
    'date_time',
    'time_span',
    'list',
    'multi_list',
    'reference',
    'onspring_reference',
    'onspring_references',
    'record_url',
    'template',
  ]),
  valueMap: z.record(text, text).nullable(),
  referenceKey: text.nullable(),
  template: text.nullable(),
  onspringKeyField: text.nullable(),
  // An app of an earlier version creates nothing.
  createdBy: text.nullable().default(null),
});

const attachmentMap = z.object({
  id: text,
  onspringField: text,
  direction: z.enum(['inbound', 'outbound', 'both']),
  limits: z.object({ maxBytes: count, mostFiles: count, types: z.array(text) }),
});

export const configReply = z.object({
  version: text,
  appVersion: text,
  enabled: z.boolean(),
  disabledReason: text.nullable(),
  instance: z.object({ id: text, name: text, timeZone: text }),
  recordMaps: z.array(
    z.object({
      id: text,
      name: text,
      onspringApp: text,
      onspringAppId: count.nullable(),
      targetTable: text,
      direction: z.enum(['inbound', 'outbound', 'both']),
      parentMap: text.nullable(),
      parentField: text.nullable(),
      createsThere: z.boolean(),
      journal: z.enum(JOURNALS).nullable(),
      appNotes: z.boolean(),
      paused: z.boolean(),
      keyColumn: text.nullable(),
      schedule: text.nullable(),
      fields: z.array(fieldMap),
      // An app of an earlier version knows none.
      attachments: z.array(attachmentMap).default([]),
    }),
  ),
}) satisfies z.ZodType<ConfigReply>;

export const attachmentReply = z.object({
  id: text,
  name: text,
  type: text,
  bytes: count,
  sha256: text,
}) satisfies z.ZodType<Attachment>;

export const attachmentsReply = z.object({
  records: z.array(z.object({ onspringRecord: count, files: z.array(attachmentReply) })),
  next: count.nullable(),
}) satisfies z.ZodType<AttachmentsReply>;

const importOutcome = z.enum(IMPORT_OUTCOMES);

export const importReply = z.object({
  done: z.boolean(),
  total: count,
  processed: count,
  rows: z.array(
    z.object({
      onspringApp: count,
      onspringRecord: count,
      outcome: importOutcome,
      table: text,
      sysId: text,
      number: text,
      issueFields: z.array(text),
      message: text,
    }),
  ),
}) satisfies z.ZodType<ImportReply>;

export const changesReply = z.object({
  changes: z.array(
    z.object({
      id: text,
      version: count,
      recordMap: text,
      table: text,
      sysId: text,
      number: text,
      url: text,
      onspringApp: count.nullable(),
      onspringRecord: count.nullable(),
      parentRecord: count.nullable(),
      fields: z.record(text, z.object({ value: text, display: text, agreed: text })),
      correlation: text,
      gone: z.literal(true).optional(),
    }),
  ),
  configVersion: z.string(),
  more: z.boolean(),
  nextDueSeconds: count.nullable(),
}) satisfies z.ZodType<ChangesReply>;

export const ackReply = z.object({
  delivered: count,
  failed: count,
  superseded: count,
  unknown: count,
}) satisfies z.ZodType<AckReply>;

export const issuesReply = z.object({
  opened: count,
  updated: count,
  solved: count,
}) satisfies z.ZodType<IssuesReply>;

export const runReply = z.object({
  id: text,
  command: z.enum(RUN_COMMANDS).nullable(),
}) satisfies z.ZodType<RunReply>;

export const digestsReply = z.object({
  records: z.array(
    z.object({
      onspringRecord: count,
      number: text,
      current: text.nullable(),
      agreed: text,
      state: z.enum(['agreed', 'pending', 'issue']),
      values: z.record(text, text).nullable(),
    }),
  ),
  next: count.nullable(),
}) satisfies z.ZodType<DigestsReply>;

export const repairsReply = z.object({ queued: count, cancelled: count }) satisfies z.ZodType<RepairsReply>;

export const linksReply = z.object({
  linked: z.array(z.object({ onspringRecord: count, number: text })),
}) satisfies z.ZodType<LinksReply>;

export const lookupReply = z.object({
  records: z.array(
    z.object({
      sysId: text,
      url: text,
      fields: z.record(text, z.object({ value: text, display: text })),
    }),
  ),
  next: text.nullable(),
}) satisfies z.ZodType<LookupReply>;

export const issueCommandsReply = z.object({
  commands: z.array(
    z.object({
      key: text,
      action: z.enum(['retry', 'ignore']),
      onspringApp: count.nullable(),
      onspringRecord: count.nullable(),
    }),
  ),
}) satisfies z.ZodType<IssueCommandsReply>;

export const heartbeatReply = z.object({
  enabled: z.boolean(),
  configVersion: text,
  pendingChanges: count,
  serverTime: text,
}) satisfies z.ZodType<HeartbeatReply>;

/** A success body of our app: the platform wraps it in `result` (servicenow-instance.md 1 (D)). */
export function wrapped<T>(inner: z.ZodType<T>): z.ZodType<T> {
  return z.object({ result: inner }).transform((body) => body.result);
}

/**
 * Reply of `POST /api/now/import/{table}`: not wrapped, one result per transform map (servicenow-instance.md 4 (D)).
 * Staging columns come back beside the platform's own members (D for two of them, C for custom ones): all are optional.
 */
export const importRowReply = z.object({
  result: z
    .array(
      z.object({
        status: z.string(),
        table: z.string().nullish(),
        display_value: z.string().nullish(),
        sys_id: z.string().nullish(),
        status_message: z.string().nullish(),
        error_message: z.string().nullish(),
        outcome: z.string().nullish(),
        target_table: z.string().nullish(),
        target_sys_id: z.string().nullish(),
        target_number: z.string().nullish(),
        issue_fields: z.string().nullish(),
        message: z.string().nullish(),
      }),
    )
    .min(1),
});

export const insertMultipleReply = z.union([
  z.object({ import_set_id: z.string() }),
  z.object({ result: z.object({ import_set_id: z.string() }) }).transform((body) => body.result),
]);

export const tokenReply = z.object({
  access_token: z.string(),
  token_type: z.string().optional(),
  expires_in: z.coerce.number().positive(),
});
