import { describe, expect, it } from '@jest/globals';
import { toSilenceIssue } from './companion-silence.ts';

describe('toSilenceIssue', () => {
  it.each([
    ['a companion that was just heard', 0],
    ['one that is upgraded', 899],
  ])('says nothing of %s', (_case, seconds) => {
    expect(toSilenceIssue(seconds)).toBeNull();
  });

  it('tells of one that is silent for a quarter of an hour, in minutes', () => {
    expect(toSilenceIssue(930)).toMatchObject({ code: 'COMPANION_SILENT', cause: { values: ['15'] } });
  });
});
