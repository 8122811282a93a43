/** Everything the rules read of one Fluent project. */

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { BuiltPackage } from './built-package.ts';
import { type EntryPoint, inlineScripts, type RecordScript, readEntryPoints, readScripts } from './entry-points.ts';
import { ServerModules } from './modules.ts';
import { type PackageContent, readPackage } from './package-xml.ts';
import { type Release, readLastRelease } from './release.ts';

const configSchema = z.looseObject({
  scope: z.string(),
  name: z.string().optional(),
  fluentDir: z.string().default('src/fluent'),
  serverModulesDir: z.string().default('src/server'),
  clientDir: z.string().default('src/client'),
  metadataDir: z.string().default('metadata'),
  tsconfigPath: z.string().optional(),
  appOutputDir: z.string().default('dist/app'),
});
export type ProjectConfig = z.infer<typeof configSchema>;

/** What the publisher decided about the store: `store` of package.json. */
const storeSchema = z.strictObject({
  /** Company code of the publisher's vendor instance: the scope begins with it. */
  vendorCode: z.string(),
  /** Families of the platform the app is offered for. */
  families: z.array(z.string()).min(1),
});
export type StoreFacts = z.infer<typeof storeSchema>;

export interface Project {
  readonly root: string;
  readonly config: ProjectConfig;
  readonly packageJson: Readonly<Record<string, unknown>>;
  /** `undefined` when package.json says nothing of the store. */
  readonly store: StoreFacts | undefined;
  /** The last release that was recorded, if any. */
  readonly lastRelease: Release | undefined;
  /** The built package; empty, with `isBuilt` false, when the project was not built. */
  readonly built: BuiltPackage;
  readonly isBuilt: boolean;
  readonly modules: ServerModules;
  /** Entry points of the package; empty when it was not built. */
  readonly entries: readonly EntryPoint[];
  /** Text of a file of the project, or `undefined` when there is none. */
  text(path: string): string | undefined;
  /** Paths below the root that match a pattern. */
  files(pattern: string): readonly string[];
}

/** Reads a project. Throws `PROJECT_UNREADABLE` when it is none. */
export function readProject(root: string, appFolder?: string): Project {
  const config = readConfig(root);
  const packageJson = z.record(z.string(), z.unknown()).parse(readJson(root, 'package.json'));
  const folder = appFolder ?? join(root, config.appOutputDir);
  const isBuilt = existsSync(folder);
  const content = isBuilt ? readPackage(folder) : { records: [], indexes: [], unread: [] };
  const built = new BuiltPackage(content, relative(root, folder).replaceAll('\\', '/'));
  const scripts = readScripts(built);
  const modules = readModules(root, config, scripts);
  return {
    root,
    config,
    packageJson,
    store: storeSchema.optional().parse(packageJson['store']),
    lastRelease: readLastRelease(root),
    built,
    isBuilt,
    modules,
    entries: readEntryPoints(scripts, modules),
    text: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
    files: (pattern) =>
      globSync(pattern, { cwd: root })
        .filter((path) => !/(^|\/)(node_modules|dist)\//.test(path))
        .map((path) => path.replaceAll('\\', '/'))
        .sort(),
  };
}

/**
 * The same project with another content of its package: what a change of records would give. Scripts of records that
 * the project was not read with lead nowhere, so that rules about code are not verified.
 */
export function withContent(project: Project, content: PackageContent): Project {
  const built = new BuiltPackage(content, project.built.folder);
  return { ...project, built, entries: readEntryPoints(readScripts(built), project.modules) };
}

/** The same project with its sources as they stand now, against the package it was read with. */
export function withSources(project: Project): Project {
  const scripts = readScripts(project.built);
  const modules = readModules(project.root, project.config, scripts);
  return { ...project, modules, entries: readEntryPoints(scripts, modules) };
}

function readModules(root: string, config: ProjectConfig, scripts: readonly RecordScript[]): ServerModules {
  const sources = globSync(`${config.serverModulesDir}/**/*.{ts,js}`, { cwd: root })
    .filter((path) => !/\.(test|spec)\.|\.d\.ts$|(^|\/)node_modules\//.test(path))
    .map((path) => join(root, path))
    .sort();
  const inline = inlineScripts(scripts);
  // A script that a record takes in as text is checked there, with what runs it.
  const taken = new Set([...inline.values()].map((text) => text.trim()));
  const own = sources.filter((path) => path.endsWith('.ts') || !taken.has(readFileSync(path, 'utf8').trim()));
  return new ServerModules(root, own, config.tsconfigPath, inline);
}

function readConfig(root: string): ProjectConfig {
  const parsed = configSchema.safeParse(readJson(root, 'now.config.json'));
  if (parsed.success) return parsed.data;
  throw new Error(
    `PROJECT_UNREADABLE: now.config.json: ${parsed.error.issues.map((issue) => issue.message).join('; ')}`,
  );
}

function readJson(root: string, name: string): unknown {
  const path = join(root, name);
  if (!existsSync(path))
    throw new Error(`PROJECT_UNREADABLE: ${name} is missing. Point --project at a Fluent project.`);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`PROJECT_UNREADABLE: ${name} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}
