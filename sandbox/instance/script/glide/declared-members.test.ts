import { beforeAll, describe, expect, it } from '@jest/globals';
import { declaredMethods, describedMethods, importedClasses } from '../fixtures/declarations.ts';
import { createHarness } from '../fixtures/harness.ts';
import { type MemberCoverage, memberCoverage } from './declared-members.ts';
import { scopedMembersOf } from './scoped-members.ts';

/** Members `gs` blocks, as a scoped app meets them. */
const BLOCKED =
  'flushMessages getSessionToken getXMLText log logError logWarning now nowDateTime nowNoTZ print sleep workflowFlush';
/** Every object prints itself. */
const ALWAYS = ['toString'];
/** Descriptions in the types that belong to the member above, which is gone (`getDecryptedValue`). */
const MISPLACED: Readonly<Record<string, readonly string[]>> = { GlideElement: ['getDependent'] };

/** Some classes are bound with the first script of an instance. */
beforeAll(async () => {
  const { instance, run } = await createHarness();
  run('typeof sn_fd.FlowAPI');
  instance.stop();
});

const divided = (): [string, MemberCoverage][] =>
  [...memberCoverage].filter(([title]) => scopedMembersOf(title) !== undefined);

/**
 * Objects a scripted REST operation is given; `rest/scripted-request.test.ts` looks at their members. The stream has none: a
 * script only passes it on.
 */
const HANDED_OVER = ['sn_ws_int.RESTAPIRequest', 'sn_ws_int.RESTAPIResponse', 'GlideScriptableInputStream'];

describe('members of the Glide classes', () => {
  it('are there for each class that the app imports', () => {
    const classes = importedClasses();
    expect(classes).toEqual(expect.arrayContaining(['GlideAggregate', 'GlideFilter', 'gs', 'sn_fd.FlowAPI']));
    const refused = classes
      .filter((title) => !HANDED_OVER.includes(title))
      .map((title) => [title, memberCoverage.get(title)?.refused ?? 'not emulated']);
    expect(refused.filter(([, members]) => members?.length !== 0)).toEqual([]);
  });

  it('are all there that a scoped app has', () => {
    const refused = divided().flatMap(([title, { refused }]) => refused.map((member) => `${title}.${member}`));
    expect(refused).toEqual([]);
  });

  it('are none but those', () => {
    const others = divided().flatMap(([title, { emulated }]) => {
      const scoped = new Set([
        ...(scopedMembersOf(title) ?? []),
        ...ALWAYS,
        ...(title === 'gs' ? BLOCKED.split(' ') : []),
      ]);
      return emulated.filter((member) => !scoped.has(member)).map((member) => `${title}.${member}`);
    });
    expect(others).toEqual([]);
  });

  it('are refused with their name where the types declare more', () => {
    const unknown = divided().flatMap(([title, { emulated, unscoped }]) => {
      const known = new Set([...emulated, ...unscoped]);
      return declaredMethods(title)
        .filter((member) => !known.has(member))
        .map((member) => `${title}.${member}`);
    });
    expect(unknown).toEqual([]);
  });

  it('include those the types describe', () => {
    expect(describedMethods('gs')).toContain('getProperty');
    const forgotten = divided().flatMap(([title]) => {
      const known = new Set([...(scopedMembersOf(title) ?? []), ...(MISPLACED[title] ?? [])]);
      return describedMethods(title)
        .filter((member) => !known.has(member))
        .map((member) => `${title}.${member}`);
    });
    expect(forgotten).toEqual([]);
  });
});
