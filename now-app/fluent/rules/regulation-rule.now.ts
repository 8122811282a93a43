import '@servicenow/sdk/global';
import { BusinessRule } from '@servicenow/sdk/core';
import { followRegulations } from '../../server/handlers/regulation-rule';

BusinessRule({
  $id: Now.ID['rule_finding_regulations'],
  name: 'Onspring Bridge: one row for each regulation of a finding',
  table: 'x_onspr_bridge_finding',
  when: 'after',
  action: ['insert', 'update'],
  order: 300,
  active: true,
  filterCondition: 'regulationsVALCHANGES',
  description: 'Keeps the rows by which the dashboard counts findings of each regulation.',
  script: followRegulations,
});
