/** Files of records. */

import { GlideRecord, type GlideScriptableInputStream, GlideSysAttachment, gs } from '@servicenow/glide';
import { toMimeType } from '../contract/files.ts';
import type { Attachment, AttachmentsReply, RecordMap } from '../contract/protocol.ts';
import type { LinkedQuestion } from '../domain/request.ts';
import { readField, readInteger } from './field-value.ts';
import { type Link, readLinkPage } from './links.ts';

const ATTACHMENT_TABLE = 'sys_attachment';
/** Most attachments one answer holds. Those beyond it are seen when their record changes. */
const MOST_ATTACHMENTS = 10_000;

/** Whether a record has a file. One query. */
export function hasAttachment(record: GlideRecord): boolean {
  return new GlideSysAttachment().getAttachments(record.getTableName(), record.getUniqueValue()).hasNext();
}

function toAttachment(record: GlideRecord): Attachment {
  return {
    id: record.getUniqueValue(),
    name: readField(record, 'file_name'),
    type: readField(record, 'content_type'),
    bytes: readInteger(record, 'size_bytes') ?? 0,
    sha256: readField(record, 'hash'),
  };
}

/** Attachments of the linked records that are asked for. Two queries. */
export function readAttachments(map: RecordMap, question: LinkedQuestion): AttachmentsReply {
  const { after, records } = question;
  const limit = records.length > 0 ? records.length : question.limit;
  const links = readLinkPage({ recordMap: map.id, after, limit, records });
  const byTarget = new Map<string, Attachment[]>();
  if (links.length > 0) {
    const record = new GlideRecord(ATTACHMENT_TABLE);
    record.addQuery('table_sys_id', 'IN', links.map((link) => link.targetSysId).join(','));
    record.addQuery('table_name', map.targetTable);
    record.orderBy('sys_created_on');
    record.setLimit(MOST_ATTACHMENTS);
    record.query();
    let count = 0;
    while (record.next()) {
      const target = readField(record, 'table_sys_id');
      byTarget.set(target, [...(byTarget.get(target) ?? []), toAttachment(record)]);
      count += 1;
    }
    if (count === MOST_ATTACHMENTS) gs.warn('Record map {0}: more attachments than one answer holds', map.name);
  }
  const last = links[links.length - 1];
  return {
    records: links.flatMap(({ onspringRecord, targetSysId }) => {
      const files = byTarget.get(targetSysId);
      return files === undefined ? [] : [{ onspringRecord, files }];
    }),
    next: records.length > 0 || links.length < limit ? null : (last?.onspringRecord ?? null),
  };
}

/** The attachment with this sys_id when it belongs to the linked record, else `null`. One query. */
export function findAttachment(link: Link, sysId: string): Attachment | null {
  const record = new GlideRecord(ATTACHMENT_TABLE);
  if (!record.get(sysId)) return null;
  const isOfRecord =
    readField(record, 'table_sys_id') === link.targetSysId && readField(record, 'table_name') === link.targetTable;
  return isOfRecord ? toAttachment(record) : null;
}

/** Content of an attachment, to be passed on without a look at it. */
export function openAttachment(sysId: string): GlideScriptableInputStream {
  return new GlideSysAttachment().getContentStream(sysId);
}

/**
 * Attaches a file to the linked record; `null` when the record is gone or the instance refuses the file by its own limits
 * of size and extension. Two queries and the writes of the platform.
 */
export function addAttachment(link: Link, name: string, content: GlideScriptableInputStream): Attachment | null {
  const target = new GlideRecord(link.targetTable);
  if (!target.get(link.targetSysId)) return null;
  const sysId = new GlideSysAttachment().writeContentStream(target, name, toMimeType(name), content);
  return sysId ? findAttachment(link, sysId) : null;
}

/** Takes back an attachment that was just added. */
export function deleteAttachment(sysId: string): void {
  new GlideSysAttachment().deleteAttachment(sysId);
}
