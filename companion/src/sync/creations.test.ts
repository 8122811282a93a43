import { setTimeout as waitFor } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { LookupRecord, RecordMap } from '../../../now-app/server/contract/protocol.ts';
import { fieldMap, findingsMap } from '../../test/support/findings-map.ts';
import { testDatabaseUrl } from '../../test/support/test-database.ts';
import { VendorError, type VendorFailure } from '../errors.ts';
import { NO_LOCKS, openRecordLocks } from '../queue/record-locks.ts';
import { createCatalogue, type MappedField } from './catalogue.ts';
import { type Creations, createCreations } from './creations.ts';
import { resolveKeyed } from './keyed-app.ts';
import type { FieldMatch, Locks, OnspringRecord, OnspringValue } from './ports.ts';
import { createReferencedRecords } from './referenced-records.ts';
import { createReferences } from './references.ts';

const log = pino({ level: 'silent' });
const USERS_APP = 2;
const out = { direction: 'outbound', owner: 'servicenow' } as const;
const users: RecordMap = {
  ...findingsMap,
  id: 'map-users',
  name: 'Users',
  onspringApp: 'Users',
  targetTable: 'sys_user',
  direction: 'outbound',
  keyColumn: 'email',
  fields: [
    fieldMap('Email Address', 'email', out),
    fieldMap('Full Name', 'name', out),
    fieldMap('Status', 'active', { ...out, transform: 'template', template: 'Active' }),
    fieldMap('Manager', 'manager', {
      ...out,
      transform: 'onspring_reference',
      referenceKey: 'email',
      onspringKeyField: 'Email Address',
      createdBy: 'map-users',
    }),
  ],
};
const field = (id: number, name: string, type = 'Text') => ({
  id,
  appId: USERS_APP,
  name,
  type,
  multiple: false,
  referencedAppId: type === 'Reference' ? USERS_APP : null,
  values: [],
});
const emailFieldId = 21;
const owner: MappedField = {
  map: fieldMap('Owner', 'owned_by', {
    ...out,
    transform: 'onspring_reference',
    referenceKey: 'email',
    onspringKeyField: 'Email Address',
    createdBy: 'map-users',
  }),
  field: { ...field(9, 'Owner', 'Reference'), appId: 209 },
  keyFieldId: emailFieldId,
};

function person(email: string, manager = ''): LookupRecord {
  const shown = (value: string) => ({ value, display: value });
  const fields = {
    'map-email': shown(email),
    'map-name': shown(email.split('@')[0] ?? ''),
    'map-active': shown('1'),
    'map-manager': { value: manager === '' ? '' : 'sys_id', display: manager },
  };
  return { sysId: email, url: `https://x.example/${email}`, fields };
}

