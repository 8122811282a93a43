import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { STRICTEST_RULES } from './decision-rules.ts';
import { toEnglish } from './message.ts';
import {
  type Band,
  type Factor,
  type QualificationInput,
  qualify as qualifyBy,
  type Weights,
} from './qualification.ts';

const weight = (factor: Factor, value: string, label: string, points: number) => ({ factor, value, label, points });
const band = (priority: Band['priority'], label: string, from: number, dueDays: number | null): Band => ({
  priority,
  label,
  from,
  dueDays,
  rules: STRICTEST_RULES,
});
const weights: Weights = {
  factors: [
    weight('severity', '1', 'Severity is critical', 4),
    weight('severity', '2', 'Severity is high', 3),
    weight('severity', '3', 'Severity is medium', 1),
    weight('severity', '', 'Severity is not rated, taken as medium', 1),
    weight('likelihood', '1', 'Likelihood is almost certain', 3),
    weight('likelihood', '2', 'Likelihood is likely', 2),
    weight('criticality', '1', 'a most critical application', 2),
    weight('criticality', '2', 'somewhat critical', 1),
    weight('regulation', 'gdpr', 'GDPR', 1),
    weight('regulation', 'sox', 'SOX', 1),
    weight('due', '14', 'Due soon', 1),
    weight('exploited', '1', 'Attackers are known to use the weakness', 2),
  ],
  bands: [
    band('1', 'critical', 9, 7),
    band('2', 'high', 6, 30),
    band('3', 'moderate', 4, 60),
    band('4', 'low', 2, 90),
    band('5', 'planning', 0, null),
  ],
};
const qualify = (input: QualificationInput) => qualifyBy(input, weights);
const explain = (result: ReturnType<typeof qualifyBy>) => result.reasons.map(toEnglish);

const worst: QualificationInput = {
  severity: '1',
  likelihood: '1',
  criticality: '1 - most critical',
  applicationName: 'Payroll',
  regulations: ['gdpr', 'sox'],
  daysUntilDue: -2,
  knownExploited: true,
};
const rating = fc.constantFrom('', '1', '2', '3', '4');
const anyInput: fc.Arbitrary<QualificationInput> = fc.record({
  severity: rating,
  likelihood: rating,
  criticality: fc.constantFrom('', '1 - most critical', '2 - somewhat critical', '4 - not critical'),
  applicationName: fc.constantFrom('', 'Payroll'),
  regulations: fc.subarray(['sox', 'gdpr', 'iso_27001']),
  daysUntilDue: fc.option(fc.integer({ min: -400, max: 400 }), { nil: null }),
  knownExploited: fc.boolean(),
});

describe('qualify', () => {
  it('explains each factor and the sum', () => {
    const result = qualify(worst);
    expect(result).toMatchObject({ priority: '1', dueDays: 7 });
    expect(explain(result)).toEqual([
      'Severity is critical (+4)',
      'Likelihood is almost certain (+3)',
      'Payroll is a most critical application (+2)',
      'GDPR and SOX apply (+1)',
      'It is overdue by 2 days (+1)',
      'Attackers are known to use the weakness (+2)',
      'Together 13 points: critical priority.',
    ]);
  });

  it.each([
    [-1, 'It is overdue by one day'],
    [0, 'It is due today'],
    [1, 'It is due in one day'],
    [2, 'It is due in 2 days'],
  ])('says of %i days until it is due: %s', (daysUntilDue, words) => {
    expect(explain(qualify({ ...worst, daysUntilDue })).join()).toContain(words);
  });

  it('gives the lowest priority to what is low, unlikely and far away', () => {
    const result = qualify({
      severity: '4',
      likelihood: '4',
      criticality: '',
      applicationName: '',
      regulations: [],
      daysUntilDue: 200,
      knownExploited: false,
    });
    expect(result.priority).toBe('5');
  });

  it('is monotonic in each factor: what is worse is never less urgent', () => {
    const criticalities = ['', '2 - somewhat critical', '1 - most critical'];
    const worse = (from: string, ladder: readonly string[]) =>
      ladder[Math.min(ladder.indexOf(from) + 1, ladder.length - 1)];
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 0, max: 60 }), (input, sooner) => {
        const before = Number(qualify(input).priority);
        const variants: QualificationInput[] = [
          { ...input, severity: worse(input.severity, ['4', '3', '2', '1']) ?? '1' },
          { ...input, likelihood: worse(input.likelihood, ['4', '3', '2', '1']) ?? '1' },
          { ...input, criticality: worse(input.criticality, criticalities) ?? '' },
          { ...input, regulations: [...input.regulations, 'sox'] },
          { ...input, daysUntilDue: (input.daysUntilDue ?? 0) - sooner },
          { ...input, knownExploited: true },
        ].filter((variant) => input.severity !== '' || variant.severity === '');
        for (const variant of variants) expect(Number(qualify(variant).priority)).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('never lowers the priority when a weight grows', () => {
    fc.assert(
      fc.property(
        anyInput,
        fc.nat({ max: weights.factors.length - 1 }),
        fc.integer({ min: 0, max: 9 }),
        (input, at, more) => {
          const raised = weights.factors.map((entry, index) =>
            index === at ? { ...entry, points: entry.points + more } : entry,
          );
          const after = qualifyBy(input, { ...weights, factors: raised });
          expect(Number(after.priority)).toBeLessThanOrEqual(Number(qualify(input).priority));
        },
      ),
    );
  });

  it('says what is missing when an admin removed all priorities', () => {
    const result = qualifyBy(worst, { factors: weights.factors, bands: [] });
    expect(result).toMatchObject({ priority: '5', dueDays: null });
    expect(explain(result).join()).toContain('Priority weights');
  });

  it('says the same for the same input', () => {
    fc.assert(fc.property(anyInput, (input) => expect(qualify(input)).toEqual(qualify({ ...input }))));
  });
});
