import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness } from '../fixtures/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.instance.stop());

/** Runs statements that start with `gr`, a new GlideRecord of the case table. */
const withRecord = (source: string): unknown => harness.run(`var gr = new GlideRecord('x_rest_case'); ${source}`);

const insertCases = (code: string, count: number): void => {
  for (let at = 0; at < count; at += 1) {
    harness.insert('x_rest_case', { title: `${code} ${at}`, trace: code, amount: String(at) });
  }
};

const userId = (name: string): string => harness.instance.sessionFor(name)?.userId ?? '';

describe('values (servicenow-instance.md 11.2)', () => {
  it('has booleans as 1 and 0 in getValue, as true and false in the element and in storage', () => {
    expect(
      withRecord("gr.flag = true; gr.insert(); [gr.getValue('flag'), String(gr.flag), gr.flag == 'true'].join()"),
    ).toBe('1,true,true');
    const sysId = String(withRecord("gr.setValue('flag', 0); gr.insert()"));
    expect(harness.stored('x_rest_case', sysId)?.['flag']).toBe('false');
    expect(withRecord(`gr.get('${sysId}'); gr.getValue('flag') + gr.flag`)).toBe('0false');
  });

  it.each([
    ['due', '"2026-07-01"', '2026-07-01 00:00:00'],
    ['due', '0', '1970-01-01 00:00:00'],
    ['due', '"soon"', null],
    ['day', 'new GlideDateTime("2026-07-01 22:30:00")', '2026-07-01'],
    ['amount', '"1,234"', '1234'],
    ['amount', '7', '7'],
    ['amount', '"many"', null],
    ['title', '"NULL"', null],
    ['title', 'null', null],
  ])('stores %s = %s as %s', (field, value, stored) => {
    expect(withRecord(`gr.setValue('${field}', ${value}); gr.insert(); gr.getValue('${field}')`)).toBe(stored);
  });

  it('ignores an unknown field with a line in the log', () => {
    expect(
      withRecord("gr.no_such = 'a'; gr.setValue('neither', 'b'); gr.title = 'c'; typeof gr.no_such + gr.title"),
    ).toBe('undefinedc');
    const messages = harness.instance.logEntries().map((entry) => entry.message);
    expect(messages).toContain('x_rest_case has no field no_such: value ignored');
  });

  it('has elements that are objects and follow their record', () => {
    insertCases('follow', 2);
    expect(
      withRecord(
        "gr.addQuery('trace', 'follow'); gr.orderBy('amount'); gr.query(); gr.next(); var e = gr.amount; var first = String(e); gr.next(); typeof e + first + e",
      ),
    ).toBe('object01');
  });
});

describe('dot-walking (servicenow-instance.md 11.2, 11.4)', () => {
  it('follows references and prints nothing when a link is missing', () => {
    const owner = userId('admin');
    expect(withRecord(`gr.owner = '${owner}'; gr.insert(); [gr.owner.user_name, gr.owner.name].join()`)).toBe(
      'admin,System Administrator',
    );
    expect(withRecord("'' + gr.owner.manager.email + typeof gr.owner.no_such + typeof gr.title.no_such")).toBe(
      'undefinedundefined',
    );
    expect(withRecord(`gr.owner = '${owner}'; gr.getValue('owner.user_name')`)).toBe('admin');
  });

  it('shows a reference by its record and takes one by its display value', () => {
    expect(withRecord(`gr.owner = '${userId('admin')}'; gr.owner.getDisplayValue()`)).toBe('System Administrator');
    expect(withRecord("gr.owner.setDisplayValue('System Administrator'); gr.getValue('owner')")).toBe(userId('admin'));
    expect(withRecord("gr.stage.setDisplayValue('Done'); gr.getValue('stage') + gr.stage.getChoiceValue()")).toBe(
      'doneDone',
    );
  });

  it('answers a record for an empty reference too', () => {
    expect(withRecord('gr.owner.getRefRecord().isValidRecord()')).toBe(false);
    expect(withRecord(`gr.owner = '${userId('admin')}'; gr.owner.getRefRecord().getValue('user_name')`)).toBe('admin');
  });

  it('takes an element or a record for a reference', () => {
    const owner = userId('admin');
    const source = `gr.owner = '${owner}'; var b = new GlideRecord('x_rest_case'); b.owner = gr.owner;`;
    expect(withRecord(`${source} b.getValue('owner')`)).toBe(owner);
    expect(
      withRecord(`var u = new GlideRecord('sys_user'); u.get('${owner}'); gr.owner = u; gr.getValue('owner')`),
    ).toBe(owner);
  });

  it('keeps password2 opaque', () => {
    expect(
      withRecord(
        "gr.secret.setDisplayValue('open sesame'); gr.insert(); (gr.getValue('secret') !== 'open sesame') + gr.secret.getDecryptedValue()",
      ),
    ).toBe('trueopen sesame');
  });
});

