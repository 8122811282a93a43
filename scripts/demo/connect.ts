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
    body: toOutcome(settings, onspring.appId, 'Tell ServiceNow'),
  });
}

/** A REST API Outcome that tells the companion of each save, in the form the stand-in's control route takes. */
export function toOutcome(settings: CompanionSettings, app: number, name: string): object {
  return {
    app,
    name,
    url: `http://127.0.0.1:${settings.port}/onspring/events`,
    authorization: { kind: 'apiKey', header: 'X-Api-Key', value: settings.eventKey },
    body: `{"appId": ${app}, "recordNumber": "{:Record Id}", "reason": "saved"}`,
    retries: 3,
    notify: ['GRC administrators'],
  };
}
