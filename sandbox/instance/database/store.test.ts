import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createBaseSchema } from '../base/base.ts';
import type { Values } from '../types.ts';
import { createDatabase } from './database.ts';
import { createSchema } from './schema.ts';

const schema = createSchema(createBaseSchema());

/** One write: a record (by number) gets a class and a caller, or disappears. */
const write = fc.record({
  record: fc.integer({ min: 0, max: 90 }),
  className: fc.constantFrom('incident', 'incident', 'incident', 'task'),
  caller: fc.constantFrom('', 'a', 'A', 'b'),
  removed: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0),
});

describe('indexes of the store', () => {
  it('find the same records, whatever was written, as reading every row does', () => {
    fc.assert(
      fc.property(fc.array(write, { maxLength: 300 }), (writes) => {
        const database = createDatabase({ schema, clock: { now: () => 0 } });
        const expected = new Map<string, Values>();
        for (const { record, className, caller, removed } of writes) {
          const sysId = `r${record}`;
          const known = expected.get(sysId);
          if (removed) {
            expected.delete(sysId);
            database.remove(known?.['sys_class_name'] ?? className, sysId);
            continue;
          }
          const row = { sys_id: sysId, sys_class_name: className, caller_id: caller, sys_created_by: `u${record % 2}` };
          if (known?.['sys_class_name'] !== className) expected.delete(sysId);
          expected.set(sysId, row);
          database.put(className, row);
        }
        const rows = [...expected.values()];
        const idsOf = (found: readonly Readonly<Values>[]): string[] => found.map((row) => row['sys_id'] ?? '').sort();
        for (const caller of ['a', 'B', 'c']) {
          const wanted = rows.filter(
            (row) => row['caller_id']?.toLowerCase() === caller.toLowerCase() && row['sys_class_name'] === 'incident',
          );
          const odd = wanted.filter((row) => row['sys_created_by'] === 'u1');
          expect(idsOf(database.select('incident', `caller_id=${caller}`))).toEqual(idsOf(wanted));
          expect(idsOf(database.select('incident', `caller_id=${caller}^sys_created_by=U1`))).toEqual(idsOf(odd));
          expect(idsOf(database.select('incident', `caller_idIN${caller},nobody^sys_created_by=u1`))).toEqual(
            idsOf(odd),
          );
        }
        expect(idsOf(database.select('task', ''))).toEqual(idsOf(rows));
      }),
      { numRuns: 200 },
    );
  });

  it.each([2, 32, 33, 80])('keep the place of a record among %d of its key when it changes', (count) => {
    const database = createDatabase({ schema, clock: { now: () => 0 } });
    const rowOf = (index: number, text: string): Values => ({
      sys_id: `i${index}`,
      sys_class_name: 'incident',
      caller_id: 'c1',
      short_description: text,
    });
    for (let index = 0; index < count; index += 1) database.put('incident', rowOf(index, 'before'));
    database.put('incident', rowOf(1, 'after'));
    database.remove('incident', 'i0');
    const found = database.select('incident', 'caller_id=c1');
    expect(found).toHaveLength(count - 1);
    expect(found[0]).toEqual(rowOf(1, 'after'));
    for (let index = 1; index < count; index += 1) database.remove('incident', `i${index}`);
    expect(database.select('incident', 'caller_id=c1')).toEqual([]);
  });
});
