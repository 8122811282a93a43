import type { BaseTable } from './base-table.ts';

const STATUSES = [
  ['success', 'Success'],
  ['failure', 'Failure'],
  ['error', 'Error'],
  ['skipped', 'Skipped'],
] as const;

/** Suites of the Automated Test Framework and what their runs left (CI/CD API; columns C). */
export const testTables: readonly BaseTable[] = [
  {
    name: 'sys_atf_test',
    label: 'Test',
    parent: 'sys_metadata',
    columns: {
      name: ['Name', 'string', { length: 100, display: true, indexed: true }],
      active: ['Active', 'boolean', { default: 'true' }],
      description: ['Description', 'string', { length: 4000 }],
      fail_on_server_error: ['Fail on server error', 'boolean'],
    },
  },
  {
    name: 'sys_atf_test_suite',
    label: 'Test Suite',
    parent: 'sys_metadata',
    columns: {
      name: ['Name', 'string', { length: 100, display: true, indexed: true }],
      active: ['Active', 'boolean', { default: 'true' }],
      description: ['Description', 'string', { length: 4000 }],
      parent: ['Parent', 'reference', { reference: 'sys_atf_test_suite', indexed: true }],
    },
  },
  {
    name: 'sys_atf_test_suite_test',
    label: 'Test Suite Test',
    parent: 'sys_metadata',
    columns: {
      test_suite: ['Test suite', 'reference', { reference: 'sys_atf_test_suite', indexed: true }],
      test: ['Test', 'reference', { reference: 'sys_atf_test', indexed: true }],
      order: ['Execution order', 'integer'],
      abort_on_failure: ['Abort on failure', 'boolean'],
    },
  },
  {
    name: 'sys_atf_test_suite_result',
    label: 'Test Suite Result',
    columns: {
      test_suite: ['Test suite', 'reference', { reference: 'sys_atf_test_suite', indexed: true }],
      status: ['Status', 'string', { choices: STATUSES }],
      start_time: ['Start time', 'glide_date_time'],
      end_time: ['End time', 'glide_date_time'],
      rolledup_test_success_count: ['Rolled up test success count', 'integer'],
      rolledup_test_failure_count: ['Rolled up test failure count', 'integer'],
      rolledup_test_error_count: ['Rolled up test error count', 'integer'],
      rolledup_test_skip_count: ['Rolled up test skip count', 'integer'],
    },
  },
  {
    name: 'sys_atf_test_result',
    label: 'Test Result',
    columns: {
      parent: ['Parent', 'reference', { reference: 'sys_atf_test_suite_result', indexed: true }],
      test: ['Test', 'reference', { reference: 'sys_atf_test', indexed: true }],
      status: ['Status', 'string', { choices: STATUSES }],
      output: ['Output', 'string', { length: 65536 }],
    },
  },
];
