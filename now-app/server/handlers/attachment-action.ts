/** Script action of the platform's event about uploaded files. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { TABLES } from '../contract/states.ts';
import { readField } from '../records/field-value.ts';
import { queueAttachments } from './outbound-rule.ts';

/** Notes that a finding or task has a new file to tell. `current`: the record of the event, a `sys_attachment`. */
export function onAttachmentUploaded(current: GlideRecord): void {
  try {
    const table = readField(current, 'table_name');
    if (table !== TABLES.finding && table !== TABLES.task) return;
    queueAttachments(table, readField(current, 'table_sys_id'));
  } catch (error) {
    // Nothing is lost: the file is seen with the next change of its record, and by the nightly reconcile.
    gs.warn('Noting an attachment failed: {0}', error instanceof Error ? error.message : 'unknown cause');
  }
}
