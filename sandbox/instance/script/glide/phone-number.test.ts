import { describe, expect, it } from '@jest/globals';
import { formatPhoneNumber, parsePhoneNumber } from './phone-number.ts';

describe('phone numbers (GlideElement.setPhoneNumber, getGlobalDisplayValue)', () => {
  it.each([
    ['+91 98124 56789', true, '+919812456789'],
    ['+1 (415) 555-0100', true, '+14155550100'],
    ['0044 20 7946 0958', true, null],
    ['0044 20 7946 0958', false, '+442079460958'],
    ['+49 30 / 1234 x', false, '+49301234'],
    ['98124', true, null],
    ['', false, null],
  ])('reads %s, strict %s, as %s', (text, strict, stored) => {
    expect(parsePhoneNumber(text, strict)).toBe(stored);
  });

  it.each([
    ['+919812456789', '+91 98124 56789'],
    ['+14155550100', '+1 415 555 0100'],
    ['+353123456', '+353 123456'],
    ['no number', 'no number'],
  ])('shows %s as %s', (stored, shown) => {
    expect(formatPhoneNumber(stored)).toBe(shown);
  });
});
