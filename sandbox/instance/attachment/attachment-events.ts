import type { Instance } from '../types.ts';

/**
 * The platform's events about files (docs, "Attachment events and logging"): `current` of a script action is the
 * `sys_attachment`, parameters are the names of file and table. `attachment.read` is not fired.
 */
export function createAttachmentEvents(instance: Instance): void {
  instance.records.addEngine((transaction, { table, operation, current, previous }) => {
    if (table !== 'sys_attachment') return;
    const name = toEventName(operation, current['file_name'] !== previous?.['file_name']);
    if (name === null) return;
    const { file_name: parm1 = '', table_name: parm2 = '', sys_id: sysId = '' } = current;
    instance.queueEvent(transaction, { name, parm1, parm2, table, sysId });
  });
}

function toEventName(operation: 'insert' | 'update' | 'delete', isRenamed: boolean): string | null {
  if (operation === 'insert') return 'attachment.uploaded';
  if (operation === 'delete') return 'attachment.deleted';
  return isRenamed ? 'attachment.renamed' : null;
}
