/** What the admins of both systems do so that each can reach the companion. */
import type { CompanionSettings } from './companion-process.ts';
import { setProperties } from './instance-setup.ts';
import { callJson } from './rest.ts';

/** Sets the doorbell's properties in ServiceNow and the REST API Outcome in Onspring. */
export async function connectCompanion(settings: CompanionSettings): Promise<void> {
  const { instance, onspring } = settings.access;
  const companionUrl = `http://127.0.0.1:${settings.port}`;
  await setProperties(instance, {
    'companion.url': companionUrl,
    'companion.key_id': settings.doorbellKeyId,
    'companion.secret': settings.doorbellSecret,
  });
  await callJson(`${onspring.url}/_sandbox/outcomes`, {
    method: 'POST',
    body: {
      app: onspring.appId,
      name: 'Tell ServiceNow',
      url: `${companionUrl}/onspring/events`,
      authorization: { kind: 'apiKey', header: 'X-Api-Key', value: settings.eventKey },
      body: `{"appId": ${onspring.appId}, "recordNumber": "{:Record Id}", "reason": "saved"}`,
      retries: 3,
      notify: ['GRC administrators'],
    },
  });
}
