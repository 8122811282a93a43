/** Bodies of the sync API: from `unknown` to the protocol's types, bounded, or a coded error. Pure. */

import { toSafeName } from '../contract/files.ts';
import {
  type Acknowledgement,
  type AckRequest,
  CHANGES_PAGE_LIMIT,
  DIGESTS_PAGE_LIMIT,
  type HeartbeatRequest,
  type HeldValues,
  ISSUES_LIMIT,
  type IssueReport,
  type IssuesRequest,
  type LinksRequest,
  LOOKUP_PAGE_LIMIT,
  type LookupRequest,
  NAMED_CHANGES_LIMIT,
  NAMED_DIGESTS_LIMIT,
  type RepairsRequest,
  RUN_COMMANDS,
  RUN_KINDS,
  RUN_STATES,
  type RunRequest,
} from '../contract/protocol.ts';
import { createError } from './coded-error.ts';
import {
  isObject,
  type JsonObject,
  toCount,
  toCountOrNull,
  toCutText,
  toList,
  toOneOf,
  toStringRecord,
  toText,
} from './json.ts';

const SYS_ID = /^[0-9a-f]{32}$/;

function toObject(value: unknown, what: string): JsonObject {
  if (!isObject(value)) throw createError('INVALID_BODY', `${what} must be an object.`);
  return value;
}

/** A sys_id: 32 hex digits. */
export function parseSysId(value: unknown, what: string): string {
  if (typeof value !== 'string' || !SYS_ID.test(value)) {
    throw createError('INVALID_VALUE', `${what} must be a sys_id of 32 hex digits.`);
  }
  return value;
}

function parseCreated(value: unknown): { onspringApp: number; onspringRecord: number } | undefined {
  if (value === undefined || value === null) return undefined;
  const object = toObject(value, 'created');
  return { onspringApp: toCount(object, 'onspringApp'), onspringRecord: toCount(object, 'onspringRecord') };
}

function parseAcknowledgement(entry: unknown): Acknowledgement {
  const object = toObject(entry, 'Each record');
  const id = parseSysId(object['id'], 'id');
  const version = toCount(object, 'version');
  const outcome = toOneOf(object, 'outcome', ['delivered', 'failed'] as const);
  if (outcome === 'delivered') {
    const agreed = toStringRecord(object['agreed'], 'agreed');
    return { id, version, outcome, agreed, created: parseCreated(object['created']) };
  }
  const retryable = object['retryable'];
  if (typeof retryable !== 'boolean') throw createError('INVALID_VALUE', 'retryable must be true or false.');
  return {
    id,
    version,
    outcome,
    code: toText(object, 'code', 60),
    message: toCutText(object, 'message', 1000),
    retryable,
    retryAfterSeconds: toCountOrNull(object, 'retryAfterSeconds'),
  };
}

/** `POST /changes/ack`. */
export function parseAckRequest(body: unknown): AckRequest {
  return { records: toList(toObject(body, 'The body'), 'records', CHANGES_PAGE_LIMIT).map(parseAcknowledgement) };
}

function parseIssueReport(entry: unknown): IssueReport {
  const object = toObject(entry, 'Each issue');
  return {
    key: toText(object, 'key', 200),
    kind: toOneOf(object, 'kind', [
      'unknown_app',
      'dead_letter',
      'field_value',
      'file',
      'configuration',
      'discrepancy',
    ] as const),
    code: toText(object, 'code', 60),
    title: toCutText(object, 'title', 200),
    cause: toCutText(object, 'cause', 2000),
    suggestedFix: toCutText(object, 'suggestedFix', 2000),
    onspringApp: toCountOrNull(object, 'onspringApp'),
    onspringRecord: toCountOrNull(object, 'onspringRecord'),
    field: object['field'] === null ? null : toText(object, 'field', 80),
    correlation: toCutText(object, 'correlation', 64),
  };
}

