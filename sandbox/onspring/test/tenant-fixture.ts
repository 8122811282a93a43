import type { SeedInput, SeedReply } from '../seed.ts';
import { createOnspring, type Onspring, type OnspringOptions } from '../server.ts';
import { DEMO_API_KEY } from '../state.ts';

/** A small tenant: people, applications, findings with one field of every kind. */
export const SEED: SeedInput = {
  apps: [
    {
      name: 'Users',
      id: 2,
      fields: [
        { name: 'Full Name', type: 'Text' },
        { name: 'Email Address', type: 'Text', unique: true },
      ],
    },
    { name: 'Applications', fields: [{ name: 'Application Name', type: 'Text' }] },
    {
      name: 'Findings',
      id: 210,
      fields: [
        { name: 'Title', type: 'Text', required: true },
        { name: 'Description', type: 'Text', multiline: true },
        { name: 'Severity', type: 'List', values: ['Critical', 'High', 'Medium'] },
        { name: 'Regulations', type: 'List', multi: true, values: ['SOX', 'GDPR', 'HIPAA'] },
        { name: 'Owner', type: 'Reference', references: 'Users' },
        { name: 'Applications', type: 'Reference', references: 'Applications', multi: true },
        { name: 'Due Date', type: 'Date', dateOnly: true },
        { name: 'Seen At', type: 'Date' },
        { name: 'Cost', type: 'Number', prefix: '$', decimals: 2 },
        { name: 'Review', type: 'TimeSpan' },
        { name: 'Evidence', type: 'Attachment' },
        { name: 'Photo', type: 'Image' },
        { name: 'Score', type: 'Formula', outputType: 'Numeric' },
        { name: 'External Key', type: 'Text', unique: true },
      ],
    },
  ],
  records: [
    { app: 'Users', key: 'ana', fields: { 'Full Name': 'Ana Lopez', 'Email Address': 'ana.lopez@example.com' } },
    { app: 'Users', key: 'ben', fields: { 'Full Name': 'Ben Carter', 'Email Address': 'ben.carter@example.com' } },
    { app: 'Applications', key: 'payroll', fields: { 'Application Name': 'Payroll' } },
    { app: 'Applications', key: 'claims', fields: { 'Application Name': 'Claims' } },
    {
      app: 'Findings',
      key: 'full',
      fields: {
        Title: 'Leaver accounts stay active',
        Description: '<p>Seen in <b>payroll</b> &amp; claims.</p>',
        Severity: 'High',
        Regulations: ['SOX', 'GDPR'],
        Owner: 'ana',
        Applications: ['payroll', 'claims'],
        'Due Date': '2027-01-15',
        'Seen At': '2026-05-01T14:03:22.630Z',
        Cost: 1234.5,
        Review: { quantity: 3, increment: 'Days', recurrence: 'EndAfterOccurrences', endAfterOccurrences: 2 },
        Score: 7,
        'External Key': 'F-1',
      },
    },
    { app: 'Findings', key: 'bare', fields: { Title: 'No backup test' } },
  ],
  reports: [
    {
      app: 'Findings',
      name: 'By severity',
      fields: ['Title', 'Severity', 'Applications', 'Due Date'],
      chartField: 'Severity',
    },
    { app: 'Findings', name: 'Plain', fields: ['Title'] },
  ],
};

export const FINDINGS = 210;

/** Body of an answer, as far as tests look into it. */
export interface Body {
  readonly [name: string]: unknown;
}

export interface TenantFixture {
  readonly onspring: Onspring;
  readonly seeded: SeedReply;
  /** Internal record ids by seed key. */
  readonly recordIds: Readonly<Record<string, number>>;
  /** Id of a findings field. */
  field(name: string): number;
  /** GUID of a list value of a findings field. */
  item(fieldName: string, valueName: string): string;
  /** Calls the vendor API with the demo key. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  control(method: string, path: string, body?: unknown): Promise<Response>;
  /** Field values of a record by field name. */
  values(recordId: number, query?: string): Promise<Record<string, { type: string; value: unknown }>>;
}

export async function readJson(response: Response): Promise<Body> {
  return (await response.json()) as Body;
}

/** A seeded tenant without a socket. Its clock stands still at `now`. */
export async function createTenantFixture(
  options: OnspringOptions = {},
  now = '2026-11-21T12:00:00Z',
): Promise<TenantFixture> {
  const onspring = createOnspring(options);
  onspring.tenant.clock.freeze(Date.parse(now));
  const send = (method: string, path: string, body: unknown, headers: Record<string, string>): Promise<Response> => {
    const init = { method, headers: body === undefined ? headers : { 'Content-Type': 'application/json', ...headers } };
    return Promise.resolve(
      onspring.app.request(path, body === undefined ? init : { ...init, body: JSON.stringify(body) }),
    );
  };
  const control: TenantFixture['control'] = (method, path, body) => send(method, `/_sandbox${path}`, body, {});
  const call: TenantFixture['call'] = (method, path, body, headers = {}) =>
    send(method, path, body, { 'X-ApiKey': DEMO_API_KEY, ...headers });
  const seeded = (await (await control('POST', '/seed', SEED)).json()) as SeedReply;
  const fields = seeded.apps.find(({ id }) => id === FINDINGS)?.fields ?? {};
  const names = new Map(Object.entries(fields).map(([name, id]) => [id, name]));

  const field = (name: string): number => {
    const id = fields[name];
    if (id === undefined) throw new Error(`no field ${name}`);
    return id;
  };
  return {
    onspring,
    seeded,
    recordIds: Object.fromEntries(seeded.records.map(({ key, recordId }) => [key ?? '', recordId])),
    field,
    item(fieldName, valueName) {
      const definition = onspring.tenant.state.fields.get(field(fieldName));
      const list = definition?.type === 'List' ? onspring.tenant.state.lists.get(definition.listId) : undefined;
      const found = list?.items.find(({ name }) => name === valueName);
      if (!found) throw new Error(`no value ${valueName} in ${fieldName}`);
      return found.id;
    },
    call,
    control,
    async values(recordId, query = '') {
      const body = await readJson(await call('GET', `/Records/appId/${FINDINGS}/recordId/${recordId}${query}`));
      const data = body.fieldData as { type: string; fieldId: number; value: unknown }[];
      return Object.fromEntries(
        data.map(({ fieldId, type, value }) => [names.get(fieldId) ?? String(fieldId), { type, value }]),
      );
    },
  };
}
