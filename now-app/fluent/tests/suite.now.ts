import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

/** All tests of the app, to be run as one: by hand, on a schedule or by a pipeline. */
const suite = Record({
  $id: Now.ID['atf_suite'],
  table: 'sys_atf_test_suite',
  data: {
    name: 'Onspring Bridge',
    description: 'Every role, rule, route, flow and job of the app: what holds, and what is refused.',
    active: true,
  },
});

Record({
  $id: Now.ID['atf_suite_role_agent'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_role_agent'), order: 100, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_role_admin'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_role_admin'), order: 200, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_role_executive'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_role_executive'), order: 300, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_role_approver'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_role_approver'), order: 400, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_role_integration'],
  table: 'sys_atf_test_suite_test',
  data: {
    test_suite: suite,
    test: Now.ref('sys_atf_test', 'atf_role_integration'),
    order: 500,
    abort_on_failure: false,
  },
});

Record({
  $id: Now.ID['atf_suite_role_none'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_role_none'), order: 600, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_agreement'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_agreement'), order: 700, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_finding_qualified'],
  table: 'sys_atf_test_suite_test',
  data: {
    test_suite: suite,
    test: Now.ref('sys_atf_test', 'atf_finding_qualified'),
    order: 800,
    abort_on_failure: false,
  },
});

Record({
  $id: Now.ID['atf_suite_finding_moves'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_finding_moves'), order: 900, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_finding_source'],
  table: 'sys_atf_test_suite_test',
  data: {
    test_suite: suite,
    test: Now.ref('sys_atf_test', 'atf_finding_source'),
    order: 1000,
    abort_on_failure: false,
  },
});

Record({
  $id: Now.ID['atf_suite_task_evidence'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_task_evidence'), order: 1100, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_task_skip'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_task_skip'), order: 1200, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_task_turn'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_task_turn'), order: 1300, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_task_worker'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_task_worker'), order: 1400, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_task_orphans'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_task_orphans'), order: 1500, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_finding_plan'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_finding_plan'), order: 1600, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_finding_risk'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_finding_risk'), order: 1700, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_finding_duplicate'],
  table: 'sys_atf_test_suite_test',
  data: {
    test_suite: suite,
    test: Now.ref('sys_atf_test', 'atf_finding_duplicate'),
    order: 1800,
    abort_on_failure: false,
  },
});

Record({
  $id: Now.ID['atf_suite_finding_decision'],
  table: 'sys_atf_test_suite_test',
  data: {
    test_suite: suite,
    test: Now.ref('sys_atf_test', 'atf_finding_decision'),
    order: 1900,
    abort_on_failure: false,
  },
});

Record({
  $id: Now.ID['atf_suite_flow_plan'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_flow_plan'), order: 2000, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_flow_reject'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_flow_reject'), order: 2100, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_jobs'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_jobs'), order: 2200, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_setup_playbook'],
  table: 'sys_atf_test_suite_test',
  data: {
    test_suite: suite,
    test: Now.ref('sys_atf_test', 'atf_setup_playbook'),
    order: 2300,
    abort_on_failure: false,
  },
});

Record({
  $id: Now.ID['atf_suite_setup_map'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_setup_map'), order: 2400, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_setup_issue'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_setup_issue'), order: 2500, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_route_integration'],
  table: 'sys_atf_test_suite_test',
  data: {
    test_suite: suite,
    test: Now.ref('sys_atf_test', 'atf_route_integration'),
    order: 2600,
    abort_on_failure: false,
  },
});

Record({
  $id: Now.ID['atf_suite_route_bodies'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_route_bodies'), order: 2700, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_route_refused'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_route_refused'), order: 2800, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_inbound'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_inbound'), order: 2900, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_outbound'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_outbound'), order: 3000, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_issue_decision'],
  table: 'sys_atf_test_suite_test',
  data: {
    test_suite: suite,
    test: Now.ref('sys_atf_test', 'atf_issue_decision'),
    order: 3100,
    abort_on_failure: false,
  },
});

Record({
  $id: Now.ID['atf_suite_doorbell'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_doorbell'), order: 3200, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_route_work'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_route_work'), order: 3300, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_comment_outbound'],
  table: 'sys_atf_test_suite_test',
  data: {
    test_suite: suite,
    test: Now.ref('sys_atf_test', 'atf_comment_outbound'),
    order: 3400,
    abort_on_failure: false,
  },
});

Record({
  $id: Now.ID['atf_suite_comment_inbound'],
  table: 'sys_atf_test_suite_test',
  data: {
    test_suite: suite,
    test: Now.ref('sys_atf_test', 'atf_comment_inbound'),
    order: 3500,
    abort_on_failure: false,
  },
});

Record({
  $id: Now.ID['atf_suite_comment_row'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_comment_row'), order: 3600, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_finding_regulations'],
  table: 'sys_atf_test_suite_test',
  data: {
    test_suite: suite,
    test: Now.ref('sys_atf_test', 'atf_finding_regulations'),
    order: 3700,
    abort_on_failure: false,
  },
});

Record({
  $id: Now.ID['atf_suite_route_files'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_route_files'), order: 3800, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_setup_weight'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf_setup_weight'), order: 3900, abort_on_failure: false },
});
