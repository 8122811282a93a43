import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sendJson, startTestServer, type TestServer } from '../../test/support/http-server.ts';
import { requestRuns } from './companion-client.ts';

const TOKEN = 'control-token-of-the-test';
const asked = [{ id: 'run-1', map: 'Findings', recordMap: 'map-1' }];

describe('a command that asks the companion', () => {
  let server: TestServer;
  afterEach(() => server.stop());

  async function ask(answer: (response: ServerResponse) => void) {
    server = await startTestServer((_, response) => answer(response));
    return await requestRuns({ host: '127.0.0.1', port: Number(new URL(server.url).port), controlToken: TOKEN }, {});
  }
  const refuse = (response: ServerResponse, status: number, code: string) =>
    sendJson(response, status, { error: { code, message: 'in its own words' } }, { 'Retry-After': '0' });

  it('waits for one that has just started', async () => {
    const runs = await ask((response) => {
      if (server.requests.length < 3) refuse(response, 503, 'MAPS_UNREAD');
      else sendJson(response, 202, { runs: asked });
    });
    expect(runs).toEqual(asked);
    expect(server.requests).toHaveLength(3);
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });

  it('says after a while that the maps are still unread', async () => {
    const answer = ask((response) => refuse(response, 503, 'MAPS_UNREAD'));
    await expect(answer).rejects.toMatchObject({ code: 'MAPS_UNREAD', message: 'in its own words' });
    expect(server.requests).toHaveLength(10);
  });

  it('says at once what else it is told, in the same words', async () => {
    await expect(ask((response) => refuse(response, 409, 'RUN_BUSY'))).rejects.toMatchObject({ code: 'RUN_BUSY' });
    await server.stop();
    await expect(ask((response) => refuse(response, 401, 'UNAUTHENTICATED'))).rejects.toMatchObject({
      message: 'The companion runs with another BRIDGE_CONTROL_TOKEN',
    });
    await server.stop();
    await expect(ask((response) => response.end('<h1>Another program</h1>'))).rejects.toMatchObject({
      code: 'COMPANION_UNREACHABLE',
    });
  });

  it('never carries its token to another address', async () => {
    const answer = ask((response) => response.writeHead(307, { Location: '/elsewhere' }).end());
    await expect(answer).rejects.toMatchObject({ code: 'COMPANION_UNREACHABLE' });
    expect(server.requests).toHaveLength(1);
  });
});
