import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../build.ts';
import { deployEnvironment } from './deploy.ts';
import { findDeploymentFaults } from './deployment.ts';
import { findSupplyFaults, isTaken } from './licences.ts';
import { notesOf } from './notes.ts';
import { findVersionFaults } from './version.ts';
import { findWorkflowFaults } from './workflows.ts';

const files = [
  'package.json',
  'package-lock.json',
  'companion/package.json',
  'sandbox/package.json',
  'CHANGELOG.md',
  'docs/store/release-notes.md',
];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onspring-bridge-release-'));
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(projectRoot, file), join(root, file));
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const change = (file: string, from: string | RegExp, to: string) =>
  writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(from, to));

describe('the version', () => {
  it('is the same everywhere', () => expect(findVersionFaults(root)).toEqual([]));

  it('that was raised in the root alone is found everywhere else', () => {
    change('package.json', /"version": "[\d.]+"/, '"version": "7.8.9"');
    change('CHANGELOG.md', '## Unreleased', '## Before');
    const places = findVersionFaults(root).map((fault) => fault.split(':')[0]);
    for (const place of [
      'companion/package.json',
      'sandbox/package.json',
      'package-lock.json',
      'CHANGELOG.md',
      'docs/store/release-notes.md',
    ])
      expect(places).toContain(place);
  });
});

describe('licences', () => {
  it('are read as expressions', () => {
    expect(isTaken('(MIT OR GPL-3.0)')).toBe(true);
    expect(isTaken('Apache-2.0 AND MIT')).toBe(true);
    expect(isTaken('MIT AND GPL-3.0')).toBe(false);
    expect(isTaken('AGPL-3.0-only')).toBe(false);
  });

  const entry = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' };
  const lock = (packages: Record<string, unknown>) => ({
    packages: { companion: { dependencies: { a: '1.0.0' } }, ...packages },
  });

  it('of a shipped package are found however deep it is', () => {
    const packages = {
      'node_modules/a': { ...entry, dependencies: { b: '1.0.0' } },
      'node_modules/b': { ...entry, license: 'GPL-3.0-only' },
      'node_modules/only-for-development': { ...entry, license: 'GPL-3.0-only', dev: true },
    };
    expect(findSupplyFaults(lock(packages))).toEqual([
      'node_modules/b: licence GPL-3.0-only is not among those that are taken',
    ]);
  });

  it('and the lock file are complete', () => {
    const packages = {
      'node_modules/a': { ...entry, resolved: 'https://example.com/a.tgz', optionalDependencies: { c: '1.0.0' } },
      'node_modules/d': { version: '1.0.0', license: 'MIT' },
    };
    expect(findSupplyFaults(lock(packages), ['x'])).toEqual([
      'node_modules/a: names the address it was downloaded from',
      'node_modules/a: needs c, which is not in the lock file',
      'node_modules/d: has no hash',
      'companion/package.json: a is not justified in decision 0005',
      'decision 0005: justifies x, which the companion does not use',
    ]);
  });
});

