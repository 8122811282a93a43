/**
 * Plain text of the HTML that Onspring keeps in multi-line text fields (onspring-api.md 4.2): blocks become lines, list
 * items get a dash, links keep their address, everything else of the markup goes. Never fails; text without markup is
 * returned as it is, apart from entities and outer blanks. Takes time in proportion to the text, whatever it holds:
 * anyone who edits a record there chooses it.
 */
export function htmlToText(html: string): string {
  return stripMarkup(html)
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, decodeEntity)
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const TAG_NAME = /<\/?([a-z][a-z0-9]*)/iy;
const BLOCK = /^(?:p|div|h[1-6]|ul|ol|tr|table|blockquote|pre|section)$/;
const HREF = /\bhref\s*=\s*["']([^"']*)["']/i;
const AFTER_BREAK = /[^\S\n]*\n?/y;
/** What is left out with its content, and where that ends. */
const HIDDEN_ENDS = { script: /<\/script\s*>/gi, style: /<\/style\s*>/gi } as const;

/** Reads the markup once from left to right; what does not end is not looked for again. */
function stripMarkup(html: string): string {
  const parts: string[] = [];
  const unending = new Set<string>();
  let link: { readonly address: string; readonly from: number } | null = null;

  /** Position behind the next end of a comment, a script or a style; -1 when there is none. */
  function findEnd(kind: 'comment' | 'script' | 'style', from: number): number {
    if (unending.has(kind)) return -1;
    let end = -1;
    if (kind === 'comment') {
      const at = html.indexOf('-->', from);
      if (at >= 0) end = at + 3;
    } else {
      const pattern = HIDDEN_ENDS[kind];
      pattern.lastIndex = from;
      if (pattern.test(html)) end = pattern.lastIndex;
    }
    if (end < 0) unending.add(kind);
    return end;
  }

  function closeLink(): void {
    if (link === null) return;
    const label = parts.splice(link.from).join('');
    parts.push(label.trim() === link.address ? link.address : `${label} (${link.address})`);
    link = null;
  }

  let position = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', position)) {
    parts.push(html.slice(position, at));
    const comment = html.startsWith('<!--', at) ? findEnd('comment', at + 4) : -1;
    TAG_NAME.lastIndex = at;
    const name = TAG_NAME.exec(html)?.[1]?.toLowerCase();
    const isEnd = html[at + 1] === '/';
    const hidden = !isEnd && (name === 'script' || name === 'style') ? findEnd(name, at) : -1;
    const tagEnd = name === undefined ? -1 : html.indexOf('>', at);
    if (comment >= 0 || hidden >= 0) {
      position = Math.max(comment, hidden);
      continue;
    }
    if (name === undefined) {
      parts.push('<');
      position = at + 1;
      continue;
    }
    position = at;
    // Nothing behind this place is a tag.
    if (tagEnd < 0) break;
    position = tagEnd + 1;
    if (name === 'br') {
      parts.push('\n');
      AFTER_BREAK.lastIndex = position;
      position += AFTER_BREAK.exec(html)?.[0].length ?? 0;
    } else if (name === 'li' && !isEnd) parts.push('\n- ');
    else if (BLOCK.test(name)) parts.push('\n');
    else if (isEnd && (name === 'td' || name === 'th')) parts.push('\t');
    else if (name === 'a' && isEnd) closeLink();
    else if (name === 'a' && link === null) {
      const address = HREF.exec(html.slice(at, tagEnd))?.[1];
      if (address !== undefined) link = { address, from: parts.length };
    }
  }
  parts.push(html.slice(position));
  return parts.join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  hellip: '\u2026',
  bull: '\u2022',
  sect: '\u00a7',
  copy: '\u00a9',
  reg: '\u00ae',
  euro: '\u20ac',
};

const LAST_CODE_POINT = 0x10ffff;

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const isHex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '';
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };

/** The HTML that reads as this text: the inverse of `htmlToText`, whatever the text holds. */
export function textToHtml(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[&<>\n]/g, (character) => ESCAPES[character] ?? character);
}

/**
 * The words of formatted text as HTML that can only be read: lines, lists and addresses stay, markup goes. For columns that
 * show HTML and mails that carry it, where a script or a disguised link of the other system would come alive.
 */
export function toSafeHtml(html: string): string {
  return textToHtml(htmlToText(html));
}
