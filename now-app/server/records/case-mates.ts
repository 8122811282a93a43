/** Open work around a finding: findings it repeats, and incidents, problems and changes on its configuration item. */

import { GlideRecord } from '@servicenow/glide';
import { FINDING_STATE, TABLES } from '../contract/states.ts';
import type { Twin } from '../domain/duplicate.ts';
import { type OpenRecord, RELATED_TABLES, type RelatedTable } from '../domain/related-record.ts';
import { addWorkNote, readField, readInteger } from './field-value.ts';

export interface CaseMates {
  readonly twins: readonly Twin[];
  readonly records: readonly OpenRecord[];
}

const NONE: CaseMates = { twins: [], records: [] };
/** A configuration item with more open work than this is a matter for people. */
const MOST_MATES = 200;
const MOST_CHILDREN = 200;

/** Open tasks with this duplicate key or on this configuration item. One query, by two indexed columns of task. */
export function findCaseMates(duplicateKey: string, configurationItem: string): CaseMates {
  if (duplicateKey === '' && configurationItem === '') return NONE;
  const record = new GlideRecord('task');
  if (duplicateKey === '') record.addQuery('cmdb_ci', configurationItem);
  else {
    const condition = record.addQuery('correlation_id', duplicateKey);
    if (configurationItem !== '') condition.addOrCondition('cmdb_ci', configurationItem);
  }
  record.addQuery('active', true);
  record.addQuery('sys_class_name', 'IN', [TABLES.finding, ...RELATED_TABLES].join(','));
  record.orderBy('sys_created_on');
  record.setLimit(MOST_MATES);
  record.query();
  const twins: Twin[] = [];
  const records: OpenRecord[] = [];
  while (record.next()) {
    const table = readField(record, 'sys_class_name');
    const sysId = record.getUniqueValue();
    const createdOn = readField(record, 'sys_created_on');
    if (table !== TABLES.finding) records.push({ sysId, table, priority: readInteger(record, 'priority'), createdOn });
    else if (duplicateKey !== '' && readField(record, 'correlation_id') === duplicateKey) {
      twins.push({ sysId, createdOn, number: readField(record, 'number') });
    }
  }
  return { twins, records };
}

/** Duplicate key of a finding, `''` when it has none or is gone. One query. */
export function readDuplicateKey(finding: string): string {
  const record = new GlideRecord(TABLES.finding);
  return record.get(finding) ? readField(record, 'correlation_id') : '';
}

function queryChildren(parent: string, duplicateKey: string | null): GlideRecord {
  const record = new GlideRecord(TABLES.finding);
  record.addQuery('parent', parent);
  record.addQuery('state', FINDING_STATE.duplicate);
  if (duplicateKey !== null) record.addQuery('correlation_id', duplicateKey);
  // The oldest first: it takes over, and the others become its duplicates.
  record.orderBy('sys_created_on');
  record.orderBy('number');
  record.setLimit(MOST_CHILDREN);
  record.query();
  return record;
}

/**
 * Gives duplicates another parent; none (`''`) has them qualified anew, which finds another one when there is one.
 * `duplicateKey`: only those with this key, `null` all. One query.
 */
export function moveChildren(parent: string, duplicateKey: string | null, newParent: string, note: string): void {
  const child = queryChildren(parent, duplicateKey);
  while (child.next()) {
    if (child.getUniqueValue() === newParent) continue;
    child.setValue('parent', newParent);
    addWorkNote(child, note);
    child.update();
  }
}

/** Writes one work note to each of the related records. One query for each. */
export function noteRelated(related: Readonly<Partial<Record<RelatedTable, string>>>, note: string): void {
  for (const table of RELATED_TABLES) {
    const sysId = related[table] ?? '';
    if (sysId === '') continue;
    const record = new GlideRecord(table);
    if (!record.get(sysId)) continue;
    addWorkNote(record, note);
    record.update();
  }
}
