import '@servicenow/sdk/global';
import {
  BooleanColumn,
  IntegerColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

/** One field of a record map: where it lives on both sides, which way it travels and who owns it. */
export const x_onspr_bridge_field_map = Table({
  name: 'x_onspr_bridge_field_map',
  label: 'Field map',
  display: 'onspring_field',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  // Admins keep maps under version control and carry them from one instance to the next.
  allowWebServiceAccess: true,
  audit: true,
  schema: {
    record_map: ReferenceColumn({ label: 'Record map', referenceTable: 'x_onspr_bridge_record_map', mandatory: true }),
    order: IntegerColumn({ label: 'Order', default: 100 }),
    active: BooleanColumn({ label: 'Active', default: true }),
    onspring_field: StringColumn({
      label: 'Onspring field',
      hint: 'Name of the field in Onspring',
      maxLength: 100,
      mandatory: true,
    }),
    field: StringColumn({ label: 'Column', hint: 'Column of the table here', maxLength: 80, mandatory: true }),
    direction: StringColumn({
      label: 'Direction',
      maxLength: 20,
      default: 'inbound',
      dropdown: 'dropdown_without_none',
      choices: {
        inbound: { label: 'From Onspring', sequence: 1 },
        outbound: { label: 'To Onspring', sequence: 2 },
        both: { label: 'Both ways', sequence: 3 },
      },
    }),
    owner: StringColumn({
      label: 'Owner',
      hint: 'Who wins when both sides changed the field',
      maxLength: 20,
      default: 'onspring',
      dropdown: 'dropdown_without_none',
      choices: {
        onspring: { label: 'Onspring', sequence: 1 },
        servicenow: { label: 'ServiceNow', sequence: 2 },
        manual: { label: 'Ask a person', sequence: 3 },
        append: { label: 'Nobody: only add', sequence: 4, hint: 'What one side lacks is added, nothing is removed' },
      },
    }),
    transform: StringColumn({
      label: 'Transform',
      hint: 'How the value is converted',
      maxLength: 30,
      default: 'text',
      dropdown: 'dropdown_without_none',
      choices: {
        text: { label: 'Text', sequence: 1 },
        html_to_text: { label: 'Formatted text to plain text', sequence: 2 },
        integer: { label: 'Whole number', sequence: 3 },
        decimal: { label: 'Decimal number', sequence: 4 },
        boolean: { label: 'Yes or no', sequence: 5 },
        date: { label: 'Date', sequence: 6 },
        date_time: { label: 'Date and time', sequence: 7 },
        list: { label: 'List value', sequence: 8 },
        multi_list: { label: 'Several list values', sequence: 9 },
        reference: { label: 'Reference by key', sequence: 10 },
        onspring_reference: { label: 'Reference in Onspring', sequence: 11 },
        record_url: { label: 'Link to the record', sequence: 12 },
        time_span: { label: 'Time span', sequence: 13 },
        template: { label: 'Fixed text or address', sequence: 14 },
        safe_html: { label: 'Formatted text to harmless HTML', sequence: 15 },
      },
    }),
    value_map: MultiLineTextColumn({
      label: 'Value map',
      hint: 'List value in Onspring to value here, as JSON; empty: used as it is',
      maxLength: 4000,
    }),
    reference_key: StringColumn({
      label: 'Reference key',
      hint: 'Columns that identify the referenced record, tried in order: email, or number,name',
      maxLength: 200,
    }),
    onspring_key_field: StringColumn({
      label: 'Onspring key field',
      hint: 'Field of the referenced Onspring app that holds the key',
      maxLength: 100,
    }),
    template: StringColumn({
      label: 'Text',
      hint: 'For a fixed text or address: what the field always holds; {column} stands for the value of the column',
      maxLength: 1000,
    }),
  },
  index: [{ name: 'record_map_order', unique: false, element: ['record_map', 'order'] }],
});
