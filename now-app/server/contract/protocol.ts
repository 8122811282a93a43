/**
 * The REST protocol between the scoped app and the companion: plain types both sides share. Imports nothing.
 * Base path: `/api/x_onspr_bridge/v1/sync`. Every success body is wrapped by the platform as `{ "result": ... }`.
 *
 * Values travel in ServiceNow's canonical form: strings as `getValue` returns them, `''` for empty.
 *
 * Long on purpose: it is declarations only, in the order of the routes (configuration, import, changes, issues, digests,
 * attachments, links, look-ups, runs, heartbeat), and both sides are reviewed against one page.
 */

export const API_BASE_PATH = '/api/x_onspr_bridge/v1/sync';
/** Staging table of comments: journals are read in the order in which its rows land. */
export const COMMENT_STAGING = 'x_onspr_bridge_inbound_comment';
/** Staging table of each table that can receive records. */
export const STAGING_TABLES: Readonly<Record<string, string>> = {
  x_onspr_bridge_finding: 'x_onspr_bridge_inbound',
  x_onspr_bridge_remediation_task: 'x_onspr_bridge_inbound_task',
  x_onspr_bridge_comment: COMMENT_STAGING,
};

/** Most changes one page of `GET /changes` and one `POST /changes/ack` may hold. */
export const CHANGES_PAGE_LIMIT = 200;
/** Most changes one `GET /changes` may name. */
export const NAMED_CHANGES_LIMIT = 20;
/** Most rows the companion puts in one `insertMultiple` call. */
export const IMPORT_BATCH_LIMIT = 250;
/** Most issues one `POST /issues` may hold, and most commands one `GET /issues/commands` answers. */
export const ISSUES_LIMIT = 100;
/** Most records one page of `GET /digests` answers. */
export const DIGESTS_PAGE_LIMIT = 1000;
/** Most records one `GET /digests` or `GET /attachments` may name, and most that one `POST /digests` may hold. */
export const NAMED_DIGESTS_LIMIT = 100;
/** Most records one page of `POST /lookup` answers. */
export const LOOKUP_PAGE_LIMIT = 500;

/** Which way a field travels. */
export type Direction = 'inbound' | 'outbound' | 'both';
/**
 * Who wins when both sides changed a field to different values; `manual` asks a person; `append`: nobody, what one side
 * lacks is added to it and nothing is taken away.
 */
export type Owner = 'onspring' | 'servicenow' | 'manual' | 'append';

/** How an Onspring value becomes a ServiceNow value and back. */
export type Transform =
  | 'text'
  | 'html_to_text'
  | 'safe_html'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'date_time'
  | 'time_span'
  | 'list'
  | 'multi_list'
  | 'reference'
  | 'onspring_reference'
  | 'onspring_references'
  | 'record_url'
  | 'template';

/** Schedule of a map whose two sides are only compared when somebody asks. */
export const NO_SCHEDULE = 'never';

/** One field of a record map. */
export interface FieldMap {
  /** sys_id of the field map. */
  readonly id: string;
  /** Field name in Onspring, resolved to an id from live metadata. */
  readonly onspringField: string;
  /** Column of the target table. */
  readonly field: string;
  readonly direction: Direction;
  readonly owner: Owner;
  readonly transform: Transform;
  /** For `list` and `multi_list`: Onspring value name -> ServiceNow value. `null`: names are used as they are. */
  readonly valueMap: Readonly<Record<string, string>> | null;
  /**
   * For references: columns that identify the record (e.g. `email`, `number,name`). In, the first that has a record with the
   * key counts; out, the first that is filled is the key.
   */
  readonly referenceKey: string | null;
  /** For `onspring_reference`: name of the field of the referenced Onspring app whose value is the key. */
  readonly onspringKeyField: string | null;
  /** For `onspring_reference` and `onspring_references`: sys_id of the map that creates a record Onspring lacks; `null`: none. */
  readonly createdBy: string | null;
  /** For `template`: the text, in which `{column}` stands for the value of the column. */
  readonly template: string | null;
}

