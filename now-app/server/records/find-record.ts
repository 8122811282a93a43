/** One record by its sys_id. */

import { GlideRecord } from '@servicenow/glide';

/** The record, placed and ready to be changed; `null` when the id is empty or names none. One query. */
export function findRecord(table: string, sysId: string): GlideRecord | null {
  const record = new GlideRecord(table);
  return sysId !== '' && record.get(sysId) ? record : null;
}
