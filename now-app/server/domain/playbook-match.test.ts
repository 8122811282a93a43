import { describe, expect, it } from '@jest/globals';
import { selectPlaybook } from './playbook-match.ts';

const playbook = (sysId: string, condition: string) => ({ sysId, name: sysId, condition, assignmentGroup: '' });

describe('selectPlaybook', () => {
  it('takes the first that fits and asks no further', () => {
    const asked: string[] = [];
    const fits = (condition: string) => {
      asked.push(condition);
      return condition === 'category=vulnerability^EQ';
    };
    const list = [
      playbook('other', 'category=backup^EQ'),
      playbook('this', 'category=vulnerability^EQ'),
      playbook('never', 'severity=1^EQ'),
    ];
    expect(selectPlaybook(list, fits)?.sysId).toBe('this');
    expect(asked).toEqual(['category=backup^EQ', 'category=vulnerability^EQ']);
  });

  it.each(['', '^EQ'])('takes a playbook with the empty condition "%s" for each finding', (condition) => {
    expect(selectPlaybook([playbook('any', condition)], () => false)?.sysId).toBe('any');
  });

  it('finds none when none fits', () => {
    expect(selectPlaybook([playbook('one', 'severity=1')], () => false)).toBeNull();
    expect(selectPlaybook([], () => true)).toBeNull();
  });
});
