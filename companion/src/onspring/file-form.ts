import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';

export interface FileForm {
  readonly recordId: number;
  readonly fieldId: number;
  /** Safe name (`toSafeName`): neither quotes nor line breaks, so nothing of it can end its place in the form. */
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly content: Readable;
}

/** The multipart body of an upload (onspring-api.md 7), made while it is sent. */
export function toFileForm(form: FileForm): { readonly headers: Record<string, string>; readonly body: Readable } {
  const boundary = `bridge-${randomUUID()}`;
  const part = (head: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}`;
  const file = `name="File"; filename="${form.name}"\r\nContent-Type: ${form.type}`;
  const start = Buffer.from(
    `${part('name="RecordId"', `${form.recordId}\r\n`)}${part('name="FieldId"', `${form.fieldId}\r\n`)}${part(file, '')}`,
  );
  const end = Buffer.from(`\r\n--${boundary}--\r\n`);
  async function* parts() {
    yield start;
    yield* form.content;
    yield end;
  }
  return {
    headers: {
      'Content-Type': `multipart/form-data; boundary=${boundary}`,
      'Content-Length': String(start.length + form.bytes + end.length),
    },
    body: Readable.from(parts(), { objectMode: false }),
  };
}
