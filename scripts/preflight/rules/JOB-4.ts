import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'JOB-4',
  severity: 'M',
  requirement:
    'Notifications are standard records without a person as recipient and without an address of an instance.',
  fix: 'Send to a column of the record or to a group from a property; build links at run time.',
  needs: ['package'],
  check({ built }, report) {
    for (const mail of built.of('sysevent_email_action')) {
      const users = mail.fields['recipient_users'] ?? '';
      if (users !== '') report.failed(built.place(mail), `is sent to a person: ${users}`);
      const text = `${mail.fields['message_html'] ?? ''}${mail.fields['message'] ?? ''}${mail.fields['subject'] ?? ''}`;
      const address = /https?:\/\/[\w.-]+/.exec(text)?.[0];
      if (address !== undefined) report.failed(built.place(mail), `names the address ${address}`);
    }
  },
};
