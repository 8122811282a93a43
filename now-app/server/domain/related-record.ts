/** Open incidents, problems and changes on the configuration item of a finding, and what they are told. Pure. */

import { FINDING_STATE } from '../contract/states.ts';
import { type Message, message } from './message.ts';

/** Column of the finding by table of the related record. */
export const RELATED_COLUMNS = {
  incident: 'related_incident',
  problem: 'related_problem',
  change_request: 'related_change',
} as const;
export type RelatedTable = keyof typeof RELATED_COLUMNS;
export const RELATED_TABLES = ['incident', 'problem', 'change_request'] as const satisfies readonly RelatedTable[];

export interface OpenRecord {
  readonly sysId: string;
  /** `sys_class_name` of the task. */
  readonly table: string;
  /** 1 critical to 5 planning, `null` when not rated. */
  readonly priority: number | null;
  readonly createdOn: string;
}

/** The most urgent first, then the newest, then by sys_id. */
function compareRecords(one: OpenRecord, other: OpenRecord): number {
  const byPriority = (one.priority ?? 9) - (other.priority ?? 9);
  if (byPriority !== 0) return byPriority;
  if (one.createdOn !== other.createdOn) return one.createdOn > other.createdOn ? -1 : 1;
  return one.sysId < other.sysId ? -1 : 1;
}

/** Columns to fill: those that are empty and for which an open record is found. What a person chose stays. */
export function selectRelated(
  records: readonly OpenRecord[],
  current: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const columns: Record<string, string> = {};
  for (const table of RELATED_TABLES) {
    const column = RELATED_COLUMNS[table];
    const [best] = records.filter((record) => record.table === table).sort(compareRecords);
    if ((current[column] ?? '') === '' && best !== undefined) columns[column] = best.sysId;
  }
  return columns;
}

/** What is worth a note on a related record. Steps in between are not. */
export type Phase = 'open' | 'working' | 'ended' | 'accepted' | 'none';

/** Phase of a finding's state; a duplicate has none, since its parent speaks for it. */
export function toPhase(state: string): Phase {
  switch (state) {
    case FINDING_STATE.inRemediation:
    case FINDING_STATE.awaitingValidation:
      return 'working';
    case FINDING_STATE.closed:
    case FINDING_STATE.cancelled:
      return 'ended';
    case FINDING_STATE.riskAccepted:
      return 'accepted';
    case FINDING_STATE.duplicate:
      return 'none';
    default:
      return 'open';
  }
}

/** Memory of what was told: the phase, then the related records. */
export function toTold(phase: Phase, related: readonly string[]): string {
  const ids = related.filter((id) => id !== '');
  return phase === 'none' || ids.length === 0 ? '' : [phase, ...ids].join(',');
}

/** sys_ids that need a note: all in a new phase, else those that were not told yet. */
export function toUntold(before: string, after: string): readonly string[] {
  const [oldPhase, ...told] = before.split(',');
  const [phase, ...related] = after.split(',');
  if (after === '' || phase === undefined) return [];
  return related.filter((id) => phase !== oldPhase || !told.includes(id));
}

/** The note: one sentence, the finding's number and title, no copy of its data. */
export function toRelatedNote(phase: Phase, number: string, title: string): Message {
  switch (phase) {
    case 'working':
      return message('Work on finding {0} ({1}), on the same configuration item, has started.', number, title);
    case 'ended':
      return message('Finding {0} ({1}), on the same configuration item, is closed.', number, title);
    case 'accepted':
      return message('The risk of finding {0} ({1}), on the same configuration item, was accepted.', number, title);
    default:
      return message('Finding {0} ({1}) is open on the same configuration item.', number, title);
  }
}
