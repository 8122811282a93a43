import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordMap } from '../contract/protocol.ts';
import { toParentsFirst } from './map-order.ts';

function map(id: string, parentMap: string | null): RecordMap {
  return {
    id,
    name: id,
    onspringApp: id,
    onspringAppId: null,
    targetTable: 't',
    direction: 'both',
    keyColumn: null,
    schedule: null,
    parentMap,
    parentField: null,
    createsThere: false,
    journal: null,
    appNotes: false,
    paused: false,
    fields: [],
    attachments: [],
  };
}

describe('toParentsFirst', () => {
  it('puts parents before their children and leaves the order as it is otherwise', () => {
    const maps = [map('action plans', 'findings'), map('steps', 'action plans'), map('findings', null), map('x', null)];
    expect(toParentsFirst(maps).map(({ id }) => id)).toEqual(['findings', 'action plans', 'steps', 'x']);
  });

  it('keeps each map once, whatever waits for whatever', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    const parents = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone'), { nil: null }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(ids, parents, (names, of) => {
        const ordered = toParentsFirst(names.map((id, index) => map(id, of[index] ?? null)));
        expect(ordered.map(({ id }) => id).sort()).toEqual([...names].sort());
      }),
    );
  });
});
