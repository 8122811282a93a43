/**
 * Priority of a finding, with the reasons in words. Pure: no Glide, no clock.
 *
 * Points: severity (0 to 4) and likelihood (0 to 3) carry the weight; criticality of the application, regulations,
 * a near due date and known exploitation add up to five more. The sum falls into one of five bands.
 */

export type Priority = '1' | '2' | '3' | '4' | '5';

export interface QualificationInput {
  /** 1 critical to 4 low; empty: not rated. */
  readonly severity: string;
  /** 1 almost certain to 4 unlikely; empty: not rated. */
  readonly likelihood: string;
  /** `business_criticality` of the application, e.g. `1 - most critical`; empty: none. */
  readonly criticality: string;
  readonly applicationName: string;
  /** Regulation values, e.g. `sox`. */
  readonly regulations: readonly string[];
  /** Whole days until the due date, negative when overdue, `null` without one. */
  readonly daysUntilDue: number | null;
  readonly knownExploited: boolean;
}

export interface Qualification {
  readonly priority: Priority;
  /** One line for each factor, then the sum. */
  readonly explanation: string;
}

interface Factor {
  readonly points: number;
  readonly text: string;
}

const SEVERITIES: Readonly<Record<string, Factor>> = {
  '1': { points: 4, text: 'Severity is critical' },
  '2': { points: 3, text: 'Severity is high' },
  '3': { points: 1, text: 'Severity is medium' },
  '4': { points: 0, text: 'Severity is low' },
};
const LIKELIHOODS: Readonly<Record<string, Factor>> = {
  '1': { points: 3, text: 'Likelihood is almost certain' },
  '2': { points: 2, text: 'Likelihood is likely' },
  '3': { points: 1, text: 'Likelihood is possible' },
  '4': { points: 0, text: 'Likelihood is unlikely' },
};
/** Regulations whose breach brings fines or loss of a licence to operate. */
const STRICT_REGULATIONS: Readonly<Record<string, string>> = {
  sox: 'SOX',
  pci_dss: 'PCI DSS',
  gdpr: 'GDPR',
  hipaa: 'HIPAA',
};
const BANDS: readonly { readonly from: number; readonly priority: Priority; readonly name: string }[] = [
  { from: 9, priority: '1', name: 'critical' },
  { from: 6, priority: '2', name: 'high' },
  { from: 4, priority: '3', name: 'moderate' },
  { from: 2, priority: '4', name: 'low' },
  { from: Number.NEGATIVE_INFINITY, priority: '5', name: 'planning' },
];
/** Due within this many days counts as urgent. */
const URGENT_DAYS = 14;

function toApplicationFactor(input: QualificationInput): Factor {
  if (input.applicationName === '') return { points: 0, text: 'No business application is named' };
  // The platform stores "1 - most critical" to "4 - not critical"; some instances store the digit only.
  const level = input.criticality.charAt(0);
  if (level === '1') return { points: 2, text: `${input.applicationName} is a most critical application` };
  if (level === '2') return { points: 1, text: `${input.applicationName} is somewhat critical` };
  return { points: 0, text: `${input.applicationName} is not rated as critical` };
}

function toRegulationFactor(regulations: readonly string[]): Factor {
  const strict = regulations.flatMap((value) => STRICT_REGULATIONS[value] ?? []);
  if (strict.length > 0)
    return { points: 1, text: `${strict.join(' and ')} ${strict.length > 1 ? 'apply' : 'applies'}` };
  return {
    points: 0,
    text: regulations.length > 0 ? 'Only standards without penalties apply' : 'No regulation applies',
  };
}

function toDueFactor(days: number | null): Factor {
  if (days === null) return { points: 0, text: 'No due date is set' };
  if (days < 0) return { points: 1, text: `It is overdue by ${-days} day${days === -1 ? '' : 's'}` };
  if (days <= URGENT_DAYS) return { points: 1, text: `It is due in ${days} day${days === 1 ? '' : 's'}` };
  return { points: 0, text: `It is due in ${days} days` };
}

/** Priority 1 (critical) to 5 (planning) and why. */
export function qualify(input: QualificationInput): Qualification {
  const factors: Factor[] = [
    SEVERITIES[input.severity] ?? { points: 1, text: 'Severity is not rated, taken as medium' },
    LIKELIHOODS[input.likelihood] ?? { points: 1, text: 'Likelihood is not rated, taken as possible' },
    toApplicationFactor(input),
    toRegulationFactor(input.regulations),
    toDueFactor(input.daysUntilDue),
    input.knownExploited
      ? { points: 2, text: 'Attackers are known to use the weakness' }
      : { points: 0, text: 'No exploitation is known' },
  ];
  const sum = factors.reduce((total, factor) => total + factor.points, 0);
  const band = BANDS.find((candidate) => sum >= candidate.from) ?? { priority: '5' as const, name: 'planning' };
  const lines = factors.map((factor) => `${factor.text} (+${factor.points})`);
  return {
    priority: band.priority,
    explanation: `${lines.join('\n')}\nTogether ${sum} points: ${band.name} priority.`,
  };
}
