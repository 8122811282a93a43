import '@servicenow/sdk/global';
import { Test } from '@servicenow/sdk/core';
import { admin } from '../security/role.now';

// Routes of the sync API for others: what holds, and what is refused.

Test(
  {
    $id: Now.ID['atf_route_refused'],
    name: 'Sync API: everybody else',
    description: 'Each route refuses an admin of the app who is not the integration account.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf_route_refused_1'],
      firstName: 'Test',
      lastName: 'Admin',
      fieldValues: {},
      groups: [],
      roles: [admin],
      impersonate: true,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_2'],
      path: '/api/x_onspr_bridge/v1/sync/config',
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_3'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_4'],
      path: '/api/x_onspr_bridge/v1/sync/changes',
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_5'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_6'],
      path: '/api/x_onspr_bridge/v1/sync/changes/ack',
      body: '{"records":[]}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_7'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_8'],
      path: '/api/x_onspr_bridge/v1/sync/imports/00000000000000000000000000000000',
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_9'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_10'],
      path: '/api/x_onspr_bridge/v1/sync/issues',
      body: '{"issues":[{"key":"test-route","kind":"configuration","code":"TEST","title":"Test","cause":"Test","suggestedFix":"None","onspringApp":null,"onspringRecord":null,"field":null,"correlation":"test"}],"solved":[],"taken":[]}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_11'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_12'],
      path: '/api/x_onspr_bridge/v1/sync/issues/commands',
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_13'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_14'],
      path: '/api/x_onspr_bridge/v1/sync/runs',
      body: '{}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_15'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_16'],
      path: '/api/x_onspr_bridge/v1/sync/runs/00000000000000000000000000000000',
      body: '{}',
      auth: 'basic',
      method: 'patch',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_17'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_18'],
      path: '/api/x_onspr_bridge/v1/sync/heartbeat',
      body: '{}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_19'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_20'],
      path: '/api/x_onspr_bridge/v1/sync/digests',
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_21'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_22'],
      path: '/api/x_onspr_bridge/v1/sync/digests',
      body: '{}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_23'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_24'],
      path: '/api/x_onspr_bridge/v1/sync/links',
      body: '{}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_25'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_26'],
      path: '/api/x_onspr_bridge/v1/sync/lookup',
      body: '{}',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_27'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_28'],
      path: '/api/x_onspr_bridge/v1/sync/attachments',
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/octet-stream' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_29'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_30'],
      path: '/api/x_onspr_bridge/v1/sync/attachments/00000000000000000000000000000000',
      body: '',
      auth: 'basic',
      method: 'get',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/octet-stream' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_31'], operation: 'equals', statusCode: 403 });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_route_refused_32'],
      path: '/api/x_onspr_bridge/v1/sync/attachments',
      body: 'text',
      auth: 'basic',
      method: 'post',
      queryParameters: {},
      headers: { Accept: 'application/json', 'Content-Type': 'application/octet-stream' },
    });
    atf.rest.assertStatusCode({ $id: Now.ID['atf_route_refused_33'], operation: 'equals', statusCode: 403 });
  },
);
