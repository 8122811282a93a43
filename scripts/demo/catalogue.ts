/**
 * Findings from the CISA catalogue of known exploited vulnerabilities (CC0), mapped to controls of the NIST SP 800-53
 * moderate baseline: what a vulnerability scan of an estate that runs all of these products would report.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type FindingFields, pick, type SharedRecords } from './tenant.ts';

const entrySchema = z.object({
  cveID: z.string(),
  vendorProject: z.string(),
  product: z.string(),
  vulnerabilityName: z.string(),
  shortDescription: z.string(),
  requiredAction: z.string(),
  dueDate: z.iso.date(),
  knownRansomwareCampaignUse: z.string(),
  cwes: z.array(z.string()).default([]),
});
const catalogueSchema = z.object({ vulnerabilities: z.array(entrySchema) });
type Entry = z.infer<typeof entrySchema>;

/** Reads `kev.json`. Throws `CATALOGUE_UNREADABLE` naming the file and the first fault. */
export function readCatalogue(file: string): Entry[] {
  try {
    return catalogueSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).vulnerabilities;
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`CATALOGUE_UNREADABLE: ${file} is not a known exploited vulnerabilities catalogue: ${reason}`);
  }
}

/**
 * Weakness class (CWE) -> the control whose failure it is. The most telling class of an entry decides; entries without
 * one fall to SI-02, flaw remediation, which every entry of the catalogue concerns.
 */
const controlOfWeakness: Readonly<Record<string, string>> = {
  'CWE-287': 'IA-02',
  'CWE-288': 'IA-02',
  'CWE-306': 'IA-02',
  'CWE-290': 'IA-02',
  'CWE-294': 'IA-02(08)',
  'CWE-255': 'IA-05',
  'CWE-521': 'IA-05(01)',
  'CWE-798': 'IA-05',
  'CWE-522': 'IA-05(06)',
  'CWE-295': 'IA-05(02)',
  'CWE-264': 'AC-06',
  'CWE-269': 'AC-06',
  'CWE-250': 'AC-06',
  'CWE-284': 'AC-03',
  'CWE-285': 'AC-03',
  'CWE-862': 'AC-03',
  'CWE-863': 'AC-03',
  'CWE-732': 'AC-03',
  'CWE-918': 'SC-07',
  'CWE-441': 'SC-07',
  'CWE-400': 'SC-05',
  'CWE-770': 'SC-05',
  'CWE-319': 'SC-08',
  'CWE-311': 'SC-28',
  'CWE-327': 'SC-13',
  'CWE-321': 'SC-12',
  'CWE-384': 'SC-23',
  'CWE-352': 'SC-23',
  'CWE-20': 'SI-10',
  'CWE-22': 'SI-10',
  'CWE-74': 'SI-10',
  'CWE-77': 'SI-10',
  'CWE-78': 'SI-10',
  'CWE-79': 'SI-10',
  'CWE-89': 'SI-10',
  'CWE-94': 'SI-10',
  'CWE-434': 'SI-10',
  'CWE-502': 'SI-10',
  'CWE-611': 'SI-10',
  'CWE-119': 'SI-16',
  'CWE-120': 'SI-16',
  'CWE-121': 'SI-16',
  'CWE-122': 'SI-16',
  'CWE-125': 'SI-16',
  'CWE-190': 'SI-16',
  'CWE-415': 'SI-16',
  'CWE-416': 'SI-16',
  'CWE-787': 'SI-16',
  'CWE-843': 'SI-16',
  'CWE-200': 'SI-11',
  'CWE-209': 'SI-11',
  'CWE-16': 'CM-06',
  'CWE-1188': 'CM-06',
  'CWE-426': 'CM-07(05)',
  'CWE-427': 'CM-07(05)',
  'CWE-506': 'SR-03',
};
const remoteCode = new Set(['CWE-78', 'CWE-77', 'CWE-94', 'CWE-502', 'CWE-787', 'CWE-434']);

export function toControl(cwes: readonly string[]): string {
  for (const cwe of cwes) {
    const control = controlOfWeakness[cwe];
    if (control !== undefined) return control;
  }
  return 'SI-02';
}

/** Findings for the first `count` entries, throws `CATALOGUE_TOO_SHORT` when there are fewer; owners and applications are dealt out in turn so that every run is alike. */
export function catalogueFindings(entries: readonly Entry[], count: number, shared: SharedRecords): FindingFields[] {
  if (entries.length < count)
    throw new Error(
      `CATALOGUE_TOO_SHORT: the catalogue has ${entries.length} entries; ask for --findings ${entries.length} at most`,
    );
  return entries.slice(0, count).map((entry, index) => {
    const ransomware = entry.knownRansomwareCampaignUse === 'Known';
    const codeRuns = entry.cwes.some((cwe) => remoteCode.has(cwe));
    return {
      'Finding Title': `${entry.cveID}: ${entry.vulnerabilityName}`,
      Description: `<p>${escapeHtml(entry.shortDescription)}</p><p>Affected: ${escapeHtml(entry.vendorProject)} ${escapeHtml(entry.product)}</p>`,
      Recommendation: `<p>${escapeHtml(entry.requiredAction)}</p>`,
      Severity: ransomware ? 'Critical' : codeRuns ? 'High' : 'Medium',
      Likelihood: ransomware ? 'Almost Certain' : 'Likely',
      Category: 'Vulnerability',
      Control: toControl(entry.cwes),
      Regulations: index % 3 === 0 ? ['NIST 800-53', 'PCI DSS'] : ['NIST 800-53'],
      'Business Application': pick(shared.applications, index).name,
      Source: 'Vulnerability Scan',
      'Finding Owner': pick(shared.users, index).email,
      'Due Date': `${entry.dueDate}T12:00:00Z`,
      'Known Exploited': 'Yes',
      'Finding Status': 'Open',
    };
  });
}

export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character,
  );
}
