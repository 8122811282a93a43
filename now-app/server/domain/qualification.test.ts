import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type QualificationInput, qualify } from './qualification.ts';

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
    expect(qualify(worst)).toEqual({
      priority: '1',
      explanation: [
        'Severity is critical (+4)',
        'Likelihood is almost certain (+3)',
        'Payroll is a most critical application (+2)',
        'GDPR and SOX apply (+1)',
        'It is overdue by 2 days (+1)',
        'Attackers are known to use the weakness (+2)',
        'Together 13 points: critical priority.',
      ].join('\n'),
    });
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

  it('never lowers the urgency when exploitation becomes known or the severity rises', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const before = Number(qualify(input).priority);
        expect(Number(qualify({ ...input, knownExploited: true }).priority)).toBeLessThanOrEqual(before);
        expect(Number(qualify({ ...input, severity: '1' }).priority)).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('says the same for the same input', () => {
    fc.assert(fc.property(anyInput, (input) => expect(qualify(input)).toEqual(qualify({ ...input }))));
  });
});
