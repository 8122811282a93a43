import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness } from '../fixtures/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
  for (const [stage, due] of [
    ['new', '2025-12-31 23:30:00'],
    ['new', '2026-02-01 00:00:00'],
    ['done', '2026-02-03 10:20:30'],
  ] as const) {
    harness.insert('x_rest_case', { title: 'trend', stage, due });
  }
});
afterAll(() => harness.instance.stop());

const withRecord = (source: string): unknown => harness.run(`var gr = new GlideRecord('x_rest_case'); ${source}`);
const aggregate = (source: string): unknown => harness.run(`var ga = new GlideAggregate('x_rest_case'); ${source}`);
const time = (source: string): unknown => harness.run(`var t = new GlideDateTime('2024-01-31 22:30:15'); ${source}`);

const inZone = (timeZone: string, source: string): unknown =>
  harness.runAs({ ...harness.instance.systemSession, timeZone }, source);

const asReader = (source: string): unknown => {
  const session = harness.instance.sessionFor('oliver.braun');
  if (session === undefined) throw new Error('no demo user oliver.braun');
  return harness.runAs(session, `var gr = new GlideRecord('x_rest_case'); ${source}`);
};

describe('members of the global shape', () => {
  it.each([
    ["new GlideRecord('x_rest_case').getCategory()", 'not emulated: GlideRecord.getCategory: not in the scoped API'],
    ['new GlideDateTime().getRaw()', 'not emulated: GlideDateTime.getRaw: not in the scoped API'],
    ["new GlideRecord('x_rest_case').addValue('a', 1)", 'not emulated: GlideRecord.addValue: not in the scoped API'],
    ['gs.beginningOfToday()', 'not emulated: gs.beginningOfToday: not in the scoped API'],
    ['gs.getUser().getFullName()', 'not emulated: GlideUser.getFullName: not in the scoped API'],
    ["new GlideRecord('x_rest_case').addFunction()", 'is no database function'],
    ['gs.getSessionToken()', 'not allowed in scoped applications'],
  ])('refuses %s', (source, message) => {
    expect(() => harness.run(source)).toThrow(message);
  });
});

describe('GlideRecord and GlideQueryCondition, scoped pages', () => {
  it('orders and adds conditions by the rights of the session', () => {
    expect(withRecord("gr.addUserOrderBy('a'); gr.addUserOrderByDesc('b'); gr.getEncodedQuery()")).toBe(
      'ORDERBYa^ORDERBYDESCb',
    );
    expect(
      withRecord("gr.addQuery('a', 1).addUserCondition('b', '>', 2).addUserOrCondition('c', 3); gr.getEncodedQuery()"),
    ).toBe('a=1^b>2^ORc=3');
  });

  it('finds nothing for a user without the right to read the field', () => {
    expect(asReader("gr.addUserOrderBy('title'); gr.query(); gr.getRowCount()")).toBe(0);
    expect(
      asReader("gr.addQuery('title', 'trend').addUserCondition('stage', 'new'); gr.query(); gr.getRowCount()"),
    ).toBe(0);
    expect(
      asReader("gr.addQuery('title', 'none').addUserOrCondition('stage', 'new'); gr.query(); gr.getRowCount()"),
    ).toBe(0);
    expect(asReader("gr.addQuery('title', 'trend'); gr.query(); gr.getRowCount()")).toBe(3);
  });

  it('applies a valid query with isEncodedQueryValid, else one that finds nothing', () => {
    expect(withRecord("[gr.isEncodedQueryValid('stage=done'), gr.query(), gr.getRowCount()].join()")).toBe('true,,1');
    expect(withRecord("[gr.isEncodedQueryValid('no_such=1'), gr.query(), gr.getRowCount()].join()")).toBe('false,,0');
  });

  it('takes security features of queries: no data filter is set up here', () => {
    const features = "enableSecurityFeature('DATA_FILTER'); gr.disableSecurityFeature('DATA_FILTER');";
    expect(withRecord(`gr.${features} gr.addQuery('title', 'trend'); gr.query(); gr.getRowCount()`)).toBe(3);
    expect(
      aggregate("ga.enableSecurityFeature('DATA_FILTER'); ga.disableSecurityFeature('DATA_FILTER'); ga.getTableName()"),
    ).toBe('x_rest_case');
  });

  it('takes hints to the database without effect', () => {
    expect(
      withRecord(
        "gr.setCategory('list'); gr.setNoCount(); gr.disableSysIdInOptimization(); gr.addQuery('title', 'trend'); gr.query(); gr.getRowCount() + String(gr.isView())",
      ),
    ).toBe('3false');
  });
});

