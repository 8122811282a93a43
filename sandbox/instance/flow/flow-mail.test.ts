import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listAttachments } from '../attachment/attachments.ts';
import { type InboundMail, receiveMail, toMessageId } from '../notification/inbound-mail.ts';
import type { Values } from '../types.ts';
import type { Execution } from './execution.ts';
import { createFlowInstance, type FlowInstance } from './fixtures/flow-instance.ts';

const caseTable = 'x_test_desk_case';
const hour = 3_600_000;

let desk: FlowInstance;
beforeEach(async () => {
  desk = await createFlowInstance('desk');
});
afterEach(() => desk.stop());

const receive = (mail: Partial<InboundMail>): string => {
  const sysId = receiveMail(desk.instance, { from: 'outside@example.com', subject: 'Hello', text: 'Hello', ...mail });
  desk.instance.queue.drain();
  return sysId;
};
const runs = (flow: string): Execution[] => desk.engine.executions({ flow });
const rows = (table: string, query = ''): Readonly<Values>[] => desk.instance.database.select(table, query);
const setNote = (sysId: string, value: string): void => desk.update(caseTable, sysId, { case_note: value });
const pass = (ms: number): void => {
  desk.instance.clock.advance(ms);
  desk.instance.queue.drain();
};

describe('inbound mail', () => {
  it('starts the first flow by order whose conditions fit', () => {
    const mail = receive({
      from: 'flow.owner@example.com',
      subject: 'To the desk',
      text: 'It is broken\n\nOn Monday somebody wrote:\n> Works for me',
      headers: { 'X-Priority': '1', 'x-priority': '2' },
      attachments: [{ fileName: 'proof.txt', contentType: 'text/plain', bytes: Buffer.from('proof') }],
    });
    expect(runs('File a mail')[0]?.error).toBeNull();
    const [filed] = rows(caseTable);
    expect(filed).toMatchObject({
      short_description: 'To the desk',
      description: 'It is broken',
      case_note: 'flow.owner@example.com priority 1',
      assigned_to: desk.owner,
    });
    expect(desk.read('sys_email', mail)).toMatchObject({
      type: 'received',
      receive_type: 'new',
      target_table: caseTable,
      instance: filed?.['sys_id'],
    });
    const files = listAttachments(desk.instance, caseTable, filed?.['sys_id'] ?? '');
    expect(files.map((file) => file['file_name'])).toEqual(['proof.txt']);
    expect(desk.instance.logEntries().map(({ message }) => message)).toContain('file proof.txt');
  });

  it('one with a target table takes only answers about its records', () => {
    const sysId = desk.createCase();
    receive({ subject: 'Something else' });
    expect(runs('Note a reply')).toHaveLength(0);
    const number = desk.read(caseTable, sysId)['number'] ?? '';
    receive({ subject: `Re: ${number} is open`, text: 'Not any more' });
    expect(desk.read(caseTable, sysId)['case_log']).toBe('Not any more');
    expect(rows('sys_email', 'receive_type=reply')).toHaveLength(1);
  });

  it('runs as the sender, or as a guest whom nobody knows', () => {
    const names: string[] = [];
    desk.instance.records.addEngine((transaction, { table }) => {
      if (table === 'sys_email') names.push(transaction.session.userName);
    });
    receive({ from: 'flow.owner@example.com' });
    receive({ from: 'stranger@example.com' });
    expect(names).toEqual(['flow.owner', 'guest']);
  });
});

describe('an answer to a mail', () => {
  const write = (): { sysId: string; mail: Readonly<Values> } => {
    const sysId = desk.createCase({ assigned_to: desk.members[0] ?? '' });
    setNote(sysId, 'write');
    const [mail] = rows('sys_email', `instance=${sysId}`);
    if (mail === undefined) throw new Error('nothing was sent');
    return { sysId, mail };
  };
  const note = (sysId: string): string => desk.read(caseTable, sysId)['case_note'] ?? '';

  it('is recognised by its header', () => {
    const { sysId, mail } = write();
    expect(mail).toMatchObject({ copied: 'copy@example.com', blind_copied: 'blind@example.com' });
    receive({ subject: 'Re: about', headers: { 'In-Reply-To': toMessageId(mail['sys_id'] ?? '') } });
    expect(note(sysId)).toBe('answer 0 Re: about');
  });

  it('is recognised by the watermark it quotes', () => {
    const { sysId, mail } = write();
    const quoted = (mail['body'] ?? '').replace(/<[^>]*>/g, '\n');
    expect(quoted).toMatch(/Ref:MSG\d{7}/);
    receive({ subject: 'About', text: `Yes\n${quoted}` });
    expect(note(sysId)).toBe('answer 0 About');
  });

  it('a mail about something else wakes nobody; the time-out counts the time of its schedule', () => {
    const { sysId } = write();
    receive({ subject: 'Other' });
    // Friday 12:00 to 17:00, then Monday 8:00 to 11:00.
    pass(70.9 * hour);
    expect(note(sysId)).toBe('write');
    pass(0.2 * hour);
    expect(note(sysId)).toBe('answer 1 ');
  });

  it('SMS goes to the devices people have', () => {
    const provider = desk.insert('cmn_notif_service_provider', { name: 'Carrier', email_suffix: 'sms.example.com' });
    const device = {
      user: desk.members[0] ?? '',
      type: 'SMS',
      phone_number: '+47 99 88 77',
      service_provider: provider,
    };
    desk.insert('cmn_notif_device', device);
    const { mail } = write();
    receive({ headers: { 'in-reply-to': toMessageId(mail['sys_id'] ?? '') } });
    expect(rows('sys_email', 'notification_type=SMS')).toMatchObject([
      { recipients: '47998877@sms.example.com', body: 'Answered', type: 'send-ready' },
    ]);
  });
});

describe('knowledge', () => {
  it('each write of an article starts the flow', () => {
    const article = desk.insert('kb_knowledge', { short_description: 'How to', workflow_state: 'draft' });
    desk.instance.queue.drain();
    desk.update('kb_knowledge', article, { workflow_state: 'published' });
    const messages = desk.instance.logEntries().map(({ message }) => message);
    expect(messages).toEqual(expect.arrayContaining(['How to is draft', 'How to is published']));
  });
});

describe('remote tables', () => {
  it('are not there: their flow never starts, and says so when the package is loaded', () => {
    expect(desk.instance.logEntries().map(({ message }) => message)).toContain(
      'not emulated: remote table of the flow trigger Remote Table Query (sys_hub_trigger_instance_v2): needs an outside system that queries through the instance',
    );
    expect(runs('Answer a remote table')).toEqual([]);
  });
});
