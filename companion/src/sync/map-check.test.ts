import { beforeEach, describe, expect, it } from '@jest/globals';
import type { IssueReport } from '../../../now-app/server/contract/protocol.ts';
import { fieldMap, findingsMap, textField } from '../../test/support/findings-map.ts';
import { VendorError } from '../errors.ts';
import { createCatalogue } from './catalogue.ts';
import { createMapCheck, type MapCheck } from './map-check.ts';

const title = { ...fieldMap('Finding Title', 'short_description'), id: 'a'.repeat(32) };
const severity = { ...fieldMap('Severity', 'severity'), id: 'b'.repeat(32) };
const map = { ...findingsMap, id: 'c'.repeat(32), fields: [title, severity] };

describe('createMapCheck', () => {
  let names: string[];
  let refusal: VendorError | null;
  let appName: string;
  let nowMs: number;
  let open: Map<string, IssueReport>;
  let told: string[];
  let check: MapCheck;

  beforeEach(() => {
    names = map.fields.map(({ onspringField }) => onspringField);
    refusal = null;
    appName = map.onspringApp;
    nowMs = 0;
    open = new Map();
    told = [];
    check = createMapCheck({
      catalogue: createCatalogue({
        onspring: {
          fetchApps: async () => [{ id: 210, name: appName }],
          fetchFields: async () => {
            if (refusal !== null) throw refusal;
            return names.map((name, index) => textField(index + 1, name));
          },
        },
        nowMs: () => nowMs,
      }),
      issueStore: { listOfKind: async () => [...open.values()] },
      issues: {
        async open(issue) {
          told.push(issue.key);
          open.set(issue.key, issue);
        },
        async solve(keys) {
          for (const key of keys) open.delete(key);
        },
      },
    });
  });

  /** A look after the catalogue has aged. */
  async function look(maps = [map]): Promise<string[]> {
    nowMs += 3_600_000;
    await check.run(maps);
    return [...open.values()].map((issue) => issue.title);
  }
  const vendorError = (failure: 'refused' | 'outage', status: number) =>
    new VendorError({ vendor: 'onspring', failure, code: `VENDOR_${status}`, status, message: 'no' });

  it('says nothing of a map that fits', async () => {
    expect(await look()).toEqual([]);
  });

  it('names a field that is not there, once, and closes the issue when it is', async () => {
    names = [title.onspringField];
    expect(await look()).toEqual(['Field "Severity" of map "Findings" is not synchronised']);
    await look();
    expect(told).toHaveLength(1);
    names.push('Severity');
    expect(await look()).toEqual([]);
  });

  it('tells again when another name is wrong as well, and forgets what left the map', async () => {
    names = [];
    expect(await look()).toHaveLength(2);
    const renamed = { ...map, fields: [{ ...title, onspringField: 'Titel' }] };
    expect(await look([renamed])).toEqual(['Field "Titel" of map "Findings" is not synchronised']);
    expect(await look([])).toEqual([]);
  });

  it('names an app that is not there or may not be read', async () => {
    appName = 'Others';
    expect(await look()).toEqual(['Nothing is synchronised by map "Findings"']);
    appName = map.onspringApp;
    refusal = vendorError('refused', 403);
    await look();
    expect([...open.values()]).toMatchObject([{ code: 'VENDOR_403' }]);
  });

  it('judges nothing while Onspring is down, and leaves issues of other kinds alone', async () => {
    names = [];
    await look();
    const key = `configuration:${map.id}:mirror_values`;
    for (const issue of [...open.values()].slice(0, 1)) open.set(key, { ...issue, key });
    refusal = vendorError('outage', 503);
    await expect(look()).rejects.toThrow('no');
    expect(open.size).toBe(3);
    refusal = null;
    names = map.fields.map(({ onspringField }) => onspringField);
    await look();
    expect([...open.keys()]).toEqual([key]);
  });
});
