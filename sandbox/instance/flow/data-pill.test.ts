import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PillScope, parsePills, resolvePill, resolveQuery, resolveText } from './data-pill.ts';
import { createFlowInstance, type FlowInstance } from './fixtures/flow-instance.ts';
import { createRecordValue, type FlowOutputs } from './flow-value.ts';

describe('data pills in a text', () => {
  it('parts literals and pills in order', () => {
    expect(parsePills('Case {{Created or Updated_1.current.number}} of {{x.y}}')).toEqual([
      { literal: 'Case ' },
      { pill: 'Created or Updated_1.current.number' },
      { literal: ' of ' },
      { pill: 'x.y' },
    ]);
  });

  it('loses no text', () => {
    const pill = fc.stringMatching(/^[a-z]+(\.[a-z]+)*$/).map((path) => `{{${path}}}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.stringMatching(/^[^{}]*$/), pill)), (parts) => {
        const text = parts.join('');
        const joined = parsePills(text).map((piece) => ('pill' in piece ? `{{${piece.pill}}}` : piece.literal));
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});

describe('values of data pills', () => {
  let flows: FlowInstance;
  let scope: PillScope;
  let sysId: string;

  beforeAll(async () => {
    flows = await createFlowInstance();
    sysId = flows.createCase({ short_description: 'a^state=7', rank: '4' });
    const roots: Record<string, FlowOutputs> = {
      Created_1: { current: createRecordValue('task', sysId) },
      later: {},
    };
    scope = { instance: flows.instance, root: (name) => roots[name] };
  });

  afterAll(() => flows.stop());

  it('reads fields of the real class and walks references, empty links included', () => {
    expect(resolvePill(scope, 'Created_1.current.rank')).toBe('4');
    expect(resolvePill(scope, 'Created_1.current.assigned_to.email')).toBe('flow.owner@example.com');
    expect(resolvePill(scope, 'Created_1.current.assigned_to')).toEqual(createRecordValue('sys_user', flows.owner));
    expect(resolvePill(scope, 'Created_1.current.assigned_to.manager.email')).toBe('');
  });

  it('reads a record as it is now', () => {
    flows.update('x_test_flow_case', sysId, { rank: '5' });
    expect(resolveText(scope, 'rank {{Created_1.current.rank}}')).toBe('rank 5');
  });

  it('keeps values from adding conditions to a query', () => {
    expect(resolveQuery(scope, 'short_description={{Created_1.current.short_description}}^active=true')).toBe(
      'short_description=a^^state=7^active=true',
    );
  });

  it('is empty for a step that did not run and names a pill that means nothing', () => {
    expect(resolvePill(scope, 'later.approval_state')).toBe('');
    expect(resolvePill(scope, 'static.abc')).toBe('abc');
    expect(() => resolvePill(scope, 'nowhere.x')).toThrow('{{nowhere.x}} names no trigger');
    expect(() => resolvePill(scope, 'Created_1.current.no_such')).toThrow('x_test_flow_case has no field no_such');
  });
});
