import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { STRICTEST_RULES } from './decision-rules.ts';
import { type Factor, isPriority, type QualificationInput, qualify, type Weights } from './qualification.ts';
import { findWeightFault, type WeightRow } from './weight-check.ts';

const row = (factor: string, value: string, points: number): WeightRow => ({ factor, value, points });
const isAt = (one: WeightRow) => (other: WeightRow) => one.factor === other.factor && one.value === other.value;
/** What the table says to a row that is saved in it. */
const save = (saved: WeightRow, table: readonly WeightRow[] = []) =>
  findWeightFault(saved, [saved], [...table.filter((entry) => !isAt(saved)(entry)), saved])?.text ?? '';
/** What it says to a row that goes. */
const remove = (gone: WeightRow, table: readonly WeightRow[]) =>
  findWeightFault(
    null,
    [gone],
    table.filter((entry) => !isAt(gone)(entry)),
  )?.text ?? '';

const ladder = [row('severity', '1', 4), row('severity', '2', 3), row('severity', '3', 1), row('severity', '', 9)];

describe('findWeightFault', () => {
  it.each([
    ['severity', 'high', 'from 1 for the worst'],
    ['criticality', '', 'most critical'],
    ['due', 'soon', 'whole number'],
    ['exploited', 'yes', 'Value is 1'],
    ['priority', '6', '1 to 5'],
    ['regulation', ' ', 'sox'],
  ])('refuses a %s of %j, which no finding has', (factor, value, words) => {
    expect(save(row(factor, value, 1))).toContain(words);
  });

  it.each([
    ['severity', ''],
    ['likelihood', '4'],
    ['criticality', '1'],
    ['due', '-1'],
    ['exploited', '1'],
    ['priority', '5'],
    ['regulation', 'dora'],
  ])('takes a %s of %j', (factor, value) => {
    expect(save(row(factor, value, 0))).toBe('');
  });

  it('refuses points that make a finding less urgent, but lets a priority start below 0', () => {
    expect(save(row('exploited', '1', -1))).toContain('0 or more');
    expect(save(row('priority', '5', -1))).toBe('');
  });

  it('refuses more points for what is milder, whichever of the two is saved or goes', () => {
    expect(save(row('severity', '2', 5), ladder)).toContain('counts no less');
    expect(save(row('severity', '1', 2), ladder)).toContain('counts no less');
    expect(save(row('severity', '1', 3), ladder)).toBe('');
    expect(save(row('severity', '4', 2), ladder)).toContain('counts no less');
    expect(remove(row('severity', '2', 3), ladder)).toContain('counts no less');
    expect(remove(row('severity', '3', 1), ladder)).toBe('');
    expect(remove(row('severity', '1', 4), ladder)).toContain('counts no less');
    expect(save(row('criticality', '2', 1))).toContain('counts no less');
  });

  it('refuses a priority that starts below a lower one, and lets any of them go', () => {
    const bands = [row('priority', '1', 9), row('priority', '2', 6), row('priority', '3', 4)];
    expect(save(row('priority', '2', 10), bands)).toContain('start');
    expect(save(row('priority', '2', 9), bands)).toBe('');
    expect(remove(row('priority', '2', 6), bands)).toBe('');
  });
});

const FACTORS = ['severity', 'likelihood', 'criticality', 'regulation', 'due', 'exploited', 'priority'];
const anyRow: fc.Arbitrary<WeightRow> = fc.record({
  factor: fc.constantFrom(...FACTORS),
  value: fc.constantFrom('', '1', '2', '3', '4', '5', '14', '-1', 'sox', 'gdpr'),
  points: fc.integer({ min: -3, max: 12 }),
});
const SHIPPED = ['1', '2', '3', '4', '5'].map((value, index) => row('priority', value, [9, 6, 4, 2, 0][index] ?? 0));
/** A table as an admin brings it about: row by row, saved or taken away, each refusal respected. */
const anyTable = fc.array(fc.tuple(anyRow, fc.boolean()), { maxLength: 60 }).map((steps) =>
  steps.reduce<readonly WeightRow[]>((table, [entry, stays]) => {
    const rest = table.filter((other) => !isAt(entry)(other));
    const after = stays ? [...rest, entry] : rest;
    return findWeightFault(stays ? entry : null, [entry], after) === null ? after : table;
  }, SHIPPED),
);
const toWeights = (table: readonly WeightRow[]): Weights => ({
  factors: table
    .filter(({ factor }) => factor !== 'priority')
    .map(({ factor, ...rest }) => ({ ...rest, factor: factor as Factor, label: '' })),
  bands: table.flatMap(({ factor, value, points }) =>
    factor === 'priority' && isPriority(value)
      ? [{ priority: value, label: '', from: points, dueDays: null, rules: STRICTEST_RULES }]
      : [],
  ),
});
const rating = fc.integer({ min: 1, max: 4 });
const anyFinding = fc.record({
  severity: rating,
  likelihood: rating,
  criticality: rating,
  regulations: fc.subarray(['sox', 'gdpr', 'iso_27001']),
  due: fc.integer({ min: -30, max: 30 }),
  knownExploited: fc.boolean(),
});
type Finding = typeof anyFinding extends fc.Arbitrary<infer T> ? T : never;
const toInput = ({
  severity,
  likelihood,
  criticality,
  regulations,
  due,
  knownExploited,
}: Finding): QualificationInput => ({
  severity: String(severity),
  likelihood: String(likelihood),
  criticality: String(criticality),
  applicationName: 'Payroll',
  regulations,
  daysUntilDue: due,
  knownExploited,
});

describe('the priority by any table that was not refused', () => {
  it('is monotonic in each factor: what is worse is never less urgent', () => {
    const worse = (value: number) => Math.max(1, value - 1);
    fc.assert(
      fc.property(anyTable, anyFinding, (table, finding) => {
        const weights = toWeights(table);
        const before = Number(qualify(toInput(finding), weights).priority);
        const variants: readonly Finding[] = [
          { ...finding, severity: worse(finding.severity) },
          { ...finding, likelihood: worse(finding.likelihood) },
          { ...finding, criticality: worse(finding.criticality) },
          { ...finding, regulations: ['sox', 'gdpr', 'iso_27001'] },
          { ...finding, due: finding.due - 14 },
          { ...finding, knownExploited: true },
        ];
        for (const variant of variants) {
          expect(Number(qualify(toInput(variant), weights).priority)).toBeLessThanOrEqual(before);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
