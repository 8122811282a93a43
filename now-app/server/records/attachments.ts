/** Files of records. */

import { type GlideRecord, GlideSysAttachment } from '@servicenow/glide';

/** Whether a record has a file. One query. */
export function hasAttachment(record: GlideRecord): boolean {
  return new GlideSysAttachment().getAttachments(record.getTableName(), record.getUniqueValue()).hasNext();
}
