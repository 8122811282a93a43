import { describe, expect, it } from '@jest/globals';
import { toneOf } from './tone.ts';

describe('toneOf', () => {
  it.each([
    ['priority', '1', '1 - Critical', 'critical'],
    ['severity', '2', 'High', 'high'],
    ['finding.priority', '3', '3 - Moderate', 'moderate'],
    ['priority', '5', '5 - Planning', 'planning'],
    ['state', '1', 'New', 'info'],
    ['state', '11', 'Planned', 'active'],
    ['state', '2', 'In Remediation', 'active'],
    ['state', '12', 'Awaiting Validation', 'warn'],
    ['state', '3', 'Closed', 'good'],
    ['state', '4', 'Risk Accepted', 'neutral'],
    ['state', '7', 'Closed Skipped', 'neutral'],
    ['state', '4', 'Closed Incomplete', 'neutral'],
    ['approval', 'requested', 'Requested', 'warn'],
    ['approval', 'not requested', 'Not Yet Requested', 'neutral'],
    ['approval', 'rejected', 'Rejected', 'critical'],
  ])('%s %s (%s) is %s', (column, value, label, tone) => {
    expect(toneOf(column, value, label)).toBe(tone);
  });

  it('leaves other columns and empty values alone', () => {
    expect(toneOf('category', 'backup', 'Backup')).toBeNull();
    expect(toneOf('state', '', '')).toBeNull();
  });
});
