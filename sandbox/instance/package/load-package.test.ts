import { beforeAll, describe, expect, it } from '@jest/globals';
import { createInstance, type LoadedInstance } from '../instance.ts';
import { tinyPackage } from './fixtures/tiny-package.ts';
import { listUnsupported } from './unsupported-records.ts';

describe('a loaded package (servicenow-instance.md 16)', () => {
  let instance: LoadedInstance;

  beforeAll(async () => {
    instance = await createInstance({ packageFolder: tinyPackage, background: false });
  });

  it('makes its tables part of the dictionary, inherited columns included', () => {
    const { schema } = instance;
    expect(schema.ancestors('x_tiny_ticket')).toEqual(['x_tiny_ticket', 'task']);
    expect(schema.column('x_tiny_ticket', 'owner')).toMatchObject({
      type: 'reference',
      reference: 'sys_user',
      indexed: true,
    });
    expect(schema.column('x_tiny_ticket', 'short_description')?.table).toBe('task');
    expect(schema.table('x_tiny_ticket')).toMatchObject({ wsAccess: true, scope: 'x_tiny', parent: 'task' });
    expect(schema.displayColumn('x_tiny_ticket')).toBe('number');
  });

  it('overrides inherited columns for its table alone, and only in what the override names', () => {
    const { schema } = instance;
    expect(schema.column('x_tiny_ticket', 'correlation_display')).toMatchObject({
      defaultValue: 'Ticket desk',
      mandatory: false,
    });
    expect(schema.column('task', 'correlation_display')?.defaultValue).toBe('');
  });

  it('takes the choices of the nearest table that has any, in sequence', () => {
    expect(instance.schema.choices('x_tiny_ticket', 'severity').map((choice) => choice.label)).toEqual([
      'Critical',
      'High & mighty',
    ]);
    expect(instance.schema.choices('x_tiny_ticket', 'approval').map((choice) => choice.value)).toContain('requested');
  });

  it('keeps every record queryable by its real table name, unknown tables included', () => {
    const { database } = instance;
    expect(database.select('sys_script', 'collection=x_tiny_ticket^active=true').length).toBeGreaterThan(3);
    expect(database.select('sys_ux_thing', 'active=true')).toHaveLength(1);
    expect(database.count('sys_metadata', 'sys_class_name=sys_ux_thing')).toBe(1);
  });

  it('points references to out-of-the-box records at this instance by key', () => {
    const { database } = instance;
    const table = database.select('sys_db_object', 'name=x_tiny_ticket')[0];
    expect(database.valueAt('sys_db_object', table ?? {}, 'super_class.name')).toBe('task');
    const role = database.select('sys_security_acl_role', 'sys_security_acl.name=x_tiny_ticket')[0];
    expect(database.valueAt('sys_security_acl_role', role ?? {}, 'sys_user_role.name')).toBe('admin');
  });

  it('reports values for columns the table does not have', () => {
    expect(instance.loadProblems).toEqual([
      { file: expect.stringContaining('x_tiny_note_NOT1'), message: 'x_tiny_note has no column gone' },
    ]);
  });

  it('says loudly which records it does not act on', () => {
    const { database, records, systemSession } = instance;
    expect(listUnsupported(database)).toEqual([]);
    const transaction = instance.begin('test', systemSession);
    records.insert(transaction, 'sysevent_email_action', { name: 'Weekly news', digestable: 'true' });
    expect(listUnsupported(database)).toEqual([
      expect.stringMatching(/^not emulated: digest of the email notification Weekly news \(sysevent_email_action\): /),
    ]);
  });

  it('runs no rules while loading', () => {
    expect(instance.logEntries().filter((entry) => entry.level === 'error')).toEqual([]);
    expect(instance.database.select('x_tiny_note', 'number=NOT1')[0]?.['text']).toBe('first');
  });

  it('reads properties and keeps secret ones opaque', () => {
    expect(instance.property('x_tiny.greeting')).toBe('Hello');
    expect(instance.property('x_tiny.missing')).toBeNull();
    instance.setProperty('x_tiny.secret', 'open sesame');
    expect(instance.property('x_tiny.secret')).toBe('open sesame');
    expect(instance.database.select('sys_properties', 'name=x_tiny.secret')[0]?.['value']).not.toContain('sesame');
  });
});
