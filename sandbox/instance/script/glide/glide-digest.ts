import { type BinaryToTextEncoding, createHash } from 'node:crypto';
import { toText } from './values.ts';

/** `GlideDigest`: hashes of UTF-8 text; hexadecimal digits in lower case (C). */
export class GlideDigest {
  getMD5Base64(text: unknown): string {
    return digest('md5', text, 'base64');
  }

  getMD5Hex(text: unknown): string {
    return digest('md5', text, 'hex');
  }

  getSHA1Base64(text: unknown): string {
    return digest('sha1', text, 'base64');
  }

  getSHA1Hex(text: unknown): string {
    return digest('sha1', text, 'hex');
  }

  getSHA256Base64(text: unknown): string {
    return digest('sha256', text, 'base64');
  }

  getSHA256Hex(text: unknown): string {
    return digest('sha256', text, 'hex');
  }
}

function digest(algorithm: string, text: unknown, encoding: BinaryToTextEncoding): string {
  return createHash(algorithm).update(toText(text), 'utf8').digest(encoding);
}
