import '@servicenow/sdk/global';
import { BusinessRule } from '@servicenow/sdk/core';
import { checkInboundRow } from '../../server/handlers/inbound-import';

BusinessRule({
  $id: Now.ID['rule_inbound_check'],
  name: 'Onspring Bridge: check inbound row',
  table: 'x_onspr_bridge_inbound',
  when: 'before',
  action: ['insert'],
  order: 100,
  active: true,
  description: 'Marks a row that cannot be imported, with the reason; the transform then leaves it out.',
  script: checkInboundRow,
});

BusinessRule({
  $id: Now.ID['rule_inbound_task_check'],
  name: 'Onspring Bridge: check inbound task',
  table: 'x_onspr_bridge_inbound_task',
  when: 'before',
  action: ['insert'],
  order: 100,
  active: true,
  description: 'As for other inbound rows; also finds the parent, without which the row waits.',
  script: checkInboundRow,
});

BusinessRule({
  $id: Now.ID['rule_inbound_comment_check'],
  name: 'Onspring Bridge: check inbound comment',
  table: 'x_onspr_bridge_inbound_comment',
  when: 'before',
  action: ['insert'],
  order: 100,
  active: true,
  description: 'As for other inbound rows; also finds the parent, without which the row waits.',
  script: checkInboundRow,
});
