/** Pairs of records that belong together, with the values both sides agreed on. */

import { GlideRecord } from '@servicenow/glide';
import { toDigest } from '../contract/digest.ts';
import { LINK_STATE, TABLES } from '../contract/states.ts';
import { parseStringRecord } from '../domain/json.ts';
import type { Conflict } from '../domain/merge.ts';
import { toFieldTime } from './clock.ts';
import { readField, readInteger, writeFields } from './field-value.ts';

export interface Link {
  readonly sysId: string;
  readonly recordMap: string;
  readonly targetTable: string;
  readonly targetSysId: string;
  readonly onspringApp: string;
  readonly onspringRecord: number;
  readonly number: string;
  /** Onspring deleted its record: there is nobody to tell. */
  readonly gone: boolean;
  readonly agreed: Readonly<Record<string, string>>;
  readonly incoming: Readonly<Record<string, string>>;
  readonly conflictFields: readonly string[];
  /** Onspring's values of the fields in conflict. */
  readonly conflictValues: Readonly<Record<string, string>>;
  readonly issueFields: readonly string[];
}

function toNames(text: string): readonly string[] {
  return text === '' ? [] : text.split(',');
}

function toLink(record: GlideRecord): Link {
  return {
    sysId: record.getUniqueValue(),
    recordMap: readField(record, 'record_map'),
    targetTable: readField(record, 'target_table'),
    targetSysId: readField(record, 'target_sys_id'),
    onspringApp: readField(record, 'onspring_app'),
    onspringRecord: readInteger(record, 'onspring_record') ?? 0,
    number: readField(record, 'number'),
    gone: readField(record, 'sync_state') === LINK_STATE.gone,
    agreed: parseStringRecord(readField(record, 'agreed'), 'agreed'),
    incoming: parseStringRecord(readField(record, 'incoming'), 'incoming'),
    conflictFields: toNames(readField(record, 'conflict_fields')),
    conflictValues: parseStringRecord(readField(record, 'conflict_values'), 'conflict_values'),
    issueFields: toNames(readField(record, 'issue_fields')),
  };
}

/** Link of an Onspring record. One query. */
export function findLinkByOnspring(onspringApp: string, onspringRecord: string): Link | null {
  const record = new GlideRecord(TABLES.link);
  record.addQuery('onspring_app', onspringApp);
  record.addQuery('onspring_record', onspringRecord);
  record.setLimit(1);
  record.query();
  return record.next() ? toLink(record) : null;
}

/** A record in Onspring, as one text. */
export const toPairName = (onspringApp: string, onspringRecord: string): string => `${onspringApp}/${onspringRecord}`;

/** sys_ids of the findings that belong to Onspring records, by the name of the pair (`toPairName`). One query. */
export function findFindingsByOnspring(
  pairs: readonly { readonly onspringApp: string; readonly onspringRecord: string }[],
): ReadonlyMap<string, string> {
  const findings = new Map<string, string>();
  if (pairs.length === 0) return findings;
  const record = new GlideRecord(TABLES.link);
  record.addQuery('onspring_app', 'IN', [...new Set(pairs.map((pair) => pair.onspringApp))].join(','));
  record.addQuery('onspring_record', 'IN', [...new Set(pairs.map((pair) => pair.onspringRecord))].join(','));
  record.addQuery('target_table', TABLES.finding);
  record.query();
  while (record.next()) {
    const name = toPairName(readField(record, 'onspring_app'), readField(record, 'onspring_record'));
    findings.set(name, readField(record, 'target_sys_id'));
  }
  return findings;
}

/** Links of records of one table by their sys_id. One query. */
export function findLinksByTarget(table: string, sysIds: readonly string[]): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  if (sysIds.length === 0) return links;
  const record = new GlideRecord(TABLES.link);
  record.addQuery('target_sys_id', 'IN', sysIds.join(','));
  record.addQuery('target_table', table);
  record.query();
  while (record.next()) links.set(readField(record, 'target_sys_id'), toLink(record));
  return links;
}

/** Which links of a record map are read: a page behind an Onspring record, or named records. */
export interface LinkPage {
  readonly recordMap: string;
  readonly after: number;
  readonly limit: number;
  readonly records: readonly number[];
}

/** Links of a map whose Onspring record exists, in order of it. One query, answered by an index. */
export function readLinkPage(page: LinkPage): readonly Link[] {
  const record = new GlideRecord(TABLES.link);
  record.addQuery('record_map', page.recordMap);
  if (page.records.length > 0) record.addQuery('onspring_record', 'IN', page.records.join(','));
  else record.addQuery('onspring_record', '>', page.after);
  record.addQuery('sync_state', '!=', LINK_STATE.gone);
  record.orderBy('onspring_record');
  record.setLimit(page.limit);
  record.query();
  const links: Link[] = [];
  while (record.next()) links.push(toLink(record));
  return links;
}

