/**
 * The proof at the end of the demonstration: reads both systems through their own APIs, as a person would who trusts
 * neither the companion nor the app, and compares field by field.
 */
import type { OnspringClient, TableClient, TableRow } from './rest.ts';
import { actionPlansApp, applicationsApp, findingsApp, tenantApps, usersApp } from './tenant.ts';

export interface Agreement {
  readonly onspring: number;
  readonly serviceNow: number;
  readonly identical: number;
  /** Action plans in Onspring whose task reads the same. */
  readonly identicalPlans: number;
  /** The first differences in words. */
  readonly differences: readonly string[];
}

/** One comparison: how each side's value reads as text. */
interface Pair {
  readonly field: string;
  readonly onspring: (values: Record<string, unknown>, keys: Keys) => string;
  readonly serviceNow: (row: TableRow) => string;
}
interface Keys {
  readonly findings: ReadonlyMap<number, string>;
  readonly users: ReadonlyMap<number, string>;
  readonly applications: ReadonlyMap<number, string>;
}

const table = 'x_onspr_bridge_finding';
const shown = (column: string) => (row: TableRow) => row[column]?.display_value ?? '';
const asText = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
/** Labels differ in capitals and blanks between the systems (`Access Control`, `access_control`); their meaning does not. */
const toCode = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '_');
const asCodes = (texts: readonly string[]): string =>
  texts
    .map((text) => toCode(text.trim()))
    .sort()
    .join(', ');
const listed = (field: string, column: string): Pair => ({
  field,
  onspring: (values) => toCode(asText(values[field])),
  serviceNow: (row) => toCode(shown(column)(row)),
});
/** Rich text reads the same when its words do; how lines break is each system's own. */
const toWords = (text: string): string => text.replace(/\s+/g, '');
const worded = (field: string, column: string): Pair => ({
  field,
  onspring: (values) => toWords(asText(values[field])),
  serviceNow: (row) => toWords(row[column]?.value ?? ''),
});
/** Both sides print UTC without saying so: Onspring in the field's format, ServiceNow as `yyyy-MM-dd HH:mm:ss`. */
const toInstant = (text: string): string => (text === '' ? '' : new Date(`${text} UTC`).toISOString());
const same = (field: string, column: string): Pair => ({
  field,
  onspring: (values) => asText(values[field]),
  serviceNow: shown(column),
});

const pairs: readonly Pair[] = [
  same('Finding Title', 'short_description'),
  listed('Severity', 'severity'),
  listed('Likelihood', 'likelihood'),
  listed('Category', 'category'),
  same('Control', 'control'),
  same('Configuration Item', 'cmdb_ci'),
  listed('Source', 'source'),
  listed('Finding Status', 'source_status'),
  same('ServiceNow Number', 'number'),
  same('Assignment Group', 'assignment_group'),
  { ...same('Assigned To', 'assigned_to'), serviceNow: shown('assigned_to.email') },
  listed('Plan Approval', 'approval'),
  worded('Description', 'description'),
  worded('Recommendation', 'recommendation'),
  {
    field: 'Due Date',
    onspring: (values) => toInstant(asText(values['Due Date'])),
    serviceNow: (row) => toInstant(row['due_date']?.value ?? ''),
  },
  {
    field: 'Known Exploited',
    onspring: (values) => String(asText(values['Known Exploited']) === 'Yes'),
    serviceNow: (row) => String(['true', '1'].includes(row['known_exploited']?.value ?? '')),
  },
  {
    field: 'ServiceNow Link',
    onspring: (values) => /sys_id=([0-9a-f]{32})$/.exec(asText(values['ServiceNow Link']))?.[1] ?? '',
    serviceNow: (row) => row['sys_id']?.value ?? '',
  },
  {
    field: 'Tasks Total',
    onspring: (values) => String(Number(values['Tasks Total'] ?? 0)),
    serviceNow: (row) => String(Number(row['tasks_total']?.value ?? 0)),
  },
  {
    field: 'Tasks Done',
    onspring: (values) => String(Number(values['Tasks Done'] ?? 0)),
    serviceNow: (row) => String(Number(row['tasks_done']?.value ?? 0)),
  },
  {
    field: 'Remediation Priority',
    onspring: (values) => asText(values['Remediation Priority']).slice(0, 1),
    serviceNow: (row) => row['priority']?.value ?? '',
  },
  {
    field: 'Remediation Status',
    onspring: (values) => asText(values['Remediation Status']),
    serviceNow: (row) => statusNames[row['state']?.value ?? ''] ?? '',
  },
  {
    field: 'Regulations',
    onspring: (values) => asCodes((values['Regulations'] as string[] | undefined) ?? []),
    serviceNow: (row) => asCodes((row['regulations']?.value ?? '').split(',').filter((code) => code !== '')),
  },
  {
    field: 'Business Application',
    onspring: (values, keys) => keys.applications.get(Number(values['Business Application'])) ?? '',
    serviceNow: shown('business_application'),
  },
  {
    field: 'Finding Owner',
    onspring: (values, keys) => keys.users.get(Number(values['Finding Owner'])) ?? '',
    serviceNow: shown('finding_owner.email'),
  },
];

