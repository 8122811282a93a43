import type { FormPart } from './rest-call.ts';
import { restErrors } from './rest-error.ts';
import { mediaType } from './xml-format.ts';

const PLAIN_TYPE = 'text/plain';

/** Parts of a `multipart/form-data` body in their order; none for any other type. 400 when it cannot be read. */
export const parseForm = async (headers: Headers, bytes: Uint8Array): Promise<readonly FormPart[]> => {
  const contentType = headers.get('content-type');
  if (contentType === null || mediaType(contentType) !== 'multipart/form-data') return [];
  const parts: FormPart[] = [];
  for (const [name, value] of await readForm(contentType, bytes)) {
    if (typeof value === 'string') {
      parts.push({ name, fileName: null, contentType: PLAIN_TYPE, bytes: Buffer.from(value) });
    } else {
      const content = new Uint8Array(await value.arrayBuffer());
      parts.push({ name, fileName: value.name, contentType: value.type, bytes: content });
    }
  }
  return parts;
};

const readForm = async (contentType: string, bytes: Uint8Array): Promise<FormData> => {
  try {
    return await new Response(Buffer.from(bytes), { headers: { 'Content-Type': contentType } }).formData();
  } catch (error) {
    throw restErrors.unreadableBody(error instanceof Error ? error.message : String(error));
  }
};
