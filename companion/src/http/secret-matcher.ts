import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Creates a test whether a presented secret is one of those allowed. Compares digests of equal length, all of them each
 * time, so the duration tells nothing about a key or about which of them matched.
 */
export function createSecretMatcher(allowed: readonly string[]): (presented: string) => boolean {
  const digests = allowed.map(toDigest);
  return (presented) => {
    const digest = toDigest(presented);
    let isMatch = false;
    for (const candidate of digests) isMatch = timingSafeEqual(candidate, digest) || isMatch;
    return isMatch;
  };
}

function toDigest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