describe('workflows', () => {
  it('are linted, and a wrong one is found', async () => {
    mkdirSync(join(root, '.github', 'workflows'), { recursive: true });
    await expect(findWorkflowFaults(root)).rejects.toThrow('WORKFLOWS_MISSING');
    writeFileSync(
      join(root, '.github', 'workflows', 'bad.yml'),
      'on: push\njobs:\n  a:\n    runs-on: no-such-label\n    steps:\n      - run: echo\n',
    );
    expect((await findWorkflowFaults(root)).join()).toMatch('bad.yml:4:');
    expect(await findWorkflowFaults(projectRoot)).toEqual([]);
  });

  it('do on GitHub what the own gate does before a change lands, benchmarks included', () => {
    const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
    const workflow = read('.github/workflows/ci.yml');
    const steps = read('.ci/run').match(/npm (run [\w:-]+|start|test)\b|sandbox\/instance\/bench\.ts/g) ?? [];
    expect(steps.length).toBeGreaterThan(8);
    // The matrix of Node versions runs Jest itself.
    const missing = steps.filter((step) => step !== 'npm test' && !workflow.includes(`- run: ${step}`));
    expect(missing.filter((step) => !workflow.includes(`- run: node ${step}`))).toEqual([]);
    expect(workflow).toContain('jest.config.json');
  });

  it('name each action by its commit, the same everywhere', async () => {
    mkdirSync(join(root, '.github', 'workflows'), { recursive: true });
    const [one, other] = ['a', 'b'].map((digit) => digit.repeat(40));
    const steps = [
      `actions/checkout@${one} # v5.0.1`,
      'actions/setup-node@v5',
      'docker/login-action@main # v3.7.0',
      `actions/cache@${one}`,
      `actions/checkout@${other} # v5.1.0`,
      './.github/actions/own',
    ].map((action) => `      - uses: ${action}\n`);
    writeFileSync(
      join(root, '.github', 'workflows', 'pins.yml'),
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps.join('')}`,
    );
    const faults = (await findWorkflowFaults(root)).filter((fault) => fault.includes('pinned'));
    expect(faults).toEqual([
      expect.stringContaining('pins.yml:7: actions/setup-node@v5 is not pinned'),
      expect.stringContaining('pins.yml:8: docker/login-action@main # v3.7.0 is not pinned'),
      expect.stringContaining(`pins.yml:9: actions/cache@${one} is not pinned`),
      expect.stringContaining(`pins.yml:10: actions/checkout is pinned to ${other} v5.1.0 here`),
    ]);
  });
});

describe('deployment files', () => {
  const deployed = [
    'companion/Dockerfile',
    'companion/deploy/compose.yaml',
    'companion/deploy/onspring-bridge.service',
  ];
  beforeEach(() => {
    mkdirSync(join(root, 'companion', 'deploy'), { recursive: true });
    for (const file of deployed) cpSync(join(projectRoot, file), join(root, file));
  });

  it('are as their tools want them', () => expect(findDeploymentFaults(root).faults).toEqual([]));

  it('are linted, each by its own tool', () => {
    change('companion/Dockerfile', 'EXPOSE 8080', 'EXPOSES 8080');
    change('companion/deploy/compose.yaml', 'read_only: true', 'read_onli: true');
    change('companion/deploy/compose.yaml', '0.0.0.0:443:443', '443:443');
    change('companion/deploy/onspring-bridge.service', 'PrivateTmp=', 'PrivateTemp=');
    const { faults, notVerified } = findDeploymentFaults(root);
    expect(faults).toEqual([
      expect.stringMatching(/^companion\/Dockerfile:\d+: Unknown instruction: EXPOSES$/),
      expect.stringContaining('compose.yaml:1: invalid-schema'),
      ...(notVerified.length > 0 ? [] : [expect.stringContaining('onspring-bridge.service:24: Unknown key')]),
    ]);
  });
});

describe('release notes', () => {
  it('are those of the version', () => {
    expect(notesOf('# Notes\n\n## 2.0.0\n\nNew.\n\n## 1.0.0\n\nOld.\n', '1.0.0')).toBe('Old.');
    expect(() => notesOf('# Notes\n', '1.0.0')).toThrow('RELEASE_NOTES_MISSING');
  });
});

describe('deploying', () => {
  const basic = { SN_SDK_INSTANCE_URL: 'https://test.example.com', SN_SDK_USER: 'ci', SN_SDK_USER_PWD: 'secret' };

  it('takes the credentials from the environment', () => {
    expect(deployEnvironment(basic)).toMatchObject({ ...basic, SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL' });
  });

  it('names everything that is missing, and never a value', () => {
    expect(() => deployEnvironment({ SN_SDK_INSTANCE_URL: 'http://x', SN_SDK_USER_PWD: 'secret' })).toThrow(
      'DEPLOY_SETTINGS: SN_SDK_USER is not set; SN_SDK_INSTANCE_URL must begin with https://',
    );
    expect(() => deployEnvironment({ ...basic, SN_SDK_AUTH_TYPE: 'none' })).toThrow(
      'SN_SDK_AUTH_TYPE is basic or oauth',
    );
  });
});
