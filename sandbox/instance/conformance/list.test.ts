import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** Items of servicenow-instance.md section 17. */
const ITEMS = Array.from({ length: 21 }, (_, index) => index + 1);

describe('the conformance list (servicenow-instance.md 17)', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => /^item-\d\d-.*\.test\.ts$/.test(name));

  it.each(ITEMS)('has a test file for item %i, which cites it', (item) => {
    const own = files.filter((name) => name.startsWith(`item-${String(item).padStart(2, '0')}-`));
    expect(own).not.toEqual([]);
    for (const name of own)
      expect(readFileSync(join(import.meta.dirname, name), 'utf8')).toMatch(
        new RegExp(`describe\\('17\\.${item} .*\\(servicenow-instance\\.md`),
      );
  });
});
