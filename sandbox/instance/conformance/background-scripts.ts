import { createInstance, type LoadedInstance } from '../instance.ts';
import { type PackageRecord, withPackageFolder } from '../rest/fixtures/package-folder.ts';
import { caseTable } from '../script/fixtures/script-package.ts';

/** 2026-03-10 12:00:00 UTC, a Tuesday. */
const NOW = Date.UTC(2026, 2, 10, 12, 0, 0);

/** Runs scripts as an administrator does in "Scripts - Background", on a stand-in whose clock stands still. */
export interface BackgroundScripts {
  readonly instance: LoadedInstance;
  /** Runs a script in a transaction of its own, as the system or as a user; returns the value of its last expression. */
  run(source: string, userName?: string): unknown;
  /** Lets time pass, then runs all background work that is due. */
  pass(ms: number): void;
  stop(): void;
}

/** Source of what is loaded: a folder, or records that are written to one (the script fixture's case table on top). */
export type ScriptPackage = { readonly folder: string } | { readonly records: readonly PackageRecord[] };

const create = (packageFolder: string): Promise<LoadedInstance> =>
  createInstance({ packageFolder, frozenAt: NOW, background: false });

export async function openBackgroundScripts(source: ScriptPackage = { records: [] }): Promise<BackgroundScripts> {
  const instance =
    'folder' in source
      ? await create(source.folder)
      : await withPackageFolder([...caseTable, ...source.records], create);
  return {
    instance,
    run(script, userName) {
      const session = userName === undefined ? instance.systemSession : instance.sessionFor(userName);
      if (session === undefined) throw new Error(`SCRIPT_USER_MISSING: the instance has no user ${userName}`);
      return instance.scripts.run(instance.begin('background script', session), script, 'background script', {});
    },
    pass(ms) {
      instance.clock.advance(ms);
      instance.queue.drain();
    },
    stop: () => instance.stop(),
  };
}
