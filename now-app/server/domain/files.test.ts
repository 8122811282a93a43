import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  FILE_TYPES,
  type FileFacts,
  findRefusal,
  findStoredFault,
  parseFileTypes,
  toExtension,
  toMimeType,
  toSafeName,
} from '../contract/files.ts';

describe('toSafeName', () => {
  it.each([
    ['plan.pdf', 'plan.pdf'],
    ['C:\\fakepath\\plan.pdf', 'plan.pdf'],
    ['../../etc/plan.pdf', 'plan.pdf'],
    ['a"b<c>d|e?f*g:h.pdf', 'a_b_c_d_e_f_g_h.pdf'],
    [' . plan  of\r\nwork.pdf . ', 'plan ofwork.pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['Beleg e\u0301.pdf', 'Beleg \u00e9.pdf'],
    ['half \ud83d.pdf', 'half .pdf'],
    ['', 'file'],
    ['///', 'file'],
  ])('makes of %j the name %j', (name, safe) => {
    expect(toSafeName(name)).toBe(safe);
  });

  it('cuts a long name and keeps its extension', () => {
    const name = toSafeName(`${'\u{1f600}'.repeat(200)}.PDF`);
    expect(name.length).toBeLessThanOrEqual(150);
    expect(name).toMatch(/\u{1f600}\.PDF$/u);
  });

  it('answers, whatever the name, one that is safe and stays the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = toSafeName(name);
        expect(toSafeName(safe)).toBe(safe);
        expect(safe.length).toBeGreaterThan(0);
        expect(safe.length).toBeLessThanOrEqual(150);
        expect(safe).not.toMatch(/[\\/<>:"|?*\p{Cc}\u202a-\u202e]|^[ .]|[ .]$/u);
        expect(safe.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('findRefusal', () => {
  const limits = { maxBytes: 100, mostFiles: 5, types: ['pdf', 'csv', 'html'] };
  const file = (changes: Partial<FileFacts>): FileFacts => ({ name: 'a.pdf', type: '', bytes: 10, ...changes });

  it.each([
    ['an allowed file', {}, null],
    ['one that says its type', { type: 'application/PDF; charset=x' }, null],
    ['one of unknown size', { bytes: null }, null],
    ['one at the limit', { bytes: 100 }, null],
    ['one above it', { bytes: 101 }, 'FILE_TOO_LARGE'],
    ['an empty one', { bytes: 0 }, 'FILE_EMPTY'],
    ['another extension', { name: 'a.png' }, 'FILE_TYPE_REFUSED'],
    ['no extension', { name: 'pdf' }, 'FILE_TYPE_REFUSED'],
    ['a program behind a picture', { name: 'a.pdf.exe' }, 'FILE_TYPE_REFUSED'],
    ['a page that calls itself a document', { type: 'text/html' }, 'FILE_TYPE_REFUSED'],
    ['a type that no map may allow', { name: 'a.html', type: 'text/html' }, 'FILE_TYPE_REFUSED'],
    ['a name of every object', { name: 'a.constructor' }, 'FILE_TYPE_REFUSED'],
  ] as const)('judges %s', (_name, changes, expected) => {
    expect(findRefusal(file(changes), limits)).toBe(expected);
  });

  it('lets nothing through that is above a limit or of another type', () => {
    const anyFile = fc.record({ name: fc.string(), type: fc.string(), bytes: fc.option(fc.nat()) });
    const types = fc.subarray([...FILE_TYPES.keys()]);
    fc.assert(
      fc.property(anyFile, types, fc.nat(), fc.constantFrom('', '.pdf', '.zip'), (any, allowed, maxBytes, ending) => {
        const tried = { ...any, name: any.name + ending };
        if (findRefusal(tried, { maxBytes, mostFiles: 1, types: allowed }) !== null) return;
        expect(allowed).toContain(toExtension(tried.name));
        expect(tried.bytes ?? 1).toBeGreaterThan(0);
        expect(tried.bytes ?? 0).toBeLessThanOrEqual(maxBytes);
      }),
    );
  });
});

it('tells the type that an extension stands for, never one that runs', () => {
  expect(toMimeType('A.PDF')).toBe('application/pdf');
  expect(toMimeType('a.html')).toBe('application/octet-stream');
  expect([...FILE_TYPES.values()].flat().filter((type) => /html|script|svg/.test(type))).toEqual([]);
  expect(parseFileTypes(' PDF, .docx ,,pdf')).toEqual(['pdf', 'docx']);
});

describe('findStoredFault', () => {
  const limits = { maxBytes: 100, mostFiles: 5, types: ['pdf'] };
  it.each([
    ['keeps what arrived whole', 10, 10, null],
    ['takes back the first part of an upload that broke', 10, 9, 'FILE_INCOMPLETE'],
    ['takes back more than was announced', 10, 11, 'FILE_INCOMPLETE'],
    ['keeps what came without a length', null, 100, null],
    ['takes back what is too large and came without a length', null, 101, 'FILE_TOO_LARGE'],
    ['takes back nothing at all', null, 0, 'FILE_EMPTY'],
  ])('%s', (_case, announced, stored, fault) => {
    expect(findStoredFault({ name: 'a.pdf', announced, stored }, limits)).toBe(fault);
  });
});
