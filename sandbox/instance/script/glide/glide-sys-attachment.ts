import type { Environment } from '../environment.ts';
import { createGlideRecord, type GlideRecord, identify, isGlideRecord } from './glide-record.ts';
import { createRecordState } from './record-state.ts';
import { toText } from './values.ts';

/** `GlideSysAttachment` (servicenow-instance.md 11.13), attachment records only: contents are not emulated yet. */
export class GlideSysAttachment {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** The attachments of a record, already queried; takes a GlideRecord or table and sys_id. */
  getAttachments(owner: unknown, sysId?: unknown): GlideRecord {
    const target = isGlideRecord(owner) ? identify(owner) : { table: toText(owner), sysId: toText(sysId) };
    const attachments = createGlideRecord(createRecordState(this.#environment, 'sys_attachment'));
    attachments.addQuery('table_name', target.table);
    attachments.addQuery('table_sys_id', target.sysId);
    attachments.query();
    return attachments;
  }

  deleteAttachment(sysId: unknown): void {
    const { instance, transaction } = this.#environment;
    instance.records.remove(transaction, 'sys_attachment', toText(sysId));
  }
}