describe('GlideRecord.addFunction and GlideDBFunctionBuilder', () => {
  const built = (calls: string): string => String(harness.run(`new GlideDBFunctionBuilder().${calls}.build()`));

  it.each([
    ["add().field('order').field('priority')", 'glidefunction:add(order,priority)'],
    ["position().constant('it''s').field('title')".replace("''", "\\'"), "glidefunction:position('it''s',title)"],
    ["length().concat().field('title').constant('x')", "glidefunction:length(concat(title,'x'))"],
    [
      "orFunc().compare().field('stage').constant('=').constant('done').endfunc().andFunc().compare().field('stage').constant('>').constant(1).endfunc().endfunc()",
      "glidefunction:or(compare(stage,'=','done'),and(compare(stage,'>','1')))",
    ],
    ["add().length().field('title').endfunc().constant(2)", "glidefunction:add(length(title),'2')"],
  ])('%s builds %s', (calls, text) => {
    expect(built(calls)).toBe(text);
  });

  const computed = (text: string): unknown =>
    harness.run("var gr = new GlideRecord('x_rest_case'); gr.addFunction(f); gr.get('stage', 'done'); gr.getValue(f)", {
      f: text,
    });

  it.each([
    ["glidefunction:concat(title,'-',stage)", 'trend-done'],
    ['glidefunction:length(title)', '5'],
    ["glidefunction:position('e',title)", '3'],
    ["glidefunction:position('q',title)", '0'],
    ['glidefunction:substring(title,1,3)', 're'],
    ["glidefunction:subtract(length(title),'2')", '3'],
    ["glidefunction:divide(length(title),'0')", null],
    ['glidefunction:dayofweek(due)', '3'],
    ["glidefunction:dayofweek(due,'2')", '2'],
    ["glidefunction:datediff(due,'2026-02-02 10:20:30')", '1970-01-02 00:00:00'],
    ['glidefunction:coalesce(owner, stage)', 'done'],
    ["glidefunction:compare(stage,'=','done')", '1'],
    ["glidefunction:and(compare(stage,'=','done'),compare(title,'=','other'))", '0'],
    ["glidefunction:or(compare(stage,'=','done'),compare(title,'=','other'))", '1'],
    ["glidefunction:greatest(length(title),'100','20')", '100'],
    ['glidefunction:least(title,stage)', 'done'],
    ['glidefunction:length(owner)', null],
    ['glidefunction:datediff(now(),due)', '1970-02-05 01:39:30'],
  ])('%s is %s', (text, value) => {
    expect(computed(text)).toBe(value);
  });

  it('finds records by a function', () => {
    const count = (operator: string, value: string): unknown =>
      harness.run(
        `var gr = new GlideRecord('x_rest_case'); var f = 'glidefunction:length(stage)'; gr.addFunction(f); gr.addQuery('title', 'trend'); gr.addQuery(f, '${operator}', '${value}'); gr.query(); gr.getRowCount()`,
      );
    expect([count('=', '3'), count('>', '3'), count('<=', '4'), count('!=', '3'), count('<', '3')]).toEqual([
      2, 1, 3, 1, 0,
    ]);
  });

  it.each([
    ['glidefunction:add(', 'is no database function'],
    ['glidefunction:soundex(title)', 'not emulated: database function soundex'],
    ['glidefunction:add(a,b)c', 'is no database function'],
    ['add(a,b)', 'is no database function'],
  ])('refuses %s', (text, message) => {
    expect(() => computed(text)).toThrow(message);
  });
});

describe('phone numbers', () => {
  it('belong in fields of their type', () => {
    expect(() => withRecord("gr.title.setPhoneNumber('+1 415 555 0100', true)")).toThrow(
      'x_rest_case.title is no phone number field (string)',
    );
    expect(withRecord("gr.stage = 'done'; gr.stage.getGlobalDisplayValue()")).toBe('Done');
  });
});

