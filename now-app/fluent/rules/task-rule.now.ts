import '@servicenow/sdk/global';
import { BusinessRule, ScheduledScript } from '@servicenow/sdk/core';
import { runAutomations } from '../../server/handlers/automation-job';
import { queueTask } from '../../server/handlers/outbound-rule';
import { followTask, prepareTask } from '../../server/handlers/task-rules';

BusinessRule({
  $id: Now.ID['rule_task_prepare'],
  name: 'Onspring Bridge: check remediation task',
  table: 'x_onspr_bridge_remediation_task',
  when: 'before',
  action: ['insert', 'update'],
  // Before the platform's rule of order 50, which keeps `active` and the closing fields in step with the state.
  order: 40,
  active: true,
  description: 'Due date, turn, approval, change request, automation and evidence of a step.',
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

ScheduledScript({
  $id: Now.ID['job_automations'],
  name: 'Onspring Bridge: run automations',
  active: true,
  frequency: 'periodically',
  executionInterval: { minutes: 5 },
  executionStart: '2026-01-01 00:00:00',
  script: runAutomations,
});

BusinessRule({
  $id: Now.ID['rule_task_outbound'],
  name: 'Onspring Bridge: note changes of a task for Onspring',
  table: 'x_onspr_bridge_remediation_task',
  when: 'after',
  action: ['insert', 'update'],
  order: 500,
  active: true,
  description: 'Keeps one pending change for each task whose action plan in Onspring is behind, or is to be created.',
  script: queueTask,
});
