import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FINDING_STATE as S } from '../contract/states.ts';
import { type OpenRecord, selectRelated, toPhase, toRelatedNote, toTold, toUntold } from './related-record.ts';

const record = (sysId: string, changes: Partial<OpenRecord> = {}): OpenRecord => ({
  sysId,
  table: 'incident',
  priority: 3,
  createdOn: '2026-01-01 00:00:00',
  ...changes,
});

describe('selectRelated', () => {
  it('takes the most urgent of each kind, the newest among equals', () => {
    const records = [
      record('old'),
      record('new', { createdOn: '2026-02-01 00:00:00' }),
      record('unrated', { priority: null }),
      record('problem', { table: 'problem' }),
      record('urgent change', { table: 'change_request', priority: 1 }),
      record('change', { table: 'change_request', priority: 2, createdOn: '2026-03-01 00:00:00' }),
      record('other', { table: 'sc_task', priority: 1 }),
    ];
    expect(selectRelated(records, {})).toEqual({
      related_incident: 'new',
      related_problem: 'problem',
      related_change: 'urgent change',
    });
  });

  it('keeps what is chosen already', () => {
    expect(selectRelated([record('a')], { related_incident: 'chosen' })).toEqual({});
  });
});

describe('what related records are told', () => {
  const states = fc.array(fc.constantFrom(...Object.values(S)), { minLength: 1, maxLength: 20 });

  it('never tells one record the same twice in a row, and tells each new phase', () => {
    fc.assert(
      fc.property(states, (path) => {
        let told = '';
        const notes: string[] = [];
        for (const state of path) {
          const next = toTold(toPhase(state), ['incident']);
          if (toUntold(told, next).length > 0) notes.push(toPhase(state));
          if (next !== '') told = next;
        }
        notes.forEach((note, index) => {
          expect(note).not.toBe(notes[index - 1]);
        });
      }),
    );
  });

  it('tells a record that joins later, and only that one', () => {
    expect(toUntold('working,a', 'working,a,b')).toEqual(['b']);
    expect(toUntold('open,a,b', 'working,a,b')).toEqual(['a', 'b']);
    expect(toUntold('open,a', '')).toEqual([]);
    expect(toTold('none', ['a'])).toBe('');
    expect(toTold('open', ['', ''])).toBe('');
  });

  it('says which finding, and no more', () => {
    const { text, values } = toRelatedNote('working', 'FND0001', 'Weak cipher');
    expect(text).toContain('{0} ({1})');
    expect(values).toEqual(['FND0001', 'Weak cipher']);
    expect(
      new Set(['open', 'working', 'ended', 'accepted'].map((p) => toRelatedNote(p as 'open', '', '').text)).size,
    ).toBe(4);
  });
});
