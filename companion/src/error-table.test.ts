import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { COMPANION_CODES, findCompanionError } from '../../now-app/server/domain/companion-errors.ts';
import { toEnglish } from '../../now-app/server/domain/message.ts';
import { toErrorDocument } from './error-document.ts';
import { ERROR_TABLE, findError } from './error-table.ts';

const UPPER_SNAKE = /^[A-Z0-9]+(_[A-Z0-9]+)*$/;

describe('the table of errors', () => {
  it('is what docs/errors.md shows', () => {
    expect(readFileSync('docs/errors.md', 'utf8')).toBe(toErrorDocument());
  });

  it('holds every code that is raised, and none that is not', () => {
    const raised = new Set(
      globSync(['companion/src/**/*.ts', 'now-app/server/contract/*.ts'])
        .filter((file) => !/\.test\.ts$|error-(table|document)\.ts$/.test(file))
        .flatMap(
          (file) =>
            readFileSync(file, 'utf8').match(
              /(?<=')[A-Z0-9]+(_[A-Z0-9]+)+(?=')|(?<=')INTERNAL(?=')|(?<=')UNEXPECTED(?=')|(?<=')UNAUTHENTICATED(?=')|(?<=')RELEASED(?=')|(?<=')STOPPING(?=')/g,
            ) ?? [],
        ),
    );
    const listed = Object.keys(ERROR_TABLE).filter((code) => !/^VENDOR_\d/.test(code));
    expect(listed.filter((code) => !raised.has(code))).toEqual([]);
  });

  it('has names in one form, sorted, and whole sentences', () => {
    const codes = Object.keys(ERROR_TABLE);
    expect(codes.filter((code) => !UPPER_SNAKE.test(code))).toEqual([]);
    expect(codes).toEqual([...codes].sort());
    for (const { meaning, remedy } of Object.values(ERROR_TABLE)) {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('is what the app says in its own words, so that they can be translated', () => {
    // Faults of commands, requests and the process itself: none of them is an issue.
    const unreported = new Set(
      [
        'BODY_TOO_LARGE COMPANION_UNREACHABLE CONFIG_INVALID INVALID_BODY INVALID_EVENT LISTEN_FAILED LOOKUP_NOT_FOUND',
        'LOOKUP_TIMEOUT MAPS_UNREAD NOT_FOUND RECORD_BUSY RELEASED RUN_BUSY RUN_NOT_FOUND SOURCE_REFUSED STOPPING STORE_LOCKED STORE_NEWER',
        'TOO_MANY_REQUESTS UNAUTHENTICATED',
      ].flatMap((line) => line.split(' ')),
    );
    const reported = Object.entries(ERROR_TABLE).filter(([code]) => !unreported.has(code));
    const inApp = COMPANION_CODES.map((code) => {
      const words = findCompanionError(code);
      return [code, words === null ? null : [toEnglish(words.meaning), toEnglish(words.remedy)]];
    });
    expect(inApp).toEqual(reported.map(([code, { meaning, remedy }]) => [code, [meaning, remedy]]));
  });

  it('knows the class of a status without a line of its own', () => {
    expect(findError('VENDOR_418')).toBe(ERROR_TABLE.VENDOR_400);
    expect(findError('VENDOR_302')).toBe(ERROR_TABLE.VENDOR_300);
    expect(findError('VENDOR_507')).toBe(ERROR_TABLE.VENDOR_500);
    expect(findError('toString')).toBeNull();
  });
});
