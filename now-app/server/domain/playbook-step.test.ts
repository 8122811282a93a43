import { describe, expect, it } from '@jest/globals';
import { parseAutomationInputs, toOutcomeText } from './automation.ts';
import { findStepFault, type StepFacts } from './playbook-step.ts';

const plain: StepFacts = { title: 'Restore as a test', subflow: '', subflowInputs: '', changeTemplate: '' };

describe('findStepFault', () => {
  it('accepts ordinary steps', () => {
    expect(findStepFault(plain)).toBeNull();
    const full = {
      ...plain,
      subflow: 'id',
      subflowInputs: '{"ci":"@configuration_item"}',
      changeTemplate: 'risk=2^EQ',
    };
    expect(findStepFault(full)).toBeNull();
  });

  it.each([
    [{ title: 'One ^ two' }, 'must not hold ^'],
    [{ changeTemplate: 'state=3^EQ' }, 'the app sets it'],
    [{ subflow: 'id', subflowInputs: 'not json' }, 'cannot be read'],
    [{ subflow: 'id', subflowInputs: '{"who":"@nobody"}' }, 'cannot be read'],
  ])('refuses %p', (facts, words) => {
    expect(findStepFault({ ...plain, ...facts })?.text).toContain(words);
  });
});

describe('parseAutomationInputs', () => {
  it('gives task and finding when nothing is asked for', () => {
    expect(parseAutomationInputs(' ')).toEqual({ task: '@task', finding: '@finding' });
  });
  it('names what is wrong', () => {
    expect(() => parseAutomationInputs('{"a":1}')).toThrow();
  });
});

describe('toOutcomeText', () => {
  it('lists what an automation answered', () => {
    expect(toOutcomeText({ count: '3', list: ['a'], none: null })).toBe('count: 3\nlist: ["a"]\nnone: ');
    expect(toOutcomeText({})).toBe('');
    expect(toOutcomeText({ long: 'x'.repeat(9000) })).toHaveLength(4000);
  });
});
