/** Rows of the sync run table: longer jobs and the companions' signs of life. */

import { GlideAggregate, GlideRecord } from '@servicenow/glide';
import type { HeartbeatRequest, RunRequest } from '../contract/protocol.ts';
import { OUTBOUND_STATE, RUN_KIND, TABLES } from '../contract/states.ts';
import { toFieldTime } from './clock.ts';
import { readField, writeFields } from './field-value.ts';

function toColumns(run: RunRequest): Record<string, string | number> {
  return {
    kind: run.kind,
    record_map: run.recordMap,
    state: run.state,
    total: run.total,
    processed: run.processed,
    inserted: run.inserted,
    updated: run.updated,
    unchanged: run.unchanged,
    failed: run.failed,
    message: run.message,
    ended: run.state === 'running' ? '' : toFieldTime(),
  };
}

/** Stores a new run; answers its sys_id, `null` when the instance refused it. */
export function insertRun(run: RunRequest): string | null {
  const record = new GlideRecord(TABLES.syncRun);
  record.initialize();
  writeFields(record, { ...toColumns(run), started: toFieldTime() });
  return record.insert();
}

/** Updates a run; false when there is none with this sys_id. */
export function updateRun(sysId: string, run: RunRequest): boolean {
  const record = new GlideRecord(TABLES.syncRun);
  if (!record.get(sysId) || readField(record, 'kind') === RUN_KIND.heartbeat) return false;
  writeFields(record, toColumns(run));
  record.update();
  return true;
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
    message: `Started ${beat.startedAt}`,
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