describe('unknown tables (servicenow-instance.md 11.1)', () => {
  it('is not valid for an unknown table and finds nothing there', () => {
    expect(
      harness.run("var gr = new GlideRecord('no_such'); gr.query(); [gr.isValid(), gr.next(), gr.insert()].join()"),
    ).toBe('false,false,');
  });
});

describe('queries (servicenow-instance.md 10.1, 11.1)', () => {
  const encoded = (source: string) => withRecord(`${source} gr.getEncodedQuery()`);

  it.each([
    ["gr.addQuery('a', 1).addOrCondition('b', '>', 2); gr.addQuery('c', 'IN', ['x', 'y']);", 'a=1^ORb>2^cINx,y'],
    ["var q = gr.addQuery('a', 1); gr.addQuery('b', 2); q.addOrCondition('c', 3);", 'a=1^ORc=3^b=2'],
    ["gr.addQuery('a', 1).addCondition('b', 2).addOrCondition('c', 3);", 'a=1^b=2^ORc=3'],
    ["gr.addEncodedQuery('a=1^NQb=2'); gr.addActiveQuery();", 'a=1^NQb=2^active=true'],
    ["gr.addNullQuery('a'); gr.addNotNullQuery('b'); gr.orderByDesc('c');", 'aISEMPTY^bISNOTEMPTY^ORDERBYDESCc'],
    ["gr.addQuery('a', 'CONTAINS', 'x'); gr.addQuery('b', null); gr.addQuery('c!=1');", 'aLIKEx^b=^c!=1'],
  ])('writes %s as %s', (source, query) => {
    expect(encoded(source)).toBe(query);
  });

  it('compares a value with a caret as it is, though encoded text cannot hold one', () => {
    const sysId = harness.insert('x_rest_case', { title: 'a^b', trace: 'caret' });
    harness.insert('x_rest_case', { title: 'a', trace: 'caret' });
    expect(
      withRecord("gr.addQuery('title', 'a^b'); gr.query(); gr.next() ? gr.getUniqueValue() + gr.getRowCount() : ''"),
    ).toBe(`${sysId}1`);
    expect(withRecord("gr.get('a^b') ? gr.getUniqueValue() : ''")).toBe(sysId);
    expect(withRecord("gr.addQuery('title', 'a^b'); gr.getEncodedQuery()")).toBe('title=a^b');
  });

  it('joins another table', () => {
    const owner = harness.insert('sys_user', { user_name: 'join.owner', name: 'Join Owner' });
    harness.insert('x_rest_case', { title: 'joined', owner });
    expect(
      harness.run(
        "var u = new GlideRecord('sys_user'); u.addJoinQuery('x_rest_case', 'sys_id', 'owner').addCondition('title', 'joined'); u.query(); u.next() ? String(u.user_name) + u.getRowCount() : ''",
      ),
    ).toBe('join.owner1');
  });

  it('finds nothing for a broken query when the session is strict (10.5)', () => {
    expect(
      harness.runAs(
        harness.instance.systemSession,
        "gs.getSession().setStrictQuery(true); var gr = new GlideRecord('sys_user'); gr.addQuery('no_such', 1); gr.query(); gr.getRowCount()",
      ),
    ).toBe(0);
    expect(withRecord("gr.isValidEncodedQuery('no_such=1') || gr.isValidEncodedQuery('')")).toBe(false);
  });

  it('counts queries for the transaction', () => {
    const transaction = harness.instance.begin('counted', harness.instance.systemSession);
    harness.instance.scripts.run(
      transaction,
      "var gr = new GlideRecord('sys_user'); gr.query(); gr.get('user_name', 'admin');",
      'count',
      {},
    );
    expect(transaction.counters.queries).toBe(2);
  });
});

