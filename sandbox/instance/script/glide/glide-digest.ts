import { type BinaryToTextEncoding, createHash } from 'node:crypto';
import { GlideScriptableInputStream } from './input-stream.ts';

/** `GlideDigest`: hashes of UTF-8 text and of streams; hexadecimal digits in lower case (C). */
export class GlideDigest {
  getMD5Base64(text: unknown): string {
    return digest('md5', text, 'base64');
  }

  getMD5Base64FromInputStream(stream: unknown): string {
    return digest('md5', stream, 'base64');
  }

  getMD5Hex(text: unknown): string {
    return digest('md5', text, 'hex');
  }

  getMD5HexFromInputStream(stream: unknown): string {
    return digest('md5', stream, 'hex');
  }

  getSHA1Base64(text: unknown): string {
    return digest('sha1', text, 'base64');
  }

  getSHA1Base64FromInputStream(stream: unknown): string {
    return digest('sha1', stream, 'base64');
  }

  getSHA1Hex(text: unknown): string {
    return digest('sha1', text, 'hex');
  }

  getSHA1HexFromInputStream(stream: unknown): string {
    return digest('sha1', stream, 'hex');
  }

  getSHA256Base64(text: unknown): string {
    return digest('sha256', text, 'base64');
  }

  getSHA256Base64FromInputStream(stream: unknown): string {
    return digest('sha256', stream, 'base64');
  }

  getSHA256Hex(text: unknown): string {
    return digest('sha256', text, 'hex');
  }

  getSHA256HexFromInputStream(stream: unknown): string {
    return digest('sha256', stream, 'hex');
  }
}

function digest(algorithm: string, source: unknown, encoding: BinaryToTextEncoding): string {
  return createHash(algorithm).update(GlideScriptableInputStream.bytesOf(source)).digest(encoding);
}
