import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness } from '../fixtures/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness([], { dropUnregisteredEvents: false });
});
afterAll(() => harness.instance.stop());

const asUser = (userName: string, source: string): unknown => {
  const session = harness.instance.sessionFor(userName);
  if (session === undefined) throw new Error(`no demo user ${userName}`);
  return harness.runAs(session, source);
};

describe('gs (servicenow-instance.md 11.7)', () => {
  it.each([
    ['gs.nil(null) && gs.nil("") && gs.nil(new GlideRecord("sys_user").name) && !gs.nil(0)', true],
    ['gs.generateGUID().length', 32],
    ['gs.base64Decode(gs.base64Encode("ä"))', 'ä'],
    ['gs.urlDecode(gs.urlEncode("a b&c"))', 'a b&c'],
    ['gs.getMessage("Unknown {0}", ["key"])', 'Unknown key'],
    ['gs.tableExists("sys_user") && !gs.tableExists("no_such")', true],
    ['gs.getCallerScopeName()', null],
    ['gs.getCurrentScopeName()', 'x_rest'],
    ['gs.getProperty("no.such")', null],
    ['gs.getProperty("no.such", "else")', 'else'],
    ['gs.addErrorMessage("wrong"); gs.getErrorMessages().join()', 'wrong'],
    ['gs.getSession().putClientData("a", "b"); gs.getSession().getClientData("a")', 'b'],
  ])('%s is %s', (source, value) => {
    expect(harness.run(source)).toBe(value);
  });

  it('logs under the scope with its arguments', () => {
    harness.run('gs.warn("a {0} {1}", "b", 3); gs.error("plain")');
    expect(harness.instance.logEntries()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ level: 'warn', source: 'x_rest', message: 'a b 3' }),
        expect.objectContaining({ level: 'error', source: 'x_rest', message: 'plain' }),
      ]),
    );
  });

  it('knows its user; admin holds every role', () => {
    const who =
      '[gs.getUserName(), gs.getUserID() === gs.getUser().getID(), gs.getUser().getEmail().includes("@"), gs.hasRole("x_rest.any")].join()';
    expect(asUser('admin', who)).toBe('admin,true,true,true');
    expect(asUser('oliver.braun', who)).toBe('oliver.braun,true,true,false');
  });

  it('sets properties of its own scope only', () => {
    harness.run('gs.setProperty("x_rest.limit", "5")');
    expect(harness.run('gs.getProperty("x_rest.limit")')).toBe('5');
    expect(() => harness.run('gs.setProperty("glide.limit", "5")')).toThrow(
      expect.objectContaining({ code: 'SCOPE_DENIED' }),
    );
  });

  it('queues an event with its record', () => {
    const sysId = harness.insert('x_rest_case', { title: 'event' });
    harness.run(
      `var gr = new GlideRecord('x_rest_case'); gr.get('${sysId}'); gs.eventQueue('x_rest.happened', gr, 'one', 2);`,
    );
    expect(harness.instance.database.select('sysevent', 'name=x_rest.happened')).toEqual([
      expect.objectContaining({ instance: sysId, table: 'x_rest_case', parm1: 'one', parm2: '2' }),
    ]);
  });
});

describe('codes, digests, text and evaluation (servicenow-instance.md 11.12; types of @servicenow/glide)', () => {
  it.each([
    // RFC 4231, test case 2.
    [
      "CertificateEncryption.generateMac(gs.base64Encode('Jefe'), 'HmacSHA256', 'what do ya want for nothing?')",
      'W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=',
    ],
    [
      "new CertificateEncryption().generateMac(gs.base64Encode('k'), 'HmacSHA256', 'd') === CertificateEncryption.generateMac(gs.base64Encode('k'), 'HmacSHA256', 'd')",
      true,
    ],
    ["new GlideDigest().getSHA256Hex('abc')", 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['GlideStringUtil.unEscapeHTML(GlideStringUtil.escapeHTML("<a href=\'b\'>&amp;</a>"))', "<a href='b'>&amp;</a>"],
    ['GlideStringUtil.isEligibleSysID("a".repeat(32)) && !GlideStringUtil.isEligibleSysID("b")', true],
  ])('%s is %s', (source, value) => {
    expect(harness.run(source)).toBe(value);
  });

  it('evaluates the script of a field with variables; an error is logged and null', () => {
    const [good, bad] = ['factor * 2', 'missing.value'].map((trace) =>
      harness.insert('x_rest_case', { title: 'evaluated', trace }),
    );
    const evaluate = (sysId: string | undefined) =>
      harness.run(
        `var gr = new GlideRecord('x_rest_case'); gr.get('${sysId}'); var e = new GlideScopedEvaluator(); e.putVariable('factor', 21); e.evaluateScript(gr, 'trace')`,
      );
    expect(evaluate(good)).toBe(42);
    expect(evaluate(bad)).toBeNull();
  });

  it('says which functions of FlowAPI are not emulated, and that no package brings a data stream', () => {
    expect(() => harness.run("sn_fd.FlowAPI.nudgeFlow('a')")).toThrow('not emulated: FlowAPI.nudgeFlow');
    const call = "sn_fd.FlowAPI.executeDataStreamAction('a')";
    expect(() => harness.run(call)).toThrow('no active data stream action "a"');
  });
});
