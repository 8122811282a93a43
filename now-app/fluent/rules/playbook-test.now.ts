import '@servicenow/sdk/global';
import { UiAction } from '@servicenow/sdk/core';
import { testFinding } from '../../server/handlers/playbook-test';
import { admin } from '../security/role.now';

UiAction({
  $id: Now.ID['ui_action_playbook_test'],
  name: 'Test playbook and priority',
  table: 'x_onspr_bridge_finding',
  actionName: 'x_onspr_bridge_playbook_test',
  active: true,
  hint: 'Says which playbook and priority the rules would choose now, and why; saves nothing',
  roles: [admin],
  showInsert: false,
  showUpdate: true,
  form: { showContextMenu: true, showLink: true },
  order: 900,
  script: testFinding,
});
