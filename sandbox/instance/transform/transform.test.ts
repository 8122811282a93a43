import { afterEach, describe, expect, it } from '@jest/globals';
import { createInstance, type LoadedInstance } from '../instance.ts';
import { idOf, type PackageRecord, withPackageFolder } from '../rest/fixtures/package-folder.ts';
import { choices, table } from '../rest/fixtures/rest-package.ts';
import type { Transaction, Values } from '../types.ts';
import { createImportSets } from './import-set.ts';
import type { RowResult } from './transform-row.ts';

const STAGE = 'x_rest_in';
const TARGET = 'x_rest_thing';

const stageColumns = ['code', 'name', 'size', 'due', 'vendor', 'note'].map((name) => ({ name, label: name }));
const tables: readonly PackageRecord[] = [
  ...table(STAGE, { exposed: true, parent: 'sys_import_set_row' }, stageColumns),
  ...table(TARGET, { exposed: true }, [
    { name: 'code', label: 'Code' },
    { name: 'name', label: 'Name', more: { display: 'true', mandatory: 'true' } },
    { name: 'size', label: 'Size', more: { choice: '1' } },
    { name: 'due', label: 'Due', type: 'glide_date_time' },
    { name: 'vendor', label: 'Vendor', type: 'reference', more: { reference: 'core_company' } },
    { name: 'note', label: 'Note' },
  ]),
  ...choices(TARGET, 'size', { s: 'Small', l: 'Large' }),
];

const map = (more: Values = {}): PackageRecord => ({
  table: 'sys_transform_map',
  key: 'map',
  values: {
    name: 'Things',
    source_table: STAGE,
    target_table: TARGET,
    active: 'true',
    order: '100',
    run_business_rules: 'true',
    run_script: 'false',
    copy_empty_fields: 'false',
    ...more,
  },
});

const entry = (field: string, more: Values = {}): PackageRecord => ({
  table: 'sys_transform_entry',
  key: field,
  values: {
    map: idOf('sys_transform_map', 'map'),
    source_field: field,
    target_field: field,
    coalesce: String(field === 'code'),
    use_source_script: 'false',
    ...more,
  },
});

const script = (when: string, source: string): PackageRecord => ({
  table: 'sys_transform_script',
  key: when,
  values: { map: idOf('sys_transform_map', 'map'), active: 'true', order: '100', when, script: source },
});

let instance: LoadedInstance | null = null;
afterEach(() => instance?.stop());

interface Run {
  readonly instance: LoadedInstance;
  readonly transaction: Transaction;
  readonly results: RowResult[][];
  readonly rowIds: readonly string[];
  readonly setId: string;
  things(): readonly Readonly<Values>[];
}

/** Loads the records, stages the rows and transforms them. */
const transform = async (records: readonly PackageRecord[], rows: readonly Values[]): Promise<Run> => {
  const loaded = await withPackageFolder([...tables, ...records], (packageFolder) =>
    createInstance({ packageFolder, background: false }),
  );
  instance = loaded;
  const transaction = loaded.begin('test', loaded.systemSession);
  const importSets = createImportSets(loaded);
  const set = importSets.create(transaction, STAGE);
  const rowIds = rows.map((row, position) => importSets.addRow(transaction, set, row, position));
  const results = importSets.transform(transaction, set, rowIds);
  const things = () => loaded.database.select(TARGET, 'ORDERBYcode');
  return { instance: loaded, transaction, results, rowIds, setId: set.sysId, things };
};

const first = ({ results }: Run): RowResult | undefined => results[0]?.[0];

describe('field maps (section 4)', () => {
  it('takes choices by value or label, and what is neither as the entry says', async () => {
    const rows = [
      { code: '1', size: 's' },
      { code: '2', size: 'Large' },
      { code: '3', size: 'Huge' },
    ];
    const sizes = async (action: string) => {
      const run = await transform([map(), entry('code'), entry('size', { choice_action: action })], rows);
      return { run, sizes: run.things().map(({ size = '' }) => size) };
    };
    expect((await sizes('ignore')).sizes).toEqual(['s', 'l', '']);
    expect((await sizes('reject')).sizes).toEqual(['s', 'l']);
    const created = await sizes('create');
    expect(created.sizes).toEqual(['s', 'l', 'Huge']);
    expect(created.run.instance.database.count('sys_choice', `name=${TARGET}^element=size^value=Huge`)).toBe(1);
  });

  it('finds references by display value or another column, and creates them on request', async () => {
    const rows = [{ code: '1', vendor: 'Initech' }];
    const ignored = await transform([map(), entry('code'), entry('vendor', { choice_action: 'ignore' })], rows);
    expect(ignored.things()[0]?.['vendor'] ?? '').toBe('');
    const created = await transform([map(), entry('code'), entry('vendor', { choice_action: 'create' })], rows);
    const vendor = created.instance.database.get('core_company', created.things()[0]?.['vendor'] ?? '');
    expect(vendor?.['name']).toBe('Initech');
  });

  it('parses dates by their format into UTC', async () => {
    const { things } = await transform(
      [map(), entry('code'), entry('due', { date_format: 'dd-MM-yyyy HH:mm:ss' })],
      [{ code: '1', due: '01-03-2026 10:20:30' }],
    );
    expect(things()[0]?.['due']).toBe('2026-03-01 10:20:30');
  });

  it('computes values by source scripts', async () => {
    const computed = { use_source_script: 'true', source_script: "answer = source.getValue('code') + '!';" };
    const { things } = await transform([map(), entry('code'), entry('note', computed)], [{ code: '1' }]);
    expect(things()[0]?.['note']).toBe('1!');
  });

  it('clears target fields only when empty fields are copied', async () => {
    const rows = [
      { code: '1', note: 'x' },
      { code: '1', note: '' },
    ];
    const kept = await transform([map(), entry('code'), entry('note')], rows);
    expect(kept.things()[0]?.['note']).toBe('x');
    const cleared = await transform([map({ copy_empty_fields: 'true' }), entry('code'), entry('note')], rows);
    expect(cleared.things()[0]?.['note'] ?? '').toBe('');
  });

  it('refuses rows without a mandatory field when the map enforces it', async () => {
    const enforced = map({ enforce_mandatory_fields: 'All Fields' });
    const run = await transform([enforced, entry('code')], [{ code: '1' }]);
    expect(first(run)).toMatchObject({ status: 'error', errorMessage: expect.stringContaining('name') });
    expect(run.things()).toEqual([]);
  });
});

