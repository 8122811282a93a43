import { beforeAll, describe, expect, it } from '@jest/globals';
import { readAttachment } from '../../attachment/attachments.ts';
import { createHarness, type Harness } from '../fixtures/harness.ts';

let harness: Harness;
let owner = '';
beforeAll(async () => {
  harness = await createHarness();
  owner = harness.insert('incident', { short_description: 'with files' });
});

/** `gr` is the owning record, `files` the API. */
const run = (source: string): unknown =>
  harness.run(`
    var gr = new GlideRecord('incident'); gr.get('${owner}');
    var files = new GlideSysAttachment();
    var record = function (id) { var a = new GlideRecord('sys_attachment'); a.get(id); return a; };
    ${source}`);

describe('GlideSysAttachment (servicenow-instance.md 11.13)', () => {
  it('writes text and reads it back', () => {
    const id = String(run("files.write(gr, 'note.txt', 'text/plain', 'ä€😀')"));
    expect(readAttachment(harness.instance, id).toString('utf8')).toBe('ä€😀');
    expect(run(`files.getContent(record('${id}'))`)).toBe('ä€😀');
    expect(harness.stored('sys_attachment', id)).toMatchObject({
      table_name: 'incident',
      table_sys_id: owner,
      file_name: 'note.txt',
      content_type: 'text/plain',
      size_bytes: '9',
    });
  });

  it('keeps bytes in base64 and in streams', () => {
    const bytes = Buffer.from([0, 255, 128, 10, 13]).toString('base64');
    const id = String(run(`files.writeBase64(gr, 'b.bin', 'application/octet-stream', '${bytes}')`));
    expect(run(`files.getContentBase64(record('${id}'))`)).toBe(bytes);
    const copy = String(run(`files.writeContentStream(gr, 'c.bin', 'a/b', files.getContentStream('${id}'))`));
    expect(run(`files.getContentBase64(record('${copy}'))`)).toBe(bytes);
  });

  it('reads the lines of a stream', () => {
    const id = String(run("files.write(gr, 'lines.csv', 'text/csv', 'a,b\\r\\nc,d\\n')"));
    const read = `var reader = new GlideTextReader(files.getContentStream('${id}'), 'UTF-8');`;
    expect(
      run(`${read} [reader.readLine(), reader.readLine(), reader.readLine(), reader.getEncoding()].join('|')`),
    ).toBe('a,b|c,d||UTF-8');
  });

  it('copies the files of a record, in pairs of old and new', () => {
    const target = harness.insert('incident', { short_description: 'copy' });
    const pairs = String(run(`files.copy('incident', '${owner}', 'incident', '${target}').join(';')`)).split(';');
    const { database } = harness.instance;
    expect(pairs).toHaveLength(database.count('sys_attachment', `table_sys_id=${owner}`));
    for (const pair of pairs) {
      const [oldId = '', newId = ''] = pair.split(',');
      expect(readAttachment(harness.instance, newId)).toEqual(readAttachment(harness.instance, oldId));
    }
    expect(run(`var list = files.getAttachments('incident', '${target}'); list.getRowCount()`)).toBe(pairs.length);
  });

  it('deletes a file with its contents', () => {
    const id = String(run("files.write(gr, 'gone.txt', 'text/plain', 'x')"));
    run(`files.deleteAttachment('${id}')`);
    expect(harness.stored('sys_attachment', id)).toBeUndefined();
    expect(harness.instance.database.count('sys_attachment_doc', `sys_attachment=${id}`)).toBe(0);
  });

  it('answers null for a record that is not stored or a type off the list', () => {
    expect(run("files.write(new GlideRecord('incident'), 'a.txt', 'text/plain', 'x')")).toBeNull();
    harness.instance.setProperty('glide.attachment.extensions', 'pdf');
    expect(run("files.write(gr, 'a.txt', 'text/plain', 'x')")).toBeNull();
    harness.instance.setProperty('glide.attachment.extensions', '');
  });

  it('keeps attributes by key (ServiceNowDocs)', () => {
    const answer = harness.run(
      "var gr = new GlideRecord('x_rest_case'); gr.initialize(); gr.insert(); var a = new GlideSysAttachment(); var id = a.write(gr, 'a.txt', 'text/plain', 'x'); " +
        "a.addAttribute(id, 'author', 'Fred'); a.addMultipleAttributes(id, { title: 'One', category: 'KB' }); a.updateAttribute(id, 'title', 'Two'); a.updateAllAttributes(id, { category: 'Training' }); " +
        "function all(of) { var seen = []; var gr = a.fetchAllAttributes(of); while (gr.next()) seen.push(gr.getValue('key') + '=' + gr.getValue('value')); return seen.join(); } " +
        "var one = a.fetchAttribute(id, 'author'); one.next(); var copy = a.copy('x_rest_case', gr.getUniqueValue(), 'x_rest_case', gr.getUniqueValue())[0].split(',')[1]; " +
        "JSON.stringify([all(id), one.getValue('value'), all(copy), a.deleteAttribute(id, 'author'), a.deleteAttribute(id, 'author'), a.deleteAllAttributes(id), a.deleteAllAttributes(id), all(id)])",
    );
    expect(JSON.parse(String(answer))).toEqual([
      'author=Fred,category=Training,title=Two',
      'Fred',
      'author=Fred,category=Training,title=Two',
      true,
      false,
      true,
      false,
      '',
    ]);
    harness.run("new GlideSysAttachment().addAttribute('none', 'a', 'b')");
    expect(harness.instance.database.select('sys_attachment_attribute', 'key=a')).toEqual([]);
  });
});
