/**
 * Writes the tables "emulated", "refused" and "unverified" of both stand-ins' READMEs from the code: route tables, member
 * lists, definitions, open questions. Run it with Node after changing any of them; a test compares.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createAtfRunner } from './instance/atf/atf-runner.ts';
import { createSuiteRunner } from './instance/atf/suite-runner.ts';
import { operators, refusedOperators } from './instance/database/query-parser.ts';
import { actions } from './instance/flow/actions/actions.ts';
import { applicationTriggers } from './instance/flow/application-trigger.ts';
import { actionDefinitions, logicDefinitions, triggerDefinitions } from './instance/flow/generated/definitions.ts';
import { logicSteps } from './instance/flow/logic-step.ts';
import { recordTriggers } from './instance/flow/record-trigger.ts';
import { scheduledTypes } from './instance/flow/trigger-schedule.ts';
import { createInstance } from './instance/instance.ts';
import { openQuestions } from './instance/open-questions.ts';
import { tinyPackage } from './instance/package/fixtures/tiny-package.ts';
import { unsupported } from './instance/package/unsupported-records.ts';
import { APIS_NOT_EMULATED, createPlatformRoutes } from './instance/rest/platform-routes.ts';
import { memberCoverage } from './instance/script/glide/declared-members.ts';
import { glideNames } from './instance/script/glide/glide-globals.ts';
import { VALUE_TYPES } from './onspring/model.ts';
import { openQuestions as onspringQuestions } from './onspring/open-questions.ts';
import { ROUTES } from './onspring/vendor-api.ts';

/** A README with its generated parts up to date. */
export interface GeneratedReadme {
  readonly path: string;
  readonly text: string;
}

