/** The sample of findings that the demonstration loads when no catalogue is named. */
import { findingTemplates } from './sample-templates.ts';
import { type FindingFields, pick, type SharedRecords } from './tenant.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** `count` findings: every template meets one application after the other. Due dates spread around `todayMs`. */
export function sampleFindings(count: number, shared: SharedRecords, todayMs: number): FindingFields[] {
  return Array.from({ length: count }, (_, index) => {
    const template = pick(findingTemplates, index);
    const round = Math.floor(index / findingTemplates.length);
    const application = pick(shared.applications, index + round);
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
      Source: template.source,
      'Finding Owner': pick(shared.users, index).email,
      'Due Date': `${dueDay}T12:00:00Z`,
      'Known Exploited': template.title.includes('known exploited') ? 'Yes' : 'No',
      'Finding Status': 'Open',
    };
  });
}
