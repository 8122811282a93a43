import type { Severity } from '../rule.ts';
import type { Result } from '../run.ts';

const LEVEL: Readonly<Record<Severity, string>> = { B: 'error', H: 'error', M: 'warning', L: 'note' };

/** SARIF 2.1.0, as code hosts read it. A waived finding is kept, as suppressed with its reason. */
export function toSarif(result: Result): string {
  const results = result.rules.flatMap(({ rule, findings, waivers }) =>
    findings.map((finding) => ({
      ruleId: rule.id,
      kind: finding.kind === 'failed' ? 'fail' : finding.kind === 'note' ? 'informational' : 'open',
      level: finding.kind === 'failed' ? LEVEL[rule.severity] : 'none',
      message: {
        text: finding.place.record === undefined ? finding.message : `${finding.place.record}: ${finding.message}`,
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: finding.place.file },
            region: { startLine: finding.place.line ?? 1 },
          },
        },
      ],
      suppressions: waivers.has(finding)
        ? [{ kind: 'external', status: 'accepted', justification: waivers.get(finding)?.reason }]
        : [],
    })),
  );
  const rules = result.rules.map(({ rule }) => ({
    id: rule.id,
    shortDescription: { text: rule.requirement },
    help: { text: rule.fix },
    defaultConfiguration: { level: LEVEL[rule.severity] },
  }));
  const run = { tool: { driver: { name: 'store-preflight', rules } }, results };
  return JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    null,
    2,
  );
}
