import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type MemberCoverage, memberCoverage } from './declared-members.ts';
import { scopedMembersOf } from './scoped-members.ts';

/** Members `gs` blocks, as a scoped app meets them. */
const BLOCKED =
  'flushMessages getSessionToken getXMLText log logError logWarning now nowDateTime nowNoTZ print sleep workflowFlush';
/** Every object prints itself. */
const ALWAYS = ['toString'];
/** Descriptions in the types that belong to the member above, which is gone (`getDecryptedValue`). */
const MISPLACED: Readonly<Record<string, readonly string[]>> = { GlideElement: ['getDependent'] };

beforeAll(() => import('./glide-globals.ts'));

/** A member right below a documentation comment. */
const DESCRIBED = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*(?:static )?(?!constructor)(\w+)(?:<[^(]*>)?\(/g;

/** Any member of a class or interface. */
const DECLARED = /^ {2,}(?:static )?(?!constructor|new)([a-z_]\w*)(?:<[^(]*>)?\(/gm;

const glide = dirname(createRequire(import.meta.url).resolve('@servicenow/glide/util'));

/** Members in the declaration of a class that the pattern finds. */
function readMembers(title: string, pattern: RegExp): string[] {
  const [space, name] = title.includes('.') ? title.split('.') : ['types', title];
  const file = join(glide, '..', space ?? '', `${name}.d.ts`);
  if (!existsSync(file)) return [];
  return Array.from(readFileSync(file, 'utf8').matchAll(pattern), ([, member]) => member ?? '');
}

const divided = (): [string, MemberCoverage][] =>
  [...memberCoverage].filter(([title]) => scopedMembersOf(title) !== undefined && !title.startsWith('sn_fd.'));

describe('members of the Glide classes', () => {
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
      return readMembers(title, DECLARED)
        .filter((member) => !known.has(member))
        .map((member) => `${title}.${member}`);
    });
    expect(unknown).toEqual([]);
  });

  it('include those the types describe', () => {
    expect(readMembers('gs', DESCRIBED)).toContain('getProperty');
    const forgotten = divided().flatMap(([title]) => {
      const known = new Set([...(scopedMembersOf(title) ?? []), ...(MISPLACED[title] ?? [])]);
      return readMembers(title, DESCRIBED)
        .filter((member) => !known.has(member))
        .map((member) => `${title}.${member}`);
    });
    expect(forgotten).toEqual([]);
  });
});
