/** Which files may travel, and under which name: decided alike on both sides. Imports nothing. */

/**
 * Types that a map can allow: MIME types by extension, the first is what the other side is told. A file that a browser
 * would run or show as a page (html, svg, js) and programs are left out on purpose.
 */
export const FILE_TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['pdf', ['application/pdf']],
  ['txt', ['text/plain']],
  ['csv', ['text/csv', 'text/plain', 'application/csv', 'application/vnd.ms-excel']],
  ['rtf', ['application/rtf', 'text/rtf']],
  ['doc', ['application/msword']],
  ['docx', ['application/vnd.openxmlformats-officedocument.wordprocessingml.document']],
  ['xls', ['application/vnd.ms-excel']],
  ['xlsx', ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']],
  ['ppt', ['application/vnd.ms-powerpoint']],
  ['pptx', ['application/vnd.openxmlformats-officedocument.presentationml.presentation']],
  ['vsdx', ['application/vnd.visio', 'application/vnd.ms-visio.drawing']],
  ['odt', ['application/vnd.oasis.opendocument.text']],
  ['ods', ['application/vnd.oasis.opendocument.spreadsheet']],
  ['odp', ['application/vnd.oasis.opendocument.presentation']],
  ['png', ['image/png']],
  ['jpg', ['image/jpeg']],
  ['jpeg', ['image/jpeg']],
  ['gif', ['image/gif']],
  ['bmp', ['image/bmp', 'image/x-ms-bmp']],
  ['tif', ['image/tiff']],
  ['tiff', ['image/tiff']],
  ['heic', ['image/heic', 'image/heif']],
  ['msg', ['application/vnd.ms-outlook']],
  ['eml', ['message/rfc822']],
  ['json', ['application/json']],
  ['xml', ['application/xml', 'text/xml']],
  ['zip', ['application/zip', 'application/x-zip-compressed']],
]);

/** What senders write that know no type. */
const UNSAID_TYPES: readonly string[] = ['', 'application/octet-stream', 'binary/octet-stream'];

/** The platform takes no larger body on a scripted route, whatever its property says (servicenow-instance.md 1 (D)). */
export const LARGEST_FILE_MEGABYTES = 25;
export const MEGABYTE = 1024 * 1024;
/** Longest name that both sides keep; ServiceNow takes 255, Onspring names no limit. */
const NAME_LIMIT = 150;

/** Limits of one map of files. */
export interface FileLimits {
  readonly maxBytes: number;
  /** Most files of one record. */
  readonly mostFiles: number;
  /** Allowed extensions, lower case, without a dot. */
  readonly types: readonly string[];
}

/** A file as its side describes it. `type`: MIME type, `''` when not said. `bytes`: `null` while unknown. */
export interface FileFacts {
  readonly name: string;
  readonly type: string;
  readonly bytes: number | null;
}

export type FileRefusal = 'FILE_TYPE_REFUSED' | 'FILE_TOO_LARGE' | 'FILE_EMPTY';

/** Extension in lower case without its dot, `''` when there is none. */
export function toExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Control characters, halves of characters, and marks that reverse or hide part of a name. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|^[\ud800-\udfff]$/;

/**
 * The name under which a file arrives: no path, nothing that a file system or a header would read as something else, at most
 * 150 characters with its extension kept. The same for a name that is safe already.
 */
export function toSafeName(name: string): string {
  const visible = [...name].filter((character) => !HIDDEN.test(character)).join('');
  const last = visible.normalize('NFC').split(/[\\/]/).pop() ?? '';
  const trimmed = trimEnds(last.replace(/[<>:"|?*]/g, '_').replace(/\s+/g, ' '));
  if (trimmed === '') return 'file';
  return trimmed.length <= NAME_LIMIT ? trimmed : cut(trimmed);
}

function trimEnds(text: string): string {
  return text.replace(/^[ .]+/, '').replace(/[ .]+$/, '');
}

function cut(name: string): string {
  const extension = toExtension(name);
  const ending = extension === '' || extension.length > 20 ? '' : name.slice(name.lastIndexOf('.'));
  const start = name.slice(0, NAME_LIMIT - ending.length).replace(/[\ud800-\udbff]$/, '');
  return `${trimEnds(start) || 'file'}${ending}`;
}

/** Why a file may not travel; `null` when it may as far as is known. Its extension and what it says of itself must fit. */
export function findRefusal(file: FileFacts, limits: FileLimits): FileRefusal | null {
  const extension = toExtension(file.name);
  const said = (file.type.split(';')[0] ?? '').trim().toLowerCase();
  const known = FILE_TYPES.get(extension);
  if (known === undefined || !limits.types.includes(extension)) return 'FILE_TYPE_REFUSED';
  if (!UNSAID_TYPES.includes(said) && !known.includes(said)) return 'FILE_TYPE_REFUSED';
  if (file.bytes === 0) return 'FILE_EMPTY';
  return file.bytes !== null && file.bytes > limits.maxBytes ? 'FILE_TOO_LARGE' : null;
}

/**
 * Why a file that was just stored is taken back, `null` when it may stay. `announced`: length its sender named, `null` when
 * none, since a body may come without it; what a sender says is only said, and an upload may break in the middle.
 */
export function findStoredFault(
  file: { readonly name: string; readonly announced: number | null; readonly stored: number },
  limits: FileLimits,
): FileRefusal | 'FILE_INCOMPLETE' | null {
  const { name, announced, stored } = file;
  if (announced !== null && announced !== stored) return 'FILE_INCOMPLETE';
  return findRefusal({ name, type: '', bytes: stored }, limits);
}

/** MIME type that the other side is told: what the extension stands for, never what the sender claims. */
export function toMimeType(name: string): string {
  return FILE_TYPES.get(toExtension(name))?.[0] ?? 'application/octet-stream';
}

/** Extensions of a list such as `pdf, .docx`, lower case, each once. */
export function parseFileTypes(text: string): readonly string[] {
  const parts = text.split(',').map((part) => part.trim().replace(/^\./, '').toLowerCase());
  return [...new Set(parts.filter((part) => part !== ''))];
}
