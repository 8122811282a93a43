import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createInstance, type LoadedInstance } from '../instance.ts';
import { tinyPackage } from '../package/fixtures/tiny-package.ts';
import type { Session, Transaction, Values, WriteResult } from '../types.ts';

const table = 'x_tiny_ticket';
const frozenAt = Date.UTC(2026, 10, 21, 18, 0, 0);

describe('records', () => {
  let instance: LoadedInstance;
  let transaction: Transaction;

  beforeEach(async () => {
    instance = await createInstance({ packageFolder: tinyPackage, background: false, frozenAt });
    transaction = instance.begin('test', sessionOf('priya.nair'));
  });

  afterEach(() => instance.stop());

  function sessionOf(userName: string): Session {
    const session = instance.sessionFor(userName);
    if (session === undefined) throw new Error(`no user ${userName}`);
    return session;
  }

  function insert(values: Values, name = table): Readonly<Values> {
    const result = instance.records.insert(transaction, name, values);
    if (!result.ok) throw new Error(result.message);
    return read(result.sysId, name);
  }

  function read(sysId: string, name = table): Readonly<Values> {
    return instance.database.get(name, sysId) ?? {};
  }

  function change(sysId: string, changes: Values): WriteResult {
    return instance.records.update(instance.begin('change', transaction.session), table, sysId, changes);
  }

  describe('insert (servicenow-instance.md 11.3, 14.1)', () => {
    it('fills defaults, number and system fields', () => {
      const row = insert({ short_description: 'one' });
      expect(row).toMatchObject({
        number: 'TCK0001000',
        severity: '2',
        active: 'true',
        flag: 'false',
        approval: 'not requested',
        opened_by: transaction.session.userId,
        opened_at: '2026-11-21 18:00:00',
        sys_created_by: 'priya.nair',
        sys_created_on: '2026-11-21 18:00:00',
        sys_mod_count: '0',
        sys_class_name: table,
      });
      expect(insert({ short_description: 'two' })['number']).toBe('TCK0001001');
    });

    it('grows a number beyond its padding', () => {
      expect(insert({ text: 'a' }, 'x_tiny_note')['number']).toBe('NOT9999');
      expect(insert({ text: 'b' }, 'x_tiny_note')['number']).toBe('NOT10000');
    });

    it('stores canonical values, cuts text and ignores unknown columns', () => {
      const row = insert({
        flag: '1',
        weight: '3.9',
        seen: '2026-01-31',
        app: 'x'.repeat(30),
        nonsense: 'y',
        severity: '3',
      });
      expect(row).toMatchObject({ flag: 'true', weight: '3', seen: '2026-01-31 00:00:00', app: 'x'.repeat(20) });
      expect(row['nonsense']).toBeUndefined();
      expect(insert({ seen: 'not a date' })['seen']).toBe('');
    });

    it('refuses duplicates of filled unique columns only (17.9)', () => {
      insert({ source_key: 'k1', app: '7', record: '1' });
      insert({ source_key: '', app: '7', record: '' });
      insert({ source_key: '', app: '7', record: '' });
      expect(instance.records.insert(transaction, table, { source_key: 'K1' })).toMatchObject({
        ok: false,
        reason: 'duplicate',
      });
      expect(instance.records.insert(transaction, table, { app: '7', record: '1' })).toMatchObject({
        ok: false,
        reason: 'duplicate',
      });
      expect(instance.records.insert(transaction, 'nowhere', {})).toMatchObject({ ok: false, reason: 'invalid_table' });
    });

    it('keeps secrets opaque and gives them back to the instance', () => {
      const row = insert({ secret: 'swordfish' });
      expect(row['secret']).not.toContain('swordfish');
      expect(instance.decrypt(row['secret'] ?? '')).toBe('swordfish');
    });
  });

  describe('update', () => {
    it('counts changes and writes nothing without one', () => {
      const { sys_id: sysId = '' } = insert({ short_description: 'a' });
      expect(change(sysId, { short_description: 'a' })).toEqual({ ok: true, sysId, changed: false });
      instance.clock.advance(60_000);
      expect(change(sysId, { short_description: 'b', sys_created_by: 'forged' })).toEqual({
        ok: true,
        sysId,
        changed: true,
      });
      expect(read(sysId)).toMatchObject({
        sys_mod_count: '1',
        sys_updated_on: '2026-11-21 18:01:00',
        sys_created_by: 'priya.nair',
      });
      expect(instance.records.update(transaction, table, 'none', {})).toMatchObject({ ok: false, reason: 'missing' });
    });

    it('adds a journal entry per text and keeps the column empty (11.4)', () => {
      const { sys_id: sysId = '' } = insert({ work_notes: 'first' });
      instance.clock.advance(1000);
      change(sysId, { work_notes: 'second' });
      expect(read(sysId)['work_notes']).toBe('');
      expect(instance.records.journal(sysId, 'work_notes').map((entry) => entry.value)).toEqual(['second', 'first']);
    });

    it('keeps active and the close fields in step with close_states (17.13)', () => {
      const { sys_id: sysId = '' } = insert({ state: '1' });
      change(sysId, { state: '4' });
      expect(read(sysId)['active']).toBe('true');
      change(sysId, { state: '8' });
      expect(read(sysId)).toMatchObject({
        active: 'false',
        closed_at: '2026-11-21 18:00:00',
        closed_by: transaction.session.userId,
      });
      change(sysId, { state: '1' });
      expect(read(sysId)).toMatchObject({ active: 'true', closed_at: '', closed_by: '' });
    });
  });

  describe('business rules (section 12)', () => {
    it('run before the write in order, with templates and filters', () => {
      const row = insert({ severity: '1' });
      expect(row).toMatchObject({ weight: '7', description: 'early;late;' });
      expect(insert({ severity: '2' })['weight'] ?? '').toBe('');
    });

    it('abort the write, name the rule, let later rules run and consume the number (17.4, 17.13)', () => {
      const first = insert({ short_description: 'fine' });
      const result = instance.records.insert(transaction, table, { short_description: 'a forbidden thing' });
      expect(result).toMatchObject({ ok: false, reason: 'aborted', rule: { name: 'Refuse forbidden' } });
      expect(result.ok ? '' : result.message).toMatch(
        /^Operation against file 'x_tiny_ticket' was aborted by Business Rule 'Refuse forbidden\^[0-9a-f]{32}'. Business Rule Stack:Refuse forbidden$/,
      );
      const third = insert({ short_description: 'fine' });
      expect([first['number'], third['number']]).toEqual(['TCK0001000', 'TCK0001002']);
      const update = change(first['sys_id'] ?? '', { short_description: 'forbidden' });
      expect(update).toMatchObject({ ok: false, reason: 'aborted' });
      expect(read(first['sys_id'] ?? '')['short_description']).toBe('fine');
    });

    it('do not run themselves again for the same record (12.3)', () => {
      const { sys_id: sysId = '' } = insert({ weight: '1' });
      change(sysId, { weight: '5' });
      expect(read(sysId)).toMatchObject({ weight: '6', sys_mod_count: '2' });
    });

    it('that throw are logged and end alone, or throw by the switch', async () => {
      expect(insert({ short_description: 'fails' })['short_description']).toBe('fails');
      const errors = instance.logEntries().filter((entry) => entry.level === 'error');
      expect(errors.map((entry) => `${entry.source} ${entry.message}`).join()).toMatch(/Fail.*broken rule/s);
      expect(instance.database.select('syslog', 'level=2')).toHaveLength(1);
      const strict = await createInstance({
        packageFolder: tinyPackage,
        background: false,
        behaviour: { ruleError: 'throw' },
      });
      const work = strict.begin('test', strict.systemSession);
      expect(() => strict.records.insert(work, table, { short_description: 'fails' })).toThrow(/broken rule/);
      strict.stop();
    });

    it('respect role conditions', () => {
      expect(insert({ short_description: 'roles' })['app'] ?? '').toBe('');
      const role = instance.database.select('sys_user_role', 'name=x_tiny.agent')[0]?.['sys_id'] ?? '';
      insert({ user: transaction.session.userId, role }, 'sys_user_has_role');
      transaction = instance.begin('again', sessionOf('priya.nair'));
      expect(insert({ short_description: 'roles' })['app']).toBe('agent');
    });

    it('are skipped with workflow off (17.12)', () => {
      const result = instance.records.insert(transaction, table, { severity: '1' }, { workflow: false });
      expect(read(result.ok ? result.sysId : '')).toMatchObject({ severity: '1', number: 'TCK0001000' });
      expect(read(result.ok ? result.sysId : '')['weight']).toBeUndefined();
    });

    it('of type async run later, without previous (17.11)', () => {
      const { sys_id: sysId = '' } = insert({ flag: 'true' });
      expect(instance.database.select('x_tiny_note', `ticket=${sysId}`)).toEqual([]);
      instance.queue.drain();
      expect(instance.database.select('x_tiny_note', `ticket=${sysId}`).map((row) => row['text'])).toEqual(['no prev']);
    });

    it('are forgotten when a rule is switched off', () => {
      const rule = instance.database.select('sys_script', 'name=Set weight by template')[0]?.['sys_id'] ?? '';
      insert({ severity: '1' });
      instance.records.update(transaction, 'sys_script', rule, { active: 'false' });
      expect(insert({ severity: '1' })['weight'] ?? '').toBe('');
    });
  });

  describe('engines', () => {
    it('hear of each write once, with the real class and the row before', () => {
      const heard: string[] = [];
      instance.records.addEngine((_, event) => {
        if (event.table !== table) return;
        heard.push(`${event.operation} ${event.table} ${event.previous?.['state'] ?? '-'}>${event.current['state']}`);
      });
      const { sys_id: sysId = '' } = insert({ state: '1' });
      instance.records.update(transaction, 'task', sysId, { state: '2' });
      instance.records.remove(transaction, 'task', sysId);
      expect(heard).toEqual([`insert ${table} ->1`, `update ${table} 1>2`, `delete ${table} 2>2`]);
    });
  });

  describe('remove', () => {
    it('follows the cascade rule of references', () => {
      const { sys_id: sysId = '' } = insert({ short_description: 'parent' });
      insert({ ticket: sysId, text: 'child' }, 'x_tiny_note');
      expect(instance.records.remove(transaction, table, sysId)).toMatchObject({ ok: true });
      expect(instance.database.select('x_tiny_note', 'text=child')).toEqual([]);
      expect(instance.records.remove(transaction, table, sysId)).toMatchObject({ ok: false, reason: 'missing' });
    });
  });

  describe('derived and protected columns', () => {
    it('makes the name of a user of its parts and keeps its password one-way', () => {
      const user = insert(
        { user_name: 'new.user', first_name: 'New', last_name: 'User', user_password: 'secret' },
        'sys_user',
      );
      expect(user['name']).toBe('New User');
      expect(user['user_password']).not.toContain('secret');
      expect(instance.authenticate('new.user', 'secret')?.userId).toBe(user['sys_id']);
    });

    it('lets autoSysFields(false) set times but never the identity of a record', () => {
      const values = { sys_created_on: '2020-01-01 00:00:00', sys_class_name: 'incident' };
      const result = instance.records.insert(transaction, table, values, { autoSysFields: false });
      const sysId = result.ok ? result.sysId : '';
      expect(read(sysId)).toMatchObject({ sys_created_on: '2020-01-01 00:00:00', sys_class_name: table });
      instance.records.update(transaction, table, sysId, { sys_id: 'other', app: 'x' });
      expect(read(sysId)).toMatchObject({ sys_id: sysId, app: 'x' });
    });
  });

  describe('display', () => {
    it('shows labels, names and local times', () => {
      const london = sessionOf('jack.whelan');
      instance.clock.set(Date.UTC(2026, 6, 1, 12, 0, 0));
      const row = insert({
        severity: '1',
        assigned_to: transaction.session.userId,
        watch_list: `${transaction.session.userId},x@example.com`,
      });
      const display = (column: string): string => instance.records.display(table, row, column, london);
      expect(display('severity')).toBe('Critical');
      expect(display('assigned_to')).toBe('Priya Nair');
      expect(display('watch_list')).toBe('Priya Nair, x@example.com');
      expect(display('opened_at')).toBe('2026-07-01 13:00:00');
      expect(display('active')).toBe('true');
      expect(display('unknown')).toBe('');
      expect(instance.records.displayOf('task', row)).toBe('TCK0001000');
    });
  });

  describe('sessions (13.6)', () => {
    it('expand contained and group roles', () => {
      const role = instance.database.select('sys_user_role', 'name=x_tiny.admin')[0]?.['sys_id'] ?? '';
      const group = instance.database.select('sys_user_group', 'name=Platform Operations')[0]?.['sys_id'] ?? '';
      insert({ group, role }, 'sys_group_has_role');
      expect([...sessionOf('amara.diallo').roles]).toEqual(
        expect.arrayContaining(['x_tiny.admin', 'x_tiny.agent', 'snc_internal']),
      );
      expect(sessionOf('oliver.braun').roles.has('x_tiny.agent')).toBe(false);
    });

    it('authenticate active users by their password', () => {
      expect(instance.authenticate('admin', 'admin-demo')?.roles.has('admin')).toBe(true);
      expect(instance.authenticate('admin', 'wrong')).toBeUndefined();
      for (const name of ['nobody', '', 'NULL', 'javascript:gs.getUserID()', 'x^ORuser_name=admin']) {
        expect(instance.authenticate(name, 'admin-demo')).toBeUndefined();
      }
      instance.records.update(transaction, 'sys_user', sessionOf('mei.tanaka').userId, { active: 'false' });
      expect(instance.authenticate('mei.tanaka', 'mei.tanaka-demo')).toBeUndefined();
    });
  });
});