/** Journals of a task: `comments` are seen by whoever asked for the work, `work_notes` stay among those who do it. */
export const JOURNALS = ['comments', 'work_notes'] as const;
export type Journal = (typeof JOURNALS)[number];

/** Transform of a field map whose Onspring field holds files; in the protocol it is an `AttachmentMap`. */
export const ATTACHMENTS = 'attachments';

/** One Onspring field whose files are attachments of the record here. */
export interface AttachmentMap {
  /** sys_id of the field map. */
  readonly id: string;
  /** Attachment or image field in Onspring, resolved to an id from live metadata. */
  readonly onspringField: string;
  /** At most one map of a record map sends attachments to Onspring. */
  readonly direction: Direction;
  /** `FileLimits` of files.ts. */
  readonly limits: { readonly maxBytes: number; readonly mostFiles: number; readonly types: readonly string[] };
}

/** One pair of an Onspring app and a ServiceNow table. */
export interface RecordMap {
  readonly id: string;
  readonly name: string;
  /** App name in Onspring; the companion resolves it to an id. */
  readonly onspringApp: string;
  /** Fixed app id when the admin gave one, else `null`. */
  readonly onspringAppId: number | null;
  readonly targetTable: string;
  readonly direction: Direction;
  /** Column whose value names a record on both sides when no link does; `null`: none. */
  readonly keyColumn: string | null;
  /** Cron expression in the instance's time zone of its reconcile or mirror; `null`: every night; `NO_SCHEDULE`: when asked. */
  readonly schedule: string | null;
  /** sys_id of the map of the parents; `null`: its records have none. */
  readonly parentMap: string | null;
  /** Reference field of the Onspring app that names the parent. */
  readonly parentField: string | null;
  /** Records made here are created in Onspring. */
  readonly createsThere: boolean;
  /** For comments: the one journal that its records come from and go to; `null` for every other table. */
  readonly journal: Journal | null;
  /** For comments: entries that the app itself wrote go out too. */
  readonly appNotes: boolean;
  /** An admin holds it: nothing is exchanged by it, in neither direction. */
  readonly paused: boolean;
  readonly fields: readonly FieldMap[];
  /** Empty: no file is looked at. */
  readonly attachments: readonly AttachmentMap[];
}

/** `GET /config` (ETag, If-None-Match -> 304). */
export interface ConfigReply {
  /** Changes whenever a map or a setting changes. */
  readonly version: string;
  readonly appVersion: string;
  /** False: the companion reads and writes nothing. */
  readonly enabled: boolean;
  /** Why it is not enabled (`DISABLED`, `CLONE`, `PAUSED`), or `null`. */
  readonly disabledReason: string | null;
  readonly instance: { readonly id: string; readonly name: string; readonly timeZone: string };
  /** Parents before their children. */
  readonly recordMaps: readonly RecordMap[];
}

/** A value that could not be mapped; the rest of its record lands all the same. */
export interface FieldProblem {
  readonly field: string;
  readonly onspringField: string;
  /** The offending value as text, at most 200 characters. */
  readonly value: string;
  /** Stable code, e.g. `UNKNOWN_LIST_VALUE`, `INVALID_DATE`, `REFERENCE_NOT_FOUND`. */
  readonly code: string;
  readonly message: string;
}

/**
 * One row of the staging table. Import Set bodies are flat objects of strings.
 * `payload`: JSON of `{ [column]: value }`, only mapped inbound columns. `problems`: JSON of `FieldProblem[]`.
 * `parent_app` and `parent_record` name the parent in Onspring, empty without one. `known_number`: number that Onspring
 * holds of the record here, only where the map creates records there.
 */
export interface StagingRow {
  readonly record_map: string;
  readonly onspring_app: string;
  readonly onspring_record: string;
  readonly payload: string;
  readonly problems: string;
  readonly parent_app: string;
  readonly parent_record: string;
  readonly known_number: string;
  readonly correlation: string;
}

