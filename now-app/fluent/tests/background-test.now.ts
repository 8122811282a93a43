import '@servicenow/sdk/global';
import { Test } from '@servicenow/sdk/core';
import { approver } from '../security/role.now';

// Flows and scheduled jobs: what they bring about, and what they leave alone. Flows run beside a test, so a step waits for
// them; jobs run when a step says so.

Test(
  {
    $id: Now.ID['atf_flow_plan'],
    name: 'A plan is made and asked about',
    description:
      'A finding that fits a playbook gets its tasks and a question to its approver, once; one that fits none stays as it is. Approved, the first task opens.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const person = atf.server.createUser({
      $id: Now.ID['atf_flow_plan_1'],
      firstName: 'Test',
      lastName: 'Approver',
      fieldValues: {},
      groups: [],
      roles: [approver],
      impersonate: false,
    });
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_flow_plan_2'],
      table: 'x_onspr_bridge_finding',
      fieldValues: {
        short_description: 'ATF flow: shared accounts',
        category: 'access_control',
        plan_approver: person.user,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const other = atf.server.recordInsert({
      $id: Now.ID['atf_flow_plan_3'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'ATF flow: fits no playbook' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf_flow_plan_4'],
      jasmineVersion: '3.1',
      script: Now.include('./scripts/await-flows.server.js'),
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_flow_plan_5'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'state=11^approval=requested^tasks_total>0^playbook_version>0',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_flow_plan_6'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: `finding=${finding.record_id}^playbook_stepISNOTEMPTY^state=-5`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_flow_plan_7'],
      table: 'x_onspr_bridge_finding',
      recordId: other.record_id,
      fieldValues: 'state=10^playbookISEMPTY^approval!=requested',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_flow_plan_8'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: `finding=${other.record_id}`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_flow_plan_9'],
      table: 'sysapproval_approver',
      fieldValues: `sysapproval=${other.record_id}`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
    const asked = atf.server.recordQuery({
      $id: Now.ID['atf_flow_plan_10'],
      table: 'sysapproval_approver',
      fieldValues: `sysapproval=${finding.record_id}^state=requested`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.impersonate({ $id: Now.ID['atf_flow_plan_11'], user: person.user });
    atf.server.recordUpdate({
      $id: Now.ID['atf_flow_plan_12'],
      table: 'sysapproval_approver',
      recordId: asked.first_record,
      fieldValues: { state: 'approved' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf_flow_plan_13'],
      jasmineVersion: '3.1',
      script: Now.include('./scripts/await-flows.server.js'),
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_flow_plan_14'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'state=2^approval=approved',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_flow_plan_15'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: `finding=${finding.record_id}^state=1`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_flow_reject'],
    name: 'A rejected plan goes back',
    description:
      'When the approver rejects the plan no task opens; the finding stays planned and counts the rejection.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const person = atf.server.createUser({
      $id: Now.ID['atf_flow_reject_1'],
      firstName: 'Test',
      lastName: 'Approver',
      fieldValues: {},
      groups: [],
      roles: [approver],
      impersonate: false,
    });
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_flow_reject_2'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'ATF flow: restore untested', category: 'backup', plan_approver: person.user },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf_flow_reject_3'],
      jasmineVersion: '3.1',
      script: Now.include('./scripts/await-flows.server.js'),
    });
    const asked = atf.server.recordQuery({
      $id: Now.ID['atf_flow_reject_4'],
      table: 'sysapproval_approver',
      fieldValues: `sysapproval=${finding.record_id}^state=requested`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.impersonate({ $id: Now.ID['atf_flow_reject_5'], user: person.user });
    atf.server.recordUpdate({
      $id: Now.ID['atf_flow_reject_6'],
      table: 'sysapproval_approver',
      recordId: asked.first_record,
      fieldValues: { state: 'rejected', comments: 'The second site is missing.' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf_flow_reject_7'],
      jasmineVersion: '3.1',
      script: Now.include('./scripts/await-flows.server.js'),
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_flow_reject_8'],
      table: 'x_onspr_bridge_finding',
      recordId: finding.record_id,
      fieldValues: 'state=11^approval=rejected^plan_rejections=1',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_flow_reject_9'],
      table: 'x_onspr_bridge_remediation_task',
      fieldValues: `finding=${finding.record_id}^state!=-5`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_jobs'],
    name: 'Jobs do their work and no other',
    description:
      'The scheduled jobs escalate what is overdue, settle duplicates that arrived together, bring ages up to date and delete solved issues by age; what needs none of it is left alone.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const overdue = atf.server.recordInsert({
      $id: Now.ID['atf_jobs_1'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'ATF job: overdue', severity: 2 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const old = atf.server.recordInsert({
      $id: Now.ID['atf_jobs_2'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'ATF job: old', severity: 2, control: 'ATF-1' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const young = atf.server.recordInsert({
      $id: Now.ID['atf_jobs_3'],
      table: 'x_onspr_bridge_finding',
      fieldValues: {
        short_description: 'ATF job: new',
        severity: 2,
        control: 'ATF-2',
        due_date: '2099-01-01 12:00:00',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_jobs_4'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'ATF job: twin one', severity: 2, control: 'ATF-3' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_jobs_5'],
      table: 'x_onspr_bridge_finding',
      fieldValues: { short_description: 'ATF job: twin two', severity: 2, control: 'ATF-4' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const solved = atf.server.recordInsert({
      $id: Now.ID['atf_jobs_6'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: { title: 'ATF job: old and solved', issue_key: 'atf:1', state: 'solved' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const open = atf.server.recordInsert({
      $id: Now.ID['atf_jobs_7'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: { title: 'ATF job: old and open', issue_key: 'atf:2', state: 'open' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf_jobs_8'],
      jasmineVersion: '3.1',
      script: Now.include('./scripts/age-records.server.js'),
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf_jobs_9'],
      jasmineVersion: '3.1',
      script: Now.include('./scripts/run-jobs.server.js'),
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_jobs_10'],
      table: 'x_onspr_bridge_finding',
      recordId: overdue.record_id,
      fieldValues: 'escalation_level>0^escalation_reasonISNOTEMPTY^escalated_sinceISNOTEMPTY',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_jobs_11'],
      table: 'x_onspr_bridge_finding',
      recordId: young.record_id,
      fieldValues: 'escalation_level=0^age_bucket=days_0_7^state!=8',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_jobs_12'],
      table: 'x_onspr_bridge_finding',
      recordId: old.record_id,
      fieldValues: 'age_bucket=days_91',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_jobs_13'],
      table: 'x_onspr_bridge_finding',
      fieldValues: 'short_descriptionSTARTSWITHATF job: twin^state=8^parentISNOTEMPTY',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_jobs_14'],
      table: 'x_onspr_bridge_finding',
      fieldValues: 'short_descriptionSTARTSWITHATF job: twin^state!=8',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_jobs_15'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: `sys_id=${solved.record_id}`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_jobs_16'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: `sys_id=${open.record_id}`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
  },
);
