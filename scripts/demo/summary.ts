/** The table at the end of the demonstration. */
import type { Agreement } from './agreement.ts';
import type { CompanionProcess } from './companion-process.ts';
import { toTable } from './progress.ts';
import { createTableClient } from './rest.ts';
import type { SandboxAccess } from './stand-ins.ts';
import type { VendorCalls } from './vendor-calls.ts';

export interface Summary {
  readonly agreement: Agreement;
  readonly tasks: number;
  readonly approvals: { readonly requested: number; readonly approved: number; readonly rejected: number };
  readonly issues: number;
  readonly delivered: { readonly toServiceNow: number; readonly toOnspring: number };
  /** Counted from the start of the load to the last finding reported back. */
  readonly loadCalls: VendorCalls;
  readonly addresses: readonly (readonly [string, string])[];
}

export async function readSummary(from: {
  readonly access: SandboxAccess;
  readonly companion: CompanionProcess;
  readonly agreement: Agreement;
  readonly loadCalls: VendorCalls;
}): Promise<Summary> {
  const { access, companion, agreement, loadCalls } = from;
  const table = createTableClient(access.instance);
  const count = (name: string, query: string) => table.count(name, query);
  const { delivered } = await companion.status();
  return {
    agreement,
    tasks: await count('x_onspr_bridge_remediation_task', ''),
    approvals: {
      requested: await count('sysapproval_approver', 'state=requested'),
      approved: await count('sysapproval_approver', 'state=approved'),
      rejected: await count('sysapproval_approver', 'state=rejected'),
    },
    issues: await count('x_onspr_bridge_sync_issue', 'state=open'),
    delivered: { toServiceNow: delivered.records, toOnspring: delivered.changes },
    loadCalls,
    addresses: [
      ['ServiceNow console', `${access.instance.url}/`],
      ['Onspring', `${access.onspring.url}/`],
      ['Companion health', `${companion.url}/healthz`],
      ['Companion metrics', `${companion.url}/metrics`],
    ],
  };
}

/** Labels of the table, for the check that the README shows what is printed. */
export const summaryLabels = [
  'Findings in Onspring',
  'Findings in ServiceNow',
  'Remediation tasks',
  'Plan approvals',
  'Records landed in ServiceNow',
  'Changes delivered to Onspring',
  'Open sync issues',
  'REST calls, load',
  'REST calls, report back',
  'Agreement',
] as const;

export function toSummaryText(summary: Summary): string {
  const { agreement, approvals, delivered, loadCalls } = summary;
  const inCalls = loadCalls.serviceNow - loadCalls.changesAndAcks + loadCalls.onspringReads;
  const outCalls = loadCalls.onspringWrites + loadCalls.changesAndAcks;
  const per = (calls: number) => (agreement.onspring === 0 ? '0' : (calls / agreement.onspring).toFixed(2));
  const values: Record<(typeof summaryLabels)[number], string> = {
    'Findings in Onspring': String(agreement.onspring),
    'Findings in ServiceNow': String(agreement.serviceNow),
    'Remediation tasks': String(summary.tasks),
    'Plan approvals': `${approvals.requested} requested, ${approvals.approved} approved, ${approvals.rejected} rejected`,
    'Records landed in ServiceNow': String(delivered.toServiceNow),
    'Changes delivered to Onspring': String(delivered.toOnspring),
    'Open sync issues': String(summary.issues),
    'REST calls, load': `${inCalls} (${per(inCalls)} per record)`,
    'REST calls, report back': `${loadCalls.onspringWrites} PUT + ${loadCalls.changesAndAcks} (${per(outCalls)} per record)`,
    Agreement: `${agreement.identical} of ${agreement.onspring} identical`,
  };
  return toTable([...summaryLabels.map((label) => [label, values[label]] as const), ...summary.addresses]);
}