describe('GlideDate, GlideTime and GlideDuration in styles', () => {
  const inPacific = (source: string): unknown => inZone('US/Pacific', source);

  it.each([
    ["new GlideDate('2026-01-27').getDisplayValueEx('short')", '1/27/26'],
    ["new GlideDate('2026-01-27').getDisplayValueEx('full')", 'Tuesday, January 27, 2026'],
    ["new GlideDate('2023-01-18').getDisplayValueLang('long', 'en-GB')", '18 January 2023'],
    ["var d = new GlideDate(); d.setDisplayValueEx('Jan 28, 2026', 'medium'); d.getValue()", '2026-01-28'],
    ["var d = new GlideDate(); d.setDisplayValueLang('28.01.2026', 'medium', 'de'); d.getValue()", '2026-01-28'],
    ["new GlideTime('16:52:24').getDisplayValueEx('short')", '8:52 AM'],
    ["new GlideTime('16:52:24').getDisplayValueEx('medium')", '8:52:24 AM'],
    ["new GlideTime('16:52:24').getDisplayValueEx('full')", '8:52:24 AM Pacific Standard Time'],
    ["new GlideTime('16:52:24').getDisplayValueLang('short', 'de')", '08:52'],
    ["new GlideTime('16:52:24').getDisplayValueInternal()", '08:52:24'],
    ["var t = new GlideTime(); t.setDisplayValue('01:00:00'); t.getValue()", '09:00:00'],
    ["var t = new GlideTime(); t.setDisplayValueEx('8:25:25 AM', 'medium'); t.getDisplayValueInternal()", '08:25:25'],
    [
      "var t = new GlideTime(); t.setDisplayValueLang('8:25:25 PM Pacific Standard Time', 'full', 'en-US'); t.getDisplayValueInternal()",
      '20:25:25',
    ],
    ["new GlideDuration('3 22:00:00').getByFormat('HH:mm')", '22:00'],
  ])('%s is %s', (source, value) => {
    expect(inPacific(source)).toBe(value);
  });

  it('refuse what does not fit', () => {
    expect(() => inPacific("new GlideDate().setDisplayValueEx('soon', 'short')")).toThrow("'soon' does not fit");
    expect(() => inPacific("new GlideTime().setDisplayValueEx('18:25', 'short')")).toThrow("'18:25' does not fit");
  });
});

describe('the session and its user', () => {
  it('tell what there is to tell', () => {
    expect(
      harness.run(
        '[gs.getSession().getClientIP(), gs.getSession().getCurrentDomainID(), gs.getSession().getUrlOnStack()].join()',
      ),
    ).toBe('127.0.0.1,,');
    expect(harness.run('gs.getSession().getSessionToken() === gs.getSession().getSessionToken()')).toBe(true);
    expect(harness.run('gs.getSession().getSessionToken()')).toMatch(/^[0-9a-f]{72}$/);
    expect(harness.run('gs.getCssCacheVersionString()')).toMatch(/^_[0-9a-f]{32}&theme=$/);
    expect(inZone('Europe/Dublin', 'gs.getUser().getTimeZoneLabelLang("es")')).toBe('Europe/Dublin');
  });

  it('names roles granted to the user, without those the roles contain', () => {
    const { instance } = harness;
    const session = instance.sessionFor('admin');
    if (session === undefined) throw new Error('no demo user admin');
    const roles = (call: string): string[] =>
      String(harness.runAs(session, `gs.getUser().${call}().join()`)).split(',');
    expect(roles('getUserRoles')).toContain('admin');
    expect(roles('getRoles')).toEqual(expect.arrayContaining(roles('getUserRoles')));
    expect(roles('getUserRoles')).not.toContain('snc_internal');
  });
});

describe('GlideStringUtil and GlideDigest, scoped pages', () => {
  it.each([
    ['GlideStringUtil.escapeAllQuotes("let\'s")', 'lets'],
    ['GlideStringUtil.escapeForHomePage("<test> string")', '%3ctest%3e string'],
    ['GlideStringUtil.escapeNonPrintable("a \\x09 b \\x00 c \\x07")', 'a \\t b \\u0000 c \\u0007'],
    ['GlideStringUtil.escapeQueryTermSeparator("test^Test")', 'test^^Test'],
    ['GlideStringUtil.escapeTicks("let\'s")', "let\\'s"],
    ["GlideStringUtil.urlEncode('a: \" <')", 'a%3A+%22+%3C'],
  ])('%s is %s', (source, value) => {
    expect(harness.run(source)).toBe(value);
  });

  it('hashes streams like the text in them', () => {
    expect(
      harness.run(
        "var gr = new GlideRecord('x_rest_case'); gr.get('stage', 'done'); var a = new GlideSysAttachment(); var id = a.write(gr, 'a.txt', 'text/plain', 'some text'); var d = new GlideDigest(); ['MD5Hex', 'SHA1Base64', 'SHA256Hex'].every(function (name) { return d['get' + name + 'FromInputStream'](a.getContentStream(id)) === d['get' + name]('some text'); })",
      ),
    ).toBe(true);
  });
});

