import type { Readable } from 'node:stream';
import type { FileFacts } from '../../../now-app/server/contract/files.ts';
import type {
  AckReply,
  AckRequest,
  Attachment,
  AttachmentsReply,
  Change,
  ChangesReply,
  ConfigReply,
  DigestsReply,
  HeartbeatReply,
  HeartbeatRequest,
  ImportReply,
  ImportRowResult,
  IssueCommand,
  IssuesReply,
  IssuesRequest,
  LinksReply,
  LinksRequest,
  LookupReply,
  LookupRequest,
  RecordDigest,
  RepairsReply,
  RepairsRequest,
  RunKind,
  RunReply,
  RunRequest,
  StagingRow,
} from '../../../now-app/server/contract/protocol.ts';
import type { ErrorCode } from '../error-table.ts';
import type { TimeSpan } from './time-span.ts';

/** What synchronisation needs from the outside. The vendor clients and the store implement these; nothing here knows HTTP or SQL. */

export interface OnspringApp {
  readonly id: number;
  readonly name: string;
}

export interface ListItem {
  /** GUID. */
  readonly id: string;
  readonly name: string;
}

export interface OnspringField {
  readonly id: number;
  readonly appId: number;
  readonly name: string;
  /** `Text`, `Number`, `AutoNumber`, `Date`, `List`, `Reference`, ...; unknown types are kept. */
  readonly type: string;
  readonly multiple: boolean;
  /** For references. */
  readonly referencedAppId: number | null;
  /** For lists and list formulas. */
  readonly values: readonly ListItem[];
}

export interface OnspringRecord {
  readonly appId: number;
  /** The API's record id, not the Record Id people see. */
  readonly recordId: number;
  /** Raw values by field id; an empty field is absent (onspring-api.md 4.1). */
  readonly values: ReadonlyMap<number, unknown>;
}

export interface RecordPage {
  readonly records: readonly OnspringRecord[];
  readonly totalPages: number;
  readonly totalRecords: number;
}

export interface PageRequest {
  readonly appId: number;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly fieldIds: readonly number[];
}

export interface FieldMatch {
  readonly appId: number;
  readonly fieldId: number;
  readonly fieldIds: readonly number[];
}

/** Value of one field as `PUT /Records` takes it. `null` or `''` clears. */
export type OnspringValue = string | number | null | readonly string[] | readonly number[] | TimeSpan;

/** A file of a record in Onspring. */
export interface FileAddress {
  readonly recordId: number;
  readonly fieldId: number;
  readonly fileId: number;
}

/** A file whose content is coming: `body` is read to its end or destroyed. It fails with a `VendorError`. */
export interface OpenFile extends FileFacts {
  readonly body: Readable;
}

/** A file to be added to a field in Onspring, under a safe name. */
export interface NewOnspringFile {
  readonly recordId: number;
  readonly fieldId: number;
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly bytes: number;
}

/** All calls throw `VendorError`. */
export interface OnspringPort {
  fetchApps(): Promise<readonly OnspringApp[]>;
  fetchFields(appId: number): Promise<readonly OnspringField[]>;
  /** `null` when it does not exist or cannot be seen. */
  fetchRecord(appId: number, recordId: number, fieldIds: readonly number[]): Promise<OnspringRecord | null>;
  /** At most 100 ids; unknown ones are absent from the answer. */
  fetchRecords(
    appId: number,
    recordIds: readonly number[],
    fieldIds: readonly number[],
  ): Promise<readonly OnspringRecord[]>;
  /** Records whose number field equals one of the numbers. */
  findByNumbers(match: FieldMatch, numbers: readonly number[]): Promise<readonly OnspringRecord[]>;
  /** Records whose text field equals one of the texts; the caller compares again (case rule unknown, onspring-api.md 5). */
  findByTexts(match: FieldMatch, texts: readonly string[]): Promise<readonly OnspringRecord[]>;
  /** Records whose date field lies after the time, in no order. */
  findSavedAfter(match: FieldMatch, afterMs: number): Promise<readonly OnspringRecord[]>;
  fetchPage(request: PageRequest): Promise<RecordPage>;
  /**
   * Creates a record; returns its id. Never repeated inside the call: after a fault it is unknown whether the record
   * exists, so the caller looks for it first.
   */
  createRecord(appId: number, fields: ReadonlyMap<number, OnspringValue>): Promise<number>;
  /** Updates an existing record; only the fields given change. Returns the vendor's warnings. */
  saveFields(appId: number, recordId: number, fields: ReadonlyMap<number, OnspringValue>): Promise<readonly string[]>;
  /** The name is as stored, not a safe one; `bytes` is `null` when the vendor names no length. */
  openFile(address: FileAddress): Promise<OpenFile>;
  /** Adds a file, streamed; returns its id. Never repeated inside the call, since what was read of `content` is gone. */
  addFile(file: NewOnspringFile, content: Readable): Promise<number>;
}

