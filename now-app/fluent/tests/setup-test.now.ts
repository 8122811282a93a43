import '@servicenow/sdk/global';
import { Test } from '@servicenow/sdk/core';
import { agent } from '../security/role.now';

// Rules of playbooks, maps and issues: what holds, and what is refused.

Test(
  {
    $id: Now.ID['atf_setup_playbook'],
    name: 'Versions of playbooks',
    description:
      'Another condition, or a new step, makes a new version of a playbook; a step whose inputs of an automation cannot be read is refused.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const playbook = atf.server.recordInsert({
      $id: Now.ID['atf_setup_playbook_1'],
      table: 'x_onspr_bridge_playbook',
      fieldValues: { name: 'Test playbook', condition: 'category=backup', order: 9000, active: false },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_setup_playbook_2'],
      table: 'x_onspr_bridge_playbook',
      recordId: playbook.record_id,
      fieldValues: 'version=1',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_setup_playbook_3'],
      table: 'x_onspr_bridge_playbook',
      recordId: playbook.record_id,
      fieldValues: { condition: 'category=logging' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_setup_playbook_4'],
      table: 'x_onspr_bridge_playbook',
      recordId: playbook.record_id,
      fieldValues: 'version=2',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_setup_playbook_5'],
      table: 'x_onspr_bridge_playbook_step',
      fieldValues: { playbook: playbook.record_id, short_description: 'Restore once', order: 100 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_setup_playbook_6'],
      table: 'x_onspr_bridge_playbook',
      recordId: playbook.record_id,
      fieldValues: 'version=3',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_setup_playbook_7'],
      table: 'x_onspr_bridge_playbook_step',
      fieldValues: {
        playbook: playbook.record_id,
        short_description: 'With an automation',
        order: 300,
        subflow_inputs: 'no JSON',
      },
      assert: 'record_not_inserted',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_setup_map'],
    name: 'Maps that cannot work',
    description:
      'A field map without a record map, on a column that is not there, or on one that the app keeps, is refused; one that fits is saved.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const map = atf.server.recordInsert({
      $id: Now.ID['atf_setup_map_1'],
      table: 'x_onspr_bridge_record_map',
      fieldValues: {
        name: 'Test map',
        active: true,
        target_table: 'x_onspr_bridge_finding',
        direction: 'inbound',
        onspring_app: 'Test app',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_setup_map_2'],
      table: 'x_onspr_bridge_field_map',
      fieldValues: {
        record_map: map.record_id,
        onspring_field: 'Title',
        direction: 'inbound',
        owner: 'onspring',
        transform: 'text',
        active: true,
        field: 'short_description',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_setup_map_3'],
      table: 'x_onspr_bridge_field_map',
      fieldValues: {
        record_map: map.record_id,
        onspring_field: 'Other',
        direction: 'inbound',
        owner: 'onspring',
        transform: 'text',
        active: true,
        field: 'no_such_column',
      },
      assert: 'record_not_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_setup_map_4'],
      table: 'x_onspr_bridge_field_map',
      fieldValues: {
        record_map: map.record_id,
        onspring_field: 'State',
        direction: 'inbound',
        owner: 'onspring',
        transform: 'text',
        active: true,
        field: 'state',
      },
      assert: 'record_not_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_setup_map_5'],
      table: 'x_onspr_bridge_field_map',
      fieldValues: { onspring_field: 'Title', field: 'description', active: true },
      assert: 'record_not_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_setup_map_6'],
      table: 'x_onspr_bridge_record_map',
      fieldValues: {
        name: 'Map without its key',
        active: true,
        target_table: 'x_onspr_bridge_finding',
        direction: 'inbound',
        onspring_app: 'Test',
        key_column: 'no_such_column',
      },
      assert: 'record_not_inserted',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_setup_issue'],
    name: 'Issues are ignored for a reason',
    description:
      'A sync issue is ignored by its button and with a reason only; an agent writes the reason and nothing else on the form.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const issue = atf.server.recordInsert({
      $id: Now.ID['atf_setup_issue_1'],
      table: 'x_onspr_bridge_sync_issue',
      fieldValues: { title: 'Test issue', issue_key: 'test-issue', kind: 'configuration', code: 'TEST', state: 'open' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.createUser({
      $id: Now.ID['atf_setup_issue_2'],
      firstName: 'Test',
      lastName: 'Agent',
      fieldValues: {},
      groups: [],
      roles: [agent],
      impersonate: true,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_setup_issue_3'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: issue.record_id,
      fieldValues: { state: 'ignored' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_setup_issue_4'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: issue.record_id,
      fieldValues: { state: 'ignored', ignore_reason: 'The field is retired.', code: 'OTHER' },
      assert: 'record_successfully_updated',
      enforceSecurity: true,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf_setup_issue_5'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: issue.record_id,
      fieldValues: 'state=open^ignore_reason=The field is retired.^code=TEST',
      assert: 'record_validated',
      enforceSecurity: true,
    });
    // What the button does, which acts by the rights of the app.
    atf.server.recordUpdate({
      $id: Now.ID['atf_setup_issue_6'],
      table: 'x_onspr_bridge_sync_issue',
      recordId: issue.record_id,
      fieldValues: { state: 'ignored' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
  },
);

Test(
  {
    $id: Now.ID['atf_setup_weight'],
    name: 'Weights that make sense',
    description:
      'A value that no finding has, points below 0, and fewer points for something worse are refused; a weight of a regulation of its own is taken, changed and deleted.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const weight = atf.server.recordInsert({
      $id: Now.ID['atf_setup_weight_1'],
      table: 'x_onspr_bridge_weight',
      fieldValues: { factor: 'regulation', value: 'atf_law', label: 'ATF law', points: 1 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_setup_weight_2'],
      table: 'x_onspr_bridge_weight',
      recordId: weight.record_id,
      fieldValues: { points: 2 },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_setup_weight_3'],
      table: 'x_onspr_bridge_weight',
      recordId: weight.record_id,
      fieldValues: { points: -1 },
      assert: 'record_not_updated',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_setup_weight_4'],
      table: 'x_onspr_bridge_weight',
      fieldValues: { factor: 'due', value: 'soon', label: 'Due soon', points: 1 },
      assert: 'record_not_inserted',
      enforceSecurity: false,
    });
    // More than any weight of a worse severity: nobody gives one so many points.
    atf.server.recordInsert({
      $id: Now.ID['atf_setup_weight_5'],
      table: 'x_onspr_bridge_weight',
      fieldValues: { factor: 'severity', value: '9', label: 'Hardly severe', points: 1000000 },
      assert: 'record_not_inserted',
      enforceSecurity: false,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf_setup_weight_6'],
      table: 'x_onspr_bridge_weight',
      recordId: weight.record_id,
      assert: 'record_successfully_deleted',
      enforceSecurity: false,
    });
  },
);
