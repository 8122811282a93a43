import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readAttachment } from '../../attachment/attachments.ts';
import { NotEmulatedError } from '../../not-emulated.ts';
import type { Instance, Values } from '../../types.ts';
import type { ClientCertificate } from '../http/http-with-certificate.ts';
import { ScriptError } from '../script-error.ts';

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]+?-----END \1-----/g;

interface StoreEntry {
  readonly alias: string;
  readonly kind: string;
  readonly pem: string;
}

/** Row of `sys_certificate`. Throws SCRIPT_ERROR when there is none, or none that is active. */
function findCertificate(instance: Instance, sysId: string): Readonly<Values> {
  const row = instance.database.get('sys_certificate', sysId);
  if (row !== undefined && row['active'] !== 'false') return row;
  throw new ScriptError('SCRIPT_ERROR', `no active sys_certificate ${sysId}; check the record`);
}

/** Certificate of a trust store record: its column `pem_certificate`. */
export function readCertificate(instance: Instance, sysId: string): X509Certificate {
  const row = findCertificate(instance, sysId);
  const pem = row['pem_certificate'] ?? '';
  if (pem.includes('-----BEGIN CERTIFICATE-----')) return new X509Certificate(pem);
  throw new ScriptError('SCRIPT_ERROR', `sys_certificate ${sysId} holds no PEM certificate`);
}

/**
 * Entries of a key store record. The platform keeps Java and PKCS #12 stores as an attachment of the record; here the
 * attachment is their PEM text as `openssl pkcs12 -in store.p12` prints it, with `friendlyName: alias` above each entry.
 */
function readEntries(instance: Instance, sysId: string): StoreEntry[] {
  findCertificate(instance, sysId);
  const [file] = instance.database.select('sys_attachment', `table_name=sys_certificate^table_sys_id=${sysId}`);
  if (file === undefined) throw new ScriptError('SCRIPT_ERROR', `sys_certificate ${sysId} has no key store attached`);
  const text = readAttachment(instance, file['sys_id'] ?? '').toString('utf8');
  if (!text.includes('-----BEGIN ')) throw new NotEmulatedError('key store that is no PEM text');
  let end = 0;
  return [...text.matchAll(BLOCK)].map((match) => {
    const head = text.slice(end, match.index);
    end = match.index + match[0].length;
    return { alias: /friendlyName: (.*)/.exec(head)?.[1]?.trim() ?? '', kind: match[1] ?? '', pem: match[0] };
  });
}

/**
 * What a key store record shows of this instance in mutual TLS, with the certificates of the active trust store records:
 * its first certificate and first key, opened by the password of the record. Throws SCRIPT_ERROR when one is missing.
 */
export function readClientCertificate(instance: Instance, sysId: string): ClientCertificate {
  const entries = readEntries(instance, sysId);
  const cert = entries.find(({ kind }) => kind === 'CERTIFICATE');
  const key = entries.find(({ kind }) => kind.endsWith('PRIVATE KEY'));
  if (cert === undefined || key === undefined) {
    throw new ScriptError('SCRIPT_ERROR', `the key store ${sysId} needs a certificate and its private key`);
  }
  const password = instance.decrypt(findCertificate(instance, sysId)['key_store_password'] ?? '');
  const opened = readPrivateKey(instance, sysId, { alias: key.alias, password });
  return {
    cert: cert.pem,
    key: String(opened.export({ type: 'pkcs8', format: 'pem' })),
    trusted: instance.database
      .select('sys_certificate', 'active=true^pem_certificateISNOTEMPTY')
      .map((row) => row['pem_certificate'] ?? ''),
  };
}

/** Certificate behind an alias of a key store. */
export function readStoreCertificate(instance: Instance, sysId: string, alias: string): X509Certificate {
  const entry = readEntries(instance, sysId).find((each) => each.alias === alias && each.kind === 'CERTIFICATE');
  if (entry === undefined) throw new ScriptError('SCRIPT_ERROR', `no certificate '${alias}' in the key store ${sysId}`);
  return new X509Certificate(entry.pem);
}

/** Private key behind an alias of a key store. Throws SCRIPT_ERROR when there is none or the password does not open it. */
export function readPrivateKey(instance: Instance, sysId: string, key: { alias: string; password: string }): KeyObject {
  const { alias, password } = key;
  const entry = readEntries(instance, sysId).find((each) => each.alias === alias && each.kind.endsWith('PRIVATE KEY'));
  if (entry === undefined) throw new ScriptError('SCRIPT_ERROR', `no private key '${alias}' in the key store ${sysId}`);
  try {
    return createPrivateKey({ key: entry.pem, passphrase: password });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ScriptError('SCRIPT_ERROR', `the key '${alias}' of ${sysId} cannot be opened: ${reason}`);
  }
}
