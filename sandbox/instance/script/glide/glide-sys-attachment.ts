import {
  ATTRIBUTES,
  copyAttachments,
  findAttachmentProblem,
  holdsContext,
  listAttributes,
  readAttachment,
  setAttribute,
  writeAttachment,
} from '../../attachment/attachments.ts';
import type { Environment } from '../environment.ts';
import { createGlideRecord, type GlideRecord, identify, isGlideRecord } from './glide-record.ts';
import { GlideScriptableInputStream } from './input-stream.ts';
import { createRecordState } from './record-state.ts';
import { toText } from './values.ts';

/** `getContent` answers text up to this size (C). */
const CONTENT_LIMIT_BYTES = 5 * 1024 * 1024;

interface Place {
  readonly table: string;
  readonly sysId: string;
}

/**
 * `GlideSysAttachment` (servicenow-instance.md 11.13): no access rules beyond table access, limits of size and extension
 * apply. A file with an encryption context is empty to sessions without it (C).
 */
export class GlideSysAttachment {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** The attachments of a record, already queried; takes a GlideRecord or table and sys_id. */
  getAttachments(owner: unknown, sysId?: unknown): GlideRecord {
    const target = placeOf(owner, sysId);
    const attachments = createGlideRecord(createRecordState(this.#environment, 'sys_attachment'));
    attachments.addQuery('table_name', target.table);
    attachments.addQuery('table_sys_id', target.sysId);
    attachments.query();
    return attachments;
  }

  /** sys_id of the new attachment, null when it was refused; text is stored as UTF-8. */
  write(owner: unknown, fileName: unknown, contentType: unknown, content: unknown): string | null {
    return this.#write(owner, fileName, contentType, Buffer.from(toText(content), 'utf8'));
  }

  writeBase64(owner: unknown, fileName: unknown, contentType: unknown, content: unknown): string | null {
    return this.#write(owner, fileName, contentType, Buffer.from(toText(content), 'base64'));
  }

  /** Text of an attachment record; bytes that are no UTF-8 are damaged, as on the platform. */
  getContent(attachment: unknown): string {
    const bytes = this.#read(attachment);
    if (bytes.length <= CONTENT_LIMIT_BYTES) return bytes.toString('utf8');
    this.#log('warn', `content of ${bytes.length} bytes is too large for getContent`);
    return '';
  }

  getContentBase64(attachment: unknown): string {
    return this.#read(attachment).toString('base64');
  }

  /** Content of an attachment by sys_id, to be passed on. */
  getContentStream(sysId: unknown): GlideScriptableInputStream {
    return new GlideScriptableInputStream(this.#read(sysId));
  }

  writeContentStream(owner: unknown, fileName: unknown, contentType: unknown, stream: unknown): string | null {
    return this.#write(owner, fileName, contentType, GlideScriptableInputStream.bytesOf(stream));
  }

  /** Pairs `old,new` of sys_ids. */
  copy(sourceTable: unknown, sourceId: unknown, targetTable: unknown, targetId: unknown): string[] {
    const { instance, transaction } = this.#environment;
    const pairs = copyAttachments(instance, transaction, {
      from: placeOf(sourceTable, sourceId),
      to: placeOf(targetTable, targetId),
    });
    return pairs.map(({ oldId, newId }) => `${oldId},${newId}`);
  }

  deleteAttachment(sysId: unknown): void {
    const { instance, transaction } = this.#environment;
    instance.records.remove(transaction, 'sys_attachment', toText(sysId));
  }

  addAttribute(sysId: unknown, key: unknown, value: unknown): void {
    const { instance, transaction } = this.#environment;
    const id = toText(sysId);
    if (instance.database.get('sys_attachment', id) === undefined) {
      this.#log('warn', `no attachment ${id}`);
      return;
    }
    const result = setAttribute(instance, transaction, id, { key: toText(key), value: toText(value) });
    if (!result.ok) this.#log('warn', `attribute ${toText(key)} of ${id}: ${result.message}`);
  }

  addMultipleAttributes(sysId: unknown, pairs: unknown): void {
    for (const [key, value] of Object.entries(pairs ?? {})) this.addAttribute(sysId, key, value);
  }

  /** The attributes as records, already queried: fields `key` and `value`. */
  fetchAllAttributes(sysId: unknown): GlideRecord {
    const rows = createGlideRecord(createRecordState(this.#environment, ATTRIBUTES));
    rows.addQuery('sys_attachment', sysId);
    rows.orderBy('key');
    rows.query();
    return rows;
  }

  fetchAttribute(sysId: unknown, key: unknown): GlideRecord {
    const rows = createGlideRecord(createRecordState(this.#environment, ATTRIBUTES));
    rows.addQuery('sys_attachment', sysId);
    rows.addQuery('key', key);
    rows.query();
    return rows;
  }

  /** Attributes with other keys stay (C). */
  updateAllAttributes(sysId: unknown, pairs: unknown): void {
    this.addMultipleAttributes(sysId, pairs);
  }

  updateAttribute(sysId: unknown, key: unknown, value: unknown): void {
    this.addAttribute(sysId, key, value);
  }

  /** False when there is no such attribute. */
  deleteAttribute(sysId: unknown, key: unknown): boolean {
    return this.#removeAttributes(sysId, (each) => each === toText(key));
  }

  /** False when there is none. */
  deleteAllAttributes(sysId: unknown): boolean {
    return this.#removeAttributes(sysId, () => true);
  }

  #removeAttributes(sysId: unknown, isMeant: (key: string) => boolean): boolean {
    const { instance, transaction } = this.#environment;
    const meant = listAttributes(instance, toText(sysId)).filter(({ key }) => isMeant(key));
    return (
      meant.length > 0 &&
      meant.every((attribute) => instance.records.remove(transaction, ATTRIBUTES, attribute.sysId).ok)
    );
  }

  #write(owner: unknown, fileName: unknown, contentType: unknown, bytes: Uint8Array): string | null {
    const { instance, transaction } = this.#environment;
    const { table, sysId } = placeOf(owner);
    const name = toText(fileName);
    const problem =
      instance.schema.table(table) === undefined || instance.database.get(table, sysId) === undefined
        ? `no record ${table} ${sysId} to attach to`
        : findAttachmentProblem(instance, { fileName: name, bytes });
    if (problem !== null) {
      this.#log('warn', `${name}: ${problem}`);
      return null;
    }
    const written = writeAttachment(instance, transaction, {
      table,
      sysId,
      fileName: name,
      contentType: toText(contentType),
      bytes,
    });
    return written.ok ? written.sysId : null;
  }

  #read(attachment: unknown): Buffer {
    const { instance, transaction } = this.#environment;
    const sysId = isGlideRecord(attachment) ? identify(attachment).sysId : toText(attachment);
    const row = instance.database.get('sys_attachment', sysId) ?? {};
    if (holdsContext(instance, transaction.session, row)) return readAttachment(instance, sysId);
    this.#log('warn', `${sysId} is encrypted with a context the user does not have`);
    return Buffer.alloc(0);
  }

  #log(level: 'warn', message: string): void {
    const { instance, transaction } = this.#environment;
    instance.log(level, transaction.name, `GlideSysAttachment: ${message}`);
  }
}

function placeOf(owner: unknown, sysId?: unknown): Place {
  return isGlideRecord(owner) ? identify(owner) : { table: toText(owner), sysId: toText(sysId) };
}
