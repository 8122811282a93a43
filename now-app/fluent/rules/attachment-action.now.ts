import '@servicenow/sdk/global';
import { ScriptAction } from '@servicenow/sdk/core';
import { onAttachmentUploaded } from '../../server/handlers/attachment-action';

ScriptAction({
  $id: Now.ID['action_attachment_uploaded'],
  name: 'Onspring Bridge: note attachments for Onspring',
  // Registered and fired by the platform.
  eventName: 'attachment.uploaded',
  active: true,
  order: 100,
  description: 'Notes a file of a finding or task whose map sends attachments. Does nothing until the app is on.',
  script: onAttachmentUploaded,
});
