import { afterEach, describe, expect, it } from '@jest/globals';
import type { Behaviour } from '../behaviour.ts';
import { createInstance, type LoadedInstance } from '../instance.ts';
import { idOf, type PackageRecord, withPackageFolder } from '../rest/fixtures/package-folder.ts';
import { acl, role, table } from '../rest/fixtures/rest-package.ts';
import type { Transaction, Values } from '../types.ts';

const PARENT = 'x_rest_parent';
const CHILD = 'x_rest_child';

let instance: LoadedInstance | null = null;
afterEach(() => instance?.stop());

interface Subject {
  readonly instance: LoadedInstance;
  readonly transaction: Transaction;
  readonly row: Readonly<Values>;
}

/** An instance with a parent and a child table, some rules, and one user who holds the given role. */
const load = async (
  rules: readonly PackageRecord[],
  options: { readonly role?: string; readonly behaviour?: Partial<Behaviour> } = {},
): Promise<Subject> => {
  const column = [{ name: 'name', label: 'Name' }];
  const records = [
    ...table(PARENT, { exposed: true }, column),
    ...table(CHILD, { exposed: true, parent: PARENT }, [{ name: 'detail', label: 'Detail' }]),
    role('x_rest.one'),
    role('x_rest.two'),
    ...rules,
  ];
  const loaded = await withPackageFolder(records, (packageFolder) =>
    createInstance({ packageFolder, background: false, behaviour: options.behaviour ?? {} }),
  );
  instance = loaded;
  const user = loaded.sessionFor('oliver.braun');
  if (user === undefined) throw new Error('no demo user');
  const session = { ...user, roles: new Set(options.role === undefined ? [] : [options.role]) };
  const row = { sys_id: 'a'.repeat(32), sys_class_name: CHILD, name: 'n', detail: 'd' };
  return { instance: loaded, transaction: loaded.begin('test', session), row };
};

const canRead = ({ instance: { access }, transaction, row }: Subject): boolean =>
  access.can(transaction, 'read', CHILD, row);
const canReadField = ({ instance: { access }, transaction, row }: Subject, column: string): boolean =>
  access.canField(transaction, 'read', CHILD, column, row);

describe('choosing the rules (section 13.3)', () => {
  const childAndParent = [
    ...acl('child', { name: CHILD, operation: 'read', roles: ['x_rest.one'] }),
    ...acl('parent', { name: PARENT, operation: 'read', roles: ['x_rest.two'] }),
  ];

  it('lets the most specific level decide, with a switch for the other reading', async () => {
    expect(canRead(await load(childAndParent, { role: 'x_rest.two' }))).toBe(false);
    const lenient = await load(childAndParent, { role: 'x_rest.two', behaviour: { aclMostSpecificOnly: false } });
    expect(canRead(lenient)).toBe(true);
  });

  it('inherits the rule of the parent table', async () => {
    expect(canRead(await load(acl('p', { name: PARENT, operation: 'read', roles: ['x_rest.one'] })))).toBe(false);
    const holder = await load(acl('p', { name: PARENT, operation: 'read', roles: ['x_rest.one'] }), {
      role: 'x_rest.one',
    });
    expect(canRead(holder)).toBe(true);
  });

  it('asks deny-unless rules first, and grants when they are the only ones', async () => {
    const deny = { decision_type: 'deny' };
    const only = acl('d', { name: CHILD, operation: 'read', roles: ['x_rest.one'], more: deny });
    expect(canRead(await load(only))).toBe(false);
    expect(canRead(await load(only, { role: 'x_rest.one' }))).toBe(true);
    const withAllow = [...only, ...acl('a', { name: CHILD, operation: 'read', roles: ['x_rest.two'] })];
    expect(canRead(await load(withAllow, { role: 'x_rest.one' }))).toBe(false);
  });

  it('passes field gates of the record only when the table gate passes', async () => {
    const rules = [
      ...acl('t', { name: CHILD, operation: 'read', roles: ['x_rest.one'] }),
      ...acl('f', { name: `${CHILD}.detail`, operation: 'read', roles: ['x_rest.two'] }),
      ...acl('w', { name: `${PARENT}.*`, operation: 'read', roles: ['x_rest.one'] }),
    ];
    const one = await load(rules, { role: 'x_rest.one' });
    expect([canReadField(one, 'detail'), canReadField(one, 'name')]).toEqual([false, true]);
    const two = await load(rules, { role: 'x_rest.two' });
    expect([canReadField(two, 'detail'), canReadField(two, 'name')]).toEqual([false, false]);
  });

  it('falls back from field create to field write', async () => {
    const rules = [
      ...acl('c', { name: CHILD, operation: 'create', roles: ['x_rest.one'] }),
      ...acl('f', { name: `${CHILD}.detail`, operation: 'write', roles: ['x_rest.two'] }),
    ];
    const { instance: loaded, transaction } = await load(rules, { role: 'x_rest.one' });
    expect(loaded.access.canField(transaction, 'create', CHILD, 'detail', null)).toBe(false);
    expect(loaded.access.canField(transaction, 'create', CHILD, 'name', null)).toBe(true);
  });
});

describe('passing one rule (section 13.2)', () => {
  const read = (more: Values, roles: readonly string[] = []) =>
    acl('r', { name: CHILD, operation: 'read', roles, more });

  it.each<[string, Values, boolean]>([
    ['a blank rule', {}, false],
    ['a script that is only true', { script: 'answer = true;' }, false],
    ['a script with a reason', { script: "answer = current.getValue('name') === 'n';" }, true],
    ['the last expression', { script: "gs.hasRole('x_rest.one')" }, true],
    ['a script that throws', { script: 'throw new Error("no")' }, false],
    ['a matching condition', { condition: 'name=n' }, true],
    ['a condition in another case (10.6)', { condition: 'name=N' }, false],
    ['an unknown security attribute', { security_attribute: '0'.repeat(32) }, false],
    ['a rule for other records, and none for this', { condition: 'name=n', applies_to: 'name=other' }, false],
  ])('%s', async (_name, more, expected) => {
    expect(canRead(await load(read(more), { role: 'x_rest.one' }))).toBe(expected);
  });

  it('denies when the role list names a role that does not exist', async () => {
    const rules = [
      ...read({}),
      {
        table: 'sys_security_acl_role',
        key: 'broken',
        values: { sys_security_acl: idOf('sys_security_acl', 'r'), sys_user_role: '0'.repeat(32) },
      },
    ];
    expect(canRead(await load(rules, { role: 'x_rest.one' }))).toBe(false);
  });

  it('lets admin pass unless the rule does not override or says nobody', async () => {
    expect(canRead(await load(read({}), { role: 'admin' }))).toBe(true);
    expect(canRead(await load(read({ admin_overrides: 'false', script: 'answer = 1 > 2;' }), { role: 'admin' }))).toBe(
      false,
    );
  });

  it('sees rules that are added while it runs', async () => {
    const subject = await load([], { role: 'x_rest.one' });
    expect(canRead(subject)).toBe(false);
    const { instance: loaded } = subject;
    const system = loaded.begin('test', loaded.systemSession);
    loaded.records.insert(system, 'sys_security_acl', {
      name: CHILD,
      type: 'record',
      operation: 'read',
      active: 'true',
      condition: 'name=n',
    });
    const later = { ...subject, transaction: loaded.begin('test', subject.transaction.session) };
    expect(canRead(later)).toBe(true);
  });
});
