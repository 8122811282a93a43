import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Instance, Session, Transaction, Values, WriteResult } from '../types.ts';

/** Bytes of packed content in one row of `sys_attachment_doc` (C). */
const CHUNK_BYTES = 734_003;
/** Pairs of attachments: table and columns `key` and `value` as GlideSysAttachment documents them. */
export const ATTRIBUTES = 'sys_attachment_attribute';
const MEGABYTE = 1024 * 1024;
/** `com.glide.attachment.max_size` (servicenow-instance.md 5). */
const DEFAULT_LIMIT_MEGABYTES = 1024;

export interface AttachmentContent {
  readonly table: string;
  readonly sysId: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** sys_id of an encryption context: whoever lacks it cannot open the file. */
  readonly encryptionContext?: string;
  /** `yyyy-MM-dd HH:mm:ss` in UTC for a file that was made earlier; without it, now. */
  readonly createdOn?: string;
}

/**
 * True when the session may open the attachment: it has no encryption context, or one of a role of the session (5; that roles
 * carry contexts is C). System sessions open everything.
 */
export const holdsContext = (instance: Instance, session: Session, attachment: Readonly<Values>): boolean => {
  const context = attachment['encryption_context'] ?? '';
  if (context === '' || session.system) return true;
  return instance.database
    .select('sys_user_role', `encryption_context=${context}`)
    .some((role) => session.roles.has(role['name'] ?? ''));
};

/** Why a file may not be attached; `null` when it may (limits of servicenow-instance.md 5). */
export const findAttachmentProblem = (
  instance: Instance,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
): string | null => {
  const megabytes = Number(instance.property('com.glide.attachment.max_size') ?? '') || DEFAULT_LIMIT_MEGABYTES;
  if (bytes.length > megabytes * MEGABYTE) return `File size ${bytes.length} is larger than ${megabytes} MB`;
  const allowed = (instance.property('glide.attachment.extensions') ?? '')
    .split(',')
    .map((extension) => extension.trim().replace(/^\./, '').toLowerCase())
    .filter((extension) => extension !== '');
  const extension = /\.([^.]*)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return allowed.length === 0 || allowed.includes(extension) ? null : `Files of type '${extension}' are not allowed`;
};

/**
 * Stores a file beside a record: metadata in `sys_attachment`, packed content in chunks in `sys_attachment_doc`. Limits
 * and rights are the caller's to check.
 */
export const writeAttachment = (
  instance: Instance,
  transaction: Transaction,
  { table, sysId, fileName, contentType, bytes, encryptionContext = '', createdOn }: AttachmentContent,
): WriteResult => {
  const packed = gzipSync(bytes);
  const values: Values = {
    table_name: table,
    table_sys_id: sysId,
    file_name: fileName,
    content_type: contentType,
    size_bytes: String(bytes.length),
    size_compressed: String(packed.length),
    compressed: 'true',
    chunk_size_bytes: String(CHUNK_BYTES),
    hash: createHash('sha256').update(bytes).digest('hex'),
    state: 'available_conditionally',
    encryption_context: encryptionContext,
  };
  const written =
    createdOn === undefined
      ? instance.records.insert(transaction, 'sys_attachment', values)
      : instance.records.insert(
          transaction,
          'sys_attachment',
          { ...values, sys_created_on: createdOn },
          { autoSysFields: false },
        );
  if (!written.ok) return written;
  for (let start = 0, position = 0; start < packed.length; start += CHUNK_BYTES, position += 1) {
    const chunk = packed.subarray(start, start + CHUNK_BYTES);
    const stored = instance.records.insert(transaction, 'sys_attachment_doc', {
      sys_attachment: written.sysId,
      position: String(position),
      length: String(chunk.length),
      data: chunk.toString('base64'),
    });
    if (!stored.ok) return stored;
  }
  return written;
};

