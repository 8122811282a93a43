/** A scene whose action plans and findings exchange files: field Evidence of the plans, image field Screenshots of the findings. */
import { readFileSync } from 'node:fs';
import type { CompanionProcess } from '../../../scripts/demo/companion-process.ts';
import { callJson } from '../../../scripts/demo/rest.ts';
import { actionPlansAppId, findingsAppId } from '../../../scripts/demo/tenant.ts';
import { waitFor } from '../../../scripts/demo/wait.ts';
import { createEvidence, type Evidence, mapFiles } from './evidence.ts';
import { createScene, type Scene, type SceneOptions } from './scene.ts';

export const tasksTable = 'x_onspr_bridge_remediation_task';
export const findingsTable = 'x_onspr_bridge_finding';

const limitMs = 600_000;

export interface FileScene {
  readonly scene: Scene;
  readonly companion: CompanionProcess;
  readonly ofPlans: Evidence;
  readonly ofImages: Evidence;
  /** Adds an action plan of the first finding without an event; returns its record id. */
  addPlan(title: string, fields?: object): Promise<number>;
  event(appId: number, recordId: number): Promise<Response>;
  /** The sys_id of a record of Onspring, once it is here. */
  sysIdOf(table: string, record: number): Promise<string>;
  /** Waits until `read` finds this many files, and returns them. */
  files(count: number, read: () => Promise<[string, Buffer][]>): Promise<[string, Buffer][]>;
  /** Lines of the log about files that are settled, oldest first. */
  settledLines(): readonly string[];
  /** Waits until the companion has settled this many files since the scene began: what comes later would be a double. */
  settled(count: number): Promise<void>;
}

/** Starts it with the maps of files, which allow pdf and txt, and pdf and png. Stop its scene at the end. */
export async function createFileScene(
  options: Pick<SceneOptions, 'maxAttempts' | 'lookSeconds' | 'traceEndpoint'> = {},
): Promise<FileScene> {
  const scene = await createScene({ findings: 4, planned: 1, ...options });
  const { access } = scene.settings;

  async function seed(body: object): Promise<{ records: { recordId: number }[] }> {
    const reply = await callJson(`${access.onspring.url}/_sandbox/seed`, { method: 'POST', body });
    return reply as { records: { recordId: number }[] };
  }
  function settledLines(): readonly string[] {
    const lines = readFileSync(scene.settings.logFile, 'utf8').split('\n');
    return lines.filter((line) => line.includes('"file.settled"'));
  }

  await seed({
    apps: [
      { name: 'Action Plans', fields: [{ name: 'Evidence', type: 'Attachment' }] },
      { name: 'Findings', fields: [{ name: 'Screenshots', type: 'Image' }] },
    ],
  });
  await mapFiles(scene.admin, 'Action Plans', { onspring_field: 'Evidence', file_types: 'pdf,txt' });
  await mapFiles(scene.admin, 'Findings', { onspring_field: 'Screenshots', file_types: 'pdf,png' });
  const companion = await scene.startCompanion();
  await scene.settle(companion);

  return {
    scene,
    companion,
    ofPlans: await createEvidence(access, { appId: actionPlansAppId, field: 'Evidence' }),
    ofImages: await createEvidence(access, { appId: findingsAppId, field: 'Screenshots' }),
    async addPlan(title, fields = {}) {
      const [finding] = await scene.onspring.readApp(findingsAppId);
      const plan = { 'Action Plan Title': title, Finding: finding?.recordId, ...fields };
      const { records } = await seed({ records: [{ app: 'Action Plans', fields: plan }] });
      return records[0]?.recordId ?? 0;
    },
    event: (appId, recordId) => scene.postEvent({ appId, recordId, reason: 'test' }),
    sysIdOf: (table, record) =>
      waitFor(`the record of ${record} here`, limitMs, async () => {
        return (await scene.admin.list(table, `onspring_record=${record}`, ['sys_id']))[0]?.['sys_id']?.value;
      }),
    files: (count, read) =>
      waitFor(`${count} files`, limitMs, async () => {
        const found = await read();
        return found.length === count ? found : undefined;
      }),
    settledLines,
    async settled(count) {
      await waitFor(`${count} settled files`, limitMs, async () =>
        settledLines().length === count ? true : undefined,
      );
    },
  };
}
