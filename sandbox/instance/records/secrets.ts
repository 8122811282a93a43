import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Two-way secrets (`password2`) and one-way passwords of this instance. */
export interface Secrets {
  /** Opaque text of a secret; text that is already opaque stays as it is. */
  encrypt(text: string): string;
  /** Clear text; `''` for text this instance did not encrypt. */
  decrypt(stored: string): string;
  hash(password: string): string;
  isPassword(password: string, stored: string): boolean;
}

const marker = 'encrypted:';
const hashMarker = 'hashed:';

/** The key lives as long as the instance, like everything else in it. */
export function createSecrets(): Secrets {
  const key = randomBytes(32);
  const hash = (password: string): string =>
    password.startsWith(hashMarker) ? password : hashMarker + createHash('sha256').update(password).digest('hex');
  return {
    encrypt(text) {
      if (text === '' || text.startsWith(marker)) return text;
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return marker + Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
    },
    decrypt(stored) {
      if (!stored.startsWith(marker)) return '';
      const bytes = Buffer.from(stored.slice(marker.length), 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    },
    hash,
    isPassword: (password, stored) => stored !== '' && hash(password) === stored,
  };
}
