/** Prints the release notes of this version: its section of docs/store/release-notes.md. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { projectRoot } from '../build.ts';

/** Text below the heading of a version. Throws `RELEASE_NOTES_MISSING`. */
export function notesOf(text: string, version: string): string {
  const section = text.split(/^## /m).find((part) => part.split('\n')[0]?.trim() === version);
  if (section === undefined)
    throw new Error(`RELEASE_NOTES_MISSING: docs/store/release-notes.md has no heading ${version}`);
  return section.slice(section.indexOf('\n')).trim();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
  const { version } = z.looseObject({ version: z.string() }).parse(JSON.parse(read('package.json')));
  console.log(notesOf(read('docs/store/release-notes.md'), version));
}
