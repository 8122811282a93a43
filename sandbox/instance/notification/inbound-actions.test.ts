import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readAttachment, writeAttachment } from '../attachment/attachments.ts';
import { createFlowInstance, type FlowInstance } from '../flow/fixtures/flow-instance.ts';
import type { Values } from '../types.ts';
import { type InboundMail, receiveMail, toMessageId } from './inbound-mail.ts';

const letterTable = 'x_test_post_letter';

let post: FlowInstance;
beforeEach(async () => {
  post = await createFlowInstance('post');
});
afterEach(() => post.stop());

const receive = (mail: Partial<InboundMail>): string => {
  const sysId = receiveMail(post.instance, { from: 'flow.owner@example.com', subject: '', text: '', ...mail });
  post.instance.queue.drain();
  return sysId;
};
const letters = (): Readonly<Values>[] => post.instance.database.select(letterTable, '');

describe('inbound email actions (ServiceNowDocs, t_CreatingAnInboundEmailAction)', () => {
  it('make a record of a new mail with its field actions and files, and link the mail to it', () => {
    const mail = receive({
      subject: 'A letter for you',
      text: 'Dear all',
      attachments: [{ fileName: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('hello') }],
    });
    const [letter] = letters();
    expect(letter).toMatchObject({
      short_description: 'A letter for you',
      description: 'Dear all',
      assigned_to: post.owner,
      priority: '2',
      sys_created_by: 'flow.owner',
    });
    expect(post.read('sys_email', mail)).toMatchObject({ target_table: letterTable, instance: letter?.['sys_id'] });
    const files = post.instance.database.select('sys_attachment', `table_sys_id=${letter?.['sys_id'] ?? ''}`);
    expect(files.map((file) => file['file_name'])).toEqual(['a.txt']);
  });

  it('leave out what their filter does not want', () => {
    receive({ subject: 'Something else' });
    expect(letters()).toEqual([]);
  });

  it('update the record of a reply by script, with the email object and lines of the body', () => {
    const sysId = post.createCase();
    const sent = post.insert('sys_email', { target_table: letterTable, instance: sysId });
    const reply = (subject: string): void => {
      receive({ subject, text: 'Done\nWeight: 12', headers: { 'In-Reply-To': toMessageId(sent) } });
    };
    reply('Re: ignore me');
    expect(post.read(letterTable, sysId)['letter_note']).toBeUndefined();
    reply('Re: news');
    expect(post.read(letterTable, sysId)['letter_note']).toBe('flow.owner@example.com: Done\nWeight: 12');
    expect(post.read(letterTable, sysId)['letter_log']).toMatch(/^Re: news 12 [0-9a-f]{32}$/);
  });

  it('answer senders who have the required roles', () => {
    const answers = (): Readonly<Values>[] => post.instance.database.select('sys_email', 'type=send-ready');
    receive({ subject: 'hello' });
    expect(answers()).toEqual([]);
    const user = post.instance.database.select('sys_user', 'user_name=priya.nair')[0];
    const role = post.instance.database.select('sys_user_role', 'name=itil')[0];
    post.insert('sys_user_has_role', { user: user?.['sys_id'] ?? '', role: role?.['sys_id'] ?? '' });
    receive({ from: user?.['email'] ?? '', subject: 'hello' });
    expect(answers()).toMatchObject([
      { recipients: user?.['email'], subject: 'Re: hello', body: '<p>Thank you for contacting us.</p>' },
    ]);
  });

  it('come to an end with one that stops processing', () => {
    receive({ from: 'nobody@example.com', subject: 'hello, a letter' });
    expect(letters()).toHaveLength(1);
    expect(letters()[0]).toMatchObject({ assigned_to: '', sys_created_by: 'guest' });
    expect(post.instance.database.count('sys_email', 'type=send-ready')).toBe(0);
  });
});

describe('a notification that includes attachments', () => {
  it('goes out with copies of the files of its record', () => {
    const sysId = post.createCase();
    writeAttachment(post.instance, post.transaction, {
      table: letterTable,
      sysId,
      fileName: 'plan.txt',
      contentType: 'text/plain',
      bytes: Buffer.from('the plan'),
    });
    post.update(letterTable, sysId, { letter_note: 'send' });
    const [mail] = post.instance.database.select('sys_email', `instance=${sysId}^type=send-ready`);
    const [file] = post.instance.database.select('sys_email_attachment', `email=${mail?.['sys_id'] ?? ''}`);
    expect(file).toMatchObject({ file_name: 'plan.txt', content_type: 'text/plain' });
    expect(readAttachment(post.instance, file?.['attachment'] ?? '').toString()).toBe('the plan');
  });
});