describe('GlideElementDescriptor', () => {
  it('tells what the dictionary says of a field', () => {
    const described =
      'var ed = gr.stage.getED(); [ed.getName(), ed.getLabel(), ed.getInternalType(), ed.getLength(), ed.isChoiceTable(), ed.isMandatory(), ed.isAutoOrSysID(), ed.isEncrypted(), ed.getEncryptionType()]';
    expect(withRecord(`${described}.join()`)).toBe('stage,stage,string,100,true,false,false,false,');
    expect(withRecord('gr.sys_id.getED().isAutoOrSysID() && !gr.title.getED().isChoiceTable()')).toBe(true);
  });

  it('tells of a table', () => {
    expect(withRecord('[gr.getED().getLabel(), gr.getED().getPlural(), gr.getED().getInternalType()].join()')).toBe(
      'Case,Cases,collection',
    );
    expect(harness.run("new GlideRecord('no_such').getED()")).toBeNull();
  });

  it('falls back to English for labels and values in other languages', () => {
    expect(withRecord("gr.stage = 'done'; gr.stage.getDisplayValueLang('de') + gr.stage.getLabelLang('de')")).toBe(
      'Donestage',
    );
  });
});

describe('GlideAggregate, scoped page', () => {
  const trend = (interval: string, more = ''): unknown =>
    aggregate(
      `ga.addQuery('title', 'trend'); ga.addAggregate('COUNT'); ga.addTrend('due', '${interval}'); ${more} ga.query(); var seen = []; while (ga.next()) seen.push(ga.getValue('timeref') + '=' + ga.getAggregate('COUNT')); seen.join()`,
    );

  it.each([
    ['year', '2025=1,2026=2'],
    ['quarter', '4/2025=1,1/2026=2'],
    ['month', '12/2025=1,2/2026=2'],
    ['week', '53/2025=1,6/2026=2'],
    ['date', '2025-12-31 00:00:00=1,2026-02-01 00:00:00=1,2026-02-03 00:00:00=1'],
    ['hour', '2025-12-31 23:00:00=1,2026-02-01 00:00:00=1,2026-02-03 10:00:00=1'],
    ['dayofweek', 'Wednesday/2025=1,Sunday/2026=1,Tuesday/2026=1'],
    ['value', '2025-12-31 23:30:00=1,2026-02-01 00:00:00=1,2026-02-03 10:20:30=1'],
  ])('groups by %s', (interval, periods) => {
    expect(trend(interval)).toBe(periods);
  });

  it('leaves the year out of days of the week', () => {
    expect(trend('dayofweek', 'ga.setIntervalYearIncluded(false);')).toBe('Sunday=1,Tuesday=1,Wednesday=1');
  });

  it('splits an hour into spans of minutes', () => {
    expect(
      aggregate(
        "ga.addQuery('stage', 'done'); ga.addAggregate('COUNT'); ga.addTrend('due', 'minute', 15); ga.query(); ga.next(); ga.getValue('timeref')",
      ),
    ).toBe('2026-02-03 10:15:00');
  });

  it('refuses an interval the reference does not name', () => {
    expect(() => trend('decade')).toThrow('not emulated: trend by decade');
  });

  it('keeps fields the session may not read out of its query and order', () => {
    const counted = (source: string): unknown =>
      asReader(
        `var ga = new GlideAggregate('x_rest_case'); ${source}; ga.addAggregate('COUNT'); ga.query(); ga.next(); ga.getAggregate('COUNT')`,
      );
    expect(counted("ga.addUserQuery('stage', 'new')")).toBe('0');
    expect(counted("ga.addUserEncodedQuery('stage=new')")).toBe('0');
    expect(counted("ga.addUserOrderBy('stage')")).toBe('0');
    expect(
      aggregate(
        "ga.addUserQuery('stage', 'new'); ga.addAggregate('COUNT'); ga.query(); ga.next(); ga.getAggregate('COUNT')",
      ),
    ).toBe('2');
    expect(
      aggregate(
        "ga.addQuery('title', 'trend'); ga.addUserOrderByDesc('stage'); ga.enableSessionLanguageJoin(); ga.query(); ga.next(); ga.getValue('stage')",
      ),
    ).toBe('new');
  });

  it('counts a window of rows', () => {
    expect(
      aggregate(
        "ga.setAggregateWindow(1, 3); ga.addAggregate('COUNT'); ga.setCategory('list'); ga.query(); ga.next(); ga.getAggregate('COUNT')",
      ),
    ).toBe('2');
  });

  it('tells the query of a group', () => {
    const source =
      "ga.addAggregate('COUNT'); ga.groupBy('stage'); ga.query(); ga.next(); ga.getAggregateEncodedQuery()";
    expect(aggregate(source)).toBe('stage=done');
    expect(aggregate(`ga.addQuery('title', 'trend'); ${source}`)).toBe('title=trend^stage=done');
  });
});

