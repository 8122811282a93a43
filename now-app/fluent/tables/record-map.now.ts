import '@servicenow/sdk/global';
import { BooleanColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** A pair of an Onspring app and a table here. */
export const x_onspr_bridge_record_map = Table({
  name: 'x_onspr_bridge_record_map',
  label: 'Record map',
  display: 'name',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  // Admins keep maps under version control and carry them from one instance to the next.
  allowWebServiceAccess: true,
  audit: true,
  schema: {
    name: StringColumn({ label: 'Name', maxLength: 100, mandatory: true }),
    active: BooleanColumn({ label: 'Active', default: true }),
    paused: BooleanColumn({
      label: 'Paused',
      hint: 'Nothing is exchanged by this map until it goes on; what changes meanwhile on either side follows then',
      default: false,
    }),
    onspring_app: StringColumn({
      label: 'Onspring app',
      hint: 'Name of the app in Onspring',
      maxLength: 100,
      mandatory: true,
    }),
    onspring_app_id: IntegerColumn({
      label: 'Onspring app id',
      hint: 'Only when the name is not unique; empty: found by name',
    }),
    target_table: StringColumn({
      label: 'Table',
      hint: 'Table here',
      maxLength: 80,
      mandatory: true,
      dropdown: 'dropdown_without_none',
      default: 'x_onspr_bridge_finding',
      choices: {
        x_onspr_bridge_finding: { label: 'Finding', sequence: 1 },
        x_onspr_bridge_remediation_task: { label: 'Remediation task', sequence: 2 },
        x_onspr_bridge_comment: { label: 'Comment', sequence: 6, hint: 'Journal entries of findings or tasks' },
        cmdb_ci_business_app: { label: 'Business application', sequence: 3, hint: 'Read only: to Onspring' },
        sys_user: { label: 'User', sequence: 4, hint: 'Read only: to Onspring' },
        sys_user_group: { label: 'Group', sequence: 5, hint: 'Read only: to Onspring' },
      },
    }),
    direction: StringColumn({
      label: 'Direction',
      maxLength: 20,
      default: 'both',
      dropdown: 'dropdown_without_none',
      choices: {
        inbound: { label: 'From Onspring', sequence: 1 },
        outbound: { label: 'To Onspring', sequence: 2 },
        both: { label: 'Both ways', sequence: 3 },
      },
    }),
    key_column: StringColumn({
      label: 'Key column',
      hint: 'Column whose value names a record on both sides: for linking existing records, mirror and look-up',
      maxLength: 80,
    }),
    parent_map: ReferenceColumn({
      label: 'Map of the parents',
      hint: 'For child records: the map their parents come by',
      referenceTable: 'x_onspr_bridge_record_map',
    }),
    parent_field: StringColumn({
      label: 'Parent field',
      hint: 'For child records: reference field in Onspring that names the parent',
      maxLength: 100,
    }),
    creates_there: BooleanColumn({
      label: 'Create in Onspring',
      hint: 'Records made here are created there, once the property outbound.create allows it',
      default: false,
    }),
    journal: StringColumn({
      label: 'Journal',
      hint: 'For comments: the journal they are taken from and written to',
      maxLength: 20,
      dropdown: 'dropdown_with_none',
      choices: {
        comments: { label: 'Additional comments', sequence: 1, hint: 'Seen by whoever asked for the work' },
        work_notes: { label: 'Work notes', sequence: 2, hint: 'Seen by those who do the work' },
      },
    }),
    app_notes: BooleanColumn({
      label: 'Notes of the app too',
      hint: 'For work notes: also what the app itself notes goes to Onspring',
      default: false,
    }),
    filter: StringColumn({
      label: 'Filter',
      hint: 'Encoded query: which records Onspring may read in a mirror or look-up; empty: all',
      maxLength: 1000,
    }),
    schedule: StringColumn({
      label: 'Schedule',
      hint: 'When both sides are compared, as a cron expression in the time zone of the instance; empty: every night; never: only when asked',
      maxLength: 100,
    }),
  },
  index: [{ name: 'active', unique: false, element: 'active' }],
});
