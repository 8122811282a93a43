import '@servicenow/sdk/global';
import { ScheduledScript } from '@servicenow/sdk/core';
import { followAges } from '../../server/handlers/finding-figures';

ScheduledScript({
  $id: Now.ID['job_ages'],
  name: 'Onspring Bridge: age of findings and decisions',
  active: true,
  frequency: 'periodically',
  executionInterval: { hours: 1 },
  executionStart: '2026-01-01 00:45:00',
  script: followAges,
});
