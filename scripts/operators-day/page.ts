/** The operator's day as docs/operations.md tells it: what is typed, what is shown, what other people do meanwhile. */

export type DayStep =
  | {
      readonly kind: 'command';
      readonly line: number;
      /** As typed; several lines when they end in a backslash. */
      readonly command: string;
      /** What the page shows below it. */
      readonly shown: readonly string[];
    }
  | { readonly kind: 'meanwhile'; readonly line: number; readonly name: string }
  | { readonly kind: 'file'; readonly line: number; readonly path: string; readonly content: string };

const HEADING = "## The operator's day";

/**
 * Steps of the section in their order. In blocks of the language `console` a line that begins with `$ ` is typed and the lines
 * below are shown; a block `ini` that names a path in its first comment is a file; `<!-- meanwhile: name -->` is what somebody
 * else does. Throws `DAY_SECTION_MISSING`, `DAY_BLOCK_OPEN`, `DAY_BLOCK_UNKNOWN`.
 */
export function readDay(page: string): readonly DayStep[] {
  const lines = page.split('\n');
  const start = lines.indexOf(HEADING);
  if (start < 0) throw new Error(`DAY_SECTION_MISSING: the page has no heading "${HEADING}"`);
  const steps: DayStep[] = [];
  for (let at = start + 1; at < lines.length && !/^## /.test(lines[at] ?? ''); at++) {
    const meanwhile = /^<!-- meanwhile: ([a-z-]+) -->$/.exec(lines[at] ?? '')?.[1];
    if (meanwhile !== undefined) steps.push({ kind: 'meanwhile', line: at + 1, name: meanwhile });
    const language = /^```(\w*)$/.exec(lines[at] ?? '')?.[1];
    if (language === undefined) continue;
    const end = lines.indexOf('```', at + 1);
    if (end < 0) throw new Error(`DAY_BLOCK_OPEN: the block of line ${at + 1} has no end`);
    steps.push(...readBlock(language, lines.slice(at + 1, end), at + 2));
    at = end;
  }
  return steps;
}

function readBlock(language: string, lines: readonly string[], line: number): DayStep[] {
  if (language === 'console') return readCommands(lines, line);
  const path = /^# (\/\S+)$/.exec(lines[0] ?? '')?.[1];
  if (language === 'ini' && path !== undefined) return [{ kind: 'file', line, path, content: `${lines.join('\n')}\n` }];
  throw new Error(
    `DAY_BLOCK_UNKNOWN: line ${line}: a block of the day is console, or ini with "# /path" as its first line`,
  );
}

function readCommands(lines: readonly string[], first: number): DayStep[] {
  const steps: { kind: 'command'; line: number; command: string; shown: string[] }[] = [];
  let isTyping = false;
  for (const [offset, line] of lines.entries()) {
    const last = steps.at(-1);
    if (line.startsWith('$ ')) steps.push({ kind: 'command', line: first + offset, command: line.slice(2), shown: [] });
    else if (isTyping && last !== undefined) last.command += `\n${line}`;
    else last?.shown.push(line);
    isTyping = line.endsWith('\\') && (isTyping || line.startsWith('$ '));
  }
  return steps;
}

/** Whether output is as shown: `...` alone stands for any lines, `…` within a line for any text, blank lines do not count. */
export function isAsShown(shown: readonly string[], output: string): boolean {
  const wanted = shown.filter((line) => line.trim() !== '');
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const pattern = wanted.map((line) => (line.trim() === '...' ? '(?:.*\n)*' : `${toPattern(line)}\n`)).join('');
  return new RegExp(`^${pattern}$`).test(lines.map((line) => `${line.trimEnd()}\n`).join(''));
}

const toPattern = (line: string): string => line.trimEnd().split('…').map(escapePattern).join('.*');
const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