/** Attachments of named records (at most 100), or of the page of records behind `after`. */
export type AttachmentsQuestion =
  | { readonly recordMap: string; readonly records: readonly number[] }
  | { readonly recordMap: string; readonly after: number };

export interface AttachmentAddress {
  readonly recordMap: string;
  /** Onspring record that its record is linked to. */
  readonly record: number;
  /** sys_id. */
  readonly id: string;
}

/** A file to be attached, under a safe name. */
export interface NewAttachment {
  readonly recordMap: string;
  /** sys_id of the field map. */
  readonly field: string;
  /** Onspring record. */
  readonly record: number;
  readonly name: string;
  /** `null`: not known before the end. */
  readonly bytes: number | null;
}

export interface DigestsPage {
  readonly recordMap: string;
  /** Onspring record behind which the page begins; 0 for the first. */
  readonly after: number;
  readonly skip: readonly string[];
}

/** All calls throw `VendorError`. */
export interface ServiceNowPort {
  /** `null`: unchanged since `etag`. */
  fetchConfig(etag: string | null): Promise<{ readonly config: ConfigReply; readonly etag: string | null } | null>;
  importRow(table: string, row: StagingRow): Promise<ImportRowResult>;
  /** `table`: staging table. Returns the import set id; rows are transformed in the background. */
  startImport(table: string, rows: readonly StagingRow[]): Promise<string>;
  fetchImport(importSetId: string): Promise<ImportReply>;
  /** The oldest changes that are due. */
  fetchChanges(): Promise<ChangesReply>;
  /** The same without the values of their records. */
  fetchBareChanges(): Promise<ChangesReply>;
  /** At most 20 rows by their ids; those that are no longer due are absent from the answer. */
  fetchNamedChanges(rows: readonly string[]): Promise<readonly Change[]>;
  acknowledge(request: AckRequest): Promise<AckReply>;
  reportIssues(request: IssuesRequest): Promise<IssuesReply>;
  createRun(request: RunRequest): Promise<RunReply>;
  updateRun(id: string, request: RunRequest): Promise<RunReply>;
  /** A page of the linked records of a map behind `after`, without the field maps in `skip`. */
  fetchDigests(page: DigestsPage): Promise<DigestsReply>;
  /** At most 100 named records, with their values. */
  fetchNamedDigests(
    recordMap: string,
    records: readonly number[],
    skip: readonly string[],
  ): Promise<readonly RecordDigest[]>;
  requestRepairs(request: RepairsRequest): Promise<RepairsReply>;
  /** Links records that exist in ServiceNow already; at most 100 a call. */
  linkByKey(request: LinksRequest): Promise<LinksReply>;
  lookUp(request: LookupRequest): Promise<LookupReply>;
  fetchAttachments(question: AttachmentsQuestion): Promise<AttachmentsReply>;
  openAttachment(address: AttachmentAddress): Promise<Pick<OpenFile, 'body'>>;
  /** Attaches a file, streamed. Never repeated inside the call. */
  addAttachment(file: NewAttachment, content: Readable): Promise<Attachment>;
  fetchIssueCommands(): Promise<readonly IssueCommand[]>;
  sendHeartbeat(request: HeartbeatRequest): Promise<HeartbeatReply>;
}

/** A hint that a record changed; the worker reads what it holds now. */
export interface InboundEvent {
  readonly appId: number;
  readonly record: { readonly kind: 'id'; readonly id: number } | { readonly kind: 'number'; readonly number: number };
  readonly reason: string;
  /** Id of the event or change that led to this one, so that all of it is found by one id in the log. */
  readonly correlation?: string | undefined;
}

export interface InboundJob {
  /** Also the event id told to the sender, and the correlation id in ServiceNow. */
  readonly id: string;
  readonly event: InboundEvent;
  readonly attempt: number;
}

export interface AcceptedEvent {
  readonly eventId: string;
  /** True when the record was waiting already. */
  readonly coalesced: boolean;
}

export interface JobFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
}

export interface QueueDepth {
  readonly waiting: number;
  readonly active: number;
  readonly oldestSeconds: number;
}

