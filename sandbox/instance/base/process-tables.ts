import type { BaseTable } from './base-table.ts';
import { levels } from './task-tables.ts';

/** Incident, problem, change: what a finding may be related to (choices are those of a fresh instance, C). */
export const processTables: readonly BaseTable[] = [
  {
    name: 'incident',
    label: 'Incident',
    parent: 'task',
    numberPrefix: 'INC',
    attributes: { close_states: '7;8', default_close_state: '7' },
    columns: {
      business_stc: ['Business resolve time', 'integer'],
      caller_id: ['Caller', 'reference', { reference: 'sys_user' }],
      category: [
        'Category',
        'string',
        {
          default: 'inquiry',
          choices: [
            ['inquiry', 'Inquiry / Help'],
            ['software', 'Software'],
            ['hardware', 'Hardware'],
            ['network', 'Network'],
            ['database', 'Database'],
          ],
        },
      ],
      caused_by: ['Caused by Change', 'reference', { reference: 'change_request' }],
      close_code: [
        'Resolution code',
        'string',
        {
          choices: [
            ['Solved (Permanently)', 'Solved (Permanently)'],
            ['Solved (Work Around)', 'Solved (Work Around)'],
            ['Not Solved', 'Not Solved'],
          ],
        },
      ],
      hold_reason: ['On hold reason', 'integer'],
      incident_state: ['Incident state', 'integer', { default: '1' }],
      notify: ['Notify', 'integer', { default: '1' }],
      parent_incident: ['Parent Incident', 'reference', { reference: 'incident' }],
      problem_id: ['Problem', 'reference', { reference: 'problem' }],
      reopen_count: ['Reopen count', 'integer', { default: '0' }],
      resolved_at: ['Resolved', 'glide_date_time'],
      resolved_by: ['Resolved by', 'reference', { reference: 'sys_user' }],
      rfc: ['Change Request', 'reference', { reference: 'change_request' }],
      severity: ['Severity', 'integer', { default: '3', choices: levels }],
      state: [
        'Incident state',
        'integer',
        {
          default: '1',
          indexed: true,
          choices: [
            ['1', 'New'],
            ['2', 'In Progress'],
            ['3', 'On Hold'],
            ['6', 'Resolved'],
            ['7', 'Closed'],
            ['8', 'Canceled'],
          ],
        },
      ],
      subcategory: ['Subcategory', 'string'],
    },
  },
  {
    name: 'problem',
    label: 'Problem',
    parent: 'task',
    numberPrefix: 'PRB',
    attributes: { close_states: '107;108', default_close_state: '107' },
    columns: {
      cause_notes: ['Cause notes', 'html'],
      confirmed_at: ['Confirmed', 'glide_date_time'],
      fix_notes: ['Fix notes', 'html'],
      known_error: ['Known error', 'boolean', { default: 'false' }],
      major_problem: ['Major problem', 'boolean', { default: 'false' }],
      problem_state: ['Problem state', 'integer', { default: '101' }],
      resolution_code: [
        'Resolution code',
        'string',
        {
          choices: [
            ['fix_applied', 'Fix Applied'],
            ['risk_accepted', 'Risk Accepted'],
            ['duplicate', 'Duplicate'],
            ['canceled', 'Canceled'],
          ],
        },
      ],
      rfc: ['Change request', 'reference', { reference: 'change_request' }],
      state: [
        'State',
        'integer',
        {
          default: '101',
          indexed: true,
          choices: [
            ['101', 'New'],
            ['102', 'Assess'],
            ['103', 'Root Cause Analysis'],
            ['104', 'Fix in Progress'],
            ['106', 'Resolved'],
            ['107', 'Closed'],
          ],
        },
      ],
      workaround: ['Workaround', 'html'],
    },
  },
  {
    name: 'change_request',
    label: 'Change Request',
    parent: 'task',
    numberPrefix: 'CHG',
    attributes: { close_states: '3;4', default_close_state: '3' },
    columns: {
      backout_plan: ['Backout plan', 'string', { length: 4000 }],
      category: [
        'Category',
        'string',
        {
          default: 'Other',
          choices: [
            ['Software', 'Software'],
            ['Hardware', 'Hardware'],
            ['Network', 'Network'],
            ['Applications Software', 'Applications Software'],
            ['Other', 'Other'],
          ],
        },
      ],
      change_plan: ['Change plan', 'string', { length: 4000 }],
      chg_model: ['Model', 'reference', { reference: 'chg_model' }],
      close_code: [
        'Close code',
        'string',
        {
          choices: [
            ['successful', 'Successful'],
            ['successful_issues', 'Successful with issues'],
            ['unsuccessful', 'Unsuccessful'],
          ],
        },
      ],
      end_date: ['Planned end date', 'glide_date_time'],
      implementation_plan: ['Implementation plan', 'string', { length: 4000 }],
      justification: ['Justification', 'string', { length: 4000 }],
      on_hold: ['On hold', 'boolean', { default: 'false' }],
      reason: ['Reason', 'string'],
      requested_by: ['Requested by', 'reference', { reference: 'sys_user', default: 'javascript:gs.getUserID();' }],
      risk: [
        'Risk',
        'integer',
        {
          default: '3',
          choices: [
            ['2', 'High'],
            ['3', 'Moderate'],
            ['4', 'Low'],
          ],
        },
      ],
      risk_impact_analysis: ['Risk and impact analysis', 'string', { length: 4000 }],
      scope: ['Scope', 'integer', { default: '3' }],
      start_date: ['Planned start date', 'glide_date_time'],
      state: [
        'State',
        'integer',
        {
          default: '-5',
          indexed: true,
          choices: [
            ['-5', 'New'],
            ['-4', 'Assess'],
            ['-3', 'Authorize'],
            ['-2', 'Scheduled'],
            ['-1', 'Implement'],
            ['0', 'Review'],
            ['3', 'Closed'],
            ['4', 'Canceled'],
          ],
        },
      ],
      test_plan: ['Test plan', 'string', { length: 4000 }],
      type: [
        'Type',
        'string',
        {
          default: 'normal',
          choices: [
            ['normal', 'Normal'],
            ['standard', 'Standard'],
            ['emergency', 'Emergency'],
          ],
        },
      ],
      unauthorized: ['Unauthorized', 'boolean', { default: 'false' }],
    },
  },
  {
    name: 'change_task',
    label: 'Change Task',
    parent: 'task',
    numberPrefix: 'CTASK',
    columns: { change_request: ['Change request', 'reference', { reference: 'change_request' }] },
  },
];
