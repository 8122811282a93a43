/**
 * The companion as a process of its own between two light vendors: the stand-in tenant, and a double of the app's API that
 * lands rows without doing ServiceNow's work. What is measured here is the companion, not the stand-in instance.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConfigReply } from '../../companion/test/support/findings-map.ts';
import { type InstanceDouble, startInstanceDouble } from '../../companion/test/support/instance-double.ts';
import { FINDINGS_APP, ONSPRING_KEY, startTenant } from '../../companion/test/support/onspring-tenant.ts';
import {
  type CompanionProcess,
  type CompanionSettings,
  createCompanionSettings,
  startCompanionProcess,
} from '../demo/companion-process.ts';
import { freePort } from '../demo/free-port.ts';
import { type DelayProxy, startDelayProxy } from './delay-proxy.ts';
import { type SentEvent, startEventSender } from './event-sender.ts';

/** What a vendor call takes in these benchmarks. */
export const VENDOR_DELAY_MS = 50;
/** Pace of a transform that the double plays. */
const MS_PER_ROW = 0.5;

export interface LightScene {
  readonly instance: InstanceDouble;
  readonly serviceNow: DelayProxy;
  readonly onspring: DelayProxy;
  readonly settings: CompanionSettings;
  readonly recordIds: readonly number[];
  startCompanion(options?: { readonly initialLoad: boolean }): Promise<CompanionProcess>;
  /** Sends an event of each record; `perSecond` may be `Infinity`. Throws unless each is answered with 202. */
  sendEvents(records: readonly number[], perSecond: number): Promise<readonly SentEvent[]>;
  stop(): Promise<void>;
}

export async function createLightScene(findings: number): Promise<LightScene> {
  const folder = mkdtempSync(join(tmpdir(), 'onspring-bridge-bench-'));
  const tenant = await startTenant();
  const instance = await startInstanceDouble(createConfigReply());
  instance.msPerRow = MS_PER_ROW;
  const recordIds = tenant.addFindings(
    Array.from({ length: findings }, (_, index) => ({
      'Finding Title': `Finding ${index}: accounts of leavers stay open`,
      Description: `<p>Found in review ${index}. Accounts of people who left are &quot;active&quot; for weeks.</p>`,
      Severity: 'High',
      Regulations: ['SOX', 'GDPR'],
      'Finding Owner': 'ann',
      'Due Date': '2027-01-31T12:00:00Z',
    })),
  );
  const serviceNow = await startDelayProxy(instance.url, VENDOR_DELAY_MS);
  const onspring = await startDelayProxy(tenant.onspring.url, VENDOR_DELAY_MS);
  const settings = createCompanionSettings(
    {
      instance: {
        url: serviceNow.url,
        user: '',
        password: '',
        clientId: 'id',
        clientSecret: 'secret-of-the-benchmark',
      },
      onspring: { url: onspring.url, apiKey: ONSPRING_KEY, appId: FINDINGS_APP },
    },
    await freePort(),
    folder,
  );
  const companions: CompanionProcess[] = [];
  const sender = startEventSender();

  return {
    instance,
    serviceNow,
    onspring,
    settings,
    recordIds,
    async startCompanion(options) {
      const companion = await startCompanionProcess(settings, options);
      companions.push(companion);
      return companion;
    },
    sendEvents: (records, perSecond) =>
      sender.send({
        port: settings.port,
        appId: FINDINGS_APP,
        eventKey: settings.eventKey,
        records,
        perSecond,
      }),
    async stop() {
      await sender.stop();
      for (const companion of companions) await companion.stop();
      await serviceNow.stop();
      await onspring.stop();
      await tenant.onspring.stop();
      await instance.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
