/** The sample of findings that the demonstration loads when no catalogue is named. */
import { findingTemplates } from './sample-templates.ts';
import { type FindingFields, pick, type SharedRecords } from './tenant.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** How often a finding names the control and the server of an earlier one: an external auditor saw what the scan saw. */
const REPEATS_EVERY = 40;

/** `count` findings: every template meets one application after the other. Due dates spread around `todayMs`. */
export function sampleFindings(count: number, shared: SharedRecords, todayMs: number): FindingFields[] {
  const findings: FindingFields[] = [];
  for (let index = 0; index < count; index++) {
    const repeated = index % REPEATS_EVERY === REPEATS_EVERY - 1 ? findings.findLast(isOnServer) : undefined;
    findings.push(
      repeated === undefined
        ? toFinding(index, shared, todayMs)
        : { ...repeated, Source: 'External Audit', 'Finding Owner': pick(shared.users, index).email },
    );
  }
  return findings;
}

const isOnServer = (finding: FindingFields): boolean => finding['Configuration Item'] !== '';

function toFinding(index: number, shared: SharedRecords, todayMs: number): FindingFields {
  const template = pick(findingTemplates, index);
  const round = Math.floor(index / findingTemplates.length);
  const application = pick(shared.applications, index + round);
  const server = shared.servers.find((candidate) => candidate.application === application.name);
  // From 20 days overdue to 100 days ahead, so that the dashboard has something to show.
  const dueDay = new Date(todayMs + (((index * 37) % 120) - 20) * dayMs).toISOString().slice(0, 10);
  return {
    'Finding Title': `${template.title}: ${application.name}`,
    Description: `<p>${template.observation}</p>`,
    Recommendation: `<p>${template.recommendation}</p>`,
    Severity: template.severity,
    Likelihood: template.likelihood,
    Category: template.category,
    Control: template.control,
    Regulations: template.regulations,
    'Business Application': application.name,
    'Configuration Item': template.source === 'Vulnerability Scan' ? (server?.name ?? '') : '',
    Source: template.source,
    'Finding Owner': pick(shared.users, index).email,
    'Due Date': `${dueDay}T12:00:00Z`,
    'Known Exploited': template.title.includes('known exploited') ? 'Yes' : 'No',
    'Finding Status': 'Open',
  };
}
