import '@servicenow/sdk/global';
import { BusinessRule, ClientScript } from '@servicenow/sdk/core';
import { offerFindingStates, offerTaskStates } from '../../server/handlers/offered-states';

/** Forms offer only the states that the rules accept: a display rule says which, a client script takes the others away. */

BusinessRule({
  $id: Now.ID['rule_finding_offer'],
  name: 'Onspring Bridge: states a finding can go to',
  table: 'x_onspr_bridge_finding',
  when: 'display',
  order: 100,
  active: true,
  description: 'Tells the form which states cannot be chosen now.',
  script: offerFindingStates,
});

ClientScript({
  $id: Now.ID['client_finding_offer'],
  name: 'Onspring Bridge: offer the next states of a finding',
  table: 'x_onspr_bridge_finding',
  type: 'onLoad',
  uiType: 'all',
  global: true,
  isolateScript: true,
  active: true,
  description: 'Takes the states from the list that cannot be chosen now.',
  script: Now.include('./scripts/withhold-states.client.js'),
});

BusinessRule({
  $id: Now.ID['rule_task_offer'],
  name: 'Onspring Bridge: states a remediation task can go to',
  table: 'x_onspr_bridge_remediation_task',
  when: 'display',
  order: 100,
  active: true,
  description: 'Tells the form which states cannot be chosen now.',
  script: offerTaskStates,
});

ClientScript({
  $id: Now.ID['client_task_offer'],
  name: 'Onspring Bridge: offer the next states of a remediation task',
  table: 'x_onspr_bridge_remediation_task',
  type: 'onLoad',
  uiType: 'all',
  global: true,
  isolateScript: true,
  active: true,
  description: 'Takes the states from the list that cannot be chosen now.',
  script: Now.include('./scripts/withhold-states.client.js'),
});
