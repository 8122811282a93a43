import { VendorError, type VendorName } from '../errors.ts';

export interface TargetOptions {
  readonly vendor: VendorName;
  /** From the settings; the only source of a host. */
  readonly baseUrl: string;
  readonly operation: string;
  /** Below the base URL, encoded; may hold ids that a vendor gave. */
  readonly path: string;
}

/**
 * The address of a call: the one place where an address is made, and what is allowed is the configured host alone.
 * A path that names another host, or climbs out by dot segments, ends as `OUTBOUND_REFUSED` before anything is sent.
 */
export function toTarget({ vendor, baseUrl, operation, path }: TargetOptions): string {
  const text = `${baseUrl}${path}`;
  const base = new URL(baseUrl);
  const expectedPath = `${base.pathname.replace(/\/$/, '')}${path}`;
  if (/^\/(?!\/)/.test(path) && !path.includes('\\') && URL.canParse(text)) {
    const url = new URL(text);
    const isSamePlace = url.origin === base.origin && url.username === '' && url.search === '' && url.hash === '';
    if (isSamePlace && url.pathname === expectedPath) return url.href;
  }
  throw new VendorError({
    vendor,
    failure: 'refused',
    code: 'OUTBOUND_REFUSED',
    message: `The path of ${operation} leads away from the configured address of ${vendor}: nothing was sent`,
  });
}