/** `waiting`: nothing was written, since the parent of the record is not here. */
export const IMPORT_OUTCOMES = ['inserted', 'updated', 'unchanged', 'ignored', 'waiting', 'error'] as const;
/** Code with which the message of a waiting row begins. */
export const PARENT_MISSING = 'PARENT_MISSING';
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** Result of one staging row. */
export interface ImportRowResult {
  readonly onspringApp: number;
  readonly onspringRecord: number;
  readonly outcome: ImportOutcome;
  readonly table: string;
  readonly sysId: string;
  readonly number: string;
  /** Fields for which a `sync_issue` was opened. */
  readonly issueFields: readonly string[];
  readonly message: string;
}

/** `GET /imports/{importSetId}`: row results; `done` is false while the transform still runs. */
export interface ImportReply {
  readonly done: boolean;
  readonly total: number;
  readonly processed: number;
  /** Filled only when `done`. */
  readonly rows: readonly ImportRowResult[];
}

/** One value of a record: `value` is canonical, `display` is what a person reads (or the reference key). */
export interface ShownField {
  readonly value: string;
  readonly display: string;
}

/** One field of a pending change. */
export interface ChangedField extends ShownField {
  /** What both sides last agreed on, `''` when they never did; for references the key. Another value there is newer. */
  readonly agreed: string;
}

/** The newest state of one record that Onspring does not know yet. */
export interface Change {
  /** sys_id of the outbound row. */
  readonly id: string;
  readonly version: number;
  readonly recordMap: string;
  readonly table: string;
  readonly sysId: string;
  readonly number: string;
  /** Absolute URL of the record for people. */
  readonly url: string;
  /** Both `null`: Onspring has no such record yet, it is to be created. */
  readonly onspringApp: number | null;
  readonly onspringRecord: number | null;
  /** Parent of a record that is to be created, as far as Onspring has it. */
  readonly parentRecord: number | null;
  /** Only the mapped fields whose value differs from the last agreed one. */
  readonly fields: Readonly<Record<string, ChangedField>>;
  readonly correlation: string;
  /** Nothing is to be told: the record was deleted here, or is not one of its map any more. */
  readonly gone?: true | undefined;
}

/**
 * `GET /changes?limit=200`: the oldest due rows. `&bare=true`: the same rows without what is read of their records (no
 * `fields`, no `parentRecord`), so that a row which the instance cannot answer for has a name all the same.
 * `GET /changes?rows=<id>,<id>` (at most 20): the due ones of the named rows.
 */
export interface ChangesReply {
  /** As `ConfigReply.version`: another one than before says that the settings changed. */
  readonly configVersion: string;
  readonly changes: readonly Change[];
  /** More rows are due now. */
  readonly more: boolean;
  /** Seconds until the next row is due (settling or backing off), or `null` when none waits. */
  readonly nextDueSeconds: number | null;
}

/** One acknowledgement. `agreed` returns the canonical values that Onspring now holds. */
export type Acknowledgement =
  | {
      readonly id: string;
      readonly version: number;
      readonly outcome: 'delivered';
      readonly agreed: Readonly<Record<string, string>>;
      /** The record that was created in Onspring for this change. */
      readonly created?: { readonly onspringApp: number; readonly onspringRecord: number } | undefined;
    }
  | {
      readonly id: string;
      readonly version: number;
      readonly outcome: 'failed';
      readonly code: string;
      readonly message: string;
      readonly retryable: boolean;
      /** Seconds the vendor asked to wait, or `null`. */
      readonly retryAfterSeconds: number | null;
    };

/** `POST /changes/ack`. */
export interface AckRequest {
  readonly records: readonly Acknowledgement[];
}

/** `superseded`: a newer version exists and stays pending. `unknown`: no such row (acknowledged before). */
export interface AckReply {
  readonly delivered: number;
  readonly failed: number;
  readonly superseded: number;
  readonly unknown: number;
}

