import { describe, expect, it } from '@jest/globals';
import { comparedFields, comparedFindings, comparedPlanFields, compareRecords } from './agreement.ts';
import type { TableRow } from './rest.ts';
import { actionPlansApp, findingsApp, tenantApps } from './tenant.ts';

const keys = {
  findings: new Map<number, string>(),
  users: new Map<number, string>(),
  applications: new Map([[7, 'Intranet']]),
};
const finding = (recordId: number, values: Record<string, unknown> = {}) => ({
  recordId,
  values: {
    'Finding Title': 'Open port',
    'Business Application': 7,
    'Due Date': '12/1/2026 12:00 PM',
    'Known Exploited': 'No',
    ...values,
  },
});
const row = (record: number, values: Record<string, string> = {}): TableRow =>
  Object.fromEntries(
    Object.entries({
      onspring_record: String(record),
      short_description: 'Open port',
      business_application: 'Intranet',
      due_date: '2026-12-01 12:00:00',
      ...values,
    }).map(([column, value]) => [column, { value, display_value: value }]),
  );

describe('compareRecords', () => {
  it('compares every field of the tenant’s findings; files of both sides are compared by the companion', () => {
    const fields = tenantApps.find((app) => app.name === findingsApp)?.fields ?? [];
    const values = fields.filter((field) => field.type !== 'Attachment').map((field) => field.name);
    expect([...comparedFields].sort()).toEqual(values.sort());
  });

  it('compares every field of the tenant’s action plans', () => {
    const fields = tenantApps.find((app) => app.name === actionPlansApp)?.fields.map((field) => field.name) ?? [];
    expect([...comparedPlanFields].sort()).toEqual([...fields].sort());
  });

  it('counts records whose values read the same', () => {
    const result = compareRecords([finding(1), finding(2)], [row(1), row(2)], keys, comparedFindings);
    expect(result).toEqual({ onspring: 2, serviceNow: 2, identical: 2, differences: [] });
  });

  it('names the field and both values of a difference', () => {
    const { identical, differences } = compareRecords(
      [finding(1)],
      [row(1, { due_date: '2026-12-02 12:00:00' })],
      keys,
      comparedFindings,
    );
    expect(identical).toBe(0);
    expect(differences).toEqual([
      'Onspring record 1, Due Date: "2026-12-01T12:00:00.000Z" there, "2026-12-02T12:00:00.000Z" here',
    ]);
  });

  it('takes missing, doubled and left-over findings for differences', () => {
    const { identical, differences } = compareRecords(
      [finding(1), finding(2)],
      [row(2), row(2), row(3)],
      keys,
      comparedFindings,
    );
    expect(identical).toBe(0);
    expect(differences).toEqual([
      'Onspring record 1 has 0 findings in ServiceNow',
      'Onspring record 2 has 2 findings in ServiceNow',
      'ServiceNow has a finding for Onspring record 3, which does not exist',
    ]);
  });
});
