import { callJson } from '../../../scripts/demo/rest.ts';
import type { SandboxAccess } from '../../../scripts/demo/stand-ins.ts';
import { findingsAppId } from '../../../scripts/demo/tenant.ts';

/** Where Onspring answers with pages of findings, for faults. */
export const findingPages = `/records/appid/${findingsAppId}`;
/** The smallest page the companion asks for. */
export const smallPage = 25;

/**
 * Lets Onspring refuse larger pages of findings as too large, so that few findings are many pages: hundreds take the
 * processor of a scenario. `shared-second.test.ts` has pages of the usual size.
 */
export async function keepPagesSmall({ onspring }: SandboxAccess): Promise<void> {
  const body = { kind: 'tooLarge', path: findingPages, pageSizeAbove: smallPage };
  await callJson(`${onspring.url}/_sandbox/faults`, { method: 'POST', body });
}
