/** Actions the stand-in carries out, by their key in the SDK; any other ends its flow with a loud error. */
import type { Action } from './action-call.ts';
import { askForApproval } from './ask-for-approval.ts';
import { fireEvent, log, sendEmail, sendNotification } from './message-actions.ts';
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
import { waitForCondition } from './wait-for-condition.ts';

export const actions: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    askForApproval,
    createOrUpdateRecord,
    createRecord,
    createTask,
    deleteRecord,
    fireEvent,
    log,
    lookUpRecord,
    lookUpRecords,
    sendEmail,
    sendNotification,
    updateMultipleRecords,
    updateRecord,
    waitForCondition,
  }),
);
