import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OnspringRecord } from './ports.ts';
import { createReferences, type References } from './references.ts';

const USERS = 2;
const EMAIL = 55;
const NUMBER = 56;
const MINUTE = 60_000;

describe('createReferences', () => {
  let nowMs: number;
  /** Ids of each batch that was asked for. */
  let batches: (readonly number[])[];
  /** Records without an address, and those that are gone. */
  let unnamed: Set<number>;
  let gone: Set<number>;
  let references: References;

  const addressOf = (recordId: number) => `User${recordId}@example.com`;
  const toRecord = (recordId: number): OnspringRecord => {
    const address = unnamed.has(recordId) ? undefined : ` ${addressOf(recordId)} `;
    return {
      appId: USERS,
      recordId,
      values: new Map<number, unknown>([
        [EMAIL, address],
        [NUMBER, recordId * 10],
      ]),
    };
  };

  beforeEach(() => {
    nowMs = 0;
    batches = [];
    unnamed = new Set();
    gone = new Set();
    references = createReferences({
      onspring: {
        async fetchRecords(_app, recordIds) {
          batches.push(recordIds);
          return recordIds.filter((id) => !gone.has(id)).map(toRecord);
        },
        // Two people with one address.
        findByTexts: async (_match, texts) =>
          texts.length === 0 ? [] : [toRecord(1), { ...toRecord(1), recordId: 9 }],
      },
      nowMs: () => nowMs,
    });
  });

  const ids = (count: number, first = 1) => Array.from({ length: count }, (_, index) => first + index);
  const fetchKeys = (recordIds: readonly number[], keyFieldId = EMAIL) =>
    references.fetchKeys(recordIds.map((recordId) => ({ appId: USERS, keyFieldId, recordId })));

  it('reads many records in batches of a hundred, and each once', async () => {
    const keys = await fetchKeys(ids(250));
    expect(batches.map((batch) => batch.length)).toEqual([100, 100, 50]);
    expect(batches.flat()).toEqual(ids(250));
    expect(keys.size).toBe(250);
    expect(keys.get(`${USERS}:7`)).toBe(addressOf(7));
    await fetchKeys(ids(251));
    expect(batches.at(-1)).toEqual([251]);
  });

  it('reads each key of a record for itself', async () => {
    await fetchKeys([7]);
    expect((await fetchKeys([7], NUMBER)).get(`${USERS}:7`)).toBe('70');
    expect(batches).toEqual([[7], [7]]);
  });

  it('looks again after a quarter of an hour, and after a minute for what had no key', async () => {
    unnamed = new Set([2]);
    gone = new Set([3]);
    expect([...(await fetchKeys([1, 2, 3])).keys()]).toEqual([`${USERS}:1`]);
    nowMs += MINUTE - 1;
    await fetchKeys([1, 2, 3]);
    expect(batches).toHaveLength(1);
    nowMs += 1;
    [unnamed, gone] = [new Set(), new Set()];
    expect((await fetchKeys([1, 2, 3])).size).toBe(3);
    expect(batches.at(-1)).toEqual([2, 3]);
    nowMs = 15 * MINUTE;
    await fetchKeys([1, 2]);
    expect(batches.at(-1)).toEqual([1]);
  });

  it('forgets what was unused for longest once it holds ten thousand', async () => {
    await fetchKeys(ids(10_000));
    await fetchKeys([1]);
    await fetchKeys([10_001]);
    batches = [];
    await fetchKeys([1, 2]);
    expect(batches).toEqual([[2]]);
  });

  it('names all records of a key by its small letters', async () => {
    const match = { appId: USERS, fieldId: EMAIL };
    expect(await references.fetchRecords(match, ['USER1@example.com'])).toEqual(
      new Map([[`${USERS}:user1@example.com`, [1, 9]]]),
    );
    expect(await references.fetchRecords(match, [])).toEqual(new Map());
  });
});
