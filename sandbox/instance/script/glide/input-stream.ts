import { toText } from './values.ts';

/** Bytes a script passes on without looking at them: request bodies, contents of attachments (servicenow-instance.md 9.3, 11.13). */
export class GlideScriptableInputStream {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Bytes of what a script hands over: a stream, or anything else as UTF-8 text. */
  static bytesOf(value: unknown): Uint8Array {
    return value instanceof GlideScriptableInputStream ? value.#bytes : Buffer.from(toText(value), 'utf8');
  }

  toString(): string {
    return Buffer.from(this.#bytes).toString('utf8');
  }
}

/** `GlideTextReader`: lines of a stream. */
export class GlideTextReader {
  readonly #encoding: string;
  readonly #lines: string[];

  constructor(stream: unknown, encoding: unknown = 'UTF-8') {
    this.#encoding = toText(encoding);
    const text = new TextDecoder(this.#encoding).decode(GlideScriptableInputStream.bytesOf(stream));
    this.#lines = text.split(/\r\n|\n|\r/);
    // A line break at the end begins no further line.
    if (this.#lines.at(-1) === '') this.#lines.pop();
  }

  getEncoding(): string {
    return this.#encoding;
  }

  /** The next line, null at the end (C). */
  readLine(): string | null {
    return this.#lines.shift() ?? null;
  }
}
