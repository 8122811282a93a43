/**
 * Checks what the documents claim: links and paths exist, npm scripts exist, every setting the companion reads is
 * described and no other, the tests that docs/failures.md names exist, and the output shown in the README has the lines the program prints. Blocks of the language
 * `console` stand in the operator's day alone, where `npm run operators-day` types them and compares.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './build.ts';
import { summaryLabels } from './demo/summary.ts';
import { readDay } from './operators-day/page.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

/** Returns one line per fault: document, what it says, why it is not so. */
export function findDocumentFaults(): string[] {
  const documents = globSync(['*.md', 'docs/**/*.md', 'companion/*.md', 'sandbox/**/*.md'], {
    cwd: projectRoot,
  }).filter((path) => !path.includes('node_modules'));
  const scripts = new Set(
    Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts),
  );
  const faults = documents.flatMap((path) => {
    const text = read(path);
    return [...linkFaults(path, text), ...commandFaults(path, text, scripts), ...pathFaults(path, text)];
  });
  return [...faults, ...documents.flatMap(sessionFaults), ...proofFaults(), ...settingFaults(), ...outputFaults()];
}

function linkFaults(path: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)#:\s]+)(#[^)]*)?\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !existsSync(join(projectRoot, dirname(path), target)))
    .map((target) => `${path}: links to ${target}, which does not exist`);
}

function commandFaults(path: string, text: string, scripts: ReadonlySet<string>): string[] {
  const named = [...text.matchAll(/\bnpm (?:run ([a-z:-]+)|(start|test)\b)/g)].map(
    ([, script, short]) => script ?? short ?? '',
  );
  return named
    .filter((script) => !scripts.has(script))
    .map((script) => `${path}: names the npm script ${script}, which does not exist`);
}

/** Paths in back ticks that begin with a folder of the project. */
function pathFaults(path: string, text: string): string[] {
  return [...text.matchAll(/`((?:now-app|companion|sandbox|scripts|docs)\/[\w./-]*)`/g)]
    .map(([, named]) => named ?? '')
    .filter((named) => !existsSync(join(projectRoot, named)) && !existsSync(join(projectRoot, dirname(path), named)))
    .map((named) => `${path}: names ${named}, which does not exist`);
}

/** Every setting of `companion/src/config.ts` has a row in `companion/README.md`, and the other way round. */
function settingFaults(): string[] {
  const names = (text: string) =>
    new Set(
      text.match(/\b(?:BRIDGE|ONSPRING|SERVICENOW|DATABASE)_[A-Z_]+\b/g)?.filter((name) => !name.endsWith('_FILE')),
    );
  const inCode = names(read('companion/src/config.ts'));
  const inText = names(read('companion/README.md'));
  return [
    ...[...inCode]
      .filter((name) => !inText.has(name))
      .map((name) => `companion/README.md: does not describe the setting ${name}`),
    ...[...inText]
      .filter((name) => !inCode.has(name))
      .map((name) => `companion/README.md: describes ${name}, which nothing reads`),
  ];
}

/** Sessions that nobody plays would go stale unseen. */
function sessionFaults(path: string): string[] {
  const text = read(path);
  const lines = text.split('\n').flatMap((line, index) => (line === '```console' ? [index + 1] : []));
  if (lines.length === 0) return [];
  const played = path === 'docs/operations.md' ? readDay(text).map((step) => step.line) : [];
  return lines
    .filter((line) => !played.includes(line + 1))
    .map((line) => `${path}:${line}: a session that npm run operators-day does not play`);
}

/** Each row of docs/failures.md ends in a test file and the beginning of a title in it. */
function proofFaults(): string[] {
  const path = 'docs/failures.md';
  const rows = read(path)
    .split('\n')
    .filter((line) => /^\| (?!Failure \|)/.test(line));
  if (rows.length === 0) return [`${path}: has no table of failures`];
  return rows.flatMap((row) => {
    const { file, title } = /\| `(?<file>[\w./-]+\.test\.ts)`: (?<title>[^|]+) \|$/.exec(row)?.groups ?? {};
    if (file === undefined || title === undefined) return [`${path}: a row names no test: ${row}`];
    if (!existsSync(join(projectRoot, file))) return [`${path}: names ${file}, which does not exist`];
    return read(file).includes(`'${title}`) ? [] : [`${path}: ${file} has no test "${title}"`];
  });
}

function outputFaults(): string[] {
  const readme = read('README.md');
  return summaryLabels
    .filter((label) => !readme.includes(label))
    .map((label) => `README.md: the shown output lacks the line "${label}"`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = findDocumentFaults();
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'Documents: what they claim is so.' : `Documents: ${faults.length} faults.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
