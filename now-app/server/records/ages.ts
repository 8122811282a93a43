/** Brings the columns that say how old a finding is up to date. */

import { GlideRecord } from '@servicenow/glide';
import { TABLES } from '../contract/states.ts';
import { type Ageing, toAgeMoves } from '../domain/ages.ts';
import { DAY_SECONDS } from '../domain/duration.ts';
import { toFieldTime } from './clock.ts';

/**
 * Moves the open findings that reached a later step; those whose step holds are not touched. One statement for each
 * step, answered by an index. No rule runs: nothing but this figure changes.
 */
export function moveAges(ageing: Ageing): void {
  for (const { from, to, fromDays } of toAgeMoves(ageing)) {
    const record = new GlideRecord(TABLES.finding);
    record.addQuery(ageing.column, 'IN', from.join(','));
    record.addQuery(ageing.since, '<=', toFieldTime(-fromDays * DAY_SECONDS));
    record.addActiveQuery();
    record.setWorkflow(false);
    record.setValue(ageing.column, to);
    record.updateMultiple();
  }
}
