import '@servicenow/sdk/global';
import { Dashboard } from '@servicenow/sdk/core';
import { workspace } from '../workspace/workspace.now';
import { agreement_widgets } from './agreement-tab.now';
import { decisions_widgets } from './decisions-tab.now';
import { risk_widgets } from './risk-tab.now';
import { value_widgets } from './value-tab.now';

Dashboard({
  $id: Now.ID['dashboard'],
  name: 'Remediation overview',
  description:
    'How big the risk is, what is stuck and who decides, what the work brings, and whether both systems agree.',
  active: true,
  tabs: [
    { $id: Now.ID['dashboard_overview'], name: 'Risk', widgets: risk_widgets },
    { $id: Now.ID['dashboard_decisions'], name: 'Decisions', widgets: decisions_widgets },
    { $id: Now.ID['dashboard_value'], name: 'Value', widgets: value_widgets },
    { $id: Now.ID['dashboard_agreement'], name: 'Agreement', widgets: agreement_widgets },
  ],
  visibilities: [{ $id: Now.ID['dashboard_visibility'], experience: workspace }],
  permissions: [
    {
      $id: Now.ID['dashboard_permission_executive'],
      role: Now.ref('sys_user_role', { name: 'x_onspr_bridge.executive' }),
      canRead: true,
    },
    {
      $id: Now.ID['dashboard_permission_admin'],
      role: Now.ref('sys_user_role', { name: 'x_onspr_bridge.admin' }),
      canRead: true,
    },
  ],
});
