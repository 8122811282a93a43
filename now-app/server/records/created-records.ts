/** Records made here that now exist in Onspring too. */

import { GlideRecord } from '@servicenow/glide';
import type { RecordMap } from '../contract/protocol.ts';
import { readField, writeFields } from './field-value.ts';
import { saveImportedPair } from './links.ts';
import { findOutboundRow } from './outbound-rows.ts';

interface OnspringPair {
  readonly onspringApp: string;
  readonly onspringRecord: string;
}

/** Notes the Onspring record in the record and in the change that may still wait for it. */
function writePair(record: GlideRecord, pair: OnspringPair): void {
  const columns = { onspring_app: pair.onspringApp, onspring_record: pair.onspringRecord };
  const row = findOutboundRow(record.getTableName(), record.getUniqueValue());
  if (row !== null) {
    writeFields(row, columns);
    row.update();
  }
  writeFields(record, columns);
  record.update();
}

/** Links a record to the one that was just created for it. The link comes first: the update of the record is no news. */
export function saveCreated(
  map: RecordMap,
  sysId: string,
  pair: OnspringPair,
  agreed: Readonly<Record<string, string>>,
): void {
  const record = new GlideRecord(map.targetTable);
  if (!record.get(sysId)) return;
  saveImportedPair({
    linkId: '',
    recordMap: map.id,
    ...pair,
    targetTable: map.targetTable,
    targetSysId: sysId,
    number: readField(record, 'number'),
    agreed,
    conflicts: [],
    issueFields: [],
  });
  writePair(record, pair);
}

/**
 * Gives the record with this number, if Onspring does not have it yet, its Onspring record. A comment is only adopted by
 * the map it goes out by: a number typed in the app of public comments cannot claim an internal note. One query.
 */
export function adoptRecord(created: OnspringPair & { readonly map: RecordMap; readonly number: string }): void {
  const record = new GlideRecord(created.map.targetTable);
  record.addQuery('number', created.number);
  if (created.map.journal !== null) record.addQuery('record_map', created.map.id);
  record.addNullQuery('onspring_record');
  record.setLimit(1);
  record.query();
  if (record.next()) writePair(record, created);
}
