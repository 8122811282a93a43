import '@servicenow/sdk/global';
import { BusinessRule } from '@servicenow/sdk/core';
import { followFinding, prepareFinding } from '../../server/handlers/finding-rules';
import { queueOutbound } from '../../server/handlers/outbound-rule';

BusinessRule({
  $id: Now.ID['rule_finding_prepare'],
  name: 'Onspring Bridge: qualify and check finding',
  table: 'x_onspr_bridge_finding',
  when: 'before',
  action: ['insert', 'update'],
  // Before the platform's rule of order 50, which keeps `active` and the closing fields in step with the state.
  order: 40,
  active: true,
  description:
    'Follows the status in Onspring, sets priority, explanation, playbook and people, refuses illegal moves.',
  script: prepareFinding,
});

BusinessRule({
  $id: Now.ID['rule_finding_follow'],
  name: 'Onspring Bridge: follow the state of a finding',
  table: 'x_onspr_bridge_finding',
  when: 'after',
  action: ['update'],
  order: 100,
  active: true,
  filterCondition: 'stateVALCHANGES^ORpriorityVALCHANGES',
  description:
    'Opens the first tasks when work starts, keeps their priority that of the finding, ends open tasks when it ends.',
  script: followFinding,
});

BusinessRule({
  $id: Now.ID['rule_finding_outbound'],
  name: 'Onspring Bridge: note changes for Onspring',
  table: 'x_onspr_bridge_finding',
  when: 'after',
  action: ['insert', 'update'],
  order: 500,
  active: true,
  filterCondition: 'onspring_recordISNOTEMPTY',
  description: 'Keeps one pending change for each finding whose mapped values Onspring does not know yet.',
  script: queueOutbound,
});
