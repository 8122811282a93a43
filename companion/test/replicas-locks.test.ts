/** Three companions on PostgreSQL: whatever brings two of them to one record, one waits for the other. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Change } from '../../now-app/server/contract/protocol.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { findingsMap } from './support/findings-map.ts';
import { FINDINGS_APP } from './support/onspring-tenant.ts';
import { landedTitles, type Replicas, startReplicas, type Vendors } from './support/replicas.ts';
import { testDatabaseUrl } from './support/test-database.ts';

const LIMIT_MS = 600_000;
const LANDED_MS = 300_000;
const CALL_MS = 200;

function toChange(id: string, onspringRecord: number | null, fields: Change['fields']): Change {
  return {
    id,
    version: 1,
    recordMap: findingsMap.id,
    table: findingsMap.targetTable,
    sysId: `record of ${id}`,
    number: `OBF-${id}`,
    url: 'https://x.example',
    onspringApp: onspringRecord === null ? null : FINDINGS_APP,
    onspringRecord,
    parentRecord: null,
    fields,
    correlation: id,
  };
}

const databaseUrl = testDatabaseUrl();
const describeReplicas = (serverUrl: string) =>
  describe('three companions on PostgreSQL', () => {
    let replicas: Replicas;
    let vendors: Vendors;

    beforeAll(async () => {
      replicas = await startReplicas(serverUrl, `test_replicas_locks_${process.pid}`);
      vendors = replicas.vendors;
    }, LIMIT_MS);
    afterAll(() => replicas.stop(), LIMIT_MS);
    afterEach(() => {
      vendors.importMs = () => CALL_MS;
      vendors.twice.length = 0;
      vendors.saved.length = 0;
    });

    const addFindings = (count: number, title: string) =>
      vendors.tenant.addFindings(
        Array.from({ length: count }, (_, index) => ({ 'Finding Title': `${title} ${index}, edit 00` })),
      );
    const untilLanded = (records: readonly number[], end: string) =>
      waitFor(`${end} to land`, LANDED_MS, async () =>
        records.every((record) => landedTitles(vendors, record).at(-1)?.endsWith(end) === true) ? true : undefined,
      );
    const untilTold = () =>
      waitFor('the changes to be told', LANDED_MS, async () =>
        vendors.instance.changes.length === 0 ? true : undefined,
      );
    const ringAll = () => Promise.all([0, 1, 2].map((replica) => replicas.ring(replica)));

    it(
      'land a record that is named by id at one and by number at another in the order of its changes',
      async () => {
        const { tenant, edits, twice } = vendors;
        const records = addFindings(12, 'Named twice');
        for (let edit = 1; edit <= 8; edit += 1) {
          for (const [index, id] of records.entries()) {
            await edits.save(id, { 'Finding Title': `Named twice ${index}, edit 0${edit}` });
            await Promise.all([
              replicas.post((index + edit) % 3, { kind: 'id', id }),
              replicas.post((index + edit + 1) % 3, { kind: 'number', number: tenant.numberOf(id) }),
            ]);
          }
        }
        await untilLanded(records, 'edit 08');
        expect(twice).toEqual([]);
        for (const record of records) {
          const titles = landedTitles(vendors, record);
          expect(titles).toEqual(titles.toSorted());
        }
      },
      LIMIT_MS,
    );

    it(
      'let no event pass a page of a back-fill that was read before it',
      async () => {
        const { tenant, edits, twice } = vendors;
        const records = addFindings(12, 'Page');
        let isPosted = false;
        // The page is read and on its way when its records change.
        vendors.importMs = (page) => {
          if (page.length <= records.length || isPosted) return CALL_MS;
          isPosted = true;
          void (async () => {
            for (const [index, id] of records.entries()) {
              await edits.save(id, { 'Finding Title': `Page ${index}, edit 01` });
              await replicas.post(1 + (index % 2), { kind: 'number', number: tenant.numberOf(id) });
            }
          })();
          return 3_000;
        };
        expect(await replicas.request(0, { kind: 'backfill' })).not.toBeNull();
        await replicas.untilRun(
          'the end of the back-fill',
          (run) => run.kind === 'backfill' && run.state === 'complete',
        );
        await untilLanded(records, 'edit 01');
        expect(twice).toEqual([]);
      },
      LIMIT_MS,
    );

    it(
      'tell Onspring each change once, and create no record twice',
      async () => {
        const { instance, saved } = vendors;
        const records = addFindings(12, 'Told');
        const told = (id: string) => ({ number: { value: `OBF-${id}`, display: `OBF-${id}`, agreed: '' } });
        instance.changes = [
          ...records.map((record) => toChange(`own-${record}`, record, told(`own-${record}`))),
          ...['one', 'two', 'three'].map((id) => toChange(`new-${id}`, null, told(`new-${id}`))),
        ];
        await ringAll();
        await untilTold();
        // Each has looked once more when it answers the next ring.
        await ringAll();
        expect(saved.toSorted()).toEqual([...records, null, null, null].toSorted());
      },
      LIMIT_MS,
    );

    it(
      'neither save a record in Onspring while another lands it, nor land what was read before the save',
      async () => {
        const { instance, edits, saved, twice } = vendors;
        const [record = 0] = addFindings(1, 'Both');
        const shown = (value: string, agreed: string) => ({ short_description: { value, display: value, agreed } });
        vendors.importMs = () => {
          // The record is read and on its way when a person in ServiceNow changes it, too.
          if (saved.length === 0 && instance.changes.length === 0) {
            instance.changes = [toChange('both', record, shown('Both, by ServiceNow', 'Both 0, edit 01'))];
            void ringAll();
          }
          return 2_000;
        };
        await edits.save(record, { 'Finding Title': 'Both 0, edit 01' });
        await replicas.post(0, { kind: 'id', id: record });
        await untilLanded([record], 'edit 01');
        await untilTold();
        expect(twice).toEqual([]);
        expect(saved).toEqual([record]);
        expect(await vendors.tenant.readFinding(record)).toMatchObject({ 'Finding Title': 'Both, by ServiceNow' });
      },
      LIMIT_MS,
    );
  });
// The embedded store has one companion: nothing to share without a server.
if (databaseUrl !== null) describeReplicas(databaseUrl);