const taskStates: Readonly<Record<string, string>> = {
  '-5': 'Pending',
  '1': 'Open',
  '2': 'Work in Progress',
  '3': 'Closed Complete',
  '4': 'Closed Incomplete',
  '7': 'Closed Skipped',
};

const planPairs: readonly Pair[] = [
  same('Action Plan Title', 'short_description'),
  {
    field: 'Instructions',
    onspring: (values) => toWords(asText(values['Instructions'])),
    // Formatted text on both sides: what counts is the words.
    serviceNow: (row) => toWords(toPlain(row['instructions']?.value ?? '')),
  },
  {
    field: 'Finding',
    onspring: (values, keys) => keys.findings.get(Number(values['Finding'])) ?? '',
    serviceNow: shown('finding'),
  },
  {
    field: 'Step',
    onspring: (values) => asText(values['Step']),
    serviceNow: (row) => row['step_order']?.value ?? '',
  },
  {
    field: 'Due Date',
    onspring: (values) => toInstant(asText(values['Due Date'])),
    serviceNow: (row) => toInstant(row['due_date']?.value ?? ''),
  },
  {
    field: 'Plan Owner',
    onspring: (values, keys) => keys.users.get(Number(values['Plan Owner'])) ?? '',
    serviceNow: shown('assigned_to.email'),
  },
  {
    field: 'Evidence Required',
    onspring: (values) => String(asText(values['Evidence Required']) === 'Yes'),
    serviceNow: (row) => String(['true', '1'].includes(row['evidence_required']?.value ?? '')),
  },
  same('ServiceNow Number', 'number'),
  {
    field: 'ServiceNow Link',
    onspring: (values) => /sys_id=([0-9a-f]{32})$/.exec(asText(values['ServiceNow Link']))?.[1] ?? '',
    serviceNow: (row) => row['sys_id']?.value ?? '',
  },
  {
    field: 'Task Status',
    onspring: (values) => asText(values['Task Status']),
    serviceNow: (row) => taskStates[row['state']?.value ?? ''] ?? '',
  },
  {
    field: 'Completed On',
    onspring: (values) => toInstant(asText(values['Completed On'])),
    serviceNow: (row) => toInstant(row['closed_at']?.value ?? ''),
  },
];

/** Names of the fields that are compared. */
export const comparedFields = pairs.map(({ field }) => field);
export const comparedPlanFields = planPairs.map(({ field }) => field);

const toPlain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

const statusNames: Readonly<Record<string, string>> = {
  '1': 'New',
  '10': 'Qualified',
  '11': 'Planned',
  '2': 'In Remediation',
  '12': 'Awaiting Validation',
  '3': 'Closed',
  '4': 'Risk Accepted',
  '7': 'Cancelled',
  '8': 'Duplicate',
};