describe('coalesce (section 4)', () => {
  it('always inserts without a coalesce field', async () => {
    const { things } = await transform([map(), entry('code', { coalesce: 'false' })], [{ code: '1' }, { code: '1' }]);
    expect(things()).toHaveLength(2);
  });

  it('ignores rows whose coalesce fields are all empty, unless the map creates them', async () => {
    const run = await transform([map(), entry('code'), entry('note')], [{ note: 'x' }]);
    expect(first(run)?.status).toBe('ignored');
    const creating = map({ create_new_record_on_empty_coalesce_fields: 'true' });
    const created = await transform([creating, entry('code'), entry('note')], [{ note: 'x' }]);
    expect(first(created)?.status).toBe('inserted');
  });

  it('matches values a query cannot hold', async () => {
    const { things, results } = await transform([map(), entry('code')], [{ code: 'a^b' }, { code: 'a^b' }]);
    expect(things()).toHaveLength(1);
    expect(results.map(([result]) => result?.status)).toEqual(['inserted', 'ignored']);
  });

  it('compares case when asked to', async () => {
    const sensitive = entry('code', { coalesce_case_sensitive: 'true' });
    expect((await transform([map(), sensitive], [{ code: 'a' }, { code: 'A' }])).things()).toHaveLength(2);
    expect((await transform([map(), entry('code')], [{ code: 'a' }, { code: 'A' }])).things()).toHaveLength(1);
  });
});

describe('event scripts', () => {
  it('runs them in their order, around the rows', async () => {
    const moments = ['onStart', 'onBefore', 'onAfter', 'onComplete'];
    const scripts = moments.map((when) => script(when, `log.info('${when} ' + action);`));
    const run = await transform([map(), entry('code'), ...scripts], [{ code: '1' }, { code: '1' }]);
    const messages = run.instance.logEntries().map(({ message }) => message);
    expect(messages.filter((message) => message.startsWith('on'))).toEqual([
      'onStart insert',
      'onBefore insert',
      'onAfter insert',
      'onBefore update',
      'onAfter update',
      'onComplete insert',
    ]);
  });

  it('skips a row that a script ignores, and says why', async () => {
    const ignore = script(
      'onBefore',
      "if (source.getValue('note') === 'no') { ignore = true; status_message = 'unwanted'; }",
    );
    const run = await transform([map(), entry('code'), ignore], [{ code: '1', note: 'no' }, { code: '2' }]);
    expect(run.things().map(({ code }) => code)).toEqual(['2']);
    expect(run.instance.database.get(STAGE, run.rowIds[0] ?? '')).toMatchObject({
      sys_import_state: 'ignored',
      sys_import_state_comment: 'unwanted',
    });
  });

  it('stops the import set when a script sets error', async () => {
    const stop = script(
      'onBefore',
      "if (source.getValue('note') === 'stop') { error = true; error_message = 'enough'; }",
    );
    const rows: Values[] = [{ code: '1' }, { code: '2', note: 'stop' }, { code: '3' }];
    const run = await transform([map(), entry('code'), stop], rows);
    const states = run.rowIds.map((id) => run.instance.database.get(STAGE, id)?.['sys_import_state']);
    expect(states).toEqual(['inserted', 'error', 'pending']);
    expect(run.instance.database.get('sys_import_set', run.setId)?.['state']).toBe('cancelled');
  });

  it('keeps what was written when a later row fails: there is no roll-back', async () => {
    const fail = script('onBefore', "if (source.getValue('code') === '2') throw new Error('bad');");
    const run = await transform([map(), entry('code'), fail], [{ code: '1' }, { code: '2' }, { code: '3' }]);
    expect(run.results.map(([result]) => result?.status)).toEqual(['inserted', 'error', 'inserted']);
  });
});
