import '@servicenow/sdk/global';
import { Test } from '@servicenow/sdk/core';
import { integration } from '../security/role.now';

// Routes that need a record to answer with something: each at work.

Test(
  {
    $id: Now.ID['atf_route_work'],
    name: 'Sync API: at work',
    description:
      'Runs, signs of life, digests, repairs, links, look-ups and results of imports: each route does what it is there for.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const findings = atf.server.recordQuery({
      $id: Now.ID['atf_route_work_1'],
      table: 'x_onspr_bridge_record_map',
      fieldValues: 'name=Findings',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_route_work_2'],
      table: 'x_onspr_bridge_record_map',
      recordId: findings.first_record,
      fieldValues: { key_column: 'short_description' },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    const applications = atf.server.recordQuery({
      $id: Now.ID['atf_route_work_3'],
      table: 'x_onspr_bridge_record_map',
      fieldValues: 'name=Business Applications',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf_route_work_4'],
      table: 'x_onspr_bridge_record_map',
      recordId: applications.first_record,
      fieldValues: { active: true },
      assert: 'record_successfully_updated',
      enforceSecurity: false,
    });
    const run = atf.server.recordInsert({
      $id: Now.ID['atf_route_work_5'],
      table: 'x_onspr_bridge_sync_run',
      fieldValues: { run_key: 'atf-run', kind: 'reconcile', state: 'running', record_map: findings.first_record },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const imported = atf.server.recordInsert({
      $id: Now.ID['atf_route_work_6'],
      table: 'sys_import_set',
      fieldValues: { table_name: 'x_onspr_bridge_inbound' },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_route_work_7'],
      table: 'x_onspr_bridge_inbound',
      fieldValues: { sys_import_set: imported.record_id, onspring_app: 210, onspring_record: 900030 },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.createUser({
      $id: Now.ID['atf_route_work_8'],
      firstName: 'Test',
      lastName: 'Integration',
      fieldValues: {},
      groups: [],
      roles: [integration],
      impersonate: true,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_work_9'],
      path: '/api/x_onspr_bridge/v1/sync/heartbeat',
      body: '{"companionId":"atf","version":"0.1.0","startedAt":"2026-01-01T00:00:00Z","queueWaiting":0,"queueOldestSeconds":0,"deadLetters":0}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_work_10'], operation: 'equals', statusCode: 200 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_work_11'],
      path: '/api/x_onspr_bridge/v1/sync/runs',
      body: `{"key":"atf-run-2","kind":"reconcile","recordMap":"${findings.first_record}","state":"running","total":1,"processed":1,"inserted":0,"updated":0,"unchanged":1,"failed":0,"identical":1,"different":0,"onlyHere":0,"onlyThere":0,"digest":"","message":"","command":null}`,
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_work_12'], operation: 'equals', statusCode: 201 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_work_13'],
      path: `/api/x_onspr_bridge/v1/sync/runs/${run.record_id}`,
      body: `{"key":"atf-run","kind":"reconcile","recordMap":"${findings.first_record}","state":"complete","total":1,"processed":1,"inserted":0,"updated":0,"unchanged":1,"failed":0,"identical":1,"different":0,"onlyHere":0,"onlyThere":0,"digest":"","message":"","command":null}`,
      auth: 'basic',
      method: 'patch',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_work_14'], operation: 'equals', statusCode: 200 });
    atf.server.recordValidation({
      $id: Now.ID['atf_route_work_15'],
      table: 'x_onspr_bridge_sync_run',
      recordId: run.record_id,
      fieldValues: 'state=complete^identical=1',
      assert: 'record_validated',
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_work_16'],
      path: `/api/x_onspr_bridge/v1/sync/digests?map=${findings.first_record}&after=0&limit=10`,
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_work_17'], operation: 'equals', statusCode: 200 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_work_18'],
      path: '/api/x_onspr_bridge/v1/sync/digests',
      body: `{"recordMap":"${findings.first_record}","records":[],"gone":[]}`,
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_work_19'], operation: 'equals', statusCode: 200 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_work_20'],
      path: '/api/x_onspr_bridge/v1/sync/links',
      body: `{"recordMap":"${findings.first_record}","onspringApp":210,"records":[],"dryRun":true}`,
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_work_21'], operation: 'equals', statusCode: 200 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_work_22'],
      path: '/api/x_onspr_bridge/v1/sync/lookup',
      body: '{"map":"Business Applications","key":"ATF: no such application"}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_work_23'], operation: 'equals', statusCode: 200 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_work_24'],
      path: `/api/x_onspr_bridge/v1/sync/imports/${imported.record_id}`,
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_work_25'], operation: 'equals', statusCode: 200 });
  },
);

Test(
  {
    $id: Now.ID['atf_route_files'],
    name: 'Sync API: attachments at work',
    description:
      'A file of a linked record is added, listed and read when its map carries files; a type that the map does not allow is refused.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const findings = atf.server.recordQuery({
      $id: Now.ID['atf_route_files_1'],
      table: 'x_onspr_bridge_record_map',
      fieldValues: 'name=Findings',
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    const finding = atf.server.recordInsert({
      $id: Now.ID['atf_route_files_2'],
      table: 'x_onspr_bridge_finding',
      fieldValues: {
        short_description: 'Backup of the ledger is not tested',
        onspring_app: 210,
        onspring_record: 900130,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_route_files_3'],
      table: 'x_onspr_bridge_link',
      fieldValues: {
        record_map: findings.first_record,
        onspring_app: 210,
        onspring_record: 900130,
        target_table: 'x_onspr_bridge_finding',
        target_sys_id: finding.record_id,
        agreed: '{}',
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    const files = atf.server.recordInsert({
      $id: Now.ID['atf_route_files_4'],
      table: 'x_onspr_bridge_field_map',
      fieldValues: {
        record_map: findings.first_record,
        active: true,
        onspring_field: 'Evidence',
        field: 'attachments',
        direction: 'both',
        owner: 'onspring',
        transform: 'attachments',
        file_types: 'txt',
        file_megabytes: 1,
        file_count: 5,
      },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.server.createUser({
      $id: Now.ID['atf_route_files_5'],
      firstName: 'Test',
      lastName: 'Integration',
      fieldValues: {},
      groups: [],
      roles: [integration],
      impersonate: true,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_files_6'],
      path: `/api/x_onspr_bridge/v1/sync/attachments?map=${findings.first_record}&record=900130&field=${files.record_id}&name=atf.exe`,
      body: 'ATF evidence',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/octet-stream' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_files_7'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_files_8'],
      operation: 'contains',
      responseBody: 'FILE_TYPE_REFUSED',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf_route_files_9'],
      table: 'sys_attachment',
      fieldValues: `table_sys_id=${finding.record_id}`,
      assert: 'no_records_match_query',
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_files_10'],
      path: `/api/x_onspr_bridge/v1/sync/attachments?map=${findings.first_record}&record=900130&field=${files.record_id}&name=atf.txt`,
      body: 'ATF evidence',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/octet-stream' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_files_11'], operation: 'equals', statusCode: 201 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_files_12'],
      path: `/api/x_onspr_bridge/v1/sync/attachments?map=${findings.first_record}&records=900130`,
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/octet-stream' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_files_13'], operation: 'equals', statusCode: 200 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_files_14'],
      operation: 'contains',
      responseBody: 'atf.txt',
    });
    const file = atf.server.recordQuery({
      $id: Now.ID['atf_route_files_15'],
      table: 'sys_attachment',
      fieldValues: `table_sys_id=${finding.record_id}^file_name=atf.txt`,
      assert: 'records_match_query',
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_files_16'],
      path: `/api/x_onspr_bridge/v1/sync/attachments/${file.first_record}?map=${findings.first_record}&record=900130`,
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/octet-stream' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_files_17'], operation: 'equals', statusCode: 200 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_files_18'],
      operation: 'contains',
      responseBody: 'ATF evidence',
    });
  },
);
