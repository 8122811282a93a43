import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

// Loaded only when an admin installs the app with demo data: a case in work, one that is stuck, an accepted risk and a
// closed case. They belong to nobody and to no record in Onspring, so nothing of them is ever told.

const in_work = Record({
  $id: Now.ID['demo_finding_in_work'],
  $meta: { installMethod: 'demo' },
  table: 'x_onspr_bridge_finding',
  data: {
    number: 'FND0000001',
    short_description: 'Demo: restore of the general ledger was never tested',
    description: 'Backups run every night. No restore was tested in the last twelve months.',
    recommendation: 'Restore to a test system once, keep the protocol, repeat every six months.',
    state: 2,
    active: true,
    approval: 'approved',
    priority: 2,
    priority_explanation: 'Demo data: severity is high, likelihood is possible, SOX applies.',
    severity: 2,
    likelihood: 3,
    category: 'backup',
    control: 'CP-09',
    regulations: 'sox,iso_27001',
    source: 'internal_audit',
    source_status: 'open',
    opened_at: '2026-09-01 08:00:00',
    due_date: '2027-03-31 12:00:00',
    age_bucket: 'days_31_90',
    minutes_to_first_task: 45,
    tasks_total: 2,
    tasks_done: 1,
  },
});

Record({
  $id: Now.ID['demo_task_protocol'],
  $meta: { installMethod: 'demo' },
  table: 'x_onspr_bridge_remediation_task',
  data: {
    number: 'RTK0000001',
    finding: in_work,
    short_description: 'Demo: restore the last full backup to a test system',
    instructions: 'Take the backup of last night. Compare the number of postings with production.',
    step_order: 100,
    source: 'agent',
    state: 3,
    active: false,
    evidence: 'Protocol of the restore, 12,480 postings on both sides.',
  },
});

Record({
  $id: Now.ID['demo_task_schedule'],
  $meta: { installMethod: 'demo' },
  table: 'x_onspr_bridge_remediation_task',
  data: {
    number: 'RTK0000002',
    finding: in_work,
    short_description: 'Demo: schedule the test every six months',
    instructions: 'Add it to the calendar of operations and name who answers for it.',
    step_order: 200,
    source: 'agent',
    state: 1,
    active: true,
    due_date: '2027-02-28 12:00:00',
  },
});

const stuck = Record({
  $id: Now.ID['demo_finding_stuck'],
  $meta: { installMethod: 'demo' },
  table: 'x_onspr_bridge_finding',
  data: {
    number: 'FND0000002',
    short_description: 'Demo: vendor offers no fix for the imaging software',
    state: 10,
    active: true,
    priority: 1,
    priority_explanation: 'Demo data: severity is critical, attackers use the weakness, HIPAA applies.',
    severity: 1,
    likelihood: 1,
    known_exploited: true,
    category: 'vulnerability',
    control: 'SI-02',
    regulations: 'hipaa',
    source: 'vulnerability_scan',
    source_status: 'open',
    opened_at: '2026-06-15 08:00:00',
    due_date: '2026-08-31 12:00:00',
    age_bucket: 'days_91',
    cannot_resolve: true,
    cannot_resolve_reason: 'The vendor ended support. A replacement needs a budget.',
    escalation_reason: 'cannot_resolve',
    escalation_detail: 'An agent asks for a decision: the vendor ended support. A replacement needs a budget.',
    escalated_since: '2026-09-01 08:00:00',
    escalation_level: 2,
  },
});

const accepted = Record({
  $id: Now.ID['demo_finding_accepted'],
  $meta: { installMethod: 'demo' },
  table: 'x_onspr_bridge_finding',
  data: {
    number: 'FND0000003',
    short_description: 'Demo: one person can enter and pay an invoice',
    state: 4,
    active: false,
    priority: 3,
    priority_explanation: 'Demo data: severity is medium, likelihood is unlikely, SOX applies.',
    severity: 3,
    likelihood: 4,
    category: 'segregation_of_duties',
    control: 'AC-05',
    regulations: 'sox',
    source: 'external_audit',
    source_status: 'open',
    opened_at: '2026-07-01 08:00:00',
    acceptance_state: 'approved',
    risk_justification: 'The subsidiary is sold in spring.',
    compensating_control: 'The controller reviews all payments every week.',
    deferred_until: '2027-04-30 12:00:00',
    deferral_count: 1,
  },
});

const closed = Record({
  $id: Now.ID['demo_finding_closed'],
  $meta: { installMethod: 'demo' },
  table: 'x_onspr_bridge_finding',
  data: {
    number: 'FND0000004',
    short_description: 'Demo: leavers kept access for more than a day',
    state: 3,
    active: false,
    priority: 2,
    priority_explanation: 'Demo data: severity is high, likelihood is likely, ISO 27001 applies.',
    severity: 2,
    likelihood: 2,
    category: 'access_control',
    control: 'AC-02',
    regulations: 'iso_27001',
    source: 'self_assessment',
    source_status: 'closed',
    resolution: 'Accounts of leavers are locked within an hour by a job.',
    opened_at: '2026-05-04 08:00:00',
    closed_at: '2026-06-22 08:00:00',
    days_to_remediate: 49,
    minutes_to_first_task: 120,
    tasks_total: 3,
    tasks_done: 3,
  },
});

// What the rule of the finding writes; no rule runs when records are installed.

Record({
  $id: Now.ID['demo_regulation_in_work_sox'],
  $meta: { installMethod: 'demo' },
  table: 'x_onspr_bridge_finding_regulation',
  data: { finding: in_work, regulation: 'SOX', value: 'sox' },
});

Record({
  $id: Now.ID['demo_regulation_in_work_iso_27001'],
  $meta: { installMethod: 'demo' },
  table: 'x_onspr_bridge_finding_regulation',
  data: { finding: in_work, regulation: 'ISO 27001', value: 'iso_27001' },
});

Record({
  $id: Now.ID['demo_regulation_stuck_hipaa'],
  $meta: { installMethod: 'demo' },
  table: 'x_onspr_bridge_finding_regulation',
  data: { finding: stuck, regulation: 'HIPAA', value: 'hipaa' },
});

Record({
  $id: Now.ID['demo_regulation_accepted_sox'],
  $meta: { installMethod: 'demo' },
  table: 'x_onspr_bridge_finding_regulation',
  data: { finding: accepted, regulation: 'SOX', value: 'sox' },
});

Record({
  $id: Now.ID['demo_regulation_closed_iso_27001'],
  $meta: { installMethod: 'demo' },
  table: 'x_onspr_bridge_finding_regulation',
  data: { finding: closed, regulation: 'ISO 27001', value: 'iso_27001' },
});
