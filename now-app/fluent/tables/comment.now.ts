import '@servicenow/sdk/global';
import {
  DateTimeColumn,
  IntegerColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

/** A journal entry that travels between a finding or task and Onspring, with its author and time. */
export const x_onspr_bridge_comment = Table({
  name: 'x_onspr_bridge_comment',
  label: 'Comment',
  display: 'number',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  autoNumber: { prefix: 'CMT', number: 1000, numberOfDigits: 7 },
  schema: {
    number: StringColumn({
      label: 'Number',
      hint: 'Id of the entry, also in Onspring',
      maxLength: 40,
      readOnly: true,
      default: 'javascript:global.getNextObjNumberPadded();',
    }),
    task: ReferenceColumn({
      label: 'Record',
      hint: 'Finding or task whose journal has the entry',
      referenceTable: 'task',
      readOnly: true,
    }),
    record_map: ReferenceColumn({
      label: 'Record map',
      hint: 'Map by which the entry travels',
      referenceTable: 'x_onspr_bridge_record_map',
      readOnly: true,
    }),
    journal: StringColumn({
      label: 'Journal',
      maxLength: 20,
      readOnly: true,
      dropdown: 'dropdown_with_none',
      choices: {
        comments: { label: 'Additional comments', sequence: 1 },
        work_notes: { label: 'Work notes', sequence: 2 },
      },
    }),
    source: StringColumn({
      label: 'Written in',
      maxLength: 20,
      readOnly: true,
      dropdown: 'dropdown_with_none',
      choices: {
        onspring: { label: 'Onspring', sequence: 1 },
        servicenow: { label: 'ServiceNow', sequence: 2 },
      },
    }),
    author: StringColumn({ label: 'Author', maxLength: 100, readOnly: true }),
    written_at: DateTimeColumn({ label: 'Written', readOnly: true }),
    text: MultiLineTextColumn({ label: 'Text', maxLength: 16000, readOnly: true }),
    onspring_app: IntegerColumn({ label: 'Onspring app', hint: 'App id of the comment', readOnly: true }),
    onspring_record: IntegerColumn({ label: 'Onspring record', hint: 'Id of the comment', readOnly: true }),
  },
  index: [
    { name: 'onspring_pair', unique: true, element: ['onspring_app', 'onspring_record'] },
    { name: 'number', unique: false, element: 'number' },
    { name: 'task', unique: false, element: 'task' },
    { name: 'record_map', unique: false, element: ['record_map', 'journal'] },
  ],
});
