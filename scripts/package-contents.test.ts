import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { builtApp, projectRoot } from './build.ts';

const modulesSchema = z.object({
  record_update: z.object({ sys_module: z.object({ path: z.string(), content: z.string() }) }),
});
const manifestSchema = z.object({ version: z.string(), dependencies: z.record(z.string(), z.string()).optional() });
const billSchema = z.object({ components: z.array(z.object({ name: z.string() })).optional() });

/** Everything the SDK put into the package as a module; one that was renamed leaves an order to delete the old one. */
const modules = globSync('**/sys_module_*.xml', { cwd: builtApp })
  .map((file) => readFileSync(join(builtApp, file), 'utf8'))
  .filter((text) => !text.includes('action="DELETE"'))
  .map((text) => modulesSchema.parse(new XMLParser({ parseTagValue: false }).parse(text)).record_update.sys_module);
const version = manifestSchema.parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))).version;
const prefix = `x_onspr_bridge/onspring-bridge/${version}/`;
const contentOf = (name: string) => modules.find(({ path }) => path === `${prefix}${name}`)?.content ?? '';

describe('the built package', () => {
  it('holds the app’s own server modules and nothing of the companion, the sandbox or a library', () => {
    const strangers = modules
      .map(({ path }) => path)
      .filter(
        (path) =>
          !path.startsWith(`${prefix}now-app/server/`) &&
          path !== `${prefix}package.json` &&
          path !== `${prefix}bom.json`,
      );
    expect(strangers).toEqual([]);
    expect(modules.length).toBeGreaterThan(10);
    expect(modules.filter(({ path }) => path.includes('.test.'))).toEqual([]);
  });

  it('declares no dependency at run time', () => {
    expect(manifestSchema.parse(JSON.parse(contentOf('package.json'))).dependencies).toBeUndefined();
    expect(billSchema.parse(JSON.parse(contentOf('bom.json'))).components ?? []).toEqual([]);
  });
});
