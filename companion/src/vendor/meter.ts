import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { BridgeError } from '../errors.ts';

/** What went through. */
export interface Measure {
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** A stream that passes bytes on and knows at its end what they were; holds one chunk at a time. */
export interface Meter {
  readonly stream: Transform;
  /** Of all bytes, once the stream has ended. */
  measure(): Measure;
}

/**
 * Creates a meter. The stream fails with `FILE_TOO_LARGE` beyond `maxBytes`, and with `FILE_INCOMPLETE` beyond what was
 * announced, or when it ends before (`bytes`, `null`: nothing was). What is too much is never passed on.
 */
export function createMeter(options: { readonly maxBytes: number; readonly bytes: number | null }): Meter {
  const hash = createHash('sha256');
  let bytes = 0;
  let sha256 = '';
  /** Found before it is passed on: behind an announced length the receiver would take it for another request. */
  function findExcess(): BridgeError | null {
    if (bytes > options.maxBytes) return toSizeError('FILE_TOO_LARGE', 'The file is larger than its map allows');
    if (options.bytes === null || bytes <= options.bytes) return null;
    return toSizeError('FILE_INCOMPLETE', `More than the ${options.bytes} bytes of the file arrived`);
  }
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, pass) {
      bytes += chunk.length;
      hash.update(chunk);
      pass(findExcess(), chunk);
    },
    flush(end) {
      sha256 = hash.digest('hex');
      const isWhole = options.bytes === null || options.bytes === bytes;
      end(isWhole ? null : toSizeError('FILE_INCOMPLETE', `${bytes} of ${options.bytes} bytes of the file arrived`));
    },
  });
  return { stream, measure: () => ({ bytes, sha256 }) };
}

function toSizeError(code: 'FILE_TOO_LARGE' | 'FILE_INCOMPLETE', message: string): BridgeError {
  return new BridgeError({ code, message, retryable: code === 'FILE_INCOMPLETE' });
}
