import '@servicenow/sdk/global';
import { Record, ScheduledScript } from '@servicenow/sdk/core';
import { followUpFindings } from '../../server/handlers/follow-up-job';

ScheduledScript({
  $id: Now.ID['job_follow_up'],
  name: 'Onspring Bridge: follow up findings',
  active: true,
  frequency: 'periodically',
  executionInterval: { minutes: 5 },
  executionStart: '2025-01-01 00:00:00',
  timeZone: 'UTC',
  script: followUpFindings,
});

Record({
  $id: Now.ID['event_escalated'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_onspr_bridge.escalated',
    table: 'x_onspr_bridge_finding',
    description: 'A finding needs a decision, or the next level has to decide. parm1: the person, parm2: the level.',
    fired_by: 'Onspring Bridge: follow up findings',
  },
});

Record({
  $id: Now.ID['event_approval_reminder'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_onspr_bridge.approval_reminder',
    table: 'x_onspr_bridge_finding',
    description: 'Half of the time to decide has passed. parm1: the people who were asked.',
    fired_by: 'Onspring Bridge: follow up findings',
  },
});

Record({
  $id: Now.ID['event_acceptance_ending'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_onspr_bridge.acceptance_ending',
    table: 'x_onspr_bridge_finding',
    description: 'An accepted risk ends within seven days. parm1: who asked for it.',
    fired_by: 'Onspring Bridge: follow up findings',
  },
});

Record({
  $id: Now.ID['event_companion_silent'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_onspr_bridge.companion_silent',
    table: 'x_onspr_bridge_sync_issue',
    description: 'The companion gave no sign of life for a quarter of an hour. parm1: who looks after it.',
    fired_by: 'Onspring Bridge: follow up findings',
  },
});

Record({
  $id: Now.ID['event_sla_warning'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_onspr_bridge.sla_warning',
    table: 'x_onspr_bridge_finding',
    description: 'Three quarters of the time to remediate a finding have passed.',
    fired_by: 'Onspring Bridge: follow the time to remediate',
  },
});

Record({
  $id: Now.ID['event_sla_breached'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_onspr_bridge.sla_breached',
    table: 'x_onspr_bridge_finding',
    description: 'The time to remediate a finding is over.',
    fired_by: 'Onspring Bridge: follow the time to remediate',
  },
});
