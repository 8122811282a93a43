import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

/** The steps after installing. First-install data: their state is the customer's. */

Record({
  $id: Now.ID['setup_account'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_setup_step',
  data: {
    order: 10,
    step: 'account',
    name: 'Account of the companion',
    instructions:
      'Create a user with web service access only and the role x_onspr_bridge.integration, no other role, and an OAuth registration (client credentials) that acts as it. The companion signs in as this user. Choose Check all steps: it tells what the account may and must not do.',
    state: 'open',
  },
});

Record({
  $id: Now.ID['setup_people'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_setup_step',
  data: {
    order: 20,
    step: 'people',
    name: 'People',
    instructions:
      'Give people the roles of the app: x_onspr_bridge.agent to those who remediate, x_onspr_bridge.approver to those who approve plans, x_onspr_bridge.executive to those who read the dashboard.',
    state: 'open',
  },
});

Record({
  $id: Now.ID['setup_defaults'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_setup_step',
  data: {
    order: 30,
    step: 'defaults',
    name: 'Defaults',
    instructions:
      'Set the properties x_onspr_bridge.default_assignment_group and x_onspr_bridge.default_approver. They are used when the application of a finding names nobody.',
    state: 'open',
  },
});

Record({
  $id: Now.ID['setup_maps'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_setup_step',
  data: {
    order: 40,
    step: 'maps',
    name: 'Maps',
    instructions:
      'Open Record maps: name the app in Onspring, then compare the field maps with its fields. A map that cannot work is refused when it is saved.',
    state: 'open',
  },
});

Record({
  $id: Now.ID['setup_switch'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_setup_step',
  data: {
    order: 50,
    step: 'switch',
    name: 'Switch on',
    instructions:
      'Choose Switch on here. The switch counts on this instance only: on a clone the app stays silent until an admin says that the clone is meant.',
    state: 'open',
  },
});

Record({
  $id: Now.ID['setup_connection'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_setup_step',
  data: {
    order: 60,
    step: 'connection',
    name: 'Connection',
    instructions:
      'Set the properties x_onspr_bridge.companion.url, x_onspr_bridge.companion.key_id and x_onspr_bridge.companion.secret, start the companion, then choose Test connection. Without an address the companion asks by itself every 15 seconds.',
    state: 'open',
  },
});

Record({
  $id: Now.ID['setup_load'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_setup_step',
  data: {
    order: 70,
    step: 'load',
    name: 'First load',
    instructions: 'The companion loads the findings by itself once all of this is done. Follow it in Sync runs.',
    state: 'open',
  },
});
