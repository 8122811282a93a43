import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

/** Default map: the Onspring app Findings. First-install data, so that a customer's changes outlive an upgrade. */
export const findings_map = Record({
  $id: Now.ID['record_map_findings'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_record_map',
  data: {
    name: 'Findings',
    active: true,
    onspring_app: 'Findings',
    target_table: 'x_onspr_bridge_finding',
    direction: 'both',
  },
});
