import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { measureGrowth } from '../../test/support/growth.ts';
import { htmlToText, toSafeHtml } from './html-to-text.ts';

describe('htmlToText', () => {
  it.each([
    ['<p>One</p><p>Two &amp; three</p>', 'One\n\nTwo & three'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<ul><li>first</li><li>second</li></ul>', '- first\n- second'],
    ['<a href="https://x.example/a">the report</a>', 'the report (https://x.example/a)'],
    ['<a href="https://x.example">https://x.example</a>', 'https://x.example'],
    ['<script>alert(1)</script>text<!-- note -->', 'text'],
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['one <br />  \n two', 'one\n two'],
    ['<a>no address</a> <a href="x">never closed', 'no address never closed'],
    ['<!-- never closed <b>text</b>', '<!-- never closed text'],
    ['<style>p{}</style >a <script>never closed', 'a never closed'],
    ['a <b never closed', 'a <b never closed'],
    ['<td>1</td><td>2</td>', '1\t2'],
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

  it.each([
    ['<p>Look &amp; see</p><ul><li>one<li>two</ul>', 'Look &amp; see<br><br>- one<br>- two'],
    ['<script>alert(1)</script><img src=x onerror=alert(1)>Do it', 'Do it'],
    ['<a href="javascript:alert(1)" onclick="x()">Portal</a>', 'Portal (javascript:alert(1))'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ])('makes HTML of %j that only shows words', (html, safe) => expect(toSafeHtml(html)).toBe(safe));

  it('makes harmless HTML of anything, and nothing new of it the second time', () => {
    const markup = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('<', '>', '&lt;', '<a href="javascript:x">', '<svg onload=x>', '</', '&#60;b&#62;'),
      ),
    );
    fc.assert(
      fc.property(markup, (parts) => {
        const safe = toSafeHtml(parts.join(''));
        expect(safe.replaceAll('<br>', '')).not.toMatch(/[<>]/);
        expect(toSafeHtml(safe)).toBe(safe);
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

  it.each([
    '<a href="x"',
    '<a href="x">',
    '<!--',
    '<script ',
    '</script ',
    '<a',
    '<p ',
    '<',
    ' ',
    '&nbsp;',
    '\n',
    ' \n',
    'href="',
  ])('takes time in proportion to a text full of %j', (part) => {
    const growth = measureGrowth(16_000, (size) => {
      const html = `x${part.repeat(size / part.length)}x`;
      return () => htmlToText(html);
    });
    // The square of the length would be 256.
    expect(growth).toBeLessThan(100);
  });
});
