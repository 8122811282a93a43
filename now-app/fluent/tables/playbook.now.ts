import '@servicenow/sdk/global';
import { StringColumn, Table } from '@servicenow/sdk/core';
export const x_onspr_bridge_playbook = Table({
  name: 'x_onspr_bridge_playbook',
  label: 'Playbook',
  schema: { name: StringColumn({ label: 'Name', maxLength: 100 }) },
});
