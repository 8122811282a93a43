/** Runs the rules over a project and decides what counts. */

import type { Project } from './model/project.ts';
import type { Finding, Need, Place, Report, Rule } from './rule.ts';
import { findWaiver, type Waiver } from './waivers.ts';

export type Status = 'passed' | 'failed' | 'waived' | 'not verified';

export interface RuleResult {
  readonly rule: Rule;
  readonly status: Status;
  readonly findings: readonly Finding[];
  /** Waiver of each waived finding, by its position in `findings`. */
  readonly waivers: ReadonlyMap<Finding, Waiver>;
}

export interface Result {
  readonly rules: readonly RuleResult[];
  /** Waivers that cover nothing any more, or are over. */
  readonly stale: readonly { readonly waiver: Waiver; readonly why: 'expired' | 'unused' }[];
}

/** Runs each rule. What a rule cannot read is "not verified", never "passed". `today` is `YYYY-MM-DD`. */
export function runRules(project: Project, rules: readonly Rule[], waivers: readonly Waiver[], today: string): Result {
  const used = new Set<Waiver>();
  const results = rules.map((rule) => {
    const findings = check(project, rule);
    const covered = new Map<Finding, Waiver>();
    for (const finding of findings) {
      const waiver = finding.kind === 'failed' ? findWaiver(waivers, finding, today) : undefined;
      if (waiver === undefined) continue;
      covered.set(finding, waiver);
      used.add(waiver);
    }
    return { rule, status: toStatus(findings, covered), findings, waivers: covered };
  });
  const stale = waivers
    .filter((waiver) => !used.has(waiver))
    .map((waiver) => ({ waiver, why: waiver.expires < today ? ('expired' as const) : ('unused' as const) }));
  return { rules: results, stale };
}

function toStatus(findings: readonly Finding[], covered: ReadonlyMap<Finding, Waiver>): Status {
  const failed = findings.filter((finding) => finding.kind === 'failed');
  if (failed.some((finding) => !covered.has(finding))) return 'failed';
  if (findings.some((finding) => finding.kind === 'not_verified')) return 'not verified';
  return failed.length > 0 ? 'waived' : 'passed';
}

function check(project: Project, rule: Rule): readonly Finding[] {
  const missing = rule.needs.map((need) => explainMissing(project, need)).find((why) => why !== undefined);
  const whole: Place = { file: 'now.config.json' };
  if (missing !== undefined) return [{ rule: rule.id, kind: 'not_verified', place: whole, message: missing }];
  const findings: Finding[] = [];
  const add = (kind: Finding['kind']) => (place: Place, message: string) => {
    findings.push({ rule: rule.id, kind, place, message });
  };
  const report: Report = { failed: add('failed'), notVerified: add('not_verified'), note: add('note') };
  try {
    rule.check(project, report);
  } catch (error) {
    report.notVerified(whole, `the rule broke: ${error instanceof Error ? error.message : String(error)}`);
  }
  return findings;
}

/** Why a part cannot be checked, or `undefined` when all of it can be read. */
function explainMissing(project: Project, need: Need): string | undefined {
  switch (need) {
    case 'package': {
      if (!project.isBuilt) return `${project.config.appOutputDir} does not exist: build the project first`;
      if (project.built.app === undefined) return `${project.built.folder} holds no sys_app record`;
      const [unread, ...more] = project.built.content.unread;
      return unread === undefined
        ? undefined
        : `${unread.file} was not read (${unread.why})${more.length > 0 ? ` and ${more.length} more` : ''}`;
    }
    case 'modules': {
      const [unread] = project.modules.unread;
      if (unread !== undefined) return `${unread.file} does not parse: ${unread.why}`;
      const lost = project.entries.find((entry) => entry.problem !== undefined);
      return lost === undefined
        ? undefined
        : `${lost.record.table} ${lost.record.fields['name'] ?? ''}: ${lost.problem}`;
    }
    case 'sources':
      return project.files(`${project.config.fluentDir}/**/*.ts`).length === 0
        ? `${project.config.fluentDir} holds no Fluent source`
        : undefined;
    case 'documents':
      return undefined;
  }
}
