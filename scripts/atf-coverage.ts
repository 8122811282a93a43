/**
 * Which tests of the package prove what of the package. Rights of roles and answers of routes are read from the steps of
 * the tests; what a rule, flow or job brings about has no name in a step, so its tests are named here. Whatever the build
 * holds has to have a test in which it holds and one in which it refuses, or leaves alone what it is not meant for.
 */
import { type AtfStep, type AtfTest, readAtfTests } from '../sandbox/instance/atf/atf-test.ts';
import { createInstance } from '../sandbox/instance/instance.ts';
import type { Database } from '../sandbox/instance/types.ts';
import { builtApp } from './build.ts';

export interface Covered {
  readonly kind: 'role' | 'route' | 'rule' | 'flow' | 'job';
  readonly name: string;
  /** Names of tests in which it holds. */
  readonly holds: readonly string[];
  /** Names of tests in which it refuses, or leaves alone. */
  readonly refuses: readonly string[];
}

type Proof = readonly [holds: string, refuses: string];

const APP = 'Onspring Bridge: ';

/** Tests by the name of a rule, flow or job without the app's own. */
const PROOFS: Readonly<Record<string, Proof>> = {
  'check field map': ['Maps that cannot work', 'Maps that cannot work'],
  'check inbound comment': ['Rows of comments find their record', 'Rows of comments find their record'],
  'check inbound row': ['Rows that cannot land say why', 'Rows that cannot land say why'],
  'check inbound task': ['Rows that cannot land say why', 'Rows that cannot land say why'],
  'check journal entries of a finding': ['Comments are noted for Onspring', 'Comments of Onspring reach the journal'],
  'check journal entries of a task': ['Comments are noted for Onspring', 'Comments are noted for Onspring'],
  'check playbook step': ['Versions of playbooks', 'Versions of playbooks'],
  'check priority weight': ['Weights that make sense', 'Weights that make sense'],
  'check record map': ['Rows that cannot land say why', 'Maps that cannot work'],
  'check remediation task': ['Evidence before closing', 'Steps wait for their turn'],
  'duplicates and related records': ['Duplicates', 'Duplicates'],
  'follow a remediation task': ['Evidence before closing', 'A rejected plan goes back'],
  'follow the state of a finding': ['No work is left behind', 'A rejected plan goes back'],
  'ignore a sync issue with a reason': ['Issues are ignored for a reason', 'Issues are ignored for a reason'],
  'note a comment for Onspring': ['Comments are noted for Onspring', 'Comments of Onspring reach the journal'],
  'note changes for Onspring': ['Changes are noted for Onspring', 'Changes are noted for Onspring'],
  'note changes of a task for Onspring': ['Changes are noted for Onspring', 'Changes are noted for Onspring'],
  'note comments of a finding for Onspring': ['Comments are noted for Onspring', 'Comments are noted for Onspring'],
  'note comments of a task for Onspring': ['Comments are noted for Onspring', 'Comments are noted for Onspring'],
  'one row for each regulation of a finding': [
    'Regulations of a finding are counted',
    'Regulations of a finding are counted',
  ],
  'qualify and check finding': ['A finding is qualified', 'Illegal moves are refused'],
  'retry a sync issue': ['Decisions about sync issues take effect', 'Decisions about sync issues take effect'],
  'settle a conflict': ['Decisions about sync issues take effect', 'Decisions about sync issues take effect'],
  'tell the companion about a record map': [
    'The companion is rung when it has something to learn',
    'The companion is rung when it has something to learn',
  ],
  'tell the companion what was decided about a sync issue': [
    'The companion is rung when it has something to learn',
    'The companion is rung when it has something to learn',
  ],
  'version by the steps': ['Versions of playbooks', 'Versions of playbooks'],
  'version of a playbook': ['Versions of playbooks', 'Versions of playbooks'],
  'write a comment of Onspring into the journal': [
    'Comments of Onspring reach the journal',
    'Comments of Onspring reach the journal',
  ],
  'plan remediation': ['A plan is made and asked about', 'A plan is made and asked about'],
  'approve plan': ['A plan is made and asked about', 'A rejected plan goes back'],
  'follow up findings': ['Jobs do their work and no other', 'Jobs do their work and no other'],
  'settle duplicates': ['Jobs do their work and no other', 'Jobs do their work and no other'],
  'age of findings and decisions': ['Jobs do their work and no other', 'Jobs do their work and no other'],
  'delete old rows': ['Jobs do their work and no other', 'Jobs do their work and no other'],
};

/**
 * By the scenario that plays it: flows and jobs that wait for days, for a change or for a subflow, and what a form offers to
 * the person who opens it. A server test of the framework can do neither.
 */
export const PLAYED: Readonly<Record<string, string>> = {
  'accept risk': 'companion/test/approvals.test.ts',
  'approve task': 'companion/test/task-work.test.ts',
  'follow change': 'companion/test/task-work.test.ts',
  'follow the time to remediate': 'companion/test/escalation.test.ts',
  'run automations': 'companion/test/task-work.test.ts',
  'states a finding can go to': 'companion/test/offered-states.test.ts',
  'states a remediation task can go to': 'companion/test/offered-states.test.ts',
};

const NEGATIVE: ReadonlySet<string> = new Set([
  'record_not_inserted',
  'record_not_updated',
  'record_not_deleted',
  'record_not_validated',
  'no_records_match_query',
]);

/** What a test asserts of one subject, step by step: `true` for what holds, `false` for what is refused. */
type Assertions = readonly boolean[];

