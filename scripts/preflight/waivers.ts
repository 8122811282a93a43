/**
 * Waivers: findings somebody answers for. Each needs a reason and an end, and is printed as a note to the certifier.
 * They stand in `preflight.waivers.json` of the project.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Finding } from './rule.ts';

const waiverSchema = z.strictObject({
  /** Requirement id. */
  rule: z.string().min(1),
  /** `table:name` of the record or path of the file the finding names; a trailing `*` stands for any rest. */
  where: z.string().min(1),
  /** What the reviewer should know. */
  reason: z.string().min(20, 'a reason a reviewer would accept takes a sentence'),
  /** Last day it holds, `YYYY-MM-DD`. */
  expires: z.iso.date(),
});
export type Waiver = z.infer<typeof waiverSchema>;

export const waiversFile = 'preflight.waivers.json';

/** Reads the waivers of a project; none when it has no such file. Throws `WAIVERS_INVALID` with each problem. */
export function readWaivers(root: string): readonly Waiver[] {
  const path = join(root, waiversFile);
  if (!existsSync(path)) return [];
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`WAIVERS_INVALID: ${waiversFile} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = z.array(waiverSchema).safeParse(content);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`WAIVERS_INVALID: ${waiversFile}: ${problems.join('; ')}`);
}

const matches = (pattern: string, text: string): boolean =>
  pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern;

/** The waiver that covers a finding on a day (`YYYY-MM-DD`), if any. An expired one covers nothing. */
export function findWaiver(waivers: readonly Waiver[], finding: Finding, today: string): Waiver | undefined {
  return waivers.find(
    (waiver) =>
      waiver.rule === finding.rule &&
      waiver.expires >= today &&
      [finding.place.record, finding.place.file].some((text) => text !== undefined && matches(waiver.where, text)),
  );
}
