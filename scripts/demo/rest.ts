/** Small REST clients of the demonstration: an admin of the instance and an owner of the tenant, nothing of the companion. */

/** Sends one request and returns the parsed JSON. Throws `DEMO_CALL_FAILED` with method, URL, status and the start of the answer. */
export async function callJson(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: unknown } = {},
): Promise<unknown> {
  const method = options.method ?? 'GET';
  const response = await fetch(url, {
    method,
    headers: {
      accept: 'application/json',
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...options.headers,
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`DEMO_CALL_FAILED: ${method} ${url} answered ${response.status}: ${text.slice(0, 300)}`);
  return text === '' ? null : JSON.parse(text);
}

export interface InstanceAccess {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/** Value of the header `Authorization` for basic authentication. */
export function toBasic({ user, password }: InstanceAccess): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** Rows of a table as the table API shows them, `sysparm_display_value=all`. */
export type TableRow = Record<string, { value: string; display_value: string }>;

/** Table API of the instance for one user (basic authentication). */
export function createTableClient(access: InstanceAccess) {
  const headers = { authorization: toBasic(access) };
  const tableUrl = (table: string) => `${access.url}/api/now/table/${table}`;
  return {
    /** All rows of a query in pages of 1,000. `fields` may be dotted. */
    async list(table: string, query: string, fields: readonly string[]): Promise<TableRow[]> {
      const rows: TableRow[] = [];
      for (;;) {
        const parameters = new URLSearchParams({
          sysparm_query: `${query}^ORDERBYsys_id`,
          sysparm_fields: fields.join(','),
          sysparm_display_value: 'all',
          sysparm_exclude_reference_link: 'true',
          sysparm_limit: '1000',
          sysparm_offset: String(rows.length),
        });
        const page = (await callJson(`${tableUrl(table)}?${parameters}`, { headers })) as { result: TableRow[] };
        rows.push(...page.result);
        if (page.result.length < 1000) return rows;
      }
    },
    /** Number of rows that match, by the aggregate API. */
    async count(table: string, query: string): Promise<number> {
      const parameters = new URLSearchParams({ sysparm_query: query, sysparm_count: 'true' });
      const reply = (await callJson(`${access.url}/api/now/stats/${table}?${parameters}`, { headers })) as {
        result: { stats: { count: string } };
      };
      return Number(reply.result.stats.count);
    },
    async create(table: string, values: Record<string, string>): Promise<string> {
      const reply = (await callJson(tableUrl(table), { method: 'POST', headers, body: values })) as {
        result: { sys_id: string };
      };
      return reply.result.sys_id;
    },
    /** Attaches a file to a record; returns its sys_id. */
    async attach(
      table: string,
      sysId: string,
      file: { name: string; type: string; content: string | Uint8Array<ArrayBuffer> },
    ): Promise<string> {
      const query = new URLSearchParams({ table_name: table, table_sys_id: sysId, file_name: file.name });
      const response = await fetch(`${access.url}/api/now/attachment/file?${query}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': file.type },
        body: file.content,
      });
      if (!response.ok) throw new Error(`DEMO_CALL_FAILED: attaching ${file.name} answered ${response.status}`);
      return ((await response.json()) as { result: { sys_id: string } }).result.sys_id;
    },
    async update(table: string, sysId: string, values: Record<string, string>): Promise<void> {
      await callJson(`${tableUrl(table)}/${sysId}`, { method: 'PATCH', headers, body: values });
    },
  };
}
export type TableClient = ReturnType<typeof createTableClient>;

interface OnspringRecord {
  readonly recordId: number;
  readonly fieldData: readonly { readonly fieldId: number; readonly value: unknown }[];
}

/** Onspring API v2 for reading a whole app by field name. */
export function createOnspringClient(access: { url: string; apiKey: string }) {
  const headers = { 'X-ApiKey': access.apiKey, 'x-api-version': '2' };
  async function pages<T>(path: string, pageSize: number): Promise<T[]> {
    const items: T[] = [];
    for (let pageNumber = 1; ; pageNumber++) {
      const separator = path.includes('?') ? '&' : '?';
      const url = `${access.url}${path}${separator}pageNumber=${pageNumber}&pageSize=${pageSize}`;
      const page = (await callJson(url, { headers })) as { items: T[]; totalPages: number };
      items.push(...page.items);
      if (pageNumber >= page.totalPages) return items;
    }
  }
  const fieldNames = new Map<number, Promise<Map<number, string>>>();
  /** Names of an app's fields by id, read once. */
  function namesOf(appId: number): Promise<Map<number, string>> {
    const known = fieldNames.get(appId);
    if (known !== undefined) return known;
    const read = pages<{ id: number; name: string }>(`/Fields/appId/${appId}`, 200).then(
      (fields) => new Map(fields.map((field) => [field.id, field.name])),
    );
    fieldNames.set(appId, read);
    return read;
  }
  const toValues = (record: OnspringRecord, names: Map<number, string>): Record<string, unknown> =>
    Object.fromEntries(record.fieldData.map(({ fieldId, value }) => [names.get(fieldId) ?? String(fieldId), value]));

  return {
    /** Every record with its values by field name; lists by value name, references by record id. */
    async readApp(appId: number): Promise<{ recordId: number; values: Record<string, unknown> }[]> {
      const names = await namesOf(appId);
      const records = await pages<OnspringRecord>(`/Records/appId/${appId}?dataFormat=Formatted`, 500);
      return records.map((record) => ({ recordId: record.recordId, values: toValues(record, names) }));
    },
    /** One record's values by field name. */
    async readRecord(appId: number, recordId: number): Promise<Record<string, unknown>> {
      const url = `${access.url}/Records/appId/${appId}/recordId/${recordId}?dataFormat=Formatted`;
      return toValues((await callJson(url, { headers })) as OnspringRecord, await namesOf(appId));
    },
  };
}
export type OnspringClient = ReturnType<typeof createOnspringClient>;
