/** Rows of child records that came before their parent. */

import { GlideRecord } from '@servicenow/glide';
import { ISSUES_LIMIT, toDeadLetterKey } from '../contract/protocol.ts';
import { readField } from './field-value.ts';

/**
 * Keys of the issues of children that waited for this parent, newest first. Reconcile brings waiting children every
 * night, so their staging table, though emptied by age, knows them all. One query, answered by an index.
 */
export function findWaitingChildren(table: string, parentApp: string, parentRecord: string): readonly string[] {
  const record = new GlideRecord(table);
  record.addQuery('parent_app', parentApp);
  record.addQuery('parent_record', parentRecord);
  record.addQuery('outcome', 'waiting');
  record.orderByDesc('sys_created_on');
  record.setLimit(ISSUES_LIMIT);
  record.query();
  const keys = new Set<string>();
  while (record.next()) {
    keys.add(toDeadLetterKey(readField(record, 'onspring_app'), readField(record, 'onspring_record')));
  }
  return [...keys];
}
