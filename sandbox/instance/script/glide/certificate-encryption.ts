import { createHmac } from 'node:crypto';
import { ScriptError } from '../script-error.ts';
import { toText } from './values.ts';

const HASHES: Readonly<Record<string, string>> = {
  hmacmd5: 'md5',
  hmacsha1: 'sha1',
  hmacsha224: 'sha224',
  hmacsha256: 'sha256',
  hmacsha384: 'sha384',
  hmacsha512: 'sha512',
};

/**
 * `CertificateEncryption`: the key is base64 text, the answer is the base64 of the code (documented for scoped apps;
 * the types have the method static, the docs call it on an object: both work).
 */
export class CertificateEncryption {
  generateMac(key: unknown, algorithm: unknown, data: unknown): string {
    return CertificateEncryption.generateMac(key, algorithm, data);
  }

  static generateMac(key: unknown, algorithm: unknown, data: unknown): string {
    const hash = HASHES[toText(algorithm).toLowerCase()];
    if (hash === undefined) throw new ScriptError('SCRIPT_ERROR', `no such algorithm: ${toText(algorithm)}`);
    const secret = Buffer.from(toText(key), 'base64');
    return createHmac(hash, secret).update(toText(data), 'utf8').digest('base64');
  }
}
