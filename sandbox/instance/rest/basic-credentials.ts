export interface BasicCredentials {
  readonly userName: string;
  readonly password: string;
}

/** Reads an `Authorization: Basic` header; `null` when it is something else or malformed. */
export const parseBasic = (authorization: string): BasicCredentials | null => {
  const encoded = /^Basic\s+(\S+)$/i.exec(authorization)?.[1];
  if (encoded === undefined) return null;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return colon < 0 ? null : { userName: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
};
