import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Table } from '../types.ts';
import { createHarness, type Harness } from './fixtures/harness.ts';
import { checkScope, isOwnScope, scopeOf } from './scope-rules.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.instance.stop());

/** A table of another scope with the flags a new table has. */
const foreign: Table = {
  name: 'x_other_case',
  label: 'Other case',
  parent: null,
  scope: 'x_other',
  wsAccess: true,
  access: 'public',
  crossScope: { read: true, create: false, update: false, delete: false },
};

describe('cross-scope table use (servicenow-instance.md 15)', () => {
  const check = (table: Table, operation: 'read' | 'create' | 'update' | 'delete') => () =>
    checkScope({ instance: harness.instance, scope: scopeOf(harness.instance) }, table, operation);

  it('takes the scope of the package', () => {
    expect(scopeOf(harness.instance)).toBe('x_rest');
    expect(isOwnScope({ scope: 'x_rest' }, { ...foreign, scope: 'x_rest' })).toBe(true);
    expect(isOwnScope({ scope: 'x_rest' }, foreign)).toBe(false);
  });

  it('goes by the flags of a public table', () => {
    expect(check(foreign, 'read')).not.toThrow();
    expect(check({ ...foreign, access: 'package_private' }, 'read')).toThrow(
      expect.objectContaining({ code: 'SCOPE_DENIED' }),
    );
    expect(check(foreign, 'update')).toThrow("write operation against 'x_other_case' from scope 'x_rest'");
  });

  it('goes by an allowed privilege record', () => {
    const privilege = { source_scope: 'x_rest', target_name: 'x_other_case', operation: 'create' };
    harness.insert('sys_scope_privilege', { ...privilege, status: 'requested' });
    expect(check(foreign, 'create')).toThrow(expect.objectContaining({ code: 'SCOPE_DENIED' }));
    harness.insert('sys_scope_privilege', { ...privilege, status: 'allowed' });
    expect(check(foreign, 'create')).not.toThrow();
    expect(check(foreign, 'delete')).toThrow(expect.objectContaining({ code: 'SCOPE_DENIED' }));
  });
});
