import '@servicenow/sdk/global';
import { BusinessRule } from '@servicenow/sdk/core';
import { followTask, prepareTask } from '../../server/handlers/task-rules';

BusinessRule({
  $id: Now.ID['rule_task_prepare'],
  name: 'Onspring Bridge: due date of a remediation task',
  table: 'x_onspr_bridge_remediation_task',
  when: 'before',
  action: ['insert'],
  order: 100,
  active: true,
  filterCondition: 'due_in_daysISNOTEMPTY',
  description: 'A step may end before its finding is due, never after it.',
  script: prepareTask,
});

BusinessRule({
  $id: Now.ID['rule_task_follow'],
  name: 'Onspring Bridge: follow a remediation task',
  table: 'x_onspr_bridge_remediation_task',
  when: 'after',
  action: ['insert', 'update', 'delete'],
  order: 100,
  active: true,
  description: 'Counts the tasks of the finding, opens the next ones, moves the finding on when all are done.',
  script: followTask,
});
