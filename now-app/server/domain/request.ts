/** Bodies of the sync API: from `unknown` to the protocol's types, bounded, or a coded error. Pure. */

import {
  type Acknowledgement,
  type AckRequest,
  CHANGES_PAGE_LIMIT,
  type HeartbeatRequest,
  ISSUES_LIMIT,
  type IssueReport,
  type IssuesRequest,
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

function parseAcknowledgement(entry: unknown): Acknowledgement {
  const object = toObject(entry, 'Each record');
  const id = parseSysId(object['id'], 'id');
  const version = toCount(object, 'version');
  const outcome = toOneOf(object, 'outcome', ['delivered', 'failed'] as const);
  if (outcome === 'delivered') return { id, version, outcome, agreed: toStringRecord(object['agreed'], 'agreed') };
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
    kind: toOneOf(object, 'kind', ['unknown_app', 'dead_letter', 'field_value', 'configuration'] as const),
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
  const solved = toList(object, 'solved', ISSUES_LIMIT).map((key) => {
    if (typeof key !== 'string' || key === '' || key.length > 200) {
      throw createError('INVALID_VALUE', 'solved must hold keys of 1 to 200 characters.');
    }
    return key;
  });
  return { issues: toList(object, 'issues', ISSUES_LIMIT).map(parseIssueReport), solved };
}

/** `POST /runs` and `PATCH /runs/{id}`. */
export function parseRunRequest(body: unknown): RunRequest {
  const object = toObject(body, 'The body');
  return {
    kind: toOneOf(object, 'kind', ['initial_load'] as const),
    recordMap: parseSysId(object['recordMap'], 'recordMap'),
    state: toOneOf(object, 'state', ['running', 'complete', 'failed'] as const),
    total: toCount(object, 'total'),
    processed: toCount(object, 'processed'),
    inserted: toCount(object, 'inserted'),
    updated: toCount(object, 'updated'),
    unchanged: toCount(object, 'unchanged'),
    failed: toCount(object, 'failed'),
    message: toCutText(object, 'message', 1000),
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

/** `limit` of `GET /changes`: 1 to the page limit; absent is the page limit. */
export function parseLimit(value: string | undefined): number {
  if (value === undefined || value === '') return CHANGES_PAGE_LIMIT;
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > CHANGES_PAGE_LIMIT) {
    throw createError('INVALID_VALUE', `limit must be a whole number from 1 to ${CHANGES_PAGE_LIMIT}.`);
  }
  return limit;
}

/** Import set id of `GET /imports/{id}`: a sys_id or a number such as ISET0010001. */
export function parseImportSetId(value: unknown): string {
  if (typeof value !== 'string' || !/^[0-9A-Za-z]{1,40}$/.test(value)) {
    throw createError('INVALID_VALUE', 'The import set id must be a sys_id or a number such as ISET0010001.');
  }
  return value;
}
