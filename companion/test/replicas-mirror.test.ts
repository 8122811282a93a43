/** A mirror over three companions on PostgreSQL: Onspring has no unique key, so no record of it may be created twice. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LookupRecord, RecordMap } from '../../now-app/server/contract/protocol.ts';
import { createConfigReply, fieldMap, findingsMap } from './support/findings-map.ts';
import { type Replicas, startReplicas, TAKE_OVER_MS, type Vendors } from './support/replicas.ts';
import { testDatabaseUrl } from './support/test-database.ts';
import { until } from './support/until.ts';

const LIMIT_MS = 600_000;
const APPLICATIONS_APP = 209;
/** Records that exist when a companion is struck: enough are left for a second one to meet it. */
const CREATED = 5;
const CREATION_MS = 300;

const mirrorMap: RecordMap = {
  ...findingsMap,
  id: 'map-applications',
  name: 'Business Applications',
  onspringApp: 'Business Applications',
  targetTable: 'cmdb_ci_business_app',
  direction: 'outbound',
  keyColumn: 'name',
  fields: [
    fieldMap('Application Name', 'name', { direction: 'outbound', owner: 'servicenow' }),
    fieldMap('Number', 'number', { direction: 'outbound', owner: 'servicenow' }),
  ],
};

function toApplication(number: number): LookupRecord {
  const shown = (value: string) => ({ value, display: value });
  const sysId = String(number).padStart(32, '0');
  const fields = { 'map-name': shown(`Application ${number}`), 'map-number': shown(`APM${number}`) };
  return { sysId, url: `https://x.example/${sysId}`, fields };
}

const databaseUrl = testDatabaseUrl();
const describeMirror = (serverUrl: string) =>
  describe('a mirror over three companions', () => {
    let replicas: Replicas;
    let vendors: Vendors;

    beforeAll(async () => {
      replicas = await startReplicas(serverUrl, `test_replicas_mirror_${process.pid}`, ({ tenant, instance }) => {
        const fields = ['Application Name', 'Number'].map((name) => ({ name, type: 'Text' }));
        tenant.seed({ apps: [{ name: 'Business Applications', id: APPLICATIONS_APP, fields }] });
        instance.config = createConfigReply({ recordMaps: [findingsMap, mirrorMap] });
      });
      vendors = replicas.vendors;
    }, LIMIT_MS);
    afterAll(() => replicas.stop(), LIMIT_MS);

    async function readNames(): Promise<string[]> {
      const records = await vendors.tenant.readRecords(APPLICATIONS_APP);
      return records.map(({ fields }) => String(fields['Application Name'])).sort();
    }

    /** Asks all for a mirror of so many applications; the run and the replica that does it, once it has created some. */
    async function startMirror(applications: number) {
      const before = vendors.saved.length;
      vendors.instance.lookup = Array.from({ length: applications }, (_, index) => toApplication(index));
      vendors.onspring.delayMs = CREATION_MS;
      const answers = await Promise.all([0, 1, 2].map((replica) => replicas.request(replica, { kind: 'mirror' })));
      const [run = '', ...others] = answers.filter((id) => id !== null);
      expect(others).toEqual([]);
      await until(() => vendors.saved.length >= before + CREATED, TAKE_OVER_MS);
      const [runner = -1, ...beside] = replicas.thatRan(run);
      expect(beside).toEqual([]);
      return { run, runner };
    }

    /** Onspring holds each application once, whoever brought it there. */
    async function expectMirrored(run: string): Promise<void> {
      await replicas.untilRun('the end of the mirror', ({ key, state }) => key === run && state === 'complete');
      await until(() => replicas.thatLogged(new RegExp(`"event":"run\\.complete","run":"${run}"`)).length > 0);
      expect(await readNames()).toEqual(vendors.instance.lookup.map(({ fields }) => fields['map-name']?.value).sort());
    }

    it(
      'is done once, and a companion that was stopped for a while creates nothing behind the one that took over',
      async () => {
        const { run, runner } = await startMirror(20);
        replicas.signal(runner, 'SIGSTOP');
        try {
          // It may have been struck within a statement of the queue's own upkeep, which the others then wait for.
          await until(() => replicas.thatRan(run).length > 1, TAKE_OVER_MS);
        } finally {
          replicas.signal(runner, 'SIGCONT');
        }
        await expectMirrored(run);
      },
      LIMIT_MS,
    );

    it(
      'is taken over from a companion that is killed',
      async () => {
        const { run, runner } = await startMirror(40);
        await replicas.kill(runner);
        await expectMirrored(run);
      },
      LIMIT_MS,
    );
  });
// The embedded store has one companion: nothing to share without a server.
if (databaseUrl !== null) describeMirror(databaseUrl);
