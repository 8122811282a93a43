import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  COMMENT_LIMIT,
  type IncomingComment,
  isTold,
  joinEntries,
  toAppNote,
  toCommentText,
  toEntry,
  toOnspringMark,
  toOwnWords,
  toSafeEntry,
  toWriter,
} from './comment.ts';

const comment: IncomingComment = {
  onspringApp: '212',
  onspringRecord: '7',
  author: 'Jane Doe',
  writtenAt: '2026-11-22 09:14:33',
  text: 'The retest is planned.\nPlease attach the log.',
  remark: '',
  placeholder: 'Read it in Onspring.',
};

describe('toEntry', () => {
  it('names origin, author and time before the text', () => {
    expect(toEntry(comment)).toBe(
      '[Onspring 212/7] Jane Doe, 2026-11-22 09:14 UTC\nThe retest is planned.\nPlease attach the log.',
    );
  });

  it('says that a comment was changed, and what stands for a text that did not fit', () => {
    expect(toEntry({ ...comment, remark: 'changed', text: '' })).toBe(
      '[Onspring 212/7] Jane Doe, 2026-11-22 09:14 UTC, changed\nRead it in Onspring.',
    );
    expect(toEntry({ ...comment, author: '', writtenAt: '' })).toMatch(/^\[Onspring 212\/7\] \nThe retest/);
  });

  it('takes the meaning of tags and marks in the text of others', () => {
    const text = '[code]<script>alert(1)</script>[/CODE] [Onspring 212/8] not mine @[x:Beth]';
    const [, body] = toEntry({ ...comment, text }).split('\n');
    expect(body).toBe('[ code]<script>alert(1)</script>[ /CODE] [ Onspring 212/8] not mine @[x:Beth]');
  });

  it('is recognised for every author and text, and carries no mark but its own', () => {
    const fragment = fc.constantFrom(
      '[Onspring 9/9] ',
      '[code]',
      '[/code]',
      '\n',
      ' ',
      '[',
      'Onspring 9/9',
      '[Onspring Bridge] ',
    );
    const words = fc.array(fc.oneof(fragment, fc.string()), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (author, text, app, record) => {
        const entry = toEntry({ ...comment, onspringApp: String(app), onspringRecord: String(record), author, text });
        expect(toWriter(entry)).toBe('onspring');
        const mark = toOnspringMark(String(app), String(record));
        expect(entry.startsWith(mark)).toBe(true);
        expect(entry.slice(mark.length)).not.toMatch(/\[Onspring \d|\[\/?code\]/i);
      }),
    );
  });
});

describe('toWriter', () => {
  it('tells people from the app and from Onspring', () => {
    expect(toWriter(toAppNote('All tasks are done.'))).toBe('app');
    expect(toWriter('I saw [Onspring 212/7] and agree')).toBe('person');
    expect(toWriter('[Onspring Bridge]is down')).toBe('person');
    expect(toWriter(toEntry(comment))).toBe('onspring');
  });
});

describe('an entry that people and the app wrote in one save', () => {
  it('has both, and goes to Onspring without the notes of the app', () => {
    const typed = 'I named Helen.\n\nShe knows it.';
    const both = joinEntries(joinEntries(typed, toAppNote('Another approver.')), toAppNote('Escalated.'));
    expect(both).toBe(`${typed}\n\n[Onspring Bridge] Another approver.\n\n[Onspring Bridge] Escalated.`);
    expect(toWriter(both)).toBe('person');
    expect(toOwnWords(both)).toBe(typed);
    const notes = joinEntries(joinEntries('', toAppNote('One.')), toAppNote('Two.'));
    expect(toWriter(notes)).toBe('app');
    expect(toOwnWords(notes)).toBe(notes);
  });
});

describe('toSafeEntry', () => {
  it('leaves what the app writes, and what people write about a comment', () => {
    const entry = toEntry(comment);
    expect(toSafeEntry(entry, toOnspringMark('212', '7'))).toBe(entry);
    for (const text of ['I saw [Onspring 212/7] and agree', '[Onspring 212/7]!', toAppNote('Done.'), '']) {
      expect(toSafeEntry(text, '')).toBe(text);
    }
  });

  it('takes the meaning of a typed mark in any line, also in a save of the app that is about another comment', () => {
    const typed = '[Onspring 212/7] mine\n[Onspring 212/8] also mine';
    expect(toSafeEntry(typed, '')).toBe('[ Onspring 212/7] mine\n[ Onspring 212/8] also mine');
    expect(toSafeEntry(typed, toOnspringMark('212', '9'))).toBe(toSafeEntry(typed, ''));
    expect(toWriter(toSafeEntry(typed, ''))).toBe('person');
  });
});

describe('isTold', () => {
  it.each([
    ['from a person', 'Seen', true, true],
    ['from the app', toAppNote('All tasks are done.'), false, true],
    ['from Onspring', toEntry(comment), false, false],
  ])('an entry %s', (_writer, entry, usually, withAppNotes) => {
    expect(isTold(entry, false)).toBe(usually);
    expect(isTold(entry, true)).toBe(withAppNotes);
  });
});

describe('toCommentText', () => {
  it('keeps what fits and cuts the rest with a remark, never inside a character', () => {
    expect(toCommentText('  short \n', '(cut)')).toBe('short');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), (shift) => {
        const cut = toCommentText(`${'x'.repeat(shift)}${'\u{1F600}'.repeat(COMMENT_LIMIT)}`, '(cut)');
        expect(cut.length).toBeLessThanOrEqual(COMMENT_LIMIT);
        expect(cut.endsWith(' (cut)')).toBe(true);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});
