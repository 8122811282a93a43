import '@servicenow/sdk/global';
import { EmailNotification } from '@servicenow/sdk/core';
import { LINES } from './lines';
import { WHEN_SWITCHED_ON } from './switch';

EmailNotification({
  $id: Now.ID['mail_escalated'],
  table: 'x_onspr_bridge_finding',
  name: 'Onspring Bridge: finding escalated',
  description: 'A finding needs a decision',
  active: true,
  triggerConditions: {
    generationType: 'event',
    eventName: 'x_onspr_bridge.escalated',
    advancedCondition: WHEN_SWITCHED_ON,
  },
  recipientDetails: {
    eventParm1WithRecipient: true,
    sendToCreator: false,
  },
  emailContent: {
    subject: `Your decision is needed: \${number}, \${short_description}`,
    messageHtml: `<p>Escalation level \${event.parm2}, since \${escalated_since}:</p>${LINES}\${escalation_detail}</pre><p>Enter Decision, Decision comment and Decision holds until, then choose Record decision.</p><p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['mail_acceptance_ending'],
  table: 'x_onspr_bridge_finding',
  name: 'Onspring Bridge: accepted risk ends soon',
  description: 'An accepted risk ends within seven days',
  active: true,
  triggerConditions: {
    generationType: 'event',
    eventName: 'x_onspr_bridge.acceptance_ending',
    advancedCondition: WHEN_SWITCHED_ON,
  },
  recipientDetails: {
    eventParm1WithRecipient: true,
    recipientFields: ['finding_owner'],
    sendToCreator: false,
  },
  emailContent: {
    subject: `The accepted risk of \${number} ends on \${deferred_until}`,
    messageHtml: `<p>\${short_description}</p><p>Then the finding opens again. To keep it accepted, set Accept until and choose Request risk acceptance.</p><p>\${URI_REF}</p>`,
  },
});
