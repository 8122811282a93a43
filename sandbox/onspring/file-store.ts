import type { App, FileField, OnspringRecord, StoredFile } from './model.ts';
import type { SaveRequest } from './record-store.ts';
import type { Tenant } from './tenant.ts';

/** Files of records. A change of a record's files is a save of the record, so outcomes fire as for any other. */

export interface FilePlace {
  readonly app: App;
  readonly field: FileField;
  readonly record: OnspringRecord;
}

export interface NewFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly notes: string | null;
  readonly modifiedMs: number;
}

/** Adds a file to a field; what the field already holds stays. */
export function addFile(tenant: Tenant, place: FilePlace, file: NewFile, cause: SaveRequest['cause']): StoredFile {
  const { state } = tenant;
  const { app, field, record } = place;
  const stored: StoredFile = {
    ...file,
    id: state.nextFileId,
    appId: app.id,
    recordId: record.recordId,
    fieldId: field.id,
    contentType: file.contentType === '' ? 'application/octet-stream' : file.contentType,
    notes: field.type === 'Attachment' ? file.notes : null,
    createdMs: tenant.clock.now(),
    storage: null,
  };
  state.nextFileId += 1;
  state.files.set(stored.id, stored);
  saveFileIds(tenant, place, [...fileIdsOf(place), stored.id], cause);
  return stored;
}

export function removeFile(tenant: Tenant, place: FilePlace, fileId: number, cause: SaveRequest['cause']): void {
  tenant.state.files.delete(fileId);
  const left = fileIdsOf(place).filter((id) => id !== fileId);
  saveFileIds(tenant, place, left, cause);
}

/** Ids of the files a field of a record holds, oldest first. */
export function fileIdsOf({ field, record }: Pick<FilePlace, 'field' | 'record'>): readonly number[] {
  const value = record.values.get(field.id);
  return value?.kind === 'files' ? value.fileIds : [];
}

function saveFileIds(tenant: Tenant, place: FilePlace, fileIds: readonly number[], cause: SaveRequest['cause']): void {
  const { app, field, record } = place;
  const input =
    fileIds.length === 0
      ? ({ kind: 'clear' } as const)
      : ({ kind: 'set', value: { kind: 'files', fileIds: [...fileIds] } } as const);
  tenant.save({ app, record, inputs: new Map([[field, input]]), cause });
}

/** `Content-Disposition` of a download, with the name for old and new readers. */
export function toDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const plain = /[^\w.!#$&+^`|~-]/.test(ascii) ? `"${ascii}"` : ascii;
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename=${plain}; filename*=UTF-8''${encoded}`;
}
