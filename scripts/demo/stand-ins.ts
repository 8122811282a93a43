/** Both stand-ins, set up as a customer's admins would: through the systems' own APIs. */
import { randomBytes } from 'node:crypto';
import { demoPassword } from '../../sandbox/instance/base/demo-people.ts';
import type { LoadedInstance } from '../../sandbox/instance/instance.ts';
import { startInstance } from '../../sandbox/instance/server.ts';
import { startOnspring } from '../../sandbox/onspring/server.ts';
import { builtApp } from '../build.ts';
import { catalogueFindings, readCatalogue } from './catalogue.ts';
import {
  activateMap,
  createIntegrationAccount,
  enableBridge,
  grantDemoRoles,
  mapConfigurationItem,
  reportOutage,
  setProperties,
} from './instance-setup.ts';
import { callJson, createTableClient, type InstanceAccess } from './rest.ts';
import { sampleFindings } from './sample.ts';
import { findingsAppId, type SharedRecords, toSeed } from './tenant.ts';

export interface StandInOptions {
  /** 0 takes a free port. */
  readonly instancePort: number;
  readonly onspringPort: number;
  readonly findings: number;
  /** Path of a known exploited vulnerabilities catalogue; without it the sample is used. */
  readonly dataFile: string | undefined;
  /** How many findings come with action plans; 0 leaves the map of action plans off, as it is shipped. */
  readonly planned?: number;
  /** False leaves the app as freshly installed: no accounts, switched off, no findings. */
  readonly setUp: boolean;
}

/** What another program needs to use the stand-ins; printed by `npm run sandbox` as one JSON line. */
export interface SandboxAccess {
  readonly instance: InstanceAccess & { readonly clientId: string; readonly clientSecret: string };
  readonly onspring: { readonly url: string; readonly apiKey: string; readonly appId: number };
}

export interface StandIns {
  readonly access: SandboxAccess;
  /** Background work of the instance that is due and has not run. */
  pendingWork(): number;
  /** All data of the instance: taken, and put back. */
  readonly data: Pick<LoadedInstance, 'snapshot' | 'restore'>;
  stop(): Promise<void>;
}

const admin = 'admin';

/** Starts both stand-ins with the built package in `dist/app` and, with `setUp`, everything an admin does after installing. */
export async function startStandIns(options: StandInOptions): Promise<StandIns> {
  const apiKey = `${randomBytes(12).toString('hex')}/demo`;
  const instance = await startInstance({ packageFolder: builtApp, port: options.instancePort });
  const onspring = await startOnspring({ port: options.onspringPort, apiKeys: [apiKey] }).catch(
    async (error: unknown) => {
      await instance.stop();
      throw error;
    },
  );
  const access: SandboxAccess = {
    instance: {
      url: instance.url,
      user: admin,
      password: demoPassword(admin),
      clientId: randomBytes(16).toString('hex'),
      clientSecret: randomBytes(24).toString('hex'),
    },
    onspring: { url: onspring.url, apiKey, appId: findingsAppId },
  };
  const standIns: StandIns = {
    access,
    pendingWork: () => instance.instance.queue.pending(),
    data: instance.instance,
    async stop() {
      await instance.stop();
      await onspring.stop();
    },
  };
  if (options.setUp)
    await setUp(access, options).catch(async (error: unknown) => {
      await standIns.stop();
      throw error;
    });
  return standIns;
}

async function setUp(access: SandboxAccess, options: StandInOptions): Promise<void> {
  const { instance, onspring } = access;
  await createIntegrationAccount(instance, {
    password: randomBytes(24).toString('hex'),
    clientId: instance.clientId,
    clientSecret: instance.clientSecret,
  });
  const shared = await readSharedRecords(instance);
  await grantDemoRoles(instance, demoRoles);
  await setProperties(instance, { default_assignment_group: 'GRC Remediation', default_approver: 'ingrid.solberg' });
  await activateMap(instance, 'Business Applications');
  await mapConfigurationItem(instance);
  await enableBridge(instance);
  const findings =
    options.dataFile === undefined
      ? sampleFindings(options.findings, shared, Date.now())
      : catalogueFindings(readCatalogue(options.dataFile), options.findings, shared);
  const planned = options.planned ?? 0;
  await callJson(`${onspring.url}/_sandbox/seed`, { method: 'POST', body: toSeed(shared, findings, planned) });
  if (planned > 0) await activateMap(instance, 'Action Plans');
  const onServer = findings.find((finding) => (finding['Configuration Item'] ?? '') !== '');
  if (onServer !== undefined) await reportOutage(instance, String(onServer['Configuration Item']));
}

/** Which of the instance's people get which role of the app. */
const demoRoles = {
  admin: ['nora.lindqvist'],
  executive: ['helen.marsh', 'victor.okafor'],
  approver: ['helen.marsh', 'victor.okafor', 'ingrid.solberg', 'rafael.costa', 'mei.tanaka', 'oliver.braun'],
  agent: [
    'priya.nair',
    'tomas.novak',
    'amara.diallo',
    'jack.whelan',
    'sofia.ricci',
    'oliver.braun',
    'daniel.kim',
    'laura.schmidt',
  ],
} as const;

/** People and applications of the instance that the tenant knows too, as a mirror would have brought them. */
export async function readSharedRecords(instance: InstanceAccess): Promise<SharedRecords> {
  const table = createTableClient(instance);
  const users = await table.list('sys_user', 'active=true^emailISNOTEMPTY^user_name!=admin', ['name', 'email']);
  const applications = await table.list('cmdb_ci_business_app', '', ['name']);
  const servers = await table.list('cmdb_ci_server', '', ['name', 'short_description']);
  const text = (value: { value: string } | undefined) => value?.value ?? '';
  return {
    users: users.map((user) => ({ name: text(user['name']), email: text(user['email']) })),
    applications: applications.map((application) => ({ name: text(application['name']) })),
    servers: servers.map((server) => ({ name: text(server['name']), application: text(server['short_description']) })),
  };
}