/** A discrepancy that a person should see; `key` makes it idempotent (one open issue per key). */
export interface IssueReport {
  readonly key: string;
  readonly kind: 'unknown_app' | 'dead_letter' | 'field_value' | 'file' | 'configuration' | 'discrepancy';
  readonly code: string;
  readonly title: string;
  readonly cause: string;
  readonly suggestedFix: string;
  readonly onspringApp: number | null;
  readonly onspringRecord: number | null;
  readonly field: string | null;
  readonly correlation: string;
}

/** `POST /issues`. `solved`: keys of issues that are gone; `taken`: keys whose asked retry is under way. */
export interface IssuesRequest {
  readonly issues: readonly IssueReport[];
  readonly solved: readonly string[];
  readonly taken: readonly string[];
}
export interface IssuesReply {
  readonly opened: number;
  readonly updated: number;
  readonly solved: number;
}

/** Key of the issue about a record that did not reach ServiceNow, or waits for its parent. */
export function toDeadLetterKey(onspringApp: string | number, onspringRecord: string | number): string {
  return `dead_letter:${onspringApp}:${onspringRecord}`;
}

/** What a person decided about an issue. `retry`: read the Onspring record again; `ignore`: stop listing it. */
export interface IssueCommand {
  readonly key: string;
  readonly action: 'retry' | 'ignore';
  readonly onspringApp: number | null;
  readonly onspringRecord: number | null;
}

/** `GET /issues/commands`: retries asked for, and issues ignored within the last day. */
export interface IssueCommandsReply {
  readonly commands: readonly IssueCommand[];
}

/**
 * One linked record as `GET /digests?map=...&after=0&limit=1000&skip=...` answers it, in order of `onspringRecord`.
 * Digests are made by `toDigest` over comparable values by field map id; field maps named in `skip` are left out.
 */
export interface RecordDigest {
  readonly onspringRecord: number;
  readonly number: string;
  /** Of the values the record has now; `null` when it no longer exists. */
  readonly current: string | null;
  /** Of the values both sides last agreed on. */
  readonly agreed: string;
  /** `pending`: a change waits to be told to Onspring. `issue`: a person has to act first. */
  readonly state: 'agreed' | 'pending' | 'issue';
  /** Comparable values by field map id; only when the request names records (`records=1,2`), at most 100. */
  readonly values: Readonly<Record<string, string>> | null;
}

/** `next`: `after` of the next page, `null` behind the last. */
export interface DigestsReply {
  readonly records: readonly RecordDigest[];
  readonly next: number | null;
}

/** One attachment of a record. */
export interface Attachment {
  /** sys_id of the attachment. */
  readonly id: string;
  readonly name: string;
  /** MIME type as stored. */
  readonly type: string;
  readonly bytes: number;
  /** Lower-case hex of the content's SHA-256, `''` where the instance keeps none. */
  readonly sha256: string;
}

/**
 * `GET /attachments?map=...&records=31,32` (at most 100) or `&after=0&limit=1000`: attachments of linked records, in order of
 * `onspringRecord`; records without one are left out of the answer. `next`: `after` of the next page, `null` behind the last.
 *
 * `GET /attachments/{id}?map=...&record=31`: the content, as bytes.
 * `POST /attachments?map=...&field=...&record=31&name=plan.pdf`: body is the content; answers `Attachment`. `field`: sys_id of
 * the field map. The name is one that `toSafeName` leaves as it is.
 */
export interface AttachmentsReply {
  readonly records: readonly { readonly onspringRecord: number; readonly files: readonly Attachment[] }[];
  readonly next: number | null;
}

/** What Onspring holds of the fields that only travel to it, comparable values by field map id. */
export interface HeldValues {
  readonly onspringRecord: number;
  readonly held: Readonly<Record<string, string>>;
}

