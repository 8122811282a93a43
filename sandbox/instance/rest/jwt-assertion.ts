import { createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import type { Instance, Session, Values } from '../types.ts';

/** Signatures of servicenow-instance.md 7.2: digest, and whether the key is RSA or EC. */
const ALGORITHMS: Readonly<Record<string, { readonly digest: string; readonly keyType: 'rsa' | 'ec' }>> = {
  RS256: { digest: 'sha256', keyType: 'rsa' },
  RS384: { digest: 'sha384', keyType: 'rsa' },
  RS512: { digest: 'sha512', keyType: 'rsa' },
  ES256: { digest: 'sha256', keyType: 'ec' },
  ES384: { digest: 'sha384', keyType: 'ec' },
  ES512: { digest: 'sha512', keyType: 'ec' },
};
const DEFAULT_SKEW_SECONDS = 300;

const headerSchema = z.object({ alg: z.string(), kid: z.string().optional() });
const claimsSchema = z.object({
  iss: z.string().min(1),
  sub: z.string().min(1),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  nbf: z.number().optional(),
  jti: z.string().min(1).optional(),
});

export interface JwtAssertions {
  /** The active user an assertion speaks for; `undefined` when anything about it is wrong: the platform tells nothing. */
  session(registration: Readonly<Values>, assertion: string): Session | undefined;
}

const parsePart = <T>(schema: z.ZodType<T>, part: string): T | undefined => {
  try {
    return schema.safeParse(JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined; // no JSON, no assertion
  }
};

const parseKey = (pem: string): KeyObject | undefined => {
  try {
    return pem.includes('BEGIN CERTIFICATE') ? new X509Certificate(pem).publicKey : createPublicKey(pem);
  } catch {
    return undefined; // what stands in the record is no key: nothing can be verified with it
  }
};

/** Grant `urn:ietf:params:oauth:grant-type:jwt-bearer`: registry `oauth_jwt`, keys by `jwt_verifier_map` (7.2; columns C). */
export const createJwtAssertions = (instance: Instance): JwtAssertions => {
  const { database, clock } = instance;
  /** Used `jti` by client, with the second it expires. */
  const used = new Map<string, number>();

  const keyOf = (registration: Readonly<Values>, kid: string | undefined): KeyObject | undefined => {
    const maps = database.select('jwt_verifier_map', `oauth_jwt=${registration['sys_id']}`);
    const map = kid === undefined ? (maps.length === 1 ? maps[0] : undefined) : maps.find((row) => row['kid'] === kid);
    const certificate = database.get('sys_certificate', map?.['sys_certificate'] ?? '');
    return certificate?.['active'] === 'false' ? undefined : parseKey(certificate?.['pem_certificate'] ?? '');
  };

  const isSigned = (registration: Readonly<Values>, assertion: string): boolean => {
    const [head = '', payload = '', signature = ''] = assertion.split('.');
    const header = parsePart(headerSchema, head);
    const algorithm = ALGORITHMS[header?.alg ?? ''];
    if (header === undefined || algorithm === undefined) return false;
    const key = keyOf(registration, header.kid);
    if (key === undefined || key.asymmetricKeyType !== algorithm.keyType) return false;
    const data = Buffer.from(`${head}.${payload}`);
    return verify(algorithm.digest, data, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
  };

  /** True the first time an identifier is seen, and where the registry does not ask for one. */
  const takeIdentifier = (registration: Readonly<Values>, jti: string | undefined, exp: number): boolean => {
    if (registration['enable_jti_verification'] === 'false') return true;
    if (jti === undefined) return false;
    const now = clock.now() / 1_000;
    for (const [known, until] of used) if (until < now) used.delete(known);
    const key = `${registration['client_id']}|${jti}`;
    if (used.has(key)) return false;
    used.set(key, exp + DEFAULT_SKEW_SECONDS);
    return true;
  };

  return {
    session: (registration, assertion) => {
      const claims = parsePart(claimsSchema, assertion.split('.')[1] ?? '');
      if (claims === undefined || !isSigned(registration, assertion)) return undefined;
      const skew = Number(registration['clock_skew'] || DEFAULT_SKEW_SECONDS);
      const now = clock.now() / 1_000;
      if (now > claims.exp + skew || now < (claims.nbf ?? now) - skew) return undefined;
      const audience = typeof claims.aud === 'string' ? [claims.aud] : claims.aud;
      if (!audience.includes(registration['client_id'] ?? '')) return undefined;
      const field = registration['user_field'] || 'email';
      if (claims.sub.includes('^') || instance.schema.column('sys_user', field) === undefined) return undefined;
      const user = database.select('sys_user', `${field}=${claims.sub}`, { limit: 1 })[0];
      if (user?.[field] !== claims.sub || !takeIdentifier(registration, claims.jti, claims.exp)) return undefined;
      return instance.sessionFor(user['user_name'] ?? '');
    },
  };
};