const isSecure = ({ inputs }: AtfStep): boolean => inputs['enforce_security'] === '1';

/** Assertions that a test makes while it acts as a role, of records and of routes. */
function readAsRole({ steps }: AtfTest, role: string): Assertions {
  let isActing = false;
  return steps.flatMap((step) => {
    if (step.type === 'server.createUser' && step.inputs['impersonate'] === '1')
      isActing = (step.inputs['roles'] ?? '').split(',').includes(role);
    if (step.type === 'server.impersonate') isActing = false;
    if (!isActing) return [];
    if (step.type === 'rest.assertStatusCode') return [Number(step.inputs['status_code']) < 400];
    const asserted = step.inputs['assert_type'];
    return asserted !== undefined && isSecure(step) ? [!NEGATIVE.has(asserted)] : [];
  });
}

/** Assertions about the status that a route answers with. */
function readOfRoute({ steps }: AtfTest, method: string, path: RegExp): Assertions {
  let isAsked = false;
  return steps.flatMap((step) => {
    if (step.type === 'rest.sendRestRequest') {
      const [address = ''] = (step.inputs['end_point'] ?? '').split('?');
      isAsked = step.inputs['http_method']?.toUpperCase() === method && path.test(address);
    }
    return isAsked && step.type === 'rest.assertStatusCode' ? [Number(step.inputs['status_code']) < 400] : [];
  });
}

function toCovered(
  subject: Pick<Covered, 'kind' | 'name'>,
  tests: readonly AtfTest[],
  read: (test: AtfTest) => Assertions,
): Covered {
  const having = (wanted: boolean) => tests.filter((test) => read(test).includes(wanted)).map(({ name }) => name);
  return { ...subject, holds: having(true), refuses: having(false) };
}

function readRights(database: Database, tests: readonly AtfTest[]): Covered[] {
  const roles = database.select('sys_user_role', 'nameSTARTSWITHx_onspr_bridge.^ORDERBYname').map((row) => {
    const sysId = row['sys_id'] ?? '';
    return toCovered({ kind: 'role', name: row['name'] ?? '' }, tests, (test) => readAsRole(test, sysId));
  });
  const routes = database.select('sys_ws_operation', 'ORDERBYoperation_uri').map((row) => {
    const method = row['http_method'] ?? '';
    const uri = row['operation_uri'] ?? '';
    const path = new RegExp(`^${uri.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    return toCovered({ kind: 'route', name: `${method} ${uri}` }, tests, (test) => readOfRoute(test, method, path));
  });
  return [...roles, ...routes];
}

function readWork(database: Database, tests: readonly AtfTest[]): Covered[] {
  const known = new Set(tests.map(({ name }) => name));
  const sources = [
    { kind: 'rule', table: 'sys_script', query: 'nameSTARTSWITHOnspring Bridge:^ORDERBYname' },
    { kind: 'flow', table: 'sys_hub_flow', query: 'nameSTARTSWITHOnspring Bridge:^type=flow^ORDERBYname' },
    { kind: 'job', table: 'sysauto_script', query: 'nameSTARTSWITHOnspring Bridge:^ORDERBYname' },
  ] as const;
  return sources.flatMap(({ kind, table, query }) =>
    database.select(table, query).map((row) => {
      const name = (row['name'] ?? '').slice(APP.length);
      const [holds, refuses] = PROOFS[name] ?? [];
      const existing = (test: string | undefined) => (test !== undefined && known.has(test) ? [test] : []);
      return { kind, name, holds: existing(holds), refuses: existing(refuses) };
    }),
  );
}

/** What the built package holds, each with its tests. */
export async function readCoverage(): Promise<readonly Covered[]> {
  const instance = await createInstance({ packageFolder: builtApp, background: false });
  try {
    const tests = readAtfTests(instance.database);
    return [...readRights(instance.database, tests), ...readWork(instance.database, tests)];
  } finally {
    instance.stop();
  }
}

/** Tests of the package that its suite leaves out. */
export async function readLeftOut(): Promise<readonly string[]> {
  const instance = await createInstance({ packageFolder: builtApp, background: false });
  try {
    const members = new Set(instance.database.select('sys_atf_test_suite_test', '').map((row) => row['test']));
    return readAtfTests(instance.database)
      .filter(({ sysId }) => !members.has(sysId))
      .map(({ name }) => name);
  } finally {
    instance.stop();
  }
}

/** What lacks a test, in words; empty when all is proven. */
export function listUnproven(coverage: readonly Covered[]): readonly string[] {
  return coverage.flatMap(({ kind, name, holds, refuses }) => {
    if (PLAYED[name] !== undefined) return [];
    return [
      ...(holds.length === 0 ? [`no test shows the ${kind} ${name} at work`] : []),
      ...(refuses.length === 0 ? [`no test shows what the ${kind} ${name} refuses or leaves alone`] : []),
    ];
  });
}

/** The table of the document. */
export function renderCoverage(coverage: readonly Covered[]): string {
  const cell = (name: string, tests: readonly string[]) =>
    tests.length === 0 ? (PLAYED[name] ?? '') : tests.join('; ');
  const rows = coverage.map(
    ({ kind, name, holds, refuses }) => `| ${kind} | ${name} | ${cell(name, holds)} | ${cell(name, refuses)} |`,
  );
  return ['| Kind | Name | Holds | Refuses, or leaves alone |', '|---|---|---|---|', ...rows].join('\n');
}
