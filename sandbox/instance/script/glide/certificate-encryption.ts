import { constants, createHash, createHmac, privateEncrypt, sign, type X509Certificate } from 'node:crypto';
import { NotEmulatedError } from '../../not-emulated.ts';
import type { Environment } from '../environment.ts';
import { ScriptError } from '../script-error.ts';
import { readCertificate, readPrivateKey, readStoreCertificate } from './key-store.ts';
import { toText } from './values.ts';

const MACS: Readonly<Record<string, string>> = {
  hmacmd5: 'md5',
  hmacsha1: 'sha1',
  hmacsha224: 'sha224',
  hmacsha256: 'sha256',
  hmacsha384: 'sha384',
  hmacsha512: 'sha512',
};
const DIGESTS: ReadonlySet<string> = new Set(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512']);
/** Key type of the Java names of signatures. */
const KEYS: Readonly<Record<string, string>> = { RSA: 'rsa', DSA: 'dsa', ECDSA: 'ec' };

/**
 * `CertificateEncryption` of a scoped app (ServiceNowDocs): codes, thumbprints and signatures as base64. Each method
 * throws SCRIPT_ERROR for an algorithm, record or key that is not there.
 */
export class CertificateEncryption {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** The key is base64 text. */
  generateMac(key: unknown, algorithm: unknown, data: unknown): string {
    const hash = MACS[toText(algorithm).toLowerCase()] ?? unknownAlgorithm(algorithm);
    const secret = Buffer.from(toText(key), 'base64');
    return createHmac(hash, secret).update(toText(data), 'utf8').digest('base64');
  }

  /** Hash of a certificate of the trust store. */
  getThumbPrint(certificateId: unknown, algorithm: unknown): string {
    return thumbPrint(readCertificate(this.#environment.instance, toText(certificateId)), algorithm);
  }

  /** Hash of the certificate behind an alias of a key store. */
  getThumbPrintFromKeyStore(certificateId: unknown, alias: unknown, algorithm: unknown): string {
    const { instance } = this.#environment;
    return thumbPrint(readStoreCertificate(instance, toText(certificateId), toText(alias)), algorithm);
  }

  /** Signature with a private key of a key store; `algorithm` as Java names it, such as `SHA256withRSA`. */
  sign(certificateId: unknown, alias: unknown, password: unknown, algorithm: unknown, data: unknown): string {
    const [, digest = '', kind = ''] =
      /^(NONE|MD5|SHA(?:1|224|256|384|512))with(RSA|DSA|ECDSA)$/.exec(toText(algorithm)) ?? [];
    if (digest === '') return unknownAlgorithm(algorithm);
    const { instance } = this.#environment;
    const store = { alias: toText(alias), password: toText(password) };
    const key = readPrivateKey(instance, toText(certificateId), store);
    if (key.asymmetricKeyType !== KEYS[kind]) {
      throw new ScriptError('SCRIPT_ERROR', `the key '${store.alias}' is not of the kind that ${kind} takes`);
    }
    const bytes = Buffer.from(toText(data), 'utf8');
    if (digest !== 'NONE') return sign(digest.toLowerCase(), bytes, key).toString('base64');
    if (kind !== 'RSA') throw new NotEmulatedError(`signature ${toText(algorithm)}`);
    return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, bytes).toString('base64');
  }
}

function thumbPrint(certificate: X509Certificate, algorithm: unknown): string {
  const name = toText(algorithm).toLowerCase().replace('-', '');
  const hash = DIGESTS.has(name) ? name : unknownAlgorithm(algorithm);
  return createHash(hash).update(certificate.raw).digest('base64');
}

function unknownAlgorithm(algorithm: unknown): never {
  throw new ScriptError('SCRIPT_ERROR', `no such algorithm: ${toText(algorithm)}`);
}

/** The types have the methods static, the docs call them on an object: both work. */
export function createCertificateEncryption(environment: Environment): object {
  const encryption = new CertificateEncryption(environment);
  return new Proxy(CertificateEncryption, {
    construct: () => encryption,
    get(target, name) {
      const member: unknown = Reflect.get(name in encryption ? encryption : target, name);
      return typeof member === 'function' && name !== 'constructor' ? member.bind(encryption) : member;
    },
  });
}
