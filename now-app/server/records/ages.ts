/** Brings the columns that say how old a finding is up to date. */

import { GlideRecord } from '@servicenow/glide';
import { TABLES } from '../contract/states.ts';
import { type Ageing, type AgeMove, toAgeMoves } from '../domain/ages.ts';
import { DAY_SECONDS } from '../domain/duration.ts';
import { toFieldTime } from './clock.ts';

/** sys_ids of open findings at one of the steps of a move that are old enough for the next, the oldest first. */
function readOutgrown(ageing: Ageing, { from, fromDays }: AgeMove, most: number): readonly string[] {
  const record = new GlideRecord(TABLES.finding);
  record.addQuery(ageing.column, 'IN', from.join(','));
  record.addQuery(ageing.since, '<=', toFieldTime(-fromDays * DAY_SECONDS));
  record.addActiveQuery();
  record.orderBy(ageing.since);
  record.setLimit(most);
  record.query();
  const found: string[] = [];
  while (record.next()) found.push(record.getUniqueValue());
  return found;
}

/**
 * Moves the open findings that reached a later step, at most `most` to each; those whose step holds are not touched. Two
 * statements for a step that is reached, one for another; `updateMultiple` itself knows no limit (servicenow-instance.md
 * 11.3). No rule runs: nothing but this figure changes.
 */
export function moveAges(ageing: Ageing, most: number): void {
  for (const move of toAgeMoves(ageing)) {
    const outgrown = readOutgrown(ageing, move, most);
    if (outgrown.length === 0) continue;
    const record = new GlideRecord(TABLES.finding);
    record.addQuery('sys_id', 'IN', outgrown.join(','));
    record.setWorkflow(false);
    record.setValue(ageing.column, move.to);
    record.updateMultiple();
  }
}
