import type { BaseTable } from './base-table.ts';

/** Mail that came or was to go out, its files and watermarks, and devices for SMS (names of columns are partly guessed). */
export const mailTables: readonly BaseTable[] = [
  {
    name: 'sys_email',
    label: 'Email',
    columns: {
      subject: ['Subject', 'string', { length: 4000, display: true }],
      blind_copied: ['Blind copied', 'string', { length: 4000 }],
      body: ['Body', 'html'],
      body_text: ['Body text', 'string', { length: 65536 }],
      copied: ['Copied', 'string', { length: 4000 }],
      direct: ['Direct', 'string', { length: 4000 }],
      from_address: ['From', 'string', { length: 255 }],
      headers: ['Headers', 'string', { length: 65536 }],
      in_reply_to: ['In reply to', 'reference', { reference: 'sys_email' }],
      instance: ['Target', 'document_id', { indexed: true }],
      mailbox: ['Mailbox', 'string'],
      notification: ['Notification', 'reference', { reference: 'sysevent_email_action' }],
      notification_type: ['Notification type', 'string'],
      receive_type: [
        'Receive type',
        'string',
        {
          choices: [
            ['new', 'New'],
            ['reply', 'Reply'],
            ['forward', 'Forward'],
          ],
        },
      ],
      recipients: ['Recipients', 'string', { length: 4000 }],
      state: ['State', 'string', { default: 'ready' }],
      target_table: ['Target table', 'table_name', { length: 80 }],
      type: ['Type', 'string', { default: 'send-ready' }],
      user: ['User', 'string', { length: 100 }],
      user_id: ['User ID', 'reference', { reference: 'sys_user' }],
    },
  },
  {
    name: 'sys_watermark',
    label: 'Email Watermark',
    numberPrefix: 'MSG',
    columns: {
      number: ['Number', 'string', { display: true, indexed: true, default: 'javascript:getNextObjNumberPadded();' }],
      email: ['Email', 'reference', { reference: 'sys_email' }],
      source_id: ['Source', 'document_id', { indexed: true }],
      source_table: ['Source table', 'table_name', { length: 80 }],
    },
  },
  {
    name: 'sys_email_attachment',
    label: 'Email Attachment',
    columns: {
      file_name: ['File name', 'string', { length: 255, display: true }],
      attachment: ['Attachment', 'reference', { reference: 'sys_attachment' }],
      content_disposition: ['Content disposition', 'string', { default: 'attachment' }],
      content_type: ['Content type', 'string', { length: 250 }],
      email: ['Email', 'reference', { reference: 'sys_email' }],
    },
  },
  {
    name: 'cmn_notif_service_provider',
    label: 'Service Provider',
    columns: {
      name: ['Name', 'string', { length: 100, display: true }],
      email_suffix: ['Email suffix', 'string', { length: 100 }],
    },
  },
  {
    name: 'cmn_notif_device',
    label: 'Notification Device',
    columns: {
      name: ['Name', 'string', { length: 100, display: true }],
      active: ['Active', 'boolean', { default: 'true' }],
      email_address: ['Email address', 'email', { length: 100 }],
      phone_number: ['Phone number', 'string'],
      service_provider: ['Service provider', 'reference', { reference: 'cmn_notif_service_provider' }],
      type: ['Type', 'string', { default: 'Email' }],
      user: ['User', 'reference', { reference: 'sys_user' }],
    },
  },
];