/** `POST /issues`. */
export function parseIssuesRequest(body: unknown): IssuesRequest {
  const object = toObject(body, 'The body');
  return {
    issues: toList(object, 'issues', ISSUES_LIMIT).map(parseIssueReport),
    solved: toKeys(object, 'solved'),
    taken: toKeys(object, 'taken'),
  };
}

function toKeys(object: JsonObject, name: string): readonly string[] {
  return toList(object, name, ISSUES_LIMIT).map((key) => {
    if (typeof key !== 'string' || key === '' || key.length > 200) {
      throw createError('INVALID_VALUE', `${name} must hold keys of 1 to 200 characters.`);
    }
    return key;
  });
}

/** `POST /runs` and `PATCH /runs/{id}`. */
export function parseRunRequest(body: unknown): RunRequest {
  const object = toObject(body, 'The body');
  return {
    key: toText(object, 'key', 64),
    kind: toOneOf(object, 'kind', RUN_KINDS),
    recordMap: parseSysId(object['recordMap'], 'recordMap'),
    state: toOneOf(object, 'state', RUN_STATES),
    total: toCount(object, 'total'),
    processed: toCount(object, 'processed'),
    inserted: toCount(object, 'inserted'),
    updated: toCount(object, 'updated'),
    unchanged: toCount(object, 'unchanged'),
    failed: toCount(object, 'failed'),
    identical: toCount(object, 'identical'),
    different: toCount(object, 'different'),
    onlyHere: toCount(object, 'onlyHere'),
    onlyThere: toCount(object, 'onlyThere'),
    digest: toText(object, 'digest', 40),
    message: toCutText(object, 'message', 1000),
    command: object['command'] === null ? null : toOneOf(object, 'command', RUN_COMMANDS),
  };
}

/** `POST /heartbeat`. */
export function parseHeartbeatRequest(body: unknown): HeartbeatRequest {
  const object = toObject(body, 'The body');
  return {
    companionId: toText(object, 'companionId', 100),
    version: toText(object, 'version', 40),
    startedAt: toText(object, 'startedAt', 40),
    queueWaiting: toCount(object, 'queueWaiting'),
    queueOldestSeconds: toCount(object, 'queueOldestSeconds'),
    deadLetters: toCount(object, 'deadLetters'),
  };
}

/** `limit` of a page: 1 to `most`; absent is `most`. */
function parseLimit(value: string | undefined, most: number): number {
  if (value === undefined || value === '') return most;
  return toWhole(Number(value), 'limit', 1, most);
}

function toWhole(value: unknown, what: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    throw createError('INVALID_VALUE', `${what} must be a whole number from ${least} to ${most}.`);
  }
  return value;
}

/** Ids of Onspring are 32-bit integers. */
const LARGEST_RECORD = 2147483647;

function toRecordId(value: unknown): number {
  return toWhole(value, 'An Onspring record', 1, LARGEST_RECORD);
}

/** Which linked records of a map are asked for. */
export interface LinkedQuestion {
  readonly map: string;
  /** Records behind this Onspring record id. */
  readonly after: number;
  readonly limit: number;
  /** Named records; empty: a page. */
  readonly records: readonly number[];
}

/** What `GET /digests` asks for. */
export interface DigestQuestion extends LinkedQuestion {
  /** Ids of field maps that are left out. */
  readonly skip: readonly string[];
}

type Query = Readonly<Record<string, string | undefined>>;

const toParts = (text: string | undefined): readonly string[] => (text ?? '').split(',').filter((part) => part !== '');

/** What `GET /changes` asks for. */
export interface ChangesQuestion {
  readonly limit: number;
  /** Without what is read of their records. */
  readonly isBare: boolean;
  /** Named rows; empty: the oldest. */
  readonly rows: readonly string[];
}

/** Query parameters of `GET /changes`. */
export function parseChangesQuestion(query: Query): ChangesQuestion {
  const rows = toParts(query['rows']);
  if (rows.length > NAMED_CHANGES_LIMIT) {
    throw createError('TOO_MANY', `rows names ${rows.length} changes; name at most ${NAMED_CHANGES_LIMIT}.`);
  }
  return {
    limit: parseLimit(query['limit'], CHANGES_PAGE_LIMIT),
    isBare: query['bare'] === 'true',
    rows: rows.map((row) => parseSysId(row, 'rows')),
  };
}