describe('writes (servicenow-instance.md 11.3)', () => {
  it('writes only what was assigned, and nothing when nothing was', () => {
    const sysId = harness.insert('x_rest_case', { title: 'before', trace: 'kept' });
    withRecord(`gr.get('${sysId}'); gr.title = 'after'; gr.update()`);
    expect(harness.stored('x_rest_case', sysId)).toMatchObject({ title: 'after', trace: 'kept', sys_mod_count: '1' });
    expect(withRecord(`gr.get('${sysId}'); gr.title = 'after'; gr.update()`)).toBe(sysId);
    expect(harness.stored('x_rest_case', sysId)?.['sys_mod_count']).toBe('1');
  });

  it('inserts a copy of the current record', () => {
    const sysId = harness.insert('x_rest_case', { title: 'original', trace: 'copied' });
    const copy = String(withRecord(`gr.get('${sysId}'); gr.title = 'copy'; gr.insert()`));
    expect(copy).not.toBe(sysId);
    expect(harness.stored('x_rest_case', copy)).toMatchObject({ title: 'copy', trace: 'copied' });
  });

  it('chooses the sys_id of a new record', () => {
    const sysId = 'a'.repeat(32);
    expect(
      withRecord(`gr.newRecord(); gr.setNewGuidValue('${sysId}'); gr.isNewRecord() + gr.insert() + gr.isNewRecord()`),
    ).toBe(`true${sysId}false`);
  });

  it('deletes every match whatever the limit', () => {
    insertCases('deleted', 3);
    withRecord("gr.addQuery('trace', 'deleted'); gr.setLimit(1); gr.deleteMultiple();");
    expect(harness.instance.database.count('x_rest_case', 'trace=deleted')).toBe(0);
    expect(withRecord('gr.deleteRecord()')).toBe(false);
  });

  it('writes a dot-walked assignment with updateWithReferences', () => {
    const owner = harness.insert('sys_user', { user_name: 'walked', name: 'Walked' });
    const sysId = harness.insert('x_rest_case', { title: 'walk', owner });
    withRecord(`gr.get('${sysId}'); gr.owner.email = 'walked@example.com'; gr.updateWithReferences();`);
    expect(harness.stored('sys_user', owner)?.['email']).toBe('walked@example.com');
  });
});

describe('journal fields (servicenow-instance.md 11.4)', () => {
  it('add an entry by assignment, print nothing once saved and answer entries newest first', () => {
    const source =
      "var i = new GlideRecord('incident'); i.short_description = 'journal'; i.insert(); i.work_notes = 'first'; i.update(); i.work_notes = 'second'; i.update();";
    expect(harness.run(`${source} String(i.work_notes) + i.work_notes.changes()`)).toBe('false');
    expect(harness.run('i.work_notes.getJournalEntry(1)')).toMatch(/^2026-03-10 12:00:00 - system \(.+\)\nsecond\n\n$/);
    expect(harness.run('i.work_notes.getJournalEntry(-1)')).toMatch(/second[\s\S]*first/);
  });
});

describe('GlideRecordSecure and rights (servicenow-instance.md 11.5)', () => {
  const asUser = (source: string) => {
    const session = harness.instance.sessionFor('oliver.braun');
    if (session === undefined) throw new Error('no demo user oliver.braun');
    return harness.runAs(session, source);
  };

  it('skips rows and refuses writes the session has no right to; a plain GlideRecord does not', () => {
    insertCases('secured', 1);
    const count = (name: string) =>
      `var gr = new ${name}('x_rest_case'); gr.addQuery('trace', 'secured'); gr.query(); var n = 0; while (gr.next()) n += 1; n`;
    expect(asUser(count('GlideRecord'))).toBe(1);
    expect(asUser(count('GlideRecordSecure'))).toBe(0);
    expect(asUser("var gr = new GlideRecordSecure('x_rest_case'); gr.title = 'a'; gr.insert()")).toBeNull();
    expect(
      asUser(
        "var gr = new GlideRecord('x_rest_case'); gr.get('trace', 'secured'); gr.canRead() || gr.canWrite() || gr.canCreate() || gr.canDelete()",
      ),
    ).toBe(false);
  });

  it('finds nothing by a user query on a field that may not be read', () => {
    expect(
      asUser(
        "var gr = new GlideRecord('x_rest_case'); gr.addUserQuery('trace', 'secured'); gr.query(); gr.getRowCount()",
      ),
    ).toBe(0);
  });
});

describe('what is not there (servicenow-instance.md 11.7, brief "not emulated")', () => {
  it.each([
    ["new GlideRecord('sys_user').getCategory()", 'not emulated: GlideRecord.getCategory'],
    ["new GlideRecord('sys_user').targetExtension('a')", 'not emulated: GlideRecord.targetExtension'],
    ['new GlideDateTime().getSpanTime(1)', 'not emulated: GlideDateTime.getSpanTime'],
    ['gs.tableCreate("a")', 'not emulated: gs.tableCreate'],
    ['new GlideSchedule()', 'not emulated: GlideSchedule'],
    ['new sn_auth.GlideOAuthClient()', 'not emulated: sn_auth'],
    ['new sn_ws.RESTMessageV2().setFollowRedirect(true)', 'not emulated: RESTMessageV2.setFollowRedirect'],
    ['gs.nowDateTime()', 'gs.nowDateTime is not allowed in scoped applications'],
    ['gs.print("a")', 'gs.print is not allowed in scoped applications'],
    ['gs.sleep(1)', 'gs.sleep is not allowed in scoped applications'],
  ])('says so for %s', (source, message) => {
    expect(() => harness.run(source)).toThrow(message);
  });
});
