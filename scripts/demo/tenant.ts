/**
 * The Onspring tenant of the demonstration: the apps as an audit team would set them up, with the names that the
 * shipped record map expects. Only names are used; the stand-in assigns ids.
 */

/** A finding by Onspring field name; lists by value name, references by the key of the referenced record. */
export type FindingFields = Record<string, string | readonly string[]>;

export const findingsApp = 'Findings';
export const findingsAppId = 210;
export const applicationsApp = 'Business Applications';
export const usersApp = 'Users';
export const actionPlansApp = 'Action Plans';
export const actionPlansAppId = 211;
/** What people say about a finding: for everybody, and among those who work on it; and about an action plan. */
export const commentsAppId = 212;
export const internalNotesAppId = 213;
export const planCommentsAppId = 214;

const text = (name: string) => ({ name, type: 'Text' });
const richText = (name: string) => ({ ...text(name), multiline: true });
const number = (name: string) => ({ name, type: 'Number' });
const list = (name: string, ...values: string[]) => ({ name, type: 'List', values });
const reference = (name: string, app: string) => ({ name, type: 'Reference', references: app });

const commentApp = (name: string, id: number, parent: string, parentApp: string) => ({
  name,
  id,
  fields: [
    reference(parent, parentApp),
    richText('Comment'),
    text('Author'),
    { name: 'Written On', type: 'Date' },
    text('ServiceNow Number'),
  ],
});

/** App definitions in the form the stand-in's seed route takes. */
export const tenantApps = [
  { name: usersApp, id: 2, fields: [text('Full Name'), text('Email Address')] },
  {
    name: applicationsApp,
    id: 209,
    fields: [
      text('Application Name'),
      text('Number'),
      text('Description'),
      text('Install Type'),
      text('Business Criticality'),
      text('Data Classification'),
      reference('IT Application Owner', usersApp),
      reference('Owner', usersApp),
      text('ServiceNow Link'),
    ],
  },
  {
    name: findingsApp,
    id: findingsAppId,
    fields: [
      text('Finding Title'),
      richText('Description'),
      richText('Recommendation'),
      list('Severity', 'Critical', 'High', 'Medium', 'Low'),
      list('Likelihood', 'Almost Certain', 'Likely', 'Possible', 'Unlikely'),
      list(
        'Category',
        'Access Control',
        'Vulnerability',
        'Backup and Recovery',
        'Logging and Monitoring',
        'Vendor Risk',
        'Policy Exception',
        'Segregation of Duties',
        'Data Retention',
      ),
      text('Control'),
      {
        ...list('Regulations', 'SOX', 'PCI DSS', 'GDPR', 'HIPAA', 'NIST 800-53', 'ISO 27001'),
        multi: true,
      },
      reference('Business Application', applicationsApp),
      text('Configuration Item'),
      list('Source', 'Internal Audit', 'External Audit', 'Risk Assessment', 'Vulnerability Scan', 'Self Assessment'),
      reference('Finding Owner', usersApp),
      { name: 'Due Date', type: 'Date' },
      list('Known Exploited', 'Yes', 'No'),
      list('Finding Status', 'Open', 'Closed', 'Cancelled'),
      text('ServiceNow Number'),
      text('ServiceNow Link'),
      list(
        'Remediation Status',
        'New',
        'Qualified',
        'Planned',
        'In Remediation',
        'Awaiting Validation',
        'Closed',
        'Risk Accepted',
        'Cancelled',
        'Duplicate',
      ),
      list('Remediation Priority', '1 - Critical', '2 - High', '3 - Moderate', '4 - Low', '5 - Planning'),
      text('Assignment Group'),
      text('Assigned To'),
      list('Plan Approval', 'Not Yet Requested', 'Requested', 'Approved', 'Rejected', 'Cancelled'),
      number('Tasks Total'),
      number('Tasks Done'),
      { name: 'Evidence', type: 'Attachment' },
    ],
  },
  {
    name: actionPlansApp,
    id: actionPlansAppId,
    fields: [
      text('Action Plan Title'),
      richText('Instructions'),
      reference('Finding', findingsApp),
      number('Step'),
      { name: 'Due Date', type: 'Date' },
      reference('Plan Owner', usersApp),
      list('Evidence Required', 'Yes', 'No'),
      text('ServiceNow Number'),
      text('ServiceNow Link'),
      list(
        'Task Status',
        'Pending',
        'Open',
        'Work in Progress',
        'Closed Complete',
        'Closed Incomplete',
        'Closed Skipped',
      ),
      { name: 'Completed On', type: 'Date' },
    ],
  },
  commentApp('Comments', commentsAppId, 'Finding', findingsApp),
  commentApp('Internal Notes', internalNotesAppId, 'Finding', findingsApp),
  commentApp('Action Plan Comments', planCommentsAppId, 'Action Plan', actionPlansApp),
] as const;

/** People and applications that exist in both systems, as a mirror of ServiceNow would have put them into Onspring. */
export interface SharedRecords {
  readonly users: readonly { readonly name: string; readonly email: string }[];
  readonly applications: readonly { readonly name: string }[];
  /** Servers of the CMDB, which findings of scans name in a text field. */
  readonly servers: readonly { readonly name: string; readonly application: string }[];
}

/** Body for the stand-in's seed route. The first `planned` findings come with the action plans of their audit team. */
export function toSeed(shared: SharedRecords, findings: readonly FindingFields[], planned: number): unknown {
  return {
    apps: tenantApps,
    records: [
      ...shared.users.map((user) => ({
        app: usersApp,
        key: user.email,
        fields: { 'Full Name': user.name, 'Email Address': user.email },
      })),
      ...shared.applications.map(({ name }) => ({
        app: applicationsApp,
        key: name,
        fields: { 'Application Name': name },
      })),
      ...findings.map((fields, index) => ({ app: findingsApp, key: `finding ${index}`, fields })),
      ...findings.slice(0, planned).flatMap((fields, index) => toActionPlans(fields, `finding ${index}`)),
    ],
  };
}

/** Two action plans: what must be done, and how the audit team will check it. */
function toActionPlans(finding: FindingFields, key: string): unknown[] {
  const plan = (title: string, instructions: string, step: string, evidence: string) => ({
    app: actionPlansApp,
    fields: {
      'Action Plan Title': title,
      Instructions: instructions,
      Finding: key,
      Step: step,
      'Due Date': finding['Due Date'],
      'Plan Owner': finding['Finding Owner'],
      'Evidence Required': evidence,
    },
  });
  return [
    plan('Carry out the recommendation of the audit', String(finding['Recommendation']), '5', 'No'),
    plan('Prepare the evidence for the retest', '<p>Export the proof and name its source and date.</p>', '90', 'Yes'),
  ];
}

/** The item at `index`, counting round and round. */
export function pick<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined)
    throw new Error('NOTHING_TO_PICK: the instance answered no users or no business applications');
  return item;
}
