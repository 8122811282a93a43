import '@servicenow/sdk/global';
import { Record, ScriptAction } from '@servicenow/sdk/core';
import { onDoorbellEvent } from '../../server/handlers/doorbell-action';

Record({
  $id: Now.ID['event_doorbell'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_onspr_bridge.doorbell',
    table: 'x_onspr_bridge_finding',
    description: 'Something waits for Onspring: the companion is told to look.',
    fired_by: 'Onspring Bridge: note changes for Onspring',
  },
});

ScriptAction({
  $id: Now.ID['action_doorbell'],
  name: 'Onspring Bridge: ring the companion',
  eventName: 'x_onspr_bridge.doorbell',
  active: true,
  order: 100,
  description: 'Sends a signed request without data. Does nothing until the app is on and an address is set.',
  script: onDoorbellEvent,
});
