import { DateTime } from 'luxon';
import { forbidden, malformed, notFoundNamed, rejected, tooLarge } from '../errors.ts';
import { addFile, type FilePlace, removeFile, toDisposition } from '../file-store.ts';
import { toGuid } from '../identity.ts';
import type { StoredFile } from '../model.ts';
import { type Call, type Reply, readId } from '../request.ts';
import { isVisible, rightsFor } from '../rights.ts';

/**
 * Order of checks (onspring-api.md 7): unknown field 404, no access 403 (even when the record is missing), not a file
 * field 400, unknown record 404.
 */
function requirePlace(
  call: Call,
  ids: { readonly fieldId: number; readonly recordId: number },
  action: 'read' | 'update',
): FilePlace {
  const { state } = call.tenant;
  const field = state.fields.get(ids.fieldId);
  if (!field) throw notFoundNamed(`Field ${ids.fieldId}`);
  const app = state.apps.get(field.appId);
  if (!app || !isVisible(call.role, field) || rightsFor(call.role, app.id)?.[action] !== true) {
    throw forbidden(`${action} files of field ${ids.fieldId}`);
  }
  if (field.type !== 'Attachment' && field.type !== 'Image')
    throw rejected(`Field ${ids.fieldId} does not hold files.`);
  const record = app.records.get(ids.recordId);
  if (!record) throw notFoundNamed(`Record ${ids.recordId}`);
  return { app, field, record };
}

function requireFile(call: Call, action: 'read' | 'update'): FilePlace & { readonly file: StoredFile } {
  const ids = { fieldId: readId(call, 'fieldId'), recordId: readId(call, 'recordId') };
  const fileId = readId(call, 'fileId');
  const place = requirePlace(call, ids, action);
  const file = call.tenant.state.files.get(fileId);
  if (file?.fieldId !== ids.fieldId || file.recordId !== ids.recordId) throw notFoundNamed(`File ${fileId}`);
  return { ...place, file };
}

/** GET .../fileId/{fileId}: FileInfo, which has no byte size (7). */
export function getFileInfo(call: Call): Reply {
  const { field, file, record } = requireFile(call, 'read');
  const info = {
    type: field.type,
    contentType: file.contentType,
    name: file.name,
    createdDate: new Date(file.createdMs).toISOString(),
    modifiedDate: new Date(file.modifiedMs).toISOString(),
    owner: toGuid('file owner'),
    ...(field.type === 'Attachment' ? { notes: file.notes } : {}),
    fileHref: `${call.tenant.publicUrl}/files/recordId/${record.recordId}/fieldId/${field.id}/fileId/${file.id}/file`,
  };
  return { status: 200, json: info };
}

/** GET .../fileId/{fileId}/file: the bytes. */
export function downloadFile(call: Call): Reply {
  const { file } = requireFile(call, 'read');
  return {
    status: 200,
    bytes: file.bytes,
    headers: { 'Content-Type': file.contentType, 'Content-Disposition': toDisposition(file.name) },
  };
}

type FormPart = string | File;

async function readParts(call: Call): Promise<Map<string, FormPart>> {
  let form: FormData;
  try {
    form = await call.request.formData();
  } catch (error) {
    throw malformed({ $: [`multipart body expected: ${error instanceof Error ? error.message : String(error)}`] });
  }
  return new Map([...form].map(([name, value]) => [name.toLowerCase(), value]));
}

/** ISO 8601, RFC 1123 and empty text are all in use (7 "ModifiedDate"). */
function parseModified(text: FormPart | undefined, nowMs: number): number {
  if (typeof text !== 'string' || text === '') return nowMs;
  const date = [DateTime.fromISO(text, { zone: 'utc' }), DateTime.fromHTTP(text)].find(({ isValid }) => isValid);
  if (!date) throw malformed({ ModifiedDate: [`"${text}" is not a date`] });
  return date.toMillis();
}

/** POST /Files: multipart, part names in any case; 201 `{ id }`. Each upload adds an entry. */
export async function uploadFile(call: Call): Promise<Reply> {
  const { clock, behaviour } = call.tenant;
  if (Number(call.request.headers.get('content-length') ?? 0) > behaviour.largestUploadBytes)
    throw tooLarge('The file is too large.');
  const parts = await readParts(call);
  const file = parts.get('file');
  const [recordId, fieldId] = [Number(parts.get('recordid')), Number(parts.get('fieldid'))];
  if (!(file instanceof File) || !Number.isInteger(recordId) || !Number.isInteger(fieldId)) {
    throw malformed({ $: ['RecordId, FieldId and File are required.'] });
  }
  if (file.size > behaviour.largestUploadBytes) throw tooLarge('The file is too large.');
  const { app, field, record } = requirePlace(call, { fieldId, recordId }, 'update');
  const notes = parts.get('notes');
  const stored = addFile(
    call.tenant,
    { app, field, record },
    {
      name: file.name,
      contentType: file.type,
      bytes: new Uint8Array(await file.arrayBuffer()),
      notes: typeof notes === 'string' ? notes : null,
      modifiedMs: parseModified(parts.get('modifieddate'), clock.now()),
    },
    'api',
  );
  return { status: 201, json: { id: stored.id } };
}

/** DELETE .../fileId/{fileId} */
export function deleteFile(call: Call): Reply {
  const { file, ...place } = requireFile(call, 'update');
  removeFile(call.tenant, place, file.id, 'api');
  return { status: 204 };
}
