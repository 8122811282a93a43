/** The vendor's own command line tool (`now-sdk query`), unmodified, against the stand-in instance. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type InstanceTarget, openStandIn } from '../instance/conformance/target.ts';

const tool = fileURLToPath(new URL('../../node_modules/.bin/now-sdk', import.meta.url));

interface QueryAnswer {
  readonly ok: boolean;
  readonly hasMore?: boolean;
  readonly nextOffset?: number | null;
  readonly records?: readonly Readonly<Record<string, string>>[];
  readonly error?: { readonly message: string };
}

let target: InstanceTarget;
let home: string;
beforeAll(async () => {
  target = await openStandIn();
  home = mkdtempSync(join(tmpdir(), 'now-sdk-'));
});
afterAll(async () => {
  rmSync(home, { recursive: true, force: true });
  await target.stop();
});

/** Registers an OAuth client that acts as the administrator and fetches a token for it. */
async function fetchToken(): Promise<string> {
  const users = await target.ask('GET', '/api/now/table/sys_user?sysparm_query=user_name=admin&sysparm_fields=sys_id');
  const client = { client_id: 'now-sdk', client_secret: 'now-sdk-secret' };
  await target.ask('POST', '/api/now/table/oauth_entity', {
    body: { name: 'Command line', user: users.json['result']?.['0']?.['sys_id'], ...client },
  });
  const { json } = await target.ask('POST', '/oauth_token.do', {
    user: null,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...client }).toString(),
  });
  return String(json['access_token']);
}

const query = (token: string, args: readonly string[]): Promise<QueryAnswer> =>
  new Promise((resolve, reject) => {
    const env = {
      PATH: dirname(process.execPath),
      HOME: home,
      SN_SDK_INSTANCE_URL: target.url,
      SN_SDK_SESSION_BEARER_TOKEN: token,
    };
    execFile(process.execPath, [tool, 'query', ...args, '-o', 'json'], { cwd: home, env }, (error, stdout) => {
      const line = stdout.split('\n').find((text) => text.startsWith('{'));
      if (line === undefined) reject(error ?? new Error(`now-sdk printed no answer: ${stdout}`));
      else resolve(JSON.parse(line));
    });
  });

describe('now-sdk query', () => {
  it('reads pages, follows the paging links, and is told of an unknown table', async () => {
    const token = await fetchToken();
    const [page, missing] = await Promise.all([
      query(token, ['sys_user', '-q', 'active=true^ORDERBYuser_name', '-f', 'user_name,manager', '--limit', '2']),
      query(token, ['no_such_table', '-q', 'active=true']),
    ]);
    expect(page).toMatchObject({ ok: true, hasMore: true, nextOffset: 2 });
    expect(page.records).toEqual([
      { user_name: 'admin', manager: '' },
      { user_name: 'amara.diallo', manager: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
    expect(missing).toMatchObject({ ok: false });
    expect(missing.error?.message).toContain('Invalid table no_such_table');
  });
});
