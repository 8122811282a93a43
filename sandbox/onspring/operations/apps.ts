import { forbidden, notFound } from '../errors.ts';
import type { App } from '../model.ts';
import { batchSchema, type Call, type Reply, readBody, readId, readPaging, toCollection, toPage } from '../request.ts';
import { canRead } from '../rights.ts';

function toAppReply(call: Call, app: App): Record<string, unknown> {
  return { href: `${call.tenant.publicUrl}/apps/id/${app.id}`, id: app.id, name: app.name };
}

/** GET /Apps: apps the key can read, by name (order assumed, onspring-api.md 3). */
export function listApps(call: Call): Reply {
  const paging = readPaging(call);
  const apps = [...call.tenant.state.apps.values()].filter((app) => canRead(call.role, app.id));
  return toPage(
    apps.sort((a, b) => a.name.localeCompare(b.name)),
    paging,
    (app) => toAppReply(call, app),
  );
}

/** GET /Apps/id/{appId} */
export function getApp(call: Call): Reply {
  const appId = readId(call, 'appId');
  const app = call.tenant.state.apps.get(appId);
  if (!app) throw notFound();
  if (!canRead(call.role, appId)) throw forbidden(`read app ${appId}`);
  return { status: 200, json: toAppReply(call, app) };
}

/** POST /Apps/batch-get: unreadable ids are silently absent; 403 when none is readable (3). */
export async function batchGetApps(call: Call): Promise<Reply> {
  const ids = await readBody(call, batchSchema);
  const apps = [...new Set(ids)]
    .flatMap((id) => call.tenant.state.apps.get(id) ?? [])
    .filter((app) => canRead(call.role, app.id));
  if (apps.length === 0) throw forbidden(`read apps ${ids.join(', ')}`);
  return toCollection(apps.map((app) => toAppReply(call, app)));
}
