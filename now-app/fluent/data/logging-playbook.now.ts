import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

export const logging_playbook = Record({
  $id: Now.ID['playbook_logging'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook',
  data: {
    name: 'Log what matters',
    description: 'Actions that leave no trace, or traces nobody reads.',
    active: true,
    order: 400,
    match_category: 'logging',
  },
});

Record({
  $id: Now.ID['step_logging_1'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: logging_playbook,
    order: 10,
    short_description: 'Name the events that must be logged',
    instructions:
      'With the control owner choose the events: sign-in, change of rights, change of configuration, export of data. Write down how long each is kept.',
    evidence_required: false,
    needs_change: false,
    due_in_days: 3,
    active: true,
  },
});

Record({
  $id: Now.ID['step_logging_2'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: logging_playbook,
    order: 20,
    short_description: 'Switch logging on',
    instructions:
      'Set the log level in production and check that no passwords or card numbers are written.\nDone when: a test action appears in the log.',
    evidence_required: false,
    needs_change: true,
    due_in_days: 7,
    active: true,
  },
});

Record({
  $id: Now.ID['step_logging_3'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: logging_playbook,
    order: 30,
    short_description: 'Send the logs to the central store',
    instructions:
      'Forward the logs so that administrators of the application cannot change them. Set the time source.\nDone when: the central store shows today, with the right time zone.',
    evidence_required: false,
    needs_change: true,
    due_in_days: 21,
    active: true,
  },
});

Record({
  $id: Now.ID['step_logging_4'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_playbook_step',
  data: {
    playbook: logging_playbook,
    order: 40,
    short_description: 'Alert and review',
    instructions:
      'Define at least three alerts and who handles them. Plan the periodic review.\nDone when: one alert was fired as a test and handled.',
    evidence_required: true,
    needs_change: false,
    due_in_days: 28,
    active: true,
  },
});
