import { describe, expect, it } from '@jest/globals';
import { declaredMembers } from '../script/fixtures/declarations.ts';
import { createCall } from './fixtures/rest-call.ts';
import { createScriptedRequest } from './scripted-request.ts';
import { createScriptedResponse } from './scripted-response.ts';

const address = 'http://host/api/x/v1/demo?tag=a&tag=b&one=1';

describe('request object (servicenow-instance.md 9.3)', () => {
  it('gives every query parameter as an array that reads as a string', () => {
    const { queryParams, queryString, uri } = createScriptedRequest(createCall(address));
    expect(queryParams['tag']).toEqual(['a', 'b']);
    expect(`${queryParams['one']}`).toBe('1');
    expect(queryString).toBe('tag=a&tag=b&one=1');
    expect(uri).toBe('/api/x/v1/demo');
  });

  it('reads the body once: afterwards it is empty', () => {
    const { body } = createScriptedRequest(createCall(address, { body: '{"id":1}' }));
    expect(body?.data).toEqual({ id: 1 });
    expect(body?.dataString).toBe('');
    expect(body?.data).toBeUndefined();
  });

  it('walks array entries and gives undefined past the end', () => {
    const { body } = createScriptedRequest(createCall(address, { body: '[{"id":1},{"id":2}]' }));
    expect([body?.nextEntry(), body?.nextEntry(), body?.nextEntry()]).toEqual([{ id: 1 }, { id: 2 }, undefined]);
    expect(body?.hasNext()).toBe(false);
  });

  it('treats a single object as one entry, and no body as null', () => {
    const { body } = createScriptedRequest(createCall(address, { body: '{"id":1}' }));
    expect([body?.hasNext(), body?.nextEntry(), body?.hasNext()]).toEqual([true, { id: 1 }, false]);
    expect(createScriptedRequest(createCall(address)).body).toBeNull();
  });

  it('answers 500 for data of a body that is not JSON', () => {
    const { body } = createScriptedRequest(createCall(address, { body: 'plain' }));
    expect(() => body?.data).toThrow(expect.objectContaining({ status: 500 }));
  });

  it('finds headers in any case and enumerates them in lower case', () => {
    const request = createScriptedRequest(createCall(address, { headers: new Headers({ 'X-Agent': 'me' }) }));
    expect([request.headers['X-AGENT'], request.headers['x-agent'], request.getHeader('x-Agent')]).toEqual([
      'me',
      'me',
      'me',
    ]);
    expect(Object.keys(request.headers)).toEqual(['x-agent']);
    expect(request.getHeader('absent')).toBeNull();
  });
});

describe('objects of a scripted operation have what the types of @servicenow/glide declare', () => {
  const request = createScriptedRequest(createCall(`${address}&sysparm_query_category=list`, { body: '{}' }));
  const response = createScriptedResponse(() => null).object;
  const writer = (response['getStreamWriter'] as () => object)();

  it.each([
    ['RESTAPIRequest', request],
    ['RESTAPIRequestBody', request.body],
    ['RESTAPIResponse', response],
    ['RESTAPIResponseStream', writer],
  ])('%s', (name, object) => {
    const declared = declaredMembers(`sn_ws_int.${name}`);
    expect(declared).not.toEqual([]);
    expect(Object.keys(object ?? {})).toEqual(expect.arrayContaining(declared));
  });

  it('tells the query category that was asked for', () => {
    expect(request.getRequestedQueryCategory()).toBe('list');
    expect(createScriptedRequest(createCall(address)).getRequestedQueryCategory()).toBeNull();
  });
});
