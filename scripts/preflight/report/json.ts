import type { Result } from '../run.ts';

/** The result for machines: one entry per rule with its findings. */
export function toJson(result: Result): string {
  const rules = result.rules.map(({ rule, status, findings, waivers }) => ({
    id: rule.id,
    severity: rule.severity,
    requirement: rule.requirement,
    status,
    findings: findings.map((finding) => ({
      kind: finding.kind,
      ...finding.place,
      message: finding.message,
      ...(waivers.has(finding) ? { waiver: waivers.get(finding) } : {}),
    })),
  }));
  return JSON.stringify({ rules, staleWaivers: result.stale }, null, 2);
}