/** Durable work. All calls throw `StoreError` when the store is down. */
export interface EventQueue {
  /** Attempts after which an event is given up. */
  readonly maxAttempts: number;
  /** Returns only after the event is durable. */
  accept(event: InboundEvent): Promise<AcceptedEvent>;
  /** Claims jobs that are due, at most one per record. */
  claim(limit: number): Promise<readonly InboundJob[]>;
  complete(jobs: readonly InboundJob[]): Promise<void>;
  /** Tries again later, or gives the job up when the failure is final or its attempts are used. Returns whether it was given up. */
  fail(job: InboundJob, failure: JobFailure): Promise<boolean>;
  /** Puts claimed jobs back for another try, whatever the number of their attempts. */
  release(jobs: readonly InboundJob[], reason: string): Promise<void>;
  /** Jobs the store gave up by itself, because their worker died each time. */
  readAbandoned(): Promise<readonly InboundJob[]>;
  forget(jobs: readonly InboundJob[]): Promise<void>;
  /** The event with this id, if the store still has it. */
  find(id: string): Promise<InboundEvent | null>;
  /** Tells the store that claimed jobs are still worked on. */
  touch(jobs: readonly InboundJob[]): Promise<void>;
  depth(): Promise<QueueDepth>;
}

/** What a longer job is to do. At most one waits or runs for each record map. */
export interface RunOrder {
  readonly kind: RunKind;
  readonly recordMap: string;
  /** Tells what it would do and does nothing. */
  readonly dryRun: boolean;
  /** Most records brought in per minute; `null`: as fast as both sides allow. */
  readonly recordsPerMinute: number | null;
}

export interface RunJob {
  /** Stays the same when a run goes on after a crash; key of the run in ServiceNow. */
  readonly id: string;
  readonly order: RunOrder;
}

export interface RunSchedule {
  readonly order: RunOrder;
  readonly cron: string;
}

/** Durable longer jobs. All calls throw `StoreError` when the store is down. */
export interface RunQueue {
  /** Id of the new job; `null` when one of the record map waits or runs already. */
  request(order: RunOrder): Promise<string | null>;
  /** Claims jobs that are due; a job is worked on by one companion at a time. */
  claim(limit: number): Promise<readonly RunJob[]>;
  complete(job: RunJob): Promise<void>;
  /** Puts a job back: it goes on soon, here or at another companion. */
  release(job: RunJob): Promise<void>;
  touch(jobs: readonly RunJob[]): Promise<void>;
  /** Replaces all schedules. Returns those whose expression is none. */
  schedule(schedules: readonly RunSchedule[], timeZone: string): Promise<readonly RunSchedule[]>;
}

/** A file that needs nothing more, under the id one side gave it. */
export interface SettledFile {
  readonly appId: number;
  readonly recordId: number;
  readonly side: 'onspring' | 'servicenow';
  readonly fileId: string;
  /** Size and SHA-256 (hex) of its content, `null` for a refused file. */
  readonly bytes: number | null;
  readonly sha256: string | null;
  /** Limits under which it was refused, `''` once it is to be judged anew; `null`: it was carried. */
  readonly refused: string | null;
}

/** Durable knowledge about files. All calls throw `StoreError` when the store is down. */
export interface FileStore {
  read(appId: number, recordIds: readonly number[]): Promise<readonly SettledFile[]>;
  /** Adds files, or renews what is known of them. */
  settle(files: readonly SettledFile[]): Promise<void>;
  /** Lets the refused files of a record be judged anew. */
  rejudge(appId: number, recordId: number): Promise<void>;
  /** Forgets files that no side has any more. */
  forget(files: readonly SettledFile[]): Promise<void>;
}

/** A lock that companions on one store hold against each other; `lock-names.ts` makes the names. */
export interface Lock {
  /** A lock that is not shared covers all locks below its name, `a` those of `a:b`; whoever takes one of these shares `a`. */
  readonly name: string;
  readonly isShared: boolean;
}

/** Locks of a step under way. */
export interface HeldLocks {
  /** Takes further locks. Throws what `hold` handles, and must come before the step writes what it read. */
  add(locks: readonly Lock[]): Promise<void>;
  /** Throws `StoreError` when the locks are lost. */
  check(): void;
}

export interface Locks {
  /**
   * Takes the locks and runs the step. The step may be run again from its beginning, when it and another one wait for each
   * other. Throws `BusyError` when the wait is too long, `StoreError` when the locks were lost before the step ended.
   */
  hold<T>(locks: readonly Lock[], step: (held: HeldLocks) => Promise<T>): Promise<T>;
  /** Ends waits and lets go. */
  close(): Promise<void>;
}

/** Small durable values by key: checkpoints. */
export interface StateStore {
  read(key: string): Promise<unknown>;
  write(key: string, value: object): Promise<void>;
}
