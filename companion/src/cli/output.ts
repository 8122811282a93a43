import { styleText } from 'node:util';

const MARKS = ['ok', 'warn', 'fail', 'skip'] as const;
export type Mark = (typeof MARKS)[number];

const COLOURS = { ok: 'green', warn: 'yellow', fail: 'red', skip: 'gray' } as const;
const WIDEST_CELL = 100;

/** Where a command writes. Colour only on a terminal, and never when NO_COLOR is set. */
export interface Output {
  readonly json: boolean;
  readonly write: (text: string) => void;
  readonly isColoured: boolean;
}

/** Output of this process. */
export function createOutput(json: boolean): Output {
  return {
    json,
    write: (text) => void process.stdout.write(`${text}\n`),
    isColoured: process.stdout.isTTY === true && process.stdout.hasColors(),
  };
}

export function toMark(output: Output, mark: Mark): string {
  return output.isColoured ? styleText(COLOURS[mark], mark, { validateStream: false }) : mark;
}

/**
 * Text of another system for a terminal: without control characters, with which it could move the cursor, hide lines or set
 * the title. Line breaks stay.
 */
export function toPrintable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? character : ' '));
}

/** A table with aligned columns; line breaks become blanks, long cells are cut with an ellipsis, colours have no width. */
export function toTable(output: Output, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const marks = new Set(MARKS.map((mark) => toMark(output, mark)));
  const cells = [head, ...rows].map((row) => row.map((text) => (marks.has(text) ? text : toCell(text))));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => toWidth(row[column] ?? ''))));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - toWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
  const [first = '', ...others] = lines;
  return [output.isColoured ? styleText('bold', first, { validateStream: false }) : first, ...others].join('\n');
}

function toCell(text: string): string {
  const line = toPrintable(text).replace(/\s+/g, ' ');
  return toWidth(line) > WIDEST_CELL ? `${line.slice(0, WIDEST_CELL - 1)}…` : line;
}

function toWidth(text: string): number {
  let isEscape = false;
  let width = 0;
  for (const character of text) {
    if (character === '\u001b') isEscape = true;
    else if (isEscape) isEscape = character !== 'm';
    else width += 1;
  }
  return width;
}
