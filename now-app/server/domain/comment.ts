/**
 * Journal entries on their way to Onspring and back. The first line of an entry says where it comes from, so that it can
 * be told from what people write here, whatever else is lost: no entry goes back to where it came from. Pure.
 */

/** Longest text of a comment: as JSON it fits twice into a staging row. */
export const COMMENT_LIMIT = 16_000;
const AUTHOR_LIMIT = 100;

/** Who wrote a journal entry: a person here, this app, or somebody in Onspring. */
export type Writer = 'person' | 'app' | 'onspring';

const APP_MARK = '[Onspring Bridge] ';
const ONSPRING_MARK = /^\[Onspring \d+\/\d+\] /;

/** Reads the writer of an entry from its first line. */
export function toWriter(entry: string): Writer {
  if (ONSPRING_MARK.test(entry)) return 'onspring';
  return entry.startsWith(APP_MARK) ? 'app' : 'person';
}

/**
 * What a save adds to a journal, as it may be stored. `own`: the mark that the app itself gave to the save, `''` for what
 * people write; a line of theirs that begins like a mark of Onspring loses its meaning.
 */
export function toSafeEntry(entry: string, own: string): string {
  if (own !== '' && entry.startsWith(own)) return entry;
  return entry.replace(/^\[(?=Onspring \d+\/\d+\] )/gm, '[ ');
}

/** Whether an entry goes to Onspring: never one that came from there, one of the app only where its map says so. */
export function isTold(entry: string, appNotes: boolean): boolean {
  const writer = toWriter(entry);
  return writer === 'person' || (writer === 'app' && appNotes);
}

/** An entry that the app writes by itself. */
export function toAppNote(text: string): string {
  return `${APP_MARK}${text}`;
}

/** One entry of two: a save adds one to a journal. */
export function joinEntries(first: string, second: string): string {
  return [first.trim(), second].filter((entry) => entry !== '').join('\n\n');
}

/** What of a person's entry is theirs: notes that the app added to the same save are cut off. */
export function toOwnWords(entry: string): string {
  return toWriter(entry) === 'person' ? (entry.split(`\n\n${APP_MARK}`)[0] ?? '') : entry;
}

/** What stands at the beginning of the entry of an Onspring record, and in no other entry. */
export function toOnspringMark(onspringApp: string, onspringRecord: string): string {
  return `[Onspring ${onspringApp}/${onspringRecord}] `;
}

export interface IncomingComment {
  readonly onspringApp: string;
  readonly onspringRecord: string;
  readonly author: string;
  /** UTC, `yyyy-MM-dd HH:mm:ss`; `''`: Onspring did not tell. */
  readonly writtenAt: string;
  readonly text: string;
  /** Words behind the time, e.g. that the comment was changed; `''`: none. */
  readonly remark: string;
  /** What stands for an empty text. */
  readonly placeholder: string;
}

/** Marks and tags that mean something in a journal lose their meaning: the text of others is only text. */
function toHarmless(text: string): string {
  return text.replace(/\[(?=Onspring \d|\/?code\])/gi, '[ ');
}

/** The journal entry of a comment: mark, author and time in the first line, then the text. */
export function toEntry(comment: IncomingComment): string {
  const author = toHarmless(comment.author.replace(/\s+/g, ' ').trim()).slice(0, AUTHOR_LIMIT);
  const time = comment.writtenAt === '' ? '' : `${comment.writtenAt.slice(0, 16)} UTC`;
  const facts = [author, time, comment.remark].filter((fact) => fact !== '').join(', ');
  const text = comment.text.trim() === '' ? comment.placeholder : toHarmless(comment.text);
  return `${toOnspringMark(comment.onspringApp, comment.onspringRecord)}${facts}\n${text}`;
}

/** The text of an entry for Onspring: a longer one is cut, never inside a character, and ends with the remark. */
export function toCommentText(entry: string, cutRemark: string): string {
  const text = entry.trim();
  if (text.length <= COMMENT_LIMIT) return text;
  const end = COMMENT_LIMIT - cutRemark.length - 1;
  const cut = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
  return `${text.slice(0, cut)} ${cutRemark}`;
}
