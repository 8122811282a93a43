import '@servicenow/sdk/global';
import { BusinessRule, ScheduledScript } from '@servicenow/sdk/core';
import { settleDuplicates } from '../../server/handlers/case-jobs';
import { followCase } from '../../server/handlers/case-rules';

BusinessRule({
  $id: Now.ID['rule_finding_case'],
  name: 'Onspring Bridge: duplicates and related records',
  table: 'x_onspr_bridge_finding',
  when: 'after',
  action: ['insert', 'update'],
  order: 200,
  active: true,
  description:
    'One work note on related incidents, problems and changes when something material happens; duplicates follow their parent.',
  script: followCase,
});

ScheduledScript({
  $id: Now.ID['job_duplicates'],
  name: 'Onspring Bridge: settle duplicates',
  active: true,
  frequency: 'periodically',
  executionInterval: { minutes: 15 },
  executionStart: '2026-01-01 00:00:00',
  script: settleDuplicates,
});
