import '@servicenow/sdk/global';
import { EmailNotification } from '@servicenow/sdk/core';
import { LINES } from './lines';
import { WHEN_SWITCHED_ON } from './switch';

EmailNotification({
  $id: Now.ID['mail_finding_assigned'],
  table: 'x_onspr_bridge_finding',
  name: 'Onspring Bridge: finding assigned',
  description: 'A finding is assigned to somebody',
  active: true,
  triggerConditions: {
    generationType: 'engine',
    onRecordInsert: true,
    onRecordUpdate: true,
    condition: 'assigned_toVALCHANGES^assigned_toISNOTEMPTY',
    advancedCondition: WHEN_SWITCHED_ON,
  },
  recipientDetails: {
    recipientFields: ['assigned_to'],
    sendToCreator: false,
  },
  emailContent: {
    subject: `\${number} is yours: \${short_description}`,
    messageHtml: `<p>The finding is assigned to you. Priority \${priority}, due \${due_date}, status \${state}.</p>${LINES}\${priority_explanation}</pre><p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['mail_task_opened'],
  table: 'x_onspr_bridge_remediation_task',
  name: 'Onspring Bridge: task opened',
  description: 'A task may start',
  active: true,
  triggerConditions: {
    generationType: 'engine',
    onRecordInsert: false,
    onRecordUpdate: true,
    condition: 'stateCHANGESTO1',
    advancedCondition: WHEN_SWITCHED_ON,
  },
  recipientDetails: {
    recipientFields: ['assigned_to', 'assignment_group'],
    sendToCreator: false,
  },
  emailContent: {
    subject: `\${number} may start: \${short_description}`,
    messageHtml: `<p>Step \${step_order} of \${finding}, \${finding.short_description}. Due \${due_date}.</p><div>\${instructions}</div><p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['mail_sla_warning'],
  table: 'x_onspr_bridge_finding',
  name: 'Onspring Bridge: time runs out',
  description: 'Three quarters of the time to remediate have passed',
  active: true,
  triggerConditions: {
    generationType: 'event',
    eventName: 'x_onspr_bridge.sla_warning',
    advancedCondition: WHEN_SWITCHED_ON,
  },
  recipientDetails: {
    recipientFields: ['assigned_to', 'assignment_group', 'finding_owner'],
    sendToCreator: false,
  },
  emailContent: {
    subject: `\${number} runs out of time: \${short_description}`,
    messageHtml: `<p>Three quarters of the time for priority \${priority} have passed. \${tasks_done} of \${tasks_total} tasks are done.</p><p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['mail_sla_breached'],
  table: 'x_onspr_bridge_finding',
  name: 'Onspring Bridge: overdue',
  description: 'The time to remediate is over',
  active: true,
  triggerConditions: {
    generationType: 'event',
    eventName: 'x_onspr_bridge.sla_breached',
    advancedCondition: WHEN_SWITCHED_ON,
  },
  recipientDetails: {
    recipientFields: ['assigned_to', 'assignment_group', 'finding_owner', 'plan_approver'],
    sendToCreator: false,
  },
  emailContent: {
    subject: `\${number} is overdue: \${short_description}`,
    messageHtml: `<p>The time for priority \${priority} is over. \${tasks_done} of \${tasks_total} tasks are done.</p><p>If it cannot be resolved as it stands, choose Cannot resolve and say why.</p><p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['mail_companion_silent'],
  table: 'x_onspr_bridge_sync_issue',
  name: 'Onspring Bridge: companion silent',
  description: 'The companion gives no sign of life',
  active: true,
  triggerConditions: {
    generationType: 'event',
    eventName: 'x_onspr_bridge.companion_silent',
    advancedCondition: WHEN_SWITCHED_ON,
  },
  recipientDetails: {
    eventParm1WithRecipient: true,
    sendToCreator: false,
  },
  emailContent: {
    subject: 'Nothing is exchanged with Onspring: the companion is silent',
    messageHtml: `<p>\${cause}</p><p>\${suggested_fix}</p><p>\${URI_REF}</p>`,
  },
});
