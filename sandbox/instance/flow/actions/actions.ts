/** Actions the stand-in carries out, by their key in the SDK; any other ends its flow with a loud error. */
import type { Action } from './action-call.ts';
import { askForApproval } from './ask-for-approval.ts';
import {
  copyAttachment,
  deleteAttachment,
  getAttachmentsOnRecord,
  lookupAttachment,
  moveAttachment,
} from './attachment-actions.ts';
import { createCatalogTask, getCatalogVariables, recordProducer, submitCatalogItemRequest } from './catalog-actions.ts';
import {
  associateRecordToEmail,
  getEmailHeader,
  getLatestResponseTextFromEmail,
  lookUpEmailAttachments,
  moveEmailAttachmentsToRecord,
  waitForEmailReply,
} from './mail-actions.ts';
import { addWorknoteLinkToContext, fireEvent, log, sendEmail, sendNotification, sendSms } from './message-actions.ts';
import {
  createOrUpdateRecord,
  createRecord,
  createTask,
  deleteRecord,
  lookUpRecord,
  lookUpRecords,
  updateMultipleRecords,
  updateRecord,
} from './record-actions.ts';
import { slaPercentageTimer } from './sla-percentage-timer.ts';
import { waitForCondition } from './wait-for-condition.ts';
import { waitForMessage } from './wait-for-message.ts';

export const actions: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    addWorknoteLinkToContext,
    askForApproval,
    associateRecordToEmail,
    copyAttachment,
    createCatalogTask,
    createOrUpdateRecord,
    createRecord,
    createTask,
    deleteAttachment,
    deleteRecord,
    fireEvent,
    getAttachmentsOnRecord,
    getCatalogVariables,
    getEmailHeader,
    getLatestResponseTextFromEmail,
    log,
    lookupAttachment,
    lookUpEmailAttachments,
    lookUpRecord,
    lookUpRecords,
    moveAttachment,
    moveEmailAttachmentsToRecord,
    recordProducer,
    sendEmail,
    sendNotification,
    sendSms,
    slaPercentageTimer,
    submitCatalogItemRequest,
    updateMultipleRecords,
    updateRecord,
    waitForCondition,
    waitForEmailReply,
    waitForMessage,
  }),
);
