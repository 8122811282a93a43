import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeAttachment } from '../../attachment/attachments.ts';
import { createHarness, type Harness } from '../fixtures/harness.ts';
import { createSelfSigned } from '../fixtures/self-signed.ts';
import { stopExchanges } from '../http/http-client.ts';

/** In a process of its own: a script waits with its whole thread. */
let server: ChildProcess;
let port = 0;
let harness: Harness;
const own = createSelfSigned('the instance');
const provider = createSelfSigned('localhost');
const stranger = createSelfSigned('a stranger');

beforeAll(async () => {
  server = fork(fileURLToPath(new URL('../fixtures/tls-server.ts', import.meta.url)), { execArgv: ['--no-warnings'] });
  const started = new Promise<number>((resolve) => server.once('message', (message) => resolve(Number(message))));
  server.send({ cert: provider.cert, key: provider.key.export({ type: 'pkcs8', format: 'pem' }), ca: own.cert });
  port = await started;
  harness = await createHarness();
});
afterAll(async () => {
  const exited = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await exited;
  await stopExchanges();
  harness.instance.stop();
});

/** A protocol profile whose key store holds a certificate and its key. */
const addProfile = (protocol: string, { cert, key }: ReturnType<typeof createSelfSigned>): void => {
  const password = 'open sesame';
  const keystore = harness.insert('sys_certificate', { name: protocol, key_store_password: password });
  const pem = key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: password });
  writeAttachment(harness.instance, harness.transaction, {
    table: 'sys_certificate',
    sysId: keystore,
    fileName: 'store.pem',
    contentType: 'application/x-pem-file',
    bytes: Buffer.from(`friendlyName: main\n${cert}friendlyName: main\n${pem.toString()}`),
  });
  harness.insert('protocol_profile', { protocol, keystore });
};
const send = (profile: string, scheme = 'https'): unknown =>
  harness.run(
    `var m = new sn_ws.RESTMessageV2(); m.setEndpoint('${scheme}://localhost:${port}/'); m.setHttpMethod('post'); m.setRequestBody('x'); m.setMutualAuth('${profile}'); var r = m.execute(); r.getBody() + ' ' + r.getHeader('X-Client')`,
  );

describe('mutual authentication of RESTMessageV2 (c_RESTMessageV2API, t_CreateAProtocolProfile)', () => {
  it('trusts the provider once its certificate is there, and shows the certificate of the profile', () => {
    addProfile('mauth', own);
    expect(() => send('mauth')).toThrow(expect.objectContaining({ code: 'HTTP_FAILED' }));
    harness.insert('sys_certificate', { name: 'provider', pem_certificate: provider.cert });
    expect(send('mauth')).toBe('POST by the instance the instance');
  });

  it('fails with a certificate the provider does not know, over http, and without the profile', () => {
    addProfile('odd', stranger);
    expect(() => send('odd')).toThrow(expect.objectContaining({ code: 'HTTP_FAILED' }));
    expect(() => send('odd', 'http')).toThrow('mutual authentication needs https');
    expect(() => send('mine')).toThrow("no protocol profile is named 'mine'");
  });
});