describe('GlideDateTime, scoped page', () => {
  it.each([
    ['t.setMonthUTC(2); t.getValue()', '2024-02-29 22:30:15'],
    ['t.setMonthUTC(2); t.setDayOfMonthUTC(31); t.getValue()', '2024-02-29 22:30:15'],
    ['t.setYearUTC(2013); t.getYearUTC()', 2013],
    ['t.getUserFormattedLocalTime()', '22:30:15'],
    ["t.getDisplayValueLang('full', 'fr')", 'mercredi 31 janvier 2024 22:30:15'],
    ["t.getDisplayValueLang('LONG', 'en-GB')", '31 January 2024 22:30:15'],
    ["t.getDisplayValueLang('medium', 'de')", '31.01.2024 22:30:15'],
    ["t.getDisplayValueLang('full')", 'Wednesday, January 31, 2024 22:30:15'],
    ["t.setDisplayValueLang('2/3/2023 18:00:00', 'short', 'en-US'); t.getValue()", '2023-02-03 18:00:00'],
    ["t.setDisplayValueLang('2/3/2023 18:00:00', 'short', 'fr-FR'); t.getValue()", '2023-03-02 18:00:00'],
    ["t.setDisplayValueLang('November 28, 2022 07:03:41', 'long'); t.getValue()", '2022-11-28 07:03:41'],
    ["t.setDisplayValueLang('28.11.2022 07:03:41', 'medium', 'de'); t.getValue()", '2022-11-28 07:03:41'],
  ])('%s is %s', (source, value) => {
    expect(time(source)).toBe(value);
  });

  it.each([
    ['Asia/Tokyo', 't.setDayOfMonthLocalTime(9); t.getValue()', '2024-02-08 22:30:15'],
    ['Europe/Berlin', 't.setMonthLocalTime(12); t.getValue()', '2024-12-31 22:30:15'],
    ['Europe/Berlin', 't.setYearLocalTime(2020); t.getYearLocalTime()', 2020],
    ['US/Pacific', 't.getDSTOffset()', 0],
    ['US/Pacific', "t.setValue('2014-08-31 08:00:00'); t.getDSTOffset()", 3_600_000],
  ])('in %s, %s is %s', (zone, source, value) => {
    expect(inZone(zone, `var t = new GlideDateTime('2024-01-31 22:30:15'); ${source}`)).toBe(value);
  });

  it.each([
    ["t.setDisplayValueLang('soon', 'short')", "'soon' does not fit the style short"],
    ["t.getDisplayValueLang('short', 'no language')", "'no language' is no language tag"],
    ["t.setMonthUTC('May')", 'month of a date takes a number'],
  ])('refuses %s', (source, message) => {
    expect(() => time(source)).toThrow(message);
  });
});

describe('gs, scoped page', () => {
  it.each([
    ['gs.getEscapedMessage("a & b <{0}>", ["c"])', 'a &amp; b &lt;c&gt;'],
    ['gs.getTimeZoneName() === gs.getSession().getTimeZoneName()', true],
    ['gs.getUrlOnStack()', null],
    ['gs.setRedirect("incident.do")', undefined],
    ['gs.xmlToJSON("<a")', null],
    [
      'JSON.stringify(gs.xmlToJSON("<a><b id=\\"1\\">x</b><c>7</c><c>8</c></a>"))',
      '{"a":{"b":{"#text":"x","@id":"1"},"c":["7","8"]}}',
    ],
  ])('%s is %s', (source, value) => {
    expect(harness.run(source)).toBe(value);
  });
});
