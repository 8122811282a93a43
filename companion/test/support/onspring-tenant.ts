import { type SeedReply, seedSchema, seedTenant } from '../../../sandbox/onspring/seed.ts';
import { type RunningOnspring, startOnspring } from '../../../sandbox/onspring/server.ts';
import { RECORD_ID_OFFSET } from '../../../sandbox/onspring/state.ts';

export const ONSPRING_KEY = 'test-key-of-the-stand-in';
export const FINDINGS_APP = 210;

export interface TenantRecord {
  readonly recordId: number;
  /** By field name. */
  readonly fields: Record<string, unknown>;
}

export interface TestTenant {
  readonly onspring: RunningOnspring;
  /** Adds findings; returns their API record ids. */
  addFindings(findings: readonly Record<string, unknown>[]): number[];
  /** The number people see, and outcomes send, of a finding. */
  numberOf(recordId: number): number;
  /** Adds apps and records, see `seedSchema`. */
  seed(content: object): void;
  /** Records of an app, as people read them. */
  readRecords(appId: number): Promise<TenantRecord[]>;
  /** Current values of a finding by field name, as people read them. */
  readFinding(recordId: number): Promise<Record<string, unknown>>;
}

const text = (name: string) => ({ name, type: 'Text' });

/** Starts the stand-in tenant with the apps Users and Findings. */
export async function startTenant(): Promise<TestTenant> {
  const onspring = await startOnspring({ port: 0, apiKeys: [ONSPRING_KEY] });
  seed(onspring, {
    apps: [
      { name: 'Users', id: 2, fields: [text('Full Name'), text('Email Address')] },
      {
        name: 'Findings',
        id: FINDINGS_APP,
        fields: [
          text('Finding Title'),
          { ...text('Description'), multiline: true },
          { name: 'Severity', type: 'List', values: ['Critical', 'High', 'Medium', 'Trivial'] },
          { name: 'Regulations', type: 'List', values: ['SOX', 'GDPR'], multi: true },
          { name: 'Finding Owner', type: 'Reference', references: 'Users' },
          { name: 'Due Date', type: 'Date' },
          text('ServiceNow Number'),
          { name: 'Remediation Status', type: 'List', values: ['New', 'Closed'] },
          { name: 'Tasks Total', type: 'Number' },
        ],
      },
    ],
    records: [{ app: 'Users', key: 'ann', fields: { 'Full Name': 'Ann', 'Email Address': 'ann@example.com' } }],
  });
  async function readRecords(appId: number): Promise<TenantRecord[]> {
    const reply = await onspring.app.request(`/_sandbox/apps/${appId}/records`);
    return ((await reply.json()) as { records: TenantRecord[] }).records;
  }

  return {
    onspring,
    addFindings: (findings) =>
      seed(onspring, { records: findings.map((fields) => ({ app: 'Findings', fields })) }).records.map(
        (record) => record.recordId,
      ),
    numberOf: (recordId) => recordId - RECORD_ID_OFFSET,
    seed: (content) => void seed(onspring, content),
    readRecords,
    async readFinding(recordId) {
      const record = (await readRecords(FINDINGS_APP)).find((candidate) => candidate.recordId === recordId);
      if (record === undefined) throw new Error(`no finding ${recordId}`);
      return record.fields;
    },
  };
}

function seed(onspring: RunningOnspring, content: unknown): SeedReply {
  return seedTenant(onspring.tenant, seedSchema.parse(content));
}
