import '@servicenow/sdk/global';
import { BooleanColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** A pair of an Onspring app and a table here. */
export const x_onspr_bridge_record_map = Table({
  name: 'x_onspr_bridge_record_map',
  label: 'Record map',
  display: 'name',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  audit: true,
  schema: {
    name: StringColumn({ label: 'Name', maxLength: 100, mandatory: true }),
    active: BooleanColumn({ label: 'Active', default: true }),
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
      choices: { x_onspr_bridge_finding: { label: 'Finding', sequence: 1 } },
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
  },
  index: [{ name: 'active', unique: false, element: 'active' }],
});
