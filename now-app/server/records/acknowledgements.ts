/** What happens to waiting rows when the companion reports how their delivery went. */

import { GlideRecord } from '@servicenow/glide';
import type { Acknowledgement, AckReply } from '../contract/protocol.ts';
import { OUTBOUND_STATE, TABLES } from '../contract/states.ts';
import { toBackOffSeconds } from '../domain/back-off.ts';
import { explainCode } from '../domain/companion-errors.ts';
import { toDeadLetterKey } from '../domain/issue.ts';
import { message } from '../domain/message.ts';
import { toFieldTime } from './clock.ts';
import { saveCreated } from './created-records.ts';
import { writeFields } from './field-value.ts';
import { openIssue, solveIssues } from './issues.ts';
import { saveConfirmed } from './links.ts';
import { type OutboundRow, toOutboundRow } from './outbound-rows.ts';
import { findRecordMap } from './record-maps.ts';
import { readOutboundSettings } from './settings.ts';

type Failure = Extract<Acknowledgement, { outcome: 'failed' }>;

function openDeadLetter(row: OutboundRow, failure: Failure, attempts: number): void {
  const reason = explainCode(failure.code, failure.message);
  openIssue(
    {
      key: toDeadLetterKey(row.targetTable, row.targetSysId),
      kind: 'dead_letter',
      code: failure.code,
      title: message('{0} could not be told to Onspring', row.number),
      cause:
        attempts === 1
          ? message('Given up after one attempt: {0}', reason)
          : message('Given up after {0} attempts: {1}', String(attempts), reason),
      suggestedFix: message('Correct the cause, then change the record or ask for a retry here: it is sent again.'),
      field: '',
      valueOurs: '',
      valueTheirs: '',
    },
    {
      onspringApp: row.onspringApp,
      onspringRecord: row.onspringRecord,
      finding: row.targetTable === TABLES.finding ? row.targetSysId : '',
      correlation: row.correlation,
    },
  );
}

function applyFailure(record: GlideRecord, row: OutboundRow, failure: Failure, maxAttempts: number): void {
  const attempts = row.attempts + 1;
  const dead = !failure.retryable || attempts >= maxAttempts;
  const wait = toBackOffSeconds({
    attempts,
    retryAfterSeconds: failure.retryAfterSeconds,
    random: Math.random(),
  });
  writeFields(record, {
    attempts,
    state: dead ? OUTBOUND_STATE.dead : OUTBOUND_STATE.pending,
    due: toFieldTime(wait),
    last_code: failure.code,
    last_error: failure.message.slice(0, 1000),
  });
  record.update();
  if (dead) openDeadLetter(row, failure, attempts);
}

interface Created {
  readonly row: OutboundRow;
  readonly agreed: Readonly<Record<string, string>>;
  readonly onspringApp: number;
  readonly onspringRecord: number;
}

function saveCreation({ row, agreed, onspringApp, onspringRecord }: Created): void {
  const map = findRecordMap(row.recordMap);
  if (map === undefined || map.targetTable !== row.targetTable) return;
  const pair = { onspringApp: String(onspringApp), onspringRecord: String(onspringRecord) };
  saveCreated(map, row.targetSysId, pair, agreed);
}

/**
 * Applies acknowledgements. Delivered: Onspring's values become the agreed ones; the row goes unless a newer version
 * waits. Failed: next attempt later, or a sync issue after the last. One query for rows, one for each table's links.
 */
export function applyAcknowledgements(records: readonly Acknowledgement[]): AckReply {
  const reply = { delivered: 0, failed: 0, superseded: 0, unknown: 0 };
  if (records.length === 0) return reply;
  const byId = new Map(records.map((entry) => [entry.id, entry]));
  const { maxAttempts, settleSeconds } = readOutboundSettings();
  const confirmed = new Map<string, Map<string, Readonly<Record<string, string>>>>();
  const recovered: string[] = [];
  const created: Created[] = [];
  const known = new Set<string>();
  const record = new GlideRecord(TABLES.outbound);
  record.addQuery('sys_id', 'IN', [...byId.keys()].join(','));
  record.query();
  while (record.next()) {
    const row = toOutboundRow(record);
    const entry = byId.get(row.sysId);
    if (entry === undefined) continue;
    known.add(row.sysId);
    if (entry.outcome === 'failed') {
      applyFailure(record, row, entry, maxAttempts);
      reply.failed += 1;
      continue;
    }
    if (entry.created !== undefined) {
      created.push({ row, agreed: entry.agreed, ...entry.created });
    }
    const ofTable = confirmed.get(row.targetTable) ?? new Map<string, Readonly<Record<string, string>>>();
    ofTable.set(row.targetSysId, entry.agreed);
    confirmed.set(row.targetTable, ofTable);
    if (row.hasFailed) recovered.push(toDeadLetterKey(row.targetTable, row.targetSysId));
    if (row.version === entry.version) {
      record.deleteRecord();
      reply.delivered += 1;
    } else {
      writeFields(record, {
        attempts: 0,
        state: OUTBOUND_STATE.pending,
        due: toFieldTime(settleSeconds),
        last_code: '',
        last_error: '',
      });
      record.update();
      reply.superseded += 1;
    }
  }
  for (const one of created) saveCreation(one);
  for (const [table, values] of confirmed) saveConfirmed(table, values);
  solveIssues(recovered.slice(0, 100));
  reply.unknown = byId.size - known.size;
  return reply;
}
