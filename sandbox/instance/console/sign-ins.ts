import { randomBytes } from 'node:crypto';

export interface SignIn {
  readonly userName: string;
  readonly csrfToken: string;
}

/** People who are signed in to the console, by the secret in their cookie; the oldest go when too many stay. */
export interface SignIns {
  open(userName: string): string;
  find(secret: string | undefined): SignIn | undefined;
  close(secret: string | undefined): void;
}

const MOST_SIGN_INS = 500;

export function createSignIns(): SignIns {
  const bySecret = new Map<string, SignIn>();
  return {
    open(userName) {
      const oldest = bySecret.size >= MOST_SIGN_INS ? bySecret.keys().next().value : undefined;
      if (oldest !== undefined) bySecret.delete(oldest);
      const secret = randomBytes(24).toString('base64url');
      bySecret.set(secret, { userName, csrfToken: randomBytes(24).toString('base64url') });
      return secret;
    },
    find: (secret) => (secret === undefined ? undefined : bySecret.get(secret)),
    close(secret) {
      if (secret !== undefined) bySecret.delete(secret);
    },
  };
}
