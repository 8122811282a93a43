import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { htmlToText } from './html-to-text.ts';

describe('htmlToText', () => {
  it.each([
    ['<p>One</p><p>Two &amp; three</p>', 'One\n\nTwo & three'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<ul><li>first</li><li>second</li></ul>', '- first\n- second'],
    ['<a href="https://x.example/a">the report</a>', 'the report (https://x.example/a)'],
    ['<a href="https://x.example">https://x.example</a>', 'https://x.example'],
    ['<script>alert(1)</script>text<!-- note -->', 'text'],
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['&#65;&#x42;&unknown;&nbsp;end', 'AB&unknown; end'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('leaves plain text alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 .,;:()'"-]*$/), (text) => {
        expect(htmlToText(text)).toBe(text.trim());
      }),
    );
  });

  it('never fails and never leaves a tag', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('b', 'p', 'li', 'div', 'span'), (text, tag) => {
        expect(htmlToText(`<${tag}>${text}</${tag}>`)).not.toContain(`</${tag}>`);
      }),
    );
  });
});
