/** Rows of the sync run table: longer jobs and the companions' signs of life. */

import { GlideAggregate, GlideRecord } from '@servicenow/glide';
import {
  type HeartbeatRequest,
  RUN_COMMANDS,
  type RunCommand,
  type RunReply,
  type RunRequest,
} from '../contract/protocol.ts';
import { OUTBOUND_STATE, RUN_KIND, TABLES } from '../contract/states.ts';
import { toFieldInstant } from '../domain/instant.ts';
import { toFieldTime } from './clock.ts';
import { readField, writeFields } from './field-value.ts';
import { solveUnseenIssues } from './issues.ts';

function toColumns(run: RunRequest): Record<string, string | number> {
  return {
    run_key: run.key,
    kind: run.kind,
    record_map: run.recordMap,
    state: run.state,
    total: run.total,
    processed: run.processed,
    inserted: run.inserted,
    updated: run.updated,
    unchanged: run.unchanged,
    failed: run.failed,
    identical: run.identical,
    different: run.different,
    only_here: run.onlyHere,
    only_there: run.onlyThere,
    digest: run.digest,
    message: run.message,
    ended: isOver(run) ? toFieldTime() : '',
    ...(run.command === null ? {} : { command: run.command }),
  };
}

function isOver(run: RunRequest): boolean {
  return run.state !== 'running' && run.state !== 'paused';
}

function toCommand(text: string): RunCommand | null {
  return RUN_COMMANDS.find((command) => command === text) ?? null;
}

/** Stores a run, the one with the same key if there is one; answers `null` when the instance refused it. */
export function saveRun(run: RunRequest): RunReply | null {
  const record = new GlideRecord(TABLES.syncRun);
  record.addQuery('run_key', run.key);
  record.setLimit(1);
  record.query();
  if (record.next()) return writeRun(record, run);
  record.initialize();
  writeFields(record, { ...toColumns(run), started: toFieldTime() });
  const id = record.insert();
  return id === null ? null : { id, command: run.command };
}

function writeRun(record: GlideRecord, run: RunRequest): RunReply {
  writeFields(record, toColumns(run));
  record.update();
  if (run.kind === RUN_KIND.reconcile && run.state === 'complete') {
    solveUnseenIssues(`discrepancy:${run.recordMap}:`, readField(record, 'started'));
  }
  return { id: record.getUniqueValue(), command: toCommand(readField(record, 'command')) };
}

/** Updates a run; `null` when there is none with this sys_id. */
export function updateRun(sysId: string, run: RunRequest): RunReply | null {
  const record = new GlideRecord(TABLES.syncRun);
  if (!record.get(sysId) || readField(record, 'kind') === RUN_KIND.heartbeat) return null;
  return writeRun(record, run);
}

/** Stores a companion's sign of life in its one row. */
export function saveHeartbeat(beat: HeartbeatRequest): void {
  const record = new GlideRecord(TABLES.syncRun);
  record.addQuery('kind', RUN_KIND.heartbeat);
  record.addQuery('companion', beat.companionId);
  record.setLimit(1);
  record.query();
  const exists = record.next();
  if (!exists) record.initialize();
  writeFields(record, {
    kind: RUN_KIND.heartbeat,
    state: 'running',
    companion: beat.companionId,
    companion_version: beat.version,
    last_seen: toFieldTime(),
    queue_waiting: beat.queueWaiting,
    queue_oldest_seconds: beat.queueOldestSeconds,
    dead_letters: beat.deadLetters,
    started: toFieldInstant(beat.startedAt),
  });
  if (exists) record.update();
  else record.insert();
}

/** Number of changes that wait for Onspring. */
export function countPendingChanges(): number {
  const count = new GlideAggregate(TABLES.outbound);
  count.addQuery('state', '=', OUTBOUND_STATE.pending);
  count.addAggregate('COUNT', '');
  count.query();
  return count.next() ? Number(count.getAggregate('COUNT', '')) : 0;
}