/** `POST /digests`: makes up for what was missed. `gone`: records that Onspring no longer has. */
export interface RepairsRequest {
  readonly recordMap: string;
  readonly records: readonly HeldValues[];
  readonly gone: readonly number[];
}

/** `queued`: changes that will be told to Onspring; `cancelled`: records ended because Onspring deleted theirs. */
export interface RepairsReply {
  readonly queued: number;
  readonly cancelled: number;
}

/** An Onspring record and the value of its map's key column. */
export interface KeyedRecord {
  readonly onspringRecord: number;
  readonly key: string;
}

/** `POST /links`: finds records here that exist already by the key column of their map. */
export interface LinksRequest {
  readonly recordMap: string;
  readonly onspringApp: number;
  readonly records: readonly KeyedRecord[];
  /** Tells which would be linked, and links none. */
  readonly dryRun: boolean;
}

/** The Onspring records whose key exactly one record here has that belongs to no Onspring record yet. */
export interface LinksReply {
  readonly linked: readonly { readonly onspringRecord: number; readonly number: string }[];
}

/** `POST /lookup`: records of an active map, by its name, or pages of all with `after` (a sys_id, `''` first). */
export type LookupRequest =
  | { readonly map: string; readonly key: string }
  | { readonly map: string; readonly after: string; readonly limit: number };

/** One record with the fields of its map, by field map id. */
export interface LookupRecord {
  readonly sysId: string;
  readonly url: string;
  readonly fields: Readonly<Record<string, ShownField>>;
}

/** `next`: `after` of the next page, `null` behind the last. */
export interface LookupReply {
  readonly records: readonly LookupRecord[];
  readonly next: string | null;
}

export const RUN_KINDS = ['initial_load', 'backfill', 'reconcile', 'mirror'] as const;
export const RUN_STATES = ['running', 'paused', 'complete', 'failed', 'cancelled'] as const;
export const RUN_COMMANDS = ['pause', 'resume', 'cancel'] as const;
export type RunKind = (typeof RUN_KINDS)[number];
export type RunState = (typeof RUN_STATES)[number];
/** What a person wants of a run, set here or through the companion. */
export type RunCommand = (typeof RUN_COMMANDS)[number];

/** `POST /runs`, `PATCH /runs/{id}`: progress of a longer job, shown to people. */
export interface RunRequest {
  /** Id the companion gave the run: sent again it names the same run, so a lost answer makes no second one. */
  readonly key: string;
  readonly kind: RunKind;
  readonly recordMap: string;
  readonly state: RunState;
  readonly total: number;
  readonly processed: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Records equal on both sides, and not. */
  readonly identical: number;
  readonly different: number;
  readonly onlyHere: number;
  readonly onlyThere: number;
  /** Fingerprint of all compared records, empty until both sides agree. */
  readonly digest: string;
  readonly message: string;
  /** Sets the command; `null` leaves it. */
  readonly command: RunCommand | null;
}

/** `command`: what a person wants now, `null` when nobody asked for anything. */
export interface RunReply {
  readonly id: string;
  readonly command: RunCommand | null;
}

/** `POST /heartbeat`, every minute. */
export interface HeartbeatRequest {
  readonly companionId: string;
  readonly version: string;
  readonly startedAt: string;
  readonly queueWaiting: number;
  readonly queueOldestSeconds: number;
  readonly deadLetters: number;
}
export interface HeartbeatReply {
  readonly enabled: boolean;
  readonly configVersion: string;
  readonly pendingChanges: number;
  readonly serverTime: string;
}

/**
 * Doorbell, ServiceNow -> companion `POST /servicenow/doorbell`: body `{"pending": true}`.
 * Signature: lower-case hex HMAC-SHA256 of `<timestamp>.<body>`; timestamp in unix seconds.
 */
export const DOORBELL_HEADERS = {
  timestamp: 'X-Bridge-Timestamp',
  keyId: 'X-Bridge-Key-Id',
  signature: 'X-Bridge-Signature',
} as const;
