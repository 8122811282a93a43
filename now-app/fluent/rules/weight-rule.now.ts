import '@servicenow/sdk/global';
import { BusinessRule } from '@servicenow/sdk/core';
import { checkWeight } from '../../server/handlers/weight-rules';

BusinessRule({
  $id: Now.ID['rule_weight_check'],
  name: 'Onspring Bridge: check priority weight',
  table: 'x_onspr_bridge_weight',
  when: 'before',
  action: ['insert', 'update', 'delete'],
  order: 100,
  active: true,
  description: 'Refuses a value that no finding has, and points by which something worse would be less urgent.',
  script: checkWeight,
});
