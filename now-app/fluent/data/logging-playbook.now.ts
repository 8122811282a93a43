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
    version: 1,
    order: 400,
    condition: 'category=logging^EQ',
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
      '<ul><li>With the control owner choose the events: sign-in, change of rights, change of configuration, export of data.</li><li>Write down how long each is kept.</li></ul>',
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
      '<p>Set the log level in production and check that no passwords or card numbers are written.</p><p><strong>Done when:</strong> a test action appears in the log.</p>',
    evidence_required: false,
    needs_change: true,
    due_in_days: 7,
    change_template:
      'risk=4^backout_plan=Set the former log level.^test_plan=Carry out a test action and find it in the log.^EQ',
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
      '<ul><li>Forward the logs so that administrators of the application cannot change them.</li><li>Set the time source.</li></ul><p><strong>Done when:</strong> the central store shows today, with the right time zone.</p>',
    evidence_required: false,
    needs_change: true,
    due_in_days: 21,
    change_template:
      'risk=3^backout_plan=Stop the forwarding; logs stay on the system.^test_plan=Find today and the right time zone in the central store.^EQ',
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
      '<ul><li>Define at least three alerts and who handles them.</li><li>Plan the periodic review.</li></ul><p><strong>Done when:</strong> one alert was fired as a test and handled.</p>',
    evidence_required: true,
    needs_change: false,
    due_in_days: 28,
    active: true,
  },
});