type Row = readonly string[];

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
const list = (items: Iterable<string>): string => [...items].map(code).join(', ') || 'none';
const table = (heads: Row, rows: readonly Row[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const FOLDER = dirname(new URL(import.meta.url).pathname);

/** Both READMEs as they should be. Throws README_MARKER_MISSING when one lacks a part's markers. */
export async function generateReadmes(): Promise<GeneratedReadme[]> {
  const instance = await createInstance({ packageFolder: tinyPackage, background: false });
  const atf = createAtfRunner(instance, () => Promise.reject(new Error('README: no test runs here')));
  const routes = createPlatformRoutes(instance, createSuiteRunner(instance, atf)).list();
  // Some classes are bound with the first script of an instance.
  instance.scripts.run(instance.begin('README', instance.systemSession), 'typeof sn_fd.FlowAPI', 'README', {});
  instance.stop();
  return [
    fill('instance/README.md', {
      routes: describeRoutes(routes),
      queries: describeQueries(),
      members: describeMembers(),
      flows: describeFlows(),
      conformance: describeConformance(),
      'open questions': table(
        ['Question', 'Pick', 'Section, mark', 'Where', 'How to verify'],
        openQuestions.map(({ question, pick, section, mark, where, verify }) => [
          question,
          pick,
          `${section}, ${mark}`,
          code(where),
          verify,
        ]),
      ),
    }),
    fill('onspring/README.md', {
      endpoints: describeEndpoints(),
      'open questions': table(
        ['Question', 'Pick', 'Section', 'Where', 'How to verify'],
        onspringQuestions.map(({ question, pick, section, where, verify }) => [
          question,
          pick,
          section,
          code(where),
          verify,
        ]),
      ),
    }),
  ];
}

/** Puts each part between its markers `<!-- generated: name -->` and `<!-- end -->`. */
function fill(path: string, parts: Readonly<Record<string, string>>): GeneratedReadme {
  let text = readFileSync(join(FOLDER, path), 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const open = `<!-- generated: ${name} -->`;
    const start = text.indexOf(open);
    const end = text.indexOf('<!-- end -->', start);
    if (start < 0 || end < 0) throw new Error(`README_MARKER_MISSING: ${path} lacks "${open}" or its end`);
    text = `${text.slice(0, start + open.length)}\n${part}\n${text.slice(end)}`;
  }
  return { path: join(FOLDER, path), text };
}

function describeRoutes(routes: readonly { readonly method: string; readonly template: string }[]): string {
  const byTemplate = Map.groupBy(routes, ({ template }) => template);
  const rows = [...byTemplate].map(([template, found]) => [
    code(`/api${template}`),
    found.map(({ method }) => method).join(', '),
  ]);
  const others: Row[] = [
    [code('/api/now/batch'), 'POST'],
    [code('/oauth_token.do'), 'POST'],
    [code('/oauth_revoke_token.do'), 'any'],
    ['routes of the package', 'as its `sys_ws_operation` records say'],
  ];
  return [
    table(['Path', 'Methods'], [...rows, ...others]),
    '',
    `Refused with 501: the APIs ${list([...APIS_NOT_EMULATED].sort())} and those of other scopes. Unknown addresses below \`/api\` answer 400, as the platform does; pages of its own UI (\`angular.do\`) are not there: 404.`,
  ].join('\n');
}

function describeQueries(): string {
  return table(
    ['', 'Operators of encoded queries (10.2)'],
    [
      ['Emulated', list(Object.keys(operators))],
      [
        'Refused',
        `${list([...refusedOperators, 'RLQUERY', '123TEXTQUERY321'])}, \`DYNAMIC\` other than "Me" and "One of My Groups"`,
      ],
      ['Loaded without effect, with a warning', unsupported.map(({ what, why }) => `${what} (${why})`).join(', ')],
    ],
  );
}

function describeMembers(): string {
  const rows = [...memberCoverage]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([name, { emulated, refused, unscoped }]) => [
      code(name),
      String(emulated.length),
      list(refused),
      list(unscoped),
    ]);
  const seen = new Set([...memberCoverage.keys()].map((name) => name.split('.')[0] ?? name));
  const whole = glideNames.filter((name) => !seen.has(name) && name !== 'GlideRecordSecure').length;
  return [
    table(['Class', 'Emulated', 'Refused', 'Not in the scoped API: refused'], rows),
    '',
    `Members that throw as they do in a scoped app (\`gs.print\`) count as emulated. \`GlideRecordSecure\` has the members of \`GlideRecord\`. ${whole} other declared classes and namespaces are refused as a whole.`,
  ].join('\n');
}

function describeFlows(): string {
  const actionKeys = Object.values(actionDefinitions).map(({ key }) => key);
  const logicKeys = [...Object.values(logicDefinitions), 'appendToFlowVariables'];
  const triggers = Object.values(triggerDefinitions);
  const byApplication = new Set(applicationTriggers.map(({ type }) => type));
  const isKnown = (type: string): boolean =>
    type in recordTriggers || scheduledTypes.has(type) || byApplication.has(type);
  const row = (what: string, keys: readonly string[], known: (key: string) => boolean): Row => {
    const unique = [...new Set(keys)].sort();
    return [what, list(unique.filter(known)), list(unique.filter((key) => !known(key)))];
  };
  const typeOf = new Map(triggers.map(({ key, type }) => [key, type]));
  return table(
    ['Flows (14.3)', 'Emulated', 'Refused'],
    [
      row('Triggers', [...typeOf.keys()], (key) => isKnown(typeOf.get(key) ?? '')),
      row('Actions', actionKeys, (key) => actions.has(key)),
      row('Logic', logicKeys, (key) => logicSteps.has(key) || key === 'parallelBlock'),
    ],
  );
}

/** Wrappers of conformance tests that a real instance skips, and why. */
const SKIPS = [
  ['needsServerScripts', 'runs scripts on the server, which no REST API of the platform lets a test do'],
  ['needsFixture', 'needs tables, rules and routes of the fixture package'],
] as const;

function describeConformance(): string {
  const folder = join(FOLDER, 'instance/conformance');
  const files = readdirSync(folder).filter((name) => /^item-.*\.test\.ts$/.test(name));
  const rows = files.sort().map((file): Row => {
    const text = readFileSync(join(folder, file), 'utf8');
    const title = /describe\('17\.(.*?) \(servicenow/.exec(text)?.[1] ?? '';
    const harm = /destructive\('(.*?)'\)/.exec(text)?.[1];
    const reasons: string[] = SKIPS.filter(([wrapper]) => new RegExp(`^\\s+${wrapper}\\(`, 'm').test(text)).map(
      ([, why]) => why,
    );
    if (harm !== undefined) reasons.push(harm);
    const runs = /^\s+it(\.each)?\(/m.test(text);
    return [code(file.replace('.test.ts', '')), title, runs ? 'yes' : 'no', reasons.join('; ') || 'nothing'];
  });
  return table(['Tests', 'Item of section 17', 'Runs on a real instance', 'What is skipped there, and why'], rows);
}

function describeEndpoints(): string {
  return [
    table(
      ['Endpoint', 'Methods'],
      [...Map.groupBy(ROUTES, ([, path]) => path)].map(([path, routes]) => [
        code(path),
        routes.map(([method]) => method).join(', '),
      ]),
    ),
    '',
    `Types of values: ${list(VALUE_TYPES)}. Paths in any case. API v1 answers 501 \`not emulated: API version 1\`.`,
  ].join('\n');
}

if (import.meta.main) for (const { path, text } of await generateReadmes()) writeFileSync(path, text);
