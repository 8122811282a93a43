import '@servicenow/sdk/global';
import { BusinessRule } from '@servicenow/sdk/core';
import { followTask } from '../../server/handlers/task-rules';

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
