/** What people at the two systems do during the operator's day, each under the name by which the page calls it. */

import type { CompanionSettings } from '../demo/companion-process.ts';
import { connectCompanion, toOutcome } from '../demo/connect.ts';
import { activateMap, setProperties } from '../demo/instance-setup.ts';
import { callJson, createOnspringClient, createTableClient, type TableClient } from '../demo/rest.ts';
import { actionPlansAppId } from '../demo/tenant.ts';
import { waitFor } from '../demo/wait.ts';

export type People = Readonly<Record<string, () => Promise<void>>>;

const LIMIT_MS = 300_000;
/** Values that the page names. */
const RENEWED_SECRET = 'renewed-secret-of-the-oauth-entry';
const SECOND_EVENT_KEY = 'second-key-for-onspring';
const SECOND_DOORBELL = { doorbellKeyId: 'second', doorbellSecret: 'second-secret-of-the-doorbell' };

/** `settings` are those of the page's first morning. */
export function createPeople(settings: CompanionSettings): People {
  const { instance, onspring } = settings.access;
  const admin = createTableClient(instance);
  const tenant = createOnspringClient(onspring);
  const idOf = (table: string, query: string) => sysIdOf(admin, table, query);

  /** Sends a form of Onspring's pages, as a person does: outcomes fire. */
  const post = async (path: string, fields: Readonly<Record<string, string>>): Promise<void> => {
    const body = new URLSearchParams(fields);
    const response = await fetch(`${onspring.url}${path}`, { method: 'POST', body, redirect: 'manual' });
    if (response.status >= 400) throw new Error(`DAY_SAVE_REFUSED: ${response.status} ${await response.text()}`);
  };
  const first = async (): Promise<number> => {
    const [record] = await tenant.readApp(onspring.appId);
    if (record === undefined) throw new Error('DAY_NO_RECORD: the tenant holds no finding');
    return record.recordId;
  };
  const replaceOutcome = async (eventKey: string): Promise<void> => {
    const { triggers } = (await callJson(`${onspring.url}/_sandbox/outcomes`)) as { triggers: { id: number }[] };
    for (const { id } of triggers) await callJson(`${onspring.url}/_sandbox/outcomes/${id}`, { method: 'DELETE' });
    await connectCompanion({ ...settings, eventKey });
  };

  return {
    'admins-connect': () => connectCompanion(settings),
    async 'audit-team-tells-plans'() {
      const finding = await first();
      await callJson(`${onspring.url}/_sandbox/outcomes`, {
        method: 'POST',
        body: toOutcome(settings, actionPlansAppId, 'Tell ServiceNow of plans'),
      });
      const plan = { 'Action Plan Title': 'Close leaver accounts', Finding: String(finding) };
      await post(`/ui/apps/${actionPlansAppId}/records`, plan);
      await waitFor('the sync issue', LIMIT_MS, async () =>
        (await admin.count('x_onspr_bridge_sync_issue', 'state=open^kind=unknown_app')) === 1 ? true : undefined,
      );
    },
    'admin-turns-plans-on': () => activateMap(instance, 'Action Plans'),
    async 'admin-renews-oauth-secret'() {
      const entry = await idOf('oauth_entity', `client_id=${instance.clientId}`);
      await admin.update('oauth_entity', entry, { client_secret: RENEWED_SECRET });
    },
    'analyst-raises-severity': async () =>
      post(`/ui/apps/${onspring.appId}/records/${await first()}`, { Severity: 'Critical' }),
    'admin-changes-outcome': () => replaceOutcome(SECOND_EVENT_KEY),
    async 'admin-changes-doorbell'() {
      await setProperties(instance, {
        'companion.key_id': SECOND_DOORBELL.doorbellKeyId,
        'companion.secret': SECOND_DOORBELL.doorbellSecret,
      });
    },
    async 'agent-takes-finding'() {
      const finding = await idOf('x_onspr_bridge_finding', 'active=true');
      await admin.update('x_onspr_bridge_finding', finding, {
        assigned_to: await idOf('sys_user', 'user_name=priya.nair'),
      });
    },
  };
}

async function sysIdOf(admin: TableClient, table: string, query: string): Promise<string> {
  const [row] = await admin.list(table, query, ['sys_id']);
  if (row === undefined) throw new Error(`DAY_NO_RECORD: ${table} ${query}`);
  return row['sys_id']?.value ?? '';
}