/** Reads everything and compares. A record that exists on one side only counts as a difference. */
export async function readAgreement(onspring: OnspringClient, serviceNow: TableClient): Promise<Agreement> {
  const [findings = [], users, applications, plans = []] = await Promise.all(
    [findingsApp, usersApp, applicationsApp, actionPlansApp].map((name) => onspring.readApp(appIdOf(name))),
  );
  const [rows, tasks] = await Promise.all([
    serviceNow.list(table, 'onspring_recordISNOTEMPTY', columns),
    serviceNow.list('x_onspr_bridge_remediation_task', 'onspring_recordISNOTEMPTY', taskColumns),
  ]);
  const keys: Keys = {
    users: new Map(users?.map((record) => [record.recordId, asText(record.values['Email Address'])])),
    applications: new Map(applications?.map((record) => [record.recordId, asText(record.values['Application Name'])])),
    findings: new Map(findings.map((record) => [record.recordId, asText(record.values['ServiceNow Number'])])),
  };
  const ofFindings = compareRecords(findings, rows, keys, comparedFindings);
  const ofPlans = compareRecords(plans, tasks, keys, { pairs: planPairs, noun: 'task' });
  return {
    ...ofFindings,
    identicalPlans: ofPlans.identical,
    differences: [...ofFindings.differences, ...ofPlans.differences],
  };
}

/** What is compared, and what a record is called here. */
export interface Compared {
  readonly pairs: readonly Pair[];
  readonly noun: string;
}
export const comparedFindings: Compared = { pairs, noun: 'finding' };

export function compareRecords(
  records: readonly { recordId: number; values: Record<string, unknown> }[],
  rows: readonly TableRow[],
  keys: Keys,
  compared: Compared,
): Omit<Agreement, 'identicalPlans'> {
  const byRecord = new Map<number, TableRow[]>();
  for (const row of rows) {
    const record = Number(row['onspring_record']?.value);
    byRecord.set(record, [...(byRecord.get(record) ?? []), row]);
  }
  const differences: string[] = [];
  let identical = 0;
  for (const record of records) {
    const partners = byRecord.get(record.recordId) ?? [];
    byRecord.delete(record.recordId);
    const [row] = partners;
    if (row === undefined || partners.length !== 1) {
      differences.push(`Onspring record ${record.recordId} has ${partners.length} ${compared.noun}s in ServiceNow`);
      continue;
    }
    const unlike = compared.pairs.filter((pair) => pair.onspring(record.values, keys) !== pair.serviceNow(row));
    if (unlike.length === 0) identical++;
    else
      for (const pair of unlike)
        differences.push(
          `Onspring record ${record.recordId}, ${pair.field}: "${pair.onspring(record.values, keys)}" there, "${pair.serviceNow(row)}" here`,
        );
  }
  for (const record of byRecord.keys())
    differences.push(`ServiceNow has a ${compared.noun} for Onspring record ${record}, which does not exist`);
  return { onspring: records.length, serviceNow: rows.length, identical, differences };
}

const taskColumns = [
  'number',
  'short_description',
  'instructions',
  'finding',
  'step_order',
  'due_date',
  'assigned_to.email',
  'evidence_required',
  'state',
  'closed_at',
  'onspring_record',
  'sys_id',
];

const columns = [
  'number',
  'short_description',
  'severity',
  'likelihood',
  'category',
  'control',
  'cmdb_ci',
  'source',
  'source_status',
  'regulations',
  'assignment_group',
  'assigned_to',
  'assigned_to.email',
  'approval',
  'tasks_total',
  'tasks_done',
  'priority',
  'state',
  'business_application',
  'finding_owner',
  'finding_owner.email',
  'onspring_record',
  'sys_id',
  'description',
  'recommendation',
  'due_date',
  'known_exploited',
];

function appIdOf(name: string): number {
  const app = tenantApps.find((candidate) => candidate.name === name);
  if (app === undefined) throw new Error(`UNKNOWN_APP: the demonstration tenant has no app "${name}"`);
  return app.id;
}
