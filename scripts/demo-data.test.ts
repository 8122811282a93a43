import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findWeightFault } from '../now-app/server/domain/weight-check.ts';
import { createInstance, type LoadedInstance } from '../sandbox/instance/instance.ts';
import { builtApp } from './build.ts';

const FINDING = 'x_onspr_bridge_finding';
const isTrue = (value: string | undefined) => value === 'true' || value === '1';

describe('demo data of the package', () => {
  let instance: LoadedInstance;
  beforeAll(async () => {
    instance = await createInstance({ packageFolder: builtApp, demoData: true });
  });
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
  });

  describe('beside them, what every customer gets', () => {
    it('are eight playbooks: instructions and a time for each step, proof in each plan, no change without its approval', () => {
      const playbooks = instance.database.select('x_onspr_bridge_playbook', 'active=true^ORDERBYorder');
      expect(playbooks.map((row) => row['condition'])).toEqual(
        [
          'access_control',
          'vulnerability',
          'backup',
          'logging',
          'vendor_risk',
          'policy_exception',
          'segregation_of_duties',
          'data_retention',
        ].map((category) => `category=${category}^EQ`),
      );
      for (const { sys_id: playbook = '' } of playbooks) {
        const steps = instance.database.select('x_onspr_bridge_playbook_step', `playbook=${playbook}^active=true`);
        expect(steps.length).toBeGreaterThanOrEqual(3);
        expect(steps.some((step) => isTrue(step['evidence_required']))).toBe(true);
        for (const step of steps) {
          expect(step['instructions']).toMatch(/^<(p|ul)>.{40}/);
          expect(Number(step['due_in_days'])).toBeGreaterThan(0);
          // A standard change follows a template that the customer approved beforehand: no package can know one.
          expect(step['change_type']).not.toBe('standard');
        }
      }
    });

    it('are weights by which what is worse never counts less', () => {
      const weights = instance.database.select('x_onspr_bridge_weight', 'active=true');
      const pointsOf = (factor: string, value: string) =>
        Number(weights.find((row) => row['factor'] === factor && row['value'] === value)?.['points'] ?? 0);
      for (const factor of ['severity', 'likelihood', 'criticality', 'priority']) {
        const points = ['1', '2', '3', '4'].map((value) => pointsOf(factor, value));
        expect({ factor, points }).toEqual({ factor, points: points.toSorted((one, other) => other - one) });
        expect(points[0]).toBeGreaterThan(points[3] ?? 0);
      }
      expect(pointsOf('exploited', '1')).toBeGreaterThan(0);
      // The rule would take each of them when an admin saves it again.
      const rows = weights.map((row) => ({
        factor: row['factor'] ?? '',
        value: row['value'] ?? '',
        points: Number(row['points']),
      }));
      expect(rows.flatMap((row) => findWeightFault(row, [row], rows) ?? [])).toEqual([]);
    });
  });
});
