import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const read = (path: string) => readFileSync(path, 'utf8');
const compose = read('companion/deploy/compose.yaml');
const dockerfile = read('companion/Dockerfile');

describe('what is deployed', () => {
  it('uses only settings that the companion reads', () => {
    const known = read('companion/src/config.ts');
    for (const path of [
      'companion/Dockerfile',
      'companion/deploy/compose.yaml',
      'companion/deploy/onspring-bridge.service',
    ]) {
      const named = read(path).match(/\b(?:BRIDGE|ONSPRING|SERVICENOW|DATABASE)_[A-Z_]+\b/g) ?? [];
      expect(named.filter((name) => !known.includes(name.replace(/_FILE$/, '')))).toEqual([]);
    }
  });

  it('starts the companion with the flags it was measured with', () => {
    const flags = /--initial-old-space-size=\d+|--max-semi-space-size=\d+|--heap-growing-percent=\d+/g;
    const measured = read('scripts/demo/companion-process.ts').match(flags);
    expect(measured).toHaveLength(3);
    for (const path of ['companion/Dockerfile', 'companion/deploy/onspring-bridge.service', 'docs/operations.md'])
      expect([path, read(path).match(flags)]).toEqual([path, measured]);
  });

  it('declares every secret it hands over, and hands over none as a value', () => {
    const used = [...compose.matchAll(/\/run\/secrets\/(\w+)/g)].map(([, name]) => name ?? '');
    expect(used.length).toBeGreaterThan(5);
    for (const name of used) expect(compose).toContain(`${name}: { file: ./secrets/${name} }`);
    expect(compose).not.toMatch(/_(KEY|KEYS|SECRET|TOKEN|PASSWORD): /);
  });

  it('opens the routes of the vendors and the health to the world, through the proxy alone', () => {
    const proxy = read('companion/deploy/Caddyfile');
    expect(proxy.match(/@public path (.*)/)?.[1]?.split(' ')).toEqual([
      '/onspring/*',
      '/servicenow/doorbell',
      '/healthz',
    ]);
    expect(proxy).toContain('respond 404');
    const port = /^EXPOSE (\d+)$/m.exec(dockerfile)?.[1];
    expect(proxy.match(/reverse_proxy (\S+)/)?.[1]).toBe(`companion:${port}`);
    const { services } = parse(compose) as { services: Record<string, { ports?: unknown; image?: string }> };
    const open = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(open.map(([name]) => name)).toEqual(['proxy']);
    // GitHub validates the proxy's configuration by the image that is deployed.
    expect(read('.github/workflows/ci.yml')).toContain(` ${services['proxy']?.image} caddy validate`);
  });

  it('copies every part that the companion imports, and runs without rights', () => {
    const imported = new Set(
      globSync('companion/src/**/*.ts')
        .filter((path) => !path.endsWith('.test.ts'))
        .flatMap((path) => [...read(path).matchAll(/from '(?:\.\.\/)+(now-app\/[\w/-]+)\/[\w-]+\.ts'/g)])
        .map(([, folder]) => folder ?? ''),
    );
    expect([...imported]).toEqual(['now-app/server/contract']);
    expect(dockerfile).toContain('COPY now-app/server/contract now-app/server/contract');
    expect(dockerfile).toMatch(/\nUSER node\n/);
    for (const guard of ['read_only: true', 'cap_drop: [ALL]', 'no-new-privileges:true'])
      expect(compose).toContain(guard);
  });

  it('runs the Node version the project is tested with', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: { node: string } };
    const images = [...dockerfile.matchAll(/^FROM node:([\d.]+)-/gm)].map(([, version]) => version);
    expect(images).toEqual([devDependencies.node, devDependencies.node]);
  });
});
