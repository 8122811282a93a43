/** Key features of the listing. Each names the cases of the test plan that prove it. */

import { TEST_CASES } from './test-cases.ts';

export interface Feature {
  readonly feature: string;
  readonly cases: readonly string[];
}

export const FEATURES: readonly Feature[] = [
  {
    feature: 'Findings arrive as they change, and are qualified with a reason in words',
    cases: ['INB-1', 'INB-3', 'PLB-1'],
  },
  {
    feature: 'Playbooks turn a finding into ordered tasks with evidence, approvals and change requests',
    cases: ['TSK-1', 'TSK-2', 'TSK-3', 'TSK-4'],
  },
  { feature: 'Plan approval by level, with separation of duties', cases: ['APR-1', 'APR-2', 'APR-3'] },
  {
    feature: 'Accepted risks end in time; what cannot be resolved reaches who decides',
    cases: ['RSK-1', 'ESC-1', 'ESC-2'],
  },
  { feature: 'Onspring is kept current at each step, without echoes', cases: ['OUT-1', 'OUT-2'] },
  { feature: 'Both systems are proven to agree', cases: ['AGR-1', 'AGR-2', 'AGR-3'] },
  {
    feature: 'Nothing is lost and nothing is doubled when something fails',
    cases: ['IDM-1', 'IDM-2', 'AVL-1', 'AVL-2', 'KIL-1'],
  },
  { feature: 'Conflicts go to the owner of the field, or to a person', cases: ['MRG-1', 'MRG-2'] },
  {
    feature: 'Applications and their owners are served to Onspring, on request or on schedule',
    cases: ['LKP-1', 'MIR-1'],
  },
  { feature: 'Off until an administrator switches it on; silent on a clone', cases: ['OFF-1', 'OFF-2', 'OFF-3'] },
];

/** The features as a list. Throws `FEATURE_UNPROVEN` when one names no case, or a case the test plan does not have. */
export function renderFeatures(features: readonly Feature[]): string {
  const known = new Set(TEST_CASES.map(({ id }) => id));
  for (const { feature, cases } of features)
    if (cases.length === 0 || cases.some((id) => !known.has(id)))
      throw new Error(`FEATURE_UNPROVEN: "${feature}" names ${cases.join(', ') || 'no case'}`);
  return features.map(({ feature, cases }) => `- ${feature} (${cases.join(', ')})`).join('\n');
}
