import { describe, expect, it } from '@jest/globals';
import { toPlainText } from './plain-text.ts';

describe('toPlainText', () => {
  it('keeps the lines of lists and paragraphs', () => {
    const html =
      '<ul><li>Export the <b>accounts</b>.</li><li>Attach it.</li></ul><p><strong>Done when:</strong> dated</p>';
    expect(toPlainText(html)).toBe('- Export the accounts.\n- Attach it.\nDone when: dated');
  });
  it('reads entities once', () => {
    expect(toPlainText('a &lt; b &amp;lt; c')).toBe('a < b &lt; c');
  });
  it('leaves plain text alone', () => {
    expect(toPlainText('One line\nAnother')).toBe('One line\nAnother');
  });
  it('takes no longer for what is no HTML', () => {
    const hostile = `${'<'.repeat(100_000)}${' '.repeat(100_000)}x`;
    expect(toPlainText(hostile)).toHaveLength(200_001);
  });
});
