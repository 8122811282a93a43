import { createHash, generateKeyPairSync, type KeyObject, verify, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeAttachment } from '../../attachment/attachments.ts';
import { createHarness, type Harness } from '../fixtures/harness.ts';

/** Self-signed, valid for a hundred years; nobody needs its key. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIDGzCCAgOgAwIBAgIUE+HQ6x2u1s2WTaM2gWIMmKGlgzcwDQYJKoZIhvcNAQEL
BQAwHDEaMBgGA1UEAwwRa2V5LXN0b3JlLmV4YW1wbGUwIBcNMjYxMTIxMjEwNDQ2
WhgPMjEyNjEwMjgyMTA0NDZaMBwxGjAYBgNVBAMMEWtleS1zdG9yZS5leGFtcGxl
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAw1wmXBv0W7iyV9s3olKu
TQ8Qxp4fyQqjm9rPv3kKKyHcplAZVLHbh4dS24e3zNmfsaRxl9O7nYic8QP6fACu
6oG7c6nAmkHPSJVodMLCGFRcSSVI0LqzvoQgaKHs/kNRvc1W/BxBMlMOvjpjFOHG
OfC9IGNctHpEjwLRM5/2Rrp5hVeM1S1JGozlk45rGvuI/Vglw11bQSq5EosncNaB
bcRGGs+qMygp8QLZYnxPYBXAG8er5cxf9Z6pWnYPcH2phlYIKkWZIJZH3oo7ck2k
o1KgyM1X/vLlMQLBs2n2/RaIIf2zxHa1yzmdqmkyxmBUQ6HfsqOWLqVmL1irtnF7
wQIDAQABo1MwUTAdBgNVHQ4EFgQUDLs3FKGFfiImupGS2GeaOsldIcYwHwYDVR0j
BBgwFoAUDLs3FKGFfiImupGS2GeaOsldIcYwDwYDVR0TAQH/BAUwAwEB/zANBgkq
hkiG9w0BAQsFAAOCAQEAVCjArQfkZNEowxqmTo0OrIYxQEtGMGVJfd1SnmWTnI0j
y1m/+fafbNAfhO90pgjpVtUQsn2m17bsywNrT2uPbmVfMSxYIwqybKItkIV5e9In
f90czym+c22GkvFCiqoT7yb64T4JZeD4bO3M7orgJin/gIyqakZ/rCRpawygfPui
TXWOQXPK+qWcZvICWjXxBs7u0Q6r4ahafTLp275k9AaoSwcD1H6p43aeMeldF1bK
8pKrEecdkTiYyIs6Qa1MuFGZw6QsM4oz2ft0bwL3Y3zSfFvVD/jegB4ONrTnTkjS
35k11LiX4B51TR5ja6Y1f7kdptyn/iBtAf8AoN0VLw==
-----END CERTIFICATE-----
`;

let harness: Harness;
let trusted: string;
let store: string;
let publicKey: KeyObject;
let elliptic: KeyObject;
beforeAll(async () => {
  harness = await createHarness();
  const { instance, transaction, insert } = harness;
  trusted = insert('sys_certificate', { name: 'trusted', pem_certificate: CERTIFICATE });
  store = insert('sys_certificate', { name: 'store' });
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  publicKey = rsa.publicKey;
  elliptic = ec.publicKey;
  const protectedPem = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' } as const;
  const entries = [
    `Bag Attributes\n    friendlyName: main\n${CERTIFICATE}`,
    `Bag Attributes\n    friendlyName: main\n${rsa.privateKey.export(protectedPem)}`,
    `    friendlyName: curve\n${ec.privateKey.export({ type: 'pkcs8', format: 'pem' })}`,
  ];
  writeAttachment(instance, transaction, {
    table: 'sys_certificate',
    sysId: store,
    fileName: 'store.pem',
    contentType: 'application/x-pem-file',
    bytes: Buffer.from(entries.join('\n')),
  });
});
afterAll(() => harness.instance.stop());

describe('CertificateEncryption of a scoped app (ServiceNowDocs)', () => {
  const thumbPrint = (hash: string) => createHash(hash).update(new X509Certificate(CERTIFICATE).raw).digest('base64');

  it('hashes certificates of the trust store and of a key store, as a class and as an object', () => {
    expect(harness.run(`CertificateEncryption.getThumbPrint('${trusted}', 'SHA-1')`)).toBe(thumbPrint('sha1'));
    expect(harness.run(`new CertificateEncryption().getThumbPrintFromKeyStore('${store}', 'main', 'SHA-256')`)).toBe(
      thumbPrint('sha256'),
    );
  });

  it('signs with a key of a key store', () => {
    const signed = (alias: string, algorithm: string) =>
      harness.run(`new CertificateEncryption().sign('${store}', '${alias}', 'open sesame', '${algorithm}', 'text')`);
    const bytes = Buffer.from(String(signed('main', 'SHA256withRSA')), 'base64');
    expect(verify('sha256', Buffer.from('text'), publicKey, bytes)).toBe(true);
    const curve = Buffer.from(String(signed('curve', 'SHA384withECDSA')), 'base64');
    expect(verify('sha384', Buffer.from('text'), elliptic, curve)).toBe(true);
    expect(() => signed('curve', 'SHA256withRSA')).toThrow("the key 'curve' is not of the kind that RSA takes");
    expect(() => signed('main', 'SHA3withRSA')).toThrow('no such algorithm: SHA3withRSA');
    expect(() => signed('curve', 'NONEwithECDSA')).toThrow('not emulated: signature NONEwithECDSA');
    expect(() => signed('other', 'SHA256withRSA')).toThrow("no private key 'other'");
  });

  it.each([
    ["CertificateEncryption.getThumbPrint('none', 'SHA-1')", 'no active sys_certificate none'],
    ['CertificateEncryption.getThumbPrint(STORE, "SHA-1")', 'holds no PEM certificate'],
    ['CertificateEncryption.getThumbPrint(TRUSTED, "SHA-9")', 'no such algorithm: SHA-9'],
    ['CertificateEncryption.getThumbPrintFromKeyStore(TRUSTED, "main", "SHA-1")', 'has no key store attached'],
    ['CertificateEncryption.sign(STORE, "main", "wrong", "SHA256withRSA", "x")', "the key 'main' of"],
  ])('refuses %s', (source, message) => {
    expect(() => harness.run(source, { STORE: store, TRUSTED: trusted })).toThrow(message);
  });
});