/** Writes what is known of a pair besides an import: agreed values, or that Onspring deleted its record. */
export function writeLink(
  link: Link,
  values: { readonly agreed?: Readonly<Record<string, string>>; readonly gone?: boolean },
): void {
  const record = new GlideRecord(TABLES.link);
  if (!record.get(link.sysId)) return;
  if (values.agreed !== undefined) {
    writeFields(record, { agreed: JSON.stringify(values.agreed), digest: toDigest(values.agreed) });
  }
  if (values.gone !== undefined) record.setValue('sync_state', values.gone ? LINK_STATE.gone : LINK_STATE.agreed);
  record.update();
}

/** Notes which values an import is about to write (column `incoming`). */
export function announceIncoming(link: Link, values: Readonly<Record<string, string>>): void {
  const record = new GlideRecord(TABLES.link);
  if (!record.get(link.sysId)) return;
  record.setValue('incoming', JSON.stringify(values));
  record.update();
}

export interface ImportedPair {
  /** The link when there is one. */
  readonly linkId: string;
  readonly recordMap: string;
  readonly onspringApp: string;
  readonly onspringRecord: string;
  readonly targetTable: string;
  readonly targetSysId: string;
  readonly number: string;
  readonly agreed: Readonly<Record<string, string>>;
  readonly conflicts: readonly Conflict[];
  readonly issueFields: readonly string[];
}

function toSyncState(conflicts: number, issues: number): string {
  if (conflicts > 0) return LINK_STATE.conflict;
  return issues > 0 ? LINK_STATE.issue : LINK_STATE.agreed;
}

function toConflictColumns(values: Readonly<Record<string, string>>): Record<string, string> {
  const fields = Object.keys(values);
  return { conflict_fields: fields.join(','), conflict_values: fields.length === 0 ? '' : JSON.stringify(values) };
}

/** One more change that no person had to carry across. */
function countCarried(record: GlideRecord): void {
  record.setValue('carried', String((readInteger(record, 'carried') ?? 0) + 1));
}

/** Stores what an import agreed on; makes the link when it is new. */
export function saveImportedPair(pair: ImportedPair): void {
  const record = new GlideRecord(TABLES.link);
  const exists = pair.linkId !== '' && record.get(pair.linkId);
  if (!exists) record.initialize();
  const agreed = JSON.stringify(pair.agreed);
  if (readField(record, 'agreed') !== agreed) countCarried(record);
  writeFields(record, {
    record_map: pair.recordMap,
    onspring_app: pair.onspringApp,
    onspring_record: pair.onspringRecord,
    target_table: pair.targetTable,
    target_sys_id: pair.targetSysId,
    number: pair.number,
    agreed,
    incoming: '',
    ...toConflictColumns(Object.fromEntries(pair.conflicts.map(({ field, theirs }) => [field, theirs]))),
    issue_fields: pair.issueFields.join(','),
    digest: toDigest(pair.agreed),
    sync_state: toSyncState(pair.conflicts.length, pair.issueFields.length),
    last_inbound: toFieldTime(),
  });
  if (exists) {
    record.update();
    return;
  }
  if (record.insert() !== null) return;
  // The unique index refused it: a link of a record that was deleted here is left over, and is taken over.
  const stale = pair.linkId === '' ? findLinkByOnspring(pair.onspringApp, pair.onspringRecord) : null;
  if (stale !== null) saveImportedPair({ ...pair, linkId: stale.sysId });
}

/**
 * Ends the conflict of a field: a person has decided, knowing Onspring's value, which thereby becomes the agreed one.
 * What differs here is then to be told. One query, one write.
 */
export function settleLinkField(link: Link, field: string): void {
  const record = new GlideRecord(TABLES.link);
  if (!record.get(link.sysId)) return;
  const { [field]: theirs = '', ...others } = link.conflictValues;
  const agreed = { ...link.agreed, [field]: theirs };
  writeFields(record, {
    ...toConflictColumns(others),
    agreed: JSON.stringify(agreed),
    digest: toDigest(agreed),
    sync_state: toSyncState(Object.keys(others).length, link.issueFields.length),
  });
  record.update();
}

/**
 * Lays values that Onspring confirmed over the agreed ones. `confirmed` by the record's sys_id. One query, one write
 * for each link.
 */
export function saveConfirmed(table: string, confirmed: ReadonlyMap<string, Readonly<Record<string, string>>>): void {
  if (confirmed.size === 0) return;
  const record = new GlideRecord(TABLES.link);
  record.addQuery('target_sys_id', 'IN', [...confirmed.keys()].join(','));
  record.addQuery('target_table', table);
  record.query();
  while (record.next()) {
    const link = toLink(record);
    const agreed = { ...link.agreed, ...confirmed.get(link.targetSysId) };
    countCarried(record);
    writeFields(record, { agreed: JSON.stringify(agreed), digest: toDigest(agreed), last_outbound: toFieldTime() });
    record.update();
  }
}
