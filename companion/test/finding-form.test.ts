/** What the form of a finding shows in each situation, on the built package: nothing about an approval or an escalation that there is not. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Console, openConsole } from './support/console.ts';
import { createFindingScene, type FindingScene, findingTable } from './support/finding-scene.ts';

const limitMs = 600_000;
const moderate = { severity: '3', known_exploited: '0', likelihood: '3', regulations: 'gdpr' };
/** One field for each thing that comes and goes. */
const TELLING = [
  'approval_summary',
  'approvers',
  'plan_rejections',
  'risk_justification',
  'acceptance_state',
  'acceptance_approvers',
  'escalation_reason',
  'escalation_decision',
  'cannot_resolve',
  'decided_by',
];

describe('the form of a finding', () => {
  let scene: FindingScene;
  let desk: Console;
  beforeAll(async () => {
    scene = await createFindingScene();
    desk = await openConsole(scene.standIns, 'priya.nair');
  }, limitMs);
  afterAll(() => scene.standIns.stop());

  /** Which of the telling fields are in sight. */
  async function shown(finding: string): Promise<readonly string[]> {
    await scene.settle();
    const { html } = await desk.open(findingTable, finding);
    return TELLING.filter((field) => {
      const [tag] = new RegExp(`<div class="field" data-field="${field}"[^>]*>`).exec(html) ?? [];
      if (tag === undefined) throw new Error(`the form has no field ${field}`);
      return !tag.includes('hidden');
    });
  }

  it(
    'shows the case while the plan waits, the terms of a risk while one can be asked for, and an escalation while it lasts',
    async () => {
      const finding = await scene.arrive(1, moderate);
      expect(await shown(finding)).toEqual(['approval_summary', 'approvers', 'risk_justification']);

      await (await scene.person(await scene.approverOf(finding))).decide(finding, 'approved', 'Go.');
      expect(await shown(finding)).toEqual(['risk_justification']);

      await desk.press(findingTable, finding, 'Cannot resolve', { cannot_resolve_reason: 'The product has no patch.' });
      expect(await shown(finding)).toEqual([
        'risk_justification',
        'escalation_reason',
        'escalation_decision',
        'cannot_resolve',
      ]);

      await scene.arrive(1, { ...moderate, source_status: 'closed' });
      expect(await shown(finding)).toEqual([]);
    },
    limitMs,
  );
});
