import { describe, expect, it } from '@jest/globals';
import { selectPlaybook } from './playbook-match.ts';

const playbook = (sysId: string, category = '', controlPrefix = '', severityAtLeast: number | null = null) => ({
  sysId,
  name: sysId,
  category,
  controlPrefix,
  severityAtLeast,
  assignmentGroup: '',
});

describe('selectPlaybook', () => {
  const finding = { category: 'vulnerability', control: 'SI-02', severity: '2' };

  it('takes the first that fits in every condition', () => {
    const list = [
      playbook('other', 'backup'),
      playbook('critical', 'vulnerability', '', 1),
      playbook('control', 'vulnerability', 'si-'),
      playbook('any'),
    ];
    expect(selectPlaybook(list, finding)?.sysId).toBe('control');
  });

  it('fits an unrated finding only without a severity condition', () => {
    expect(selectPlaybook([playbook('rated', '', '', 4)], { ...finding, severity: '' })).toBeNull();
    expect(selectPlaybook([playbook('any')], { ...finding, severity: '' })?.sysId).toBe('any');
  });
});