describe('createCreations', () => {
  let maps: RecordMap[];
  let there: OnspringRecord[];
  let here: LookupRecord[];
  let fault:
    | ((values: ReadonlyMap<number, OnspringValue>) => { readonly error: VendorError; isDone: boolean } | null)
    | null;
  let finds: number;
  /** How long Onspring takes to create a record. */
  let creationMs: number;
  let creations: Creations;

  const onspring = {
    fetchApps: async () => [{ id: USERS_APP, name: 'Users' }],
    fetchFields: async () => [
      field(emailFieldId, 'Email Address'),
      field(22, 'Full Name'),
      field(23, 'Status'),
      field(24, 'Manager', 'Reference'),
    ],
    fetchRecords: async () => [],
    async findByTexts({ fieldId }: FieldMatch, texts: readonly string[]) {
      finds += 1;
      const wanted = texts.map((text) => text.toLowerCase());
      return there.filter(({ values }) => wanted.includes(String(values.get(fieldId)).toLowerCase()));
    },
    async createRecord(appId: number, values: ReadonlyMap<number, OnspringValue>) {
      const failure = fault?.(values) ?? null;
      await waitFor(creationMs);
      const record = { appId, recordId: 100 + there.length, values };
      if (failure === null || failure.isDone) there.push(record);
      if (failure !== null) throw failure.error;
      return record.recordId;
    },
  };
  const catalogue = createCatalogue({ onspring, nowMs: () => 0 });
  const references = createReferences({ onspring, nowMs: () => 0 });
  const vendorError = (failure: VendorFailure, status: number, said: string | null = null) =>
    new VendorError({ vendor: 'onspring', failure, code: `VENDOR_${status}`, status, message: 'no', said });

  beforeEach(() => {
    maps = [users];
    there = [];
    here = [person('ann@example.com', 'boss@example.com'), person('boss@example.com')];
    fault = null;
    finds = 0;
    creationMs = 0;
    catalogue.clear();
    creations = createOn(NO_LOCKS);
  });

  const createOn = (locks: Locks): Creations =>
    createCreations({
      onspring,
      serviceNow: {
        lookUp: async (request) => {
          const key = 'key' in request ? request.key : '';
          return { records: here.filter(({ sysId }) => sysId.toLowerCase() === key.toLowerCase()), next: null };
        },
      },
      catalogue,
      references,
      locks,
      recordMaps: () => maps,
      timeZone: 'UTC',
      log,
    });

  it('creates what the map says of the record, without what Onspring lacks of it', async () => {
    expect(await creations.create(owner, 'ann@example.com')).toEqual({ ids: [100], reason: '' });
    expect(there.map(({ values }) => Object.fromEntries(values))).toEqual([
      { [emailFieldId]: 'ann@example.com', 22: 'ann', 23: 'Active' },
    ]);
  });

  it('creates one record, however many ask for it at once', async () => {
    const keys = ['ann@example.com', 'ANN@example.com', 'ann@example.com'];
    const found = await Promise.all(keys.map((key) => creations.create(owner, key)));
    expect(found.map(({ ids }) => ids)).toEqual([[100], [100], [100]]);
    expect(there).toHaveLength(1);
  });

  it.each(['outage', 'unanswered', 'server'] as const)(
    'takes up the record of a creation whose answer was lost (%s)',
    async (failure) => {
      fault = () => ({ error: vendorError(failure, 504), isDone: true });
      expect(await creations.create(owner, 'ann@example.com')).toEqual({ ids: [100], reason: '' });
      expect(there).toHaveLength(1);
    },
  );

  it('repeats no creation that may still come', async () => {
    await creations.create(owner, 'ann@example.com');
    fault = () => ({ error: vendorError('outage', 504), isDone: false });
    await expect(creations.create(owner, 'boss@example.com')).rejects.toThrow('no');
    expect(there).toHaveLength(1);
    fault = null;
    expect((await creations.create(owner, 'boss@example.com')).ids).toEqual([101]);
  });

  it('writes nothing where somebody created the record by now', async () => {
    const app = await resolveKeyed(catalogue, users);
    await creations.create(owner, 'ann@example.com');
    expect(await creations.createOnce(app, 'Ann@Example.com', new Map())).toEqual({ recordId: 100, isNew: false });
    expect(there).toHaveLength(1);
  });

  it.each([
    ['is not active', () => [], 'ann@example.com', /not active/],
    ['is paused', () => [{ ...users, paused: true }], 'ann@example.com', /"Users" is paused/],
    ['does not lead to the record', () => [users], 'nobody@example.com', /leads to no record/],
    ['leads to several', () => [users], 'twin@example.com', /several records/],
    ['has another key', () => [{ ...users, keyColumn: 'name' }], 'ann@example.com', /another key field/],
    ['has no key', () => [{ ...users, keyColumn: null }], 'ann@example.com', /sends no field for its key/],
    ['fills another app', () => [{ ...users, onspringAppId: 3 }], 'ann@example.com', /fills another app/],
  ] as const)('creates none and says why when the map %s', async (_, toMaps, key, reason) => {
    here.push(person('twin@example.com'), person('twin@example.com'));
    maps = [...toMaps()];
    expect(await creations.create(owner, key)).toEqual({ ids: [], reason: expect.stringMatching(reason) });
    expect(there).toEqual([]);
  });

  it('creates none under another key than the one it is looked for by', async () => {
    const [key, ...others] = users.fields;
    maps = [
      {
        ...users,
        fields: key === undefined ? others : [{ ...key, transform: 'template', template: 'x-{email}' }, ...others],
      },
    ];
    const { reason } = await creations.create(owner, 'ann@example.com');
    expect(reason).toMatch(/another key/);
    expect(there).toEqual([]);
  });

  it('says what Onspring refuses', async () => {
    fault = () => ({ error: vendorError('refused', 400, 'Field 22 (Full Name) must be unique.'), isDone: false });
    expect((await creations.create(owner, 'ann@example.com')).reason).toMatch(
      /^Onspring does not take the new record "ann@example.com" in app "Users" with "ann" in "Full Name"\. It says: Field 22/,
    );
  });

  it('is asked only where a map allows it, and the others are found with one question for an app', async () => {
    const shown = (mapped: MappedField, display: string) => [mapped, { value: 'x', display }] as const;
    const plain = { ...owner, map: { ...owner.map, createdBy: null } };
    const referenced = createReferencedRecords(references, creations);
    const found = await referenced.findAll([shown(plain, 'boss@example.com'), shown(owner, 'ann@example.com')]);
    expect(Object.fromEntries(found)).toEqual({
      '2:boss@example.com': { ids: [], reason: '' },
      '2:ann@example.com': { ids: [100], reason: '' },
    });
    // One for both, one for the manager of the new record, one right before it is created.
    expect(finds).toBe(3);
    expect(there).toHaveLength(1);
  });

  const createOverCompanions = (databaseUrl: string) =>
    it('creates one record over three companions on one database', async () => {
      const locks = [0, 1, 2].map(() => openRecordLocks(databaseUrl, 16, log));
      creationMs = 300;
      try {
        const companions = locks.map(createOn);
        const found = await Promise.all(companions.map((one) => one.create(owner, 'ann@example.com')));
        expect(found.map(({ ids }) => ids)).toEqual([[100], [100], [100]]);
        expect(there).toHaveLength(1);
      } finally {
        await Promise.all(locks.map((one) => one.close()));
      }
    });
  const databaseUrl = testDatabaseUrl();
  // The embedded store has one companion: nothing to share without a server.
  if (databaseUrl !== null) createOverCompanions(databaseUrl);
});
