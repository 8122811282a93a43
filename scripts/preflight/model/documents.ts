/** The documents a submission needs, as text one can look things up in. They stand in `docs/store` of the project. */

import type { Report } from '../rule.ts';
import type { Project } from './project.ts';

export const STORE_DOCUMENTS = {
  design: 'docs/store/design-document.md',
  testPlan: 'docs/store/test-plan.md',
  installation: 'docs/store/installation-guide.md',
  releaseNotes: 'docs/store/release-notes.md',
  accessibility: 'docs/store/accessibility.md',
  listing: 'docs/store/listing.md',
} as const;

export interface StoreDocument {
  readonly path: string;
  readonly text: string;
  readonly headings: readonly string[];
  /** Text below each heading that matches, down to the next heading of the same or a higher level. */
  section(heading: RegExp): string;
  /** Whether a name stands in the text as a whole. */
  names(name: string): boolean;
}

/** Reads a document; when it is missing, the rule fails and `undefined` is answered. */
export function readDocument(project: Project, path: string, report: Report): StoreDocument | undefined {
  const text = project.text(path);
  if (text === undefined || text.trim() === '') {
    report.failed({ file: path }, 'the document does not exist');
    return undefined;
  }
  return toDocument(path, text);
}

const HEADING = /^(#{1,6})\s+(.*)$/;

function toDocument(path: string, text: string): StoreDocument {
  const lines = text.split('\n');
  return {
    path,
    text,
    headings: lines.flatMap((line) => HEADING.exec(line)?.[2] ?? []),
    section(heading) {
      const found: string[] = [];
      let level = 0;
      for (const line of lines) {
        const head = HEADING.exec(line);
        const depth = head?.[1]?.length ?? 0;
        if (depth > 0 && level > 0 && depth <= level) level = 0;
        if (depth > 0 && level === 0 && heading.test(head?.[2] ?? '')) level = depth;
        else if (level > 0) found.push(line);
      }
      return found.join('\n');
    },
    names: (name) => new RegExp(`(?<![\\w.])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w|\\.\\w)`).test(text),
  };
}

/** Reports each heading a document lacks. `wanted` maps what a person calls it to what its heading must say. */
export function checkHeadings(document: StoreDocument, wanted: Readonly<Record<string, RegExp>>, report: Report): void {
  for (const [name, pattern] of Object.entries(wanted))
    if (!document.headings.some((heading) => pattern.test(heading)))
      report.failed({ file: document.path }, `has no section about ${name}`);
}

/** Reports each name of the build that a document leaves out. */
export function checkNames(document: StoreDocument, kind: string, names: readonly string[], report: Report): void {
  for (const name of names)
    if (!document.names(name)) report.failed({ file: document.path }, `does not name the ${kind} ${name}`);
}

/** Names with the app's prefix that a document says and the build does not have. */
export function checkGone(project: Project, document: StoreDocument, report: Report): void {
  const { built } = project;
  if (built.scope === '') return;
  const values = new Set(built.content.records.flatMap(({ fields }) => Object.values(fields)));
  const all = [...values].join('\n');
  const prefix = built.scope.replaceAll('.', '\\.');
  const columns = new Set(built.of('sys_dictionary').map(({ fields }) => `${fields['name']}.${fields['element']}`));
  for (const [token] of document.text.matchAll(new RegExp(`\\b${prefix}[._][a-z0-9_.]*[a-z0-9]`, 'g')))
    if (!all.includes(token) && !columns.has(token))
      report.failed({ file: document.path }, `names ${token}, which the build does not have`);
}

/** Rows of the first table whose head has all of these columns, by column. */
export function readTable(text: string, columns: readonly string[]): readonly Readonly<Record<string, string>>[] {
  const cellsOf = (line: string): string[] =>
    line
      .replace(/^\s*\||\|\s*$/g, '')
      .split('|')
      .map((cell) => cell.trim());
  const lines = text.split('\n');
  const rows: Record<string, string>[] = [];
  let head: readonly string[] | undefined;
  for (const line of lines) {
    if (!line.trim().startsWith('|')) {
      head = undefined;
      continue;
    }
    const cells = cellsOf(line);
    if (head === undefined) {
      const names = cells.map((cell) => cell.toLowerCase());
      head = columns.every((column) => names.includes(column)) ? names : [];
    } else if (head.length > 0 && !cells.every((cell) => /^:?-+:?$/.test(cell)))
      rows.push(Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
  }
  return rows;
}

/** Columns of a test plan, as DOC-2 asks for them. */
export const TEST_COLUMNS = ['case', 'expected', 'actual', 'status', 'date', 'version'] as const;
