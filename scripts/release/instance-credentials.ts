/** Credentials of an instance from the environment, under the names of the SDK's guide "CI Integration". */

/** What is missing or wrong, by the name of the setting and never by its value. */
export class CredentialsError extends Error {
  readonly problems: readonly string[];

  constructor(code: string, problems: readonly string[]) {
    super(`${code}: ${problems.join('; ')}`);
    this.problems = problems;
  }
}

export type Credentials =
  | { readonly type: 'basic'; readonly user: string; readonly password: string }
  | { readonly type: 'oauth'; readonly clientId: string; readonly clientSecret: string };

export interface InstanceCredentials {
  /** Base URL, no slash at its end. */
  readonly url: string;
  readonly credentials: Credentials;
}

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Reads `SN_SDK_INSTANCE_URL`, `SN_SDK_AUTH_TYPE` (`basic`, the default, or `oauth`) and the two names of the type. The
 * address is https, or http on this machine. Throws `CredentialsError` with `code` and every problem at once.
 */
export function readInstanceCredentials(environment: NodeJS.ProcessEnv, code: string): InstanceCredentials {
  const problems: string[] = [];
  const read = (name: string): string => {
    const value = environment[name] ?? '';
    if (value === '') problems.push(`${name} is not set`);
    return value;
  };
  const type = environment['SN_SDK_AUTH_TYPE'] ?? 'basic';
  if (type !== 'basic' && type !== 'oauth') problems.push('SN_SDK_AUTH_TYPE is basic or oauth');
  const url = read('SN_SDK_INSTANCE_URL').replace(/\/+$/, '');
  const credentials: Credentials =
    type === 'oauth'
      ? { type, clientId: read('SN_SDK_OAUTH_CLIENT_ID'), clientSecret: read('SN_SDK_OAUTH_CLIENT_SECRET') }
      : { type: 'basic', user: read('SN_SDK_USER'), password: read('SN_SDK_USER_PWD') };
  if (url !== '' && !LOOPBACK.test(url) && !(url.startsWith('https://') && URL.canParse(url)))
    problems.push('SN_SDK_INSTANCE_URL must begin with https://');
  if (problems.length > 0) throw new CredentialsError(code, problems);
  return { url, credentials };
}
