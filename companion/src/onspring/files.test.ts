import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toSafeName } from '../../../now-app/server/contract/files.ts';
import { toDisposition } from '../../../sandbox/onspring/file-store.ts';
import { readFileName } from './content-disposition.ts';
import { toFileForm } from './file-form.ts';

describe('readFileName', () => {
  it.each([
    ['attachment; filename=plan.pdf', 'plan.pdf'],
    ['attachment; filename="a plan.pdf"', 'a plan.pdf'],
    ['attachment; filename="say \\"no\\".pdf"', 'say "no".pdf'],
    ["attachment; filename=_.pdf; filename*=UTF-8''%C3%A9.pdf", '\u00e9.pdf'],
    ["attachment; filename=plan.pdf; filename*=UTF-8''%E0%A4", 'plan.pdf'],
    ['inline', ''],
    [undefined, ''],
  ])('reads %j as %j', (header, name) => {
    expect(readFileName(header)).toBe(name);
  });

  it('reads back what the tenant writes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        const safe = toSafeName(name);
        expect(readFileName(toDisposition(safe))).toBe(safe);
      }),
    );
  });
});

describe('toFileForm', () => {
  it('is read as the fields and the file that were put in, and has the length it announces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.uint8Array(), async (anyName, bytes) => {
        const name = `${toSafeName(anyName)}.pdf`;
        const content = Readable.from([Buffer.from(bytes)]);
        const type = 'application/pdf';
        const form = toFileForm({ recordId: 31, fieldId: 7, name, type, bytes: bytes.length, content });
        const chunks: Buffer[] = [];
        for await (const chunk of form.body) chunks.push(Buffer.from(chunk));
        const body = Buffer.concat(chunks);
        expect(String(body.length)).toBe(form.headers['Content-Length']);
        const read = await new Response(body, { headers: form.headers }).formData();
        expect([...read.keys()]).toEqual(['RecordId', 'FieldId', 'File']);
        expect([read.get('RecordId'), read.get('FieldId')]).toEqual(['31', '7']);
        const file = read.get('File');
        expect(file).toBeInstanceOf(File);
        if (!(file instanceof File)) return;
        expect([file.name, file.type, Buffer.from(await file.arrayBuffer())]).toEqual([name, type, Buffer.from(bytes)]);
      }),
      { numRuns: 30 },
    );
  });

  it('ends with the fault of its content', async () => {
    const content = new Readable({ read: () => content.destroy(new Error('the line went dead')) });
    const form = toFileForm({ recordId: 1, fieldId: 1, name: 'a.pdf', type: 'application/pdf', bytes: 9, content });
    await expect(text(form.body)).rejects.toThrow('the line went dead');
  });
});
