import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createInstance, type LoadedInstance } from '../sandbox/instance/instance.ts';
import { builtApp } from './build.ts';

const FINDING = 'x_onspr_bridge_finding';

describe('demo data of the package', () => {
  let instance: LoadedInstance;
  beforeAll(async () => {
    instance = await createInstance({ packageFolder: builtApp, demoData: true });
  }, 120_000);
  afterAll(() => instance.stop());

  it('are findings with their tasks and regulations only: no people, no groups, no configuration items', () => {
    const tables = globSync('unload.demo/*.xml', { cwd: builtApp }).map((file) =>
      file.replace(/^.*[/\\]/, '').replace(/_[0-9a-f]{32}\.xml$/, ''),
    );
    expect([...new Set(tables)].sort()).toEqual([FINDING, `${FINDING}_regulation`, 'x_onspr_bridge_remediation_task']);
  });

  it('show a case in work, one that is stuck, an accepted risk and a closed case, and belong to no record in Onspring', () => {
    const findings = instance.database.select(FINDING, 'ORDERBYnumber');
    expect(findings.map((row) => row['state'])).toEqual(['2', '10', '4', '3']);
    expect(findings.filter((row) => (row['onspring_record'] ?? '') !== '')).toEqual([]);
    const tasks = instance.database.select('x_onspr_bridge_remediation_task', '');
    expect(new Set(tasks.map((row) => row['finding']))).toEqual(new Set([findings[0]?.['sys_id']]));
  });

  it('stay away unless they are asked for', async () => {
    const plain = await createInstance({ packageFolder: builtApp });
    expect(plain.database.count(FINDING, '')).toBe(0);
    plain.stop();
  }, 120_000);
});
