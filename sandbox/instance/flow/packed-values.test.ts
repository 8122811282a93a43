import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { parsePackedInputs, parsePackedLogic } from './packed-values.ts';

const pack = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64');

describe('packed inputs of flow records', () => {
  it('reads texts, numbers and booleans as texts', () => {
    const inputs = [
      { name: 'table', value: 'task' },
      { name: 'max_results', value: 50 },
      { name: 'wait', value: true },
      { name: 'empty', value: null },
      { name: 'absent' },
    ];
    expect(parsePackedInputs(pack(inputs), 'step').inputs).toEqual({
      table: 'task',
      max_results: '50',
      wait: 'true',
      empty: '',
      absent: '',
    });
    expect(parsePackedInputs('', 'step')).toEqual({ inputs: {}, scripts: {} });
  });

  it('reads assigned variables and subflow outputs of flow logic', () => {
    const logic = { inputs: [], variables: [], outputsToAssign: [{ name: 'said', value: '{{x.y}}' }] };
    expect(parsePackedLogic(pack(logic), 'step')).toEqual({
      inputs: {},
      assigned: { said: '{{x.y}}' },
      scripts: {},
    });
  });

  it('reads scripts of inputs and of fields of a template', () => {
    const own = (name: string) => ({ [name]: { scriptActive: true, script: `return '${name}'` } });
    const inputs = [
      { name: 'message', value: '', scriptActive: true, script: own('message') },
      { name: 'values', value: 'a=1^note=fd-scripted^EQ', scriptActive: false, script: own('note') },
    ];
    expect(parsePackedInputs(pack(inputs), 'step')).toEqual({
      inputs: { message: '{{script.message}}', values: 'a=1^note={{script.values.note}}^EQ' },
      scripts: { message: "return 'message'", 'values.note': "return 'note'" },
    });
  });

  it('names the step whose values are damaged', () => {
    expect(() => parsePackedInputs('not packed', 'Create Task')).toThrow('Create Task: values are not base64');
    const scripted = pack([{ name: 'values', value: '', scriptActive: true }]);
    expect(() => parsePackedInputs(scripted, 'Create Task')).toThrow('Create Task: input values is a script without');
  });
});
