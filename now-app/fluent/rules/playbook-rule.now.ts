import '@servicenow/sdk/global';
import { BusinessRule } from '@servicenow/sdk/core';
import { followPlaybookStep, preparePlaybook, preparePlaybookStep } from '../../server/handlers/playbook-rules';

BusinessRule({
  $id: Now.ID['rule_playbook_version'],
  name: 'Onspring Bridge: version of a playbook',
  table: 'x_onspr_bridge_playbook',
  when: 'before',
  action: ['update'],
  order: 100,
  active: true,
  filterCondition: 'conditionVALCHANGES',
  description: 'Another condition is another version.',
  script: preparePlaybook,
});

BusinessRule({
  $id: Now.ID['rule_playbook_step_check'],
  name: 'Onspring Bridge: check playbook step',
  table: 'x_onspr_bridge_playbook_step',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  active: true,
  description: 'Refuses what could not be planned, with the reason.',
  script: preparePlaybookStep,
});

BusinessRule({
  $id: Now.ID['rule_playbook_step_version'],
  name: 'Onspring Bridge: version by the steps',
  table: 'x_onspr_bridge_playbook_step',
  when: 'after',
  action: ['insert', 'update', 'delete'],
  order: 100,
  active: true,
  description: 'Another step is another version of its playbook; plans that run keep theirs.',
  script: followPlaybookStep,
});
