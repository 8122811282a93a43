import { type FileFacts, type FileLimits, findRefusal, toSafeName } from '../../../now-app/server/contract/files.ts';
import type { Attachment } from '../../../now-app/server/contract/protocol.ts';
import type { ErrorCode } from '../error-table.ts';
import type { MappedApp, MappedAttachments } from './catalogue.ts';
import type { OnspringRecord, SettledFile } from './ports.ts';

/** A file of a record in Onspring, as the value of its field names it. */
export interface OnspringFile {
  readonly fieldId: number;
  readonly id: number;
  /** Safe name; `''` for image fields, whose values are ids alone (onspring-api.md 4.2). */
  readonly name: string;
  /** Kept by Onspring itself, not by a service it only links to. */
  readonly isInternal: boolean;
}

/** Files of a field, as its raw value names them. */
export function readOnspringFiles(fieldId: number, raw: unknown): OnspringFile[] {
  const entries: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return entries.flatMap((entry): OnspringFile[] => {
    if (typeof entry === 'number') return [{ fieldId, id: entry, name: '', isInternal: true }];
    if (typeof entry !== 'object' || entry === null || !('fileId' in entry) || typeof entry.fileId !== 'number')
      return [];
    const name = 'fileName' in entry && typeof entry.fileName === 'string' ? toSafeName(entry.fileName) : '';
    const isInternal = !('storageLocation' in entry) || entry.storageLocation === 'Internal';
    return [{ fieldId, id: entry.fileId, name, isInternal }];
  });
}

export function isIncoming({ map }: MappedAttachments): boolean {
  return map.direction !== 'outbound';
}

export function isOutgoing({ map }: MappedAttachments): boolean {
  return map.direction !== 'inbound';
}

/** Limits as text, kept with a refused file: under other limits it is judged anew. */
export function toLimitsText(limits: FileLimits): string {
  return [limits.maxBytes, limits.mostFiles, ...limits.types].join(' ');
}

/** Whether the store says that a file needs nothing more. */
export function createSettled(files: readonly SettledFile[]) {
  const byKey = new Map<string, SettledFile>();
  const find = (recordId: number, side: SettledFile['side'], fileId: string) =>
    byKey.get(`${recordId}:${side}:${fileId}`);
  const note = (more: readonly SettledFile[]): void => {
    for (const file of more) byKey.set(`${file.recordId}:${file.side}:${file.fileId}`, file);
  };
  note(files);
  return {
    find,
    note,
    isSettled(recordId: number, side: SettledFile['side'], fileId: string, limits: FileLimits): boolean {
      const known = find(recordId, side, fileId);
      return known !== undefined && (known.refused === null || known.refused === toLimitsText(limits));
    },
  };
}
export type Settled = ReturnType<typeof createSettled>;

export interface IncomingFile {
  readonly mapped: MappedAttachments;
  readonly file: OnspringFile;
}

/** Files of a record that Onspring has and nobody looked at yet. */
export function findIncoming(app: MappedApp, record: OnspringRecord, settled: Settled): IncomingFile[] {
  return app.attachments.filter(isIncoming).flatMap((mapped) =>
    readOnspringFiles(mapped.field.id, record.values.get(mapped.field.id))
      .filter(({ id }) => !settled.isSettled(record.recordId, 'onspring', String(id), mapped.map.limits))
      .map((file) => ({ mapped, file })),
  );
}

/** Attachments of a record that nobody looked at yet. */
export function findOutgoing(
  mapped: MappedAttachments,
  recordId: number,
  files: readonly Attachment[],
  settled: Settled,
): Attachment[] {
  return files.filter(({ id }) => !settled.isSettled(recordId, 'servicenow', id, mapped.map.limits));
}

/** Why a file does not travel, `null` when it may. `count`: files of the record that the map carried already. */
export function judge(file: FileFacts, limits: FileLimits, count: number): ErrorCode | null {
  return findRefusal(file, limits) ?? (count >= limits.mostFiles ? 'FILES_TOO_MANY' : null);
}
