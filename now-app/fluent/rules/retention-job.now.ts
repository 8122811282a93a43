import '@servicenow/sdk/global';
import { ScheduledScript } from '@servicenow/sdk/core';
import { deleteOldRows } from '../../server/handlers/retention-job';

ScheduledScript({
  $id: Now.ID['job_retention'],
  name: 'Onspring Bridge: delete old rows',
  active: true,
  frequency: 'periodically',
  executionInterval: { hours: 1 },
  executionStart: '2026-01-01 00:30:00',
  script: deleteOldRows,
});
