import type { Finding } from '../rule.ts';
import type { Result, RuleResult } from '../run.ts';

const SEVERITY = { B: 'blocks', H: 'high', M: 'medium', L: 'low' } as const;
const ORDER = ['failed', 'not verified', 'waived', 'passed'] as const;

/** What a person reads: what failed first, each with its fix; what passed as one line. */
export function toTable(result: Result): string {
  const lines: string[] = [];
  const rules = [...result.rules].sort(
    (left, right) =>
      ORDER.indexOf(left.status) - ORDER.indexOf(right.status) ||
      'BHML'.indexOf(left.rule.severity) - 'BHML'.indexOf(right.rule.severity),
  );
  for (const entry of rules)
    if (entry.status !== 'passed' || entry.findings.length > 0) lines.push(...toLines(entry), '');
  for (const { waiver, why } of result.stale)
    lines.push(
      `waiver ${why}: ${waiver.rule} at ${waiver.where} (until ${waiver.expires}). Remove it, or renew it with a reason.`,
    );
  const count = (status: string) => result.rules.filter((entry) => entry.status === status).length;
  lines.push(
    `${result.rules.length} rules: ${count('passed')} passed, ${count('failed')} failed, ${count('waived')} waived, ${count('not verified')} not verified`,
  );
  return lines.join('\n');
}

function toLines({ rule, status, findings, waivers }: RuleResult): string[] {
  const lines = [`${status.toUpperCase().padEnd(12)} ${rule.id} (${SEVERITY[rule.severity]}): ${rule.requirement}`];
  for (const finding of findings)
    lines.push(`  ${toPlace(finding)}: ${finding.message}${finding.kind === 'not_verified' ? ' [not verified]' : ''}`);
  for (const waiver of new Set(waivers.values()))
    lines.push(`  note to the certifier on ${waiver.where}: ${waiver.reason} (until ${waiver.expires})`);
  if (status === 'failed') lines.push(`  fix: ${rule.fix}`);
  return lines;
}

const toPlace = ({ place }: Finding): string =>
  place.record ?? (place.line === undefined ? place.file : `${place.file}:${place.line}`);