/** Content of an attachment; empty when it has none. */
export const readAttachment = (instance: Instance, sysId: string): Buffer => {
  const chunks = instance.database.select('sys_attachment_doc', `sys_attachment=${sysId}^ORDERBYposition`);
  if (chunks.length === 0) return Buffer.alloc(0);
  return gunzipSync(Buffer.concat(chunks.map((chunk) => Buffer.from(chunk['data'] ?? '', 'base64'))));
};

/** Attachments of a record, oldest first. */
export const listAttachments = (instance: Instance, table: string, sysId: string): Readonly<Values>[] =>
  instance.database
    .select('sys_attachment', `table_sys_id=${sysId}^ORDERBYsys_created_on`)
    .filter((row) => row['table_name'] === table);

/** Copies all files of one record to another: pairs of old and new sys_id. */
export const copyAttachments = (
  instance: Instance,
  transaction: Transaction,
  { from, to }: { readonly from: RecordPlace; readonly to: RecordPlace },
): { readonly oldId: string; readonly newId: string }[] =>
  listAttachments(instance, from.table, from.sysId).flatMap((row) => {
    const oldId = row['sys_id'] ?? '';
    const copied = writeAttachment(instance, transaction, {
      ...to,
      fileName: row['file_name'] ?? '',
      contentType: row['content_type'] ?? '',
      bytes: readAttachment(instance, oldId),
      encryptionContext: row['encryption_context'] ?? '',
    });
    if (copied.ok) copyAttributes(instance, transaction, oldId, copied.sysId);
    return copied.ok ? [{ oldId, newId: copied.sysId }] : [];
  });

/** Copying a file copies its attributes (GlideSysAttachment.copy, ServiceNowDocs). */
const copyAttributes = (instance: Instance, transaction: Transaction, from: string, to: string): void => {
  for (const { key, value } of listAttributes(instance, from)) setAttribute(instance, transaction, to, { key, value });
};

export interface AttachmentAttribute {
  readonly sysId: string;
  readonly key: string;
  readonly value: string;
}

/** Key-value pairs of an attachment, by key. */
export const listAttributes = (instance: Instance, attachment: string): AttachmentAttribute[] =>
  instance.database.select(ATTRIBUTES, `sys_attachment=${attachment}^ORDERBYkey`).map((row) => ({
    sysId: row['sys_id'] ?? '',
    key: row['key'] ?? '',
    value: row['value'] ?? '',
  }));

/** Adds a pair, or gives a known key another value. */
export const setAttribute = (
  instance: Instance,
  transaction: Transaction,
  attachment: string,
  { key, value }: { readonly key: string; readonly value: string },
): WriteResult => {
  const known = listAttributes(instance, attachment).find((each) => each.key === key);
  return known === undefined
    ? instance.records.insert(transaction, ATTRIBUTES, { sys_attachment: attachment, key, value })
    : instance.records.update(transaction, ATTRIBUTES, known.sysId, { value });
};

export interface RecordPlace {
  readonly table: string;
  readonly sysId: string;
}

/** Attachments go with their record, contents and attributes with their attachment (C). */
export const installAttachmentCascade = (instance: Instance): void => {
  const { database, records } = instance;
  const removeAll = (transaction: Transaction, table: string, query: string): void => {
    for (const row of database.select(table, query)) records.remove(transaction, table, row['sys_id'] ?? '');
  };
  records.addEngine((transaction, { operation, table, current }) => {
    if (operation !== 'delete') return;
    const sysId = current['sys_id'] ?? '';
    if (table === 'sys_attachment') {
      removeAll(transaction, 'sys_attachment_doc', `sys_attachment=${sysId}`);
      removeAll(transaction, ATTRIBUTES, `sys_attachment=${sysId}`);
    } else if (!table.startsWith('sys_attachment')) {
      for (const row of listAttachments(instance, table, sysId)) {
        records.remove(transaction, 'sys_attachment', row['sys_id'] ?? '');
      }
    }
  });
};
