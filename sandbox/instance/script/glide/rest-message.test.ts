import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness } from '../fixtures/harness.ts';
import { stopExchanges } from '../http/http-client.ts';

/** A script waits with its whole thread, so the server it calls lives in a process of its own. */
let server: ChildProcess;
let port = 0;
let harness: Harness;
beforeAll(async () => {
  server = fork(fileURLToPath(new URL('../fixtures/echo-server.ts', import.meta.url)), { execArgv: ['--no-warnings'] });
  port = await new Promise<number>((resolve) => server.once('message', (message) => resolve(Number(message))));
  harness = await createHarness();
});
afterAll(async () => {
  const exited = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await exited;
  await stopExchanges();
  harness.instance.stop();
});

const send = (source: string): unknown =>
  harness.run(`var m = new sn_ws.RESTMessageV2(); m.setEndpoint('http://127.0.0.1:${port}/path'); ${source}`);

describe('sn_ws.RESTMessageV2 (servicenow-instance.md 11.10)', () => {
  it('sends method, headers, parameters and body and reads the answer', () => {
    const answer = send(
      "m.setHttpMethod('post'); m.setRequestHeader('X-A', 'b'); m.setQueryParameter('q', 'a b'); m.setStringParameter('name', '<x>'); m.setRequestBody('hello $' + '{name}'); var r = m.execute(); JSON.stringify([r.getStatusCode(), JSON.parse(r.getBody()), r.getHeader('X-Echo'), r.haveError()])",
    );
    expect(JSON.parse(String(answer))).toEqual([
      200,
      {
        method: 'POST',
        url: '/path?q=a+b',
        agent: 'ServiceNow/1.0',
        a: 'b',
        authorization: '',
        body: 'hello &lt;x&gt;',
      },
      'yes',
      false,
    ]);
  });

  it('sends basic credentials', () => {
    expect(send("m.setBasicAuth('u', 'p'); JSON.parse(m.execute().getBody()).authorization")).toBe('Basic dTpw');
  });

  it('takes an error status as an answer', () => {
    expect(
      send("m.setRequestHeader('X-Status', '503'); var r = m.execute(); r.getStatusCode() + r.getErrorMessage()"),
    ).toBe('503Method failed: with code: 503');
  });

  it('throws when there is no answer in time, and when nobody listens', () => {
    expect(() => send("m.setRequestHeader('X-Status', '0'); m.setHttpTimeout(50); m.execute()")).toThrow(
      expect.objectContaining({ code: 'HTTP_FAILED' }),
    );
    expect(() => send("m.setEndpoint('http://127.0.0.1:1/'); m.execute()")).toThrow(
      expect.objectContaining({ code: 'HTTP_FAILED' }),
    );
    expect(() => send("m.setEndpoint('nowhere'); m.execute()")).toThrow("'nowhere' is no URL");
  });

  it('keeps the body as an attachment and sends one', () => {
    const sysId = harness.insert('x_rest_case', { title: 'files' });
    const answer = send(
      `m.saveResponseBodyAsAttachment('x_rest_case', '${sysId}', 'answer.json'); var r = m.execute(); var id = r.getResponseAttachmentSysid(); var next = new sn_ws.RESTMessageV2(); next.setEndpoint(m.getEndpoint()); next.setHttpMethod('POST'); next.setRequestBodyFromAttachment(id); JSON.stringify([r.getBody(), JSON.parse(next.execute().getBody()).body])`,
    );
    const [kept, sent]: string[] = JSON.parse(String(answer));
    expect(sent).toBe(kept);
    expect(harness.instance.database.select('sys_attachment', `table_sys_id=${sysId}`)).toEqual([
      expect.objectContaining({ file_name: 'answer.json', content_type: 'application/json' }),
    ]);
    expect(() => send("m.setRequestBodyFromAttachment('none')")).toThrow('no sys_attachment with sys_id=none');
    expect(send('m.execute().getResponseAttachmentSysid()')).toBeNull();
  });

  it('lists headers and cookies, and fails for want of a MID Server', () => {
    const source =
      "m.setEccCorrelator('a'); m.setEccParameter('source', 'b'); m.setRequestorProfile('c', 'd'); var r = m.execute();";
    expect(send(`${source} r.getAllHeaders().some((h) => h.name === 'x-echo' && h.value === 'yes')`)).toBe(true);
    expect(send(`${source} r.getCookies().join('; ')`)).toBe('a=1; Path=/; b=2');
    expect(() => send("m.setMIDServer('mid'); m.execute()")).toThrow("no active MID Server is named 'mid'");
  });

  it('takes credentials from authentication profiles', () => {
    const { instance, insert } = harness;
    const sent = (type: string, profile: string): unknown =>
      send(`m.setAuthenticationProfile('${type}', '${profile}'); JSON.parse(m.execute().getBody()).authorization`);
    const password = 'p';
    expect(sent('basic', insert('sys_auth_profile_basic', { name: 'a', username: 'u', password }))).toBe('Basic dTpw');
    const provider = (secret: string): string =>
      insert('oauth_entity', {
        name: secret,
        client_id: 'app',
        client_secret: secret,
        token_url: `http://127.0.0.1:${port}/token`,
      });
    const profile = (secret: string, grant_type: string): string => {
      for (const row of instance.database.select('oauth_entity', '')) {
        instance.records.remove(harness.transaction, 'oauth_entity', row['sys_id'] ?? '');
      }
      return insert('oauth_entity_profile', { name: secret, oauth_entity: provider(secret), grant_type });
    };
    expect(sent('oauth2', profile('hush', 'client_credentials'))).toBe('Bearer t-1');
    expect(() => sent('oauth2', profile('wrong', 'client_credentials'))).toThrow(
      'no token from the OAuth provider wrong: status 401',
    );
    expect(() => sent('oauth2', profile('hush', 'authorization_code'))).toThrow(
      'no OAuth token is kept for the profile hush',
    );
    expect(() => sent('basic', 'none')).toThrow('no sys_auth_profile_basic none');
    expect(() => send("m.setMutualAuth('mine'); m.execute()")).toThrow("no protocol profile is named 'mine'");
  });

  it('keeps OAuth tokens for as long as they are good, then asks with the refresh token', () => {
    const { insert, instance, transaction } = harness;
    for (const row of instance.database.select('oauth_entity', '')) {
      instance.records.remove(transaction, 'oauth_entity', row['sys_id'] ?? '');
    }
    const token_url = `http://127.0.0.1:${port}/token`;
    const peer = insert('oauth_entity', { name: 'kept', client_id: 'app', client_secret: 'hush', token_url });
    const profile = insert('oauth_entity_profile', { name: 'P', oauth_entity: peer, grant_type: 'authorization_code' });
    const sent = (): unknown =>
      send(`m.setAuthenticationProfile('oauth2', '${profile}'); JSON.parse(m.execute().getBody()).authorization`);
    expect(sent).toThrow('no OAuth token is kept for the profile P; get one on its form');
    const expires = (text: string): { peer: string; expires: string } => ({ peer, expires: text });
    insert('oauth_credential', { ...expires('2026-03-10 11:00:00'), type: 'access_token', token: 'old' });
    insert('oauth_credential', { ...expires('2026-04-10 12:00:00'), type: 'refresh_token', token: 'again' });
    expect(sent()).toBe('Bearer t-2');
    const kept = instance.database.select(
      'oauth_credential',
      `peer=${peer}^type=access_token^expires>2026-03-10 12:00:00`,
    );
    expect(kept.map((row) => row['expires'])).toEqual(['2026-03-10 13:00:00']);
    insert('oauth_credential', { ...expires('2026-03-10 20:00:00'), type: 'access_token', token: 'good' });
    expect(sent()).toBe('Bearer good');
  });

  it('goes through a MID Server that is up, by way of the ECC queue', () => {
    harness.insert('ecc_agent', { name: 'mid-1', status: 'Up', validated: 'true' });
    harness.insert('ecc_agent', { name: 'mid-2', status: 'Down', validated: 'true' });
    const source = "m.setMIDServer('mid-1'); m.setEccCorrelator('c-1');";
    expect(
      send(
        `${source} m.setEccParameter('source', m.getEndpoint() + '/long'); m.setEccParameter('agent', 'x'); JSON.parse(m.execute().getBody()).url`,
      ),
    ).toBe('/path/long');
    const rows = harness.instance.database.select('ecc_queue', 'agent_correlator=c-1^ORDERBYDESCqueue');
    expect(rows).toMatchObject([
      { queue: 'output', agent: 'mid.server.mid-1', topic: 'RESTProbe', name: 'GET' },
      { queue: 'input', response_to: rows[0]?.['sys_id'], payload: expect.stringContaining('/path/long') },
    ]);
    expect(() => send("m.setMIDServer('mid-2'); m.execute()")).toThrow("no active MID Server is named 'mid-2'");
    expect(() => send(`${source} m.setMutualAuth('mine'); m.execute()`)).toThrow(
      'no mutual authentication goes through a MID Server',
    );
  });

  it('follows redirects to allowed places only', () => {
    const redirected = (target: string, allowed: string): unknown =>
      send(
        `m.setAllowedRedirectURIs(['${allowed}']); m.setRequestHeader('X-Location', '${target}'); JSON.parse(m.execute().getBody()).url`,
      );
    expect(redirected('/allowed/a', `http://127.0.0.1:${port}/allowed`)).toBe('/allowed/a');
    expect(() => redirected('/allowed-not', `http://127.0.0.1:${port}/allowed`)).toThrow(
      'which is not among the allowed URIs',
    );
    expect(() => redirected('http://127.0.0.1:1/allowed', `http://127.0.0.1:${port}/`)).toThrow(
      'redirect to http://127.0.0.1:1/allowed',
    );
  });

  it('leaves variables in given texts alone when forced substitution is off', () => {
    const source =
      "m.setHttpMethod('post'); m.setStringParameter('name', 'x'); m.setRequestBody('hello $' + '{name}'); JSON.parse(m.execute().getBody()).body";
    expect(send(`m.disableForcedVariableSubstitution(); ${source}`)).toBe(['hello $', '{name}'].join(''));
    expect(send(source)).toBe('hello x');
  });

  it('keeps the body under an encryption context', () => {
    const context = harness.insert('sys_encryption_context', { name: 'secret' });
    const sysId = harness.insert('x_rest_case', { title: 'files' });
    const save = (id: string): unknown =>
      send(
        `m.saveResponseBodyAsAttachment('x_rest_case', '${sysId}', 'a.json', '${id}'); var r = m.execute(); [r.getResponseAttachmentSysid() !== null, r.getErrorMessage()].join()`,
      );
    expect(save(context)).toBe('true,');
    expect(save('none')).toBe('false,no encryption context none');
    expect(harness.instance.database.select('sys_attachment', `encryption_context=${context}`)).toHaveLength(1);
  });

  it('goes on after executeAsync and waits when asked to', () => {
    expect(send('var r = m.executeAsync(); r.waitForResponse(10); r.getStatusCode()')).toBe(200);
  });

  it('names a message definition that does not exist', () => {
    expect(() => harness.run("new sn_ws.RESTMessageV2('Missing', 'post')")).toThrow(
      'no sys_rest_message with name=Missing',
    );
  });
});
