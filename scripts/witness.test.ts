import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from './build.ts';

const readScope = (): string =>
  (JSON.parse(readFileSync(join(projectRoot, 'now.config.json'), 'utf8')) as { scope: string }).scope;

describe('the stand-ins as witnesses', () => {
  it('know nothing of the app they bear witness of', () => {
    const sources = globSync('sandbox/**/*.{ts,css,js}', { cwd: projectRoot }).filter(
      (path) => !/node_modules|\.test\.ts$|\/fixtures\//.test(path),
    );
    expect(sources.length).toBeGreaterThan(100);
    const scope = readScope();
    const partial = sources.filter((path) => readFileSync(join(projectRoot, path), 'utf8').includes(scope));
    expect(partial).toEqual([]);
  });
});
