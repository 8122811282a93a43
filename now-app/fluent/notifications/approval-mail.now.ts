import '@servicenow/sdk/global';
import { EmailNotification } from '@servicenow/sdk/core';
import { LINES } from './lines';
import { WHEN_SWITCHED_ON } from './switch';

EmailNotification({
  $id: Now.ID['mail_plan_asked'],
  table: 'x_onspr_bridge_finding',
  name: 'Onspring Bridge: plan approval asked',
  description: 'Somebody has to decide about a plan',
  active: true,
  triggerConditions: {
    generationType: 'engine',
    onRecordInsert: false,
    onRecordUpdate: true,
    condition: 'approval=requested^approvalVALCHANGES^ORapproval_levelVALCHANGES',
    advancedCondition: WHEN_SWITCHED_ON,
  },
  recipientDetails: {
    recipientFields: ['approvers'],
    sendToCreator: false,
  },
  emailContent: {
    subject: `Please decide: plan of \${number}, \${short_description}`,
    messageHtml: `<p>Level \${approval_level} of \${approval_levels}, until \${approval_due}. Your decision waits in My approvals.</p>${LINES}\${approval_summary}</pre><p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['mail_plan_rejected'],
  table: 'x_onspr_bridge_finding',
  name: 'Onspring Bridge: plan rejected',
  description: 'A plan was rejected and is back with its owner',
  active: true,
  triggerConditions: {
    generationType: 'engine',
    onRecordInsert: false,
    onRecordUpdate: true,
    condition: 'approvalCHANGESTOrejected',
    advancedCondition: WHEN_SWITCHED_ON,
  },
  recipientDetails: {
    recipientFields: ['finding_owner', 'assigned_to'],
    sendToCreator: false,
  },
  emailContent: {
    subject: `The plan of \${number} was rejected: \${short_description}`,
    messageHtml: `<p>The reason stands in the work notes. Change the plan, then choose Resubmit plan.</p><p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['mail_task_asked'],
  table: 'x_onspr_bridge_remediation_task',
  name: 'Onspring Bridge: task approval asked',
  description: 'Somebody has to decide about the start or the result of a task',
  active: true,
  triggerConditions: {
    generationType: 'engine',
    onRecordInsert: false,
    onRecordUpdate: true,
    condition: 'approvalCHANGESTOrequested',
    advancedCondition: WHEN_SWITCHED_ON,
  },
  recipientDetails: {
    recipientFields: ['approver'],
    sendToCreator: false,
  },
  emailContent: {
    subject: `Please decide: \${number}, \${short_description}`,
    messageHtml: `<p>\${approval_due}: step \${step_order} of \${finding}, \${finding.short_description}. Your decision waits in My approvals.</p><div>\${instructions}</div>${LINES}\${evidence}</pre><p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['mail_acceptance_asked'],
  table: 'x_onspr_bridge_finding',
  name: 'Onspring Bridge: risk acceptance asked',
  description: 'Somebody has to decide about accepting a risk',
  active: true,
  triggerConditions: {
    generationType: 'engine',
    onRecordInsert: false,
    onRecordUpdate: true,
    condition: 'acceptance_stateCHANGESTOrequested',
    advancedCondition: WHEN_SWITCHED_ON,
  },
  recipientDetails: {
    recipientFields: ['acceptance_approvers'],
    sendToCreator: false,
  },
  emailContent: {
    subject: `Please decide: accept the risk of \${number}, \${short_description}`,
    messageHtml: `<p>\${acceptance_requested_by} asks you to accept the risk until \${acceptance_until}. Decide until \${approval_due}, in My approvals.</p>${LINES}\${approval_summary}</pre><p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['mail_acceptance_decided'],
  table: 'x_onspr_bridge_finding',
  name: 'Onspring Bridge: risk accepted',
  description: 'A risk was accepted',
  active: true,
  triggerConditions: {
    generationType: 'engine',
    onRecordInsert: false,
    onRecordUpdate: true,
    condition: 'acceptance_stateCHANGESTOapproved',
    advancedCondition: WHEN_SWITCHED_ON,
  },
  recipientDetails: {
    recipientFields: ['acceptance_requested_by', 'finding_owner'],
    sendToCreator: false,
  },
  emailContent: {
    subject: `The risk of \${number} is accepted until \${deferred_until}: \${short_description}`,
    messageHtml: `<p>The work rests until then. The words of the risk manager stand in the work notes.</p><p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['mail_acceptance_refused'],
  table: 'x_onspr_bridge_finding',
  name: 'Onspring Bridge: risk not accepted',
  description: 'A risk was not accepted',
  active: true,
  triggerConditions: {
    generationType: 'engine',
    onRecordInsert: false,
    onRecordUpdate: true,
    condition: 'acceptance_stateCHANGESTOrejected',
    advancedCondition: WHEN_SWITCHED_ON,
  },
  recipientDetails: {
    recipientFields: ['acceptance_requested_by', 'finding_owner'],
    sendToCreator: false,
  },
  emailContent: {
    subject: `The risk of \${number} is not accepted: \${short_description}`,
    messageHtml: `<p>The reason stands in the work notes. The work goes on as planned. If it cannot be resolved, choose Cannot resolve and say why.</p><p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['mail_approval_reminder'],
  table: 'x_onspr_bridge_finding',
  name: 'Onspring Bridge: approval reminder',
  description: 'Half of the time to decide has passed',
  active: true,
  triggerConditions: {
    generationType: 'event',
    eventName: 'x_onspr_bridge.approval_reminder',
    advancedCondition: WHEN_SWITCHED_ON,
  },
  recipientDetails: {
    eventParm1WithRecipient: true,
    sendToCreator: false,
  },
  emailContent: {
    subject: `Still waiting for you: \${number}, \${short_description}`,
    messageHtml: `<p>Please decide until \${approval_due}, in My approvals. After that the finding is escalated.</p>${LINES}\${approval_summary}</pre><p>\${URI_REF}</p>`,
  },
});