/** Query parameters of `GET /attachments`, and most of those of `GET /digests`. */
export function parseLinkedQuestion(query: Query): LinkedQuestion {
  const records = toParts(query['records']);
  if (records.length > NAMED_DIGESTS_LIMIT) {
    throw createError('TOO_MANY', `records names ${records.length} records; name at most ${NAMED_DIGESTS_LIMIT}.`);
  }
  return {
    map: parseSysId(query['map'], 'map'),
    after: toWhole(Number(query['after'] ?? '0'), 'after', 0, LARGEST_RECORD),
    limit: parseLimit(query['limit'], DIGESTS_PAGE_LIMIT),
    records: records.map((record) => toRecordId(Number(record))),
  };
}

/** Query parameters of `GET /digests`. */
export function parseDigestQuestion(query: Query): DigestQuestion {
  return { ...parseLinkedQuestion(query), skip: toParts(query['skip']).map((id) => parseSysId(id, 'skip')) };
}

/** A linked record: of `GET /attachments/{id}` and `POST /attachments`. */
export interface FilePlace {
  readonly map: string;
  readonly record: number;
}

/** Query parameters that name a linked record. */
export function parseFilePlace(query: Query): FilePlace {
  return { map: parseSysId(query['map'], 'map'), record: toRecordId(Number(query['record'])) };
}

/** Name of an uploaded file: one that is safe, so that both sides know the file by the same name. */
export function parseFileName(name: string | undefined): string {
  if (name === undefined || name === '' || toSafeName(name) !== name) {
    throw createError('INVALID_VALUE', 'name must be a file name without a path or special characters.');
  }
  return name;
}

function parseHeldValues(entry: unknown): HeldValues {
  const object = toObject(entry, 'Each record');
  return { onspringRecord: toRecordId(object['onspringRecord']), held: toStringRecord(object['held'], 'held') };
}

/** `POST /digests`. */
export function parseRepairsRequest(body: unknown): RepairsRequest {
  const object = toObject(body, 'The body');
  return {
    recordMap: parseSysId(object['recordMap'], 'recordMap'),
    records: toList(object, 'records', NAMED_DIGESTS_LIMIT).map(parseHeldValues),
    gone: toList(object, 'gone', NAMED_DIGESTS_LIMIT).map(toRecordId),
  };
}

/** `POST /links`. */
export function parseLinksRequest(body: unknown): LinksRequest {
  const object = toObject(body, 'The body');
  const dryRun = object['dryRun'];
  if (typeof dryRun !== 'boolean') throw createError('INVALID_VALUE', 'dryRun must be true or false.');
  return {
    recordMap: parseSysId(object['recordMap'], 'recordMap'),
    onspringApp: toRecordId(object['onspringApp']),
    records: toList(object, 'records', NAMED_DIGESTS_LIMIT).map((entry) => {
      const record = toObject(entry, 'Each record');
      return { onspringRecord: toRecordId(record['onspringRecord']), key: toText(record, 'key', 255) };
    }),
    dryRun,
  };
}

/** `POST /lookup`. */
export function parseLookupRequest(body: unknown): LookupRequest {
  const object = toObject(body, 'The body');
  const map = toText(object, 'map', 100);
  if (object['key'] !== undefined) return { map, key: toText(object, 'key', 255) };
  const after = object['after'] === '' ? '' : parseSysId(object['after'], 'after');
  return { map, after, limit: toWhole(object['limit'], 'limit', 1, LOOKUP_PAGE_LIMIT) };
}

/** Import set id of `GET /imports/{id}`: a sys_id or a number such as ISET0010001. */
export function parseImportSetId(value: unknown): string {
  if (typeof value !== 'string' || !/^[0-9A-Za-z]{1,40}$/.test(value)) {
    throw createError('INVALID_VALUE', 'The import set id must be a sys_id or a number such as ISET0010001.');
  }
  return value;
}
