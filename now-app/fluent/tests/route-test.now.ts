import '@servicenow/sdk/global';
import { Test } from '@servicenow/sdk/core';
import { integration } from '../security/role.now';

// Routes of the sync API: what holds, and what is refused.

Test(
  {
    $id: Now.ID['atf_route_integration'],
    name: 'Sync API: integration',
    description:
      'Each route answers the integration account: with what was asked for, or with a coded error for a body or name that cannot be.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf_route_integration_1'],
      firstName: 'Test',
      lastName: 'Integration',
      fieldValues: {},
      groups: [],
      roles: [integration],
      impersonate: true,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_2'],
      path: '/api/x_onspr_bridge/v1/sync/config',
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_3'], operation: 'equals', statusCode: 200 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_4'],
      path: '/api/x_onspr_bridge/v1/sync/changes',
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_5'], operation: 'equals', statusCode: 200 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_integration_6'],
      operation: 'contains',
      responseBody: 'changes',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_7'],
      path: '/api/x_onspr_bridge/v1/sync/changes/ack',
      body: '{"records":[]}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_8'], operation: 'equals', statusCode: 200 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_integration_9'],
      operation: 'contains',
      responseBody: 'delivered',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_10'],
      path: '/api/x_onspr_bridge/v1/sync/imports/00000000000000000000000000000000',
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_11'], operation: 'equals', statusCode: 404 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_12'],
      path: '/api/x_onspr_bridge/v1/sync/issues',
      body: '{"issues":[{"key":"test-route","kind":"configuration","code":"TEST","title":"Test","cause":"Test","suggestedFix":"None","onspringApp":null,"onspringRecord":null,"field":null,"correlation":"test"}],"solved":[],"taken":[]}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_13'], operation: 'equals', statusCode: 200 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_14'],
      path: '/api/x_onspr_bridge/v1/sync/issues/commands',
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_15'], operation: 'equals', statusCode: 200 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_16'],
      path: '/api/x_onspr_bridge/v1/sync/runs',
      body: '{}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_17'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_integration_18'],
      operation: 'contains',
      responseBody: 'INVALID',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_19'],
      path: '/api/x_onspr_bridge/v1/sync/runs/00000000000000000000000000000000',
      body: '{}',
      auth: 'basic',
      method: 'patch',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_20'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_integration_21'],
      operation: 'contains',
      responseBody: 'INVALID',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_22'],
      path: '/api/x_onspr_bridge/v1/sync/heartbeat',
      body: '{}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_23'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_integration_24'],
      operation: 'contains',
      responseBody: 'INVALID',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_25'],
      path: '/api/x_onspr_bridge/v1/sync/digests',
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_26'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_integration_27'],
      operation: 'contains',
      responseBody: 'INVALID',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_28'],
      path: '/api/x_onspr_bridge/v1/sync/digests',
      body: '{}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_29'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_integration_30'],
      operation: 'contains',
      responseBody: 'INVALID',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_31'],
      path: '/api/x_onspr_bridge/v1/sync/links',
      body: '{}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_32'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_integration_33'],
      operation: 'contains',
      responseBody: 'INVALID',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_34'],
      path: '/api/x_onspr_bridge/v1/sync/lookup',
      body: '{}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_35'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_integration_36'],
      operation: 'contains',
      responseBody: 'INVALID',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_37'],
      path: '/api/x_onspr_bridge/v1/sync/attachments',
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/octet-stream' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_38'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_integration_39'],
      operation: 'contains',
      responseBody: 'INVALID',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_40'],
      path: '/api/x_onspr_bridge/v1/sync/attachments/00000000000000000000000000000000',
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/octet-stream' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_41'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_integration_42'],
      operation: 'contains',
      responseBody: 'INVALID',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_integration_43'],
      path: '/api/x_onspr_bridge/v1/sync/attachments',
      body: 'text',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/octet-stream' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_integration_44'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_integration_45'],
      operation: 'contains',
      responseBody: 'INVALID',
    });
  },
);

Test(
  {
    $id: Now.ID['atf_route_bodies'],
    name: 'Sync API: bodies',
    description:
      'Bodies that are no JSON, too long lists and table names are refused with 400; nothing is taken from a request as a table name.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf_route_bodies_1'],
      firstName: 'Test',
      lastName: 'Integration',
      fieldValues: {},
      groups: [],
      roles: [integration],
      impersonate: true,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_bodies_2'],
      path: '/api/x_onspr_bridge/v1/sync/changes/ack',
      body: '{"records":"all"}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_bodies_3'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_bodies_4'],
      operation: 'contains',
      responseBody: 'INVALID',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_bodies_5'],
      path: '/api/x_onspr_bridge/v1/sync/changes/ack',
      body: '{"records":[{"id":"x","version":1,"outcome":"delivered","agreed":{}}]}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_bodies_6'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_bodies_7'],
      operation: 'contains',
      responseBody: 'INVALID',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_bodies_8'],
      path: '/api/x_onspr_bridge/v1/sync/lookup',
      body: '{"table":"sys_user"}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_bodies_9'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_bodies_10'],
      operation: 'contains',
      responseBody: 'INVALID',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_bodies_11'],
      path: '/api/x_onspr_bridge/v1/sync/issues',
      body: '{"issues":[{"key":"a","kind":"no such kind"}]}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_bodies_12'], operation: 'equals', statusCode: 400 });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_route_bodies_13'],
      operation: 'contains',
      responseBody: 'INVALID',
    });
  },
);
