import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listSecrets, parseConfig } from './config.ts';
import { ConfigError } from './errors.ts';

const complete = {
  ONSPRING_URL: 'https://api.onspring.com/',
  ONSPRING_API_KEY: 'canary-onspring-key',
  SERVICENOW_URL: 'http://127.0.0.1:8090',
  SERVICENOW_CLIENT_ID: 'client',
  SERVICENOW_CLIENT_SECRET: 'canary-client-secret',
  BRIDGE_EVENT_KEYS: 'first-key-of-16-chars, second-key-of-16-chars',
};

function problemsOf(source: Record<string, string | undefined>): readonly string[] {
  try {
    parseConfig(source);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('parseConfig', () => {
  it('fills in defaults and splits lists', () => {
    const config = parseConfig({
      ...complete,
      BRIDGE_DOORBELL_KEYS: 'a:secret-of-16-characters,b:with:colon-16-chars',
    });
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      databaseUrl: null,
      drainSeconds: 15,
      lookSeconds: 60,
      pollMinutes: 5,
      maxAttempts: 8,
      metricsToken: null,
      onspring: { url: 'https://api.onspring.com', timeZone: 'America/Chicago' },
      eventKeys: ['first-key-of-16-chars', 'second-key-of-16-chars'],
    });
    expect([...config.doorbellKeys]).toEqual([
      ['a', 'secret-of-16-characters'],
      ['b', 'with:colon-16-chars'],
    ]);
  });

  it('takes a collector for traces by http or https only', () => {
    const endpoint = 'http://collector:4318';
    expect(parseConfig(complete).traceEndpoint).toBeNull();
    expect(parseConfig({ ...complete, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }).traceEndpoint).toBe(endpoint);
    for (const wrong of ['collector:4318', 'https://bridge:canary-password@collector'])
      expect(problemsOf({ ...complete, OTEL_EXPORTER_OTLP_ENDPOINT: wrong })).toEqual([
        expect.stringMatching(/^OTEL_EXPORTER_OTLP_ENDPOINT must be an http or https URL without credentials/),
      ]);
  });

  it('reads the headers of the collector as OpenTelemetry writes them', () => {
    const headers = { OTEL_EXPORTER_OTLP_HEADERS: ' a = 1%2C2 , b=x=y', OTEL_EXPORTER_OTLP_TRACES_HEADERS: 'b=z' };
    expect(parseConfig({ ...complete, ...headers }).traceHeaders).toEqual({ a: '1,2', b: 'z' });
    expect(parseConfig(complete).traceHeaders).toEqual({});
    for (const wrong of ['secret-alone', '=secret', 'a=', 'a b=secret', 'a=%secret'])
      expect(problemsOf({ ...complete, OTEL_EXPORTER_OTLP_HEADERS: wrong })).toEqual([
        'OTEL_EXPORTER_OTLP_HEADERS must be "name=value" pairs, percent-encoded',
      ]);
  });

  it('names settings that do not exist, and starts all the same', () => {
    const misspelt = { ...complete, BRIDGE_EVENT_SOURCE: '10.0.0.0/8', BRIDGE_CONTROL_TOKEN_FILES: '', PATH: '/bin' };
    expect(parseConfig(misspelt).unknownSettings).toEqual([
      { name: 'BRIDGE_EVENT_SOURCE', nearest: 'BRIDGE_EVENT_SOURCES' },
    ]);
    const { ONSPRING_API_KEY: key, ...rest } = complete;
    expect(problemsOf({ ...rest, ONSPRING_APIKEY: key })).toEqual([
      'ONSPRING_API_KEY is required',
      'ONSPRING_APIKEY is no setting: ONSPRING_API_KEY is one',
    ]);
  });

  it('takes rounds that are short, and none that would hide a companion or flood a vendor', () => {
    const rounds = (look: string, poll: string) => ({
      ...complete,
      BRIDGE_LOOK_SECONDS: look,
      BRIDGE_POLL_MINUTES: poll,
    });
    expect(parseConfig(rounds('1', '0.1'))).toMatchObject({ lookSeconds: 1, pollMinutes: 0.1 });
    expect(parseConfig(rounds('60', '0')).pollMinutes).toBe(0);
    for (const wrong of [rounds('61', '5'), rounds('0', '5'), rounds('60', '0.05'), rounds('60', '-1')])
      expect(problemsOf(wrong)).toHaveLength(1);
  });

  it('lists every problem at once and never shows a value', () => {
    const problems = problemsOf({
      ...complete,
      BRIDGE_PORT: 'eighty',
      ONSPRING_URL: 'http://api.onspring.com',
      ONSPRING_TIME_ZONE: 'Chicago',
      BRIDGE_EVENT_KEYS: 'canary',
      DATABASE_URL: 'mysql://canary',
    });
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
      'BRIDGE_EVENT_KEYS',
      'BRIDGE_PORT',
      'DATABASE_URL',
      'ONSPRING_TIME_ZONE',
      'ONSPRING_URL',
    ]);
    expect(problems.join()).not.toContain('canary');
  });

  it('refuses the address of a database that cannot be read as it was meant', () => {
    for (const password of ['canary#1', 'canary/1', 'canary%zz', 'canary 1?']) {
      const problems = problemsOf({ ...complete, DATABASE_URL: `postgresql://bridge:${password}@db.example/bridge` });
      expect([password, problems.length]).toEqual([password, 1]);
      expect(problems.join()).not.toContain('canary');
    }
  });

  it('lists what several settings must give together beside what is wrong with single ones', () => {
    expect(problemsOf({}).map((problem) => problem.split(' ')[0])).toEqual([
      'ONSPRING_URL',
      'ONSPRING_API_KEY',
      'SERVICENOW_URL',
      'SERVICENOW_CLIENT_ID',
      'BRIDGE_EVENT_KEYS',
    ]);
    expect(problemsOf({ ...complete, BRIDGE_EVENT_KEYS: ' ' })).toHaveLength(1);
  });

  it('refuses plain http except on this machine, and credentials in addresses', () => {
    expect(problemsOf({ ...complete, SERVICENOW_URL: 'http://localhost:1' })).toEqual([]);
    expect(problemsOf({ ...complete, SERVICENOW_URL: 'http://localhost.evil.example' })).toHaveLength(1);
    expect(problemsOf({ ...complete, SERVICENOW_URL: 'https://user:pass@x.service-now.com' })).toHaveLength(1);
    const elsewhere = [
      'http://127.0.0.1.evil.example',
      'http://0.0.0.0',
      'http://[::ffff:127.0.0.1]',
      'http://127.0.0.1@evil.example',
      'http://localhost@evil.example:80',
      'http:evil.example',
      '//evil.example',
      'https://x.service-now.com?a=b',
      'https://x.service-now.com/#',
      'ftp://localhost',
      'file:///etc/passwd',
    ];
    for (const url of elsewhere)
      expect([url, problemsOf({ ...complete, SERVICENOW_URL: url }).length]).toEqual([url, 1]);
  });

  it('takes basic credentials when there are no OAuth ones, and asks for one of both', () => {
    const basic = { ...complete, SERVICENOW_CLIENT_ID: '', SERVICENOW_USER: 'bridge', SERVICENOW_PASSWORD: 'p' };
    expect(parseConfig(basic).serviceNow.credentials.kind).toBe('basic');
    expect(problemsOf({ ...complete, SERVICENOW_CLIENT_SECRET: '' })).toEqual([
      expect.stringContaining('SERVICENOW_CLIENT_ID with SERVICENOW_CLIENT_SECRET'),
    ]);
  });

  it('reads secrets from files', () => {
    const directory = mkdtempSync(join(tmpdir(), 'bridge-config-'));
    const file = join(directory, 'key');
    writeFileSync(file, 'key-from-a-file\n');
    const source = { ...complete, ONSPRING_API_KEY: undefined, ONSPRING_API_KEY_FILE: file };
    expect(parseConfig(source).onspring.apiKey).toBe('key-from-a-file');
    writeFileSync(file, '\r\nkey-from-a-file \r\n');
    expect(parseConfig(source).onspring.apiKey).toBe('key-from-a-file');
    expect(problemsOf({ ...source, ONSPRING_API_KEY_FILE: directory })).toContainEqual(
      expect.stringContaining('ONSPRING_API_KEY_FILE: cannot read the file it names (EISDIR)'),
    );
    const none = join(directory, 'empty');
    writeFileSync(none, '\n');
    for (const name of ['SERVICENOW_CLIENT_SECRET', 'BRIDGE_METRICS_TOKEN', 'DATABASE_URL'])
      expect(problemsOf({ ...complete, [name]: undefined, [`${name}_FILE`]: none })).toContainEqual(
        `${name}_FILE: the file it names is empty`,
      );
    expect(problemsOf({ ...complete, ONSPRING_API_KEY_FILE: file })).toEqual([expect.stringContaining('keep one')]);
    expect(problemsOf({ ...source, ONSPRING_API_KEY_FILE: join(directory, 'none') })).toContainEqual(
      expect.stringContaining('ONSPRING_API_KEY_FILE: cannot read the file it names (ENOENT)'),
    );
    rmSync(directory, { recursive: true });
  });

  it('takes events by key, by login or by both, but not by neither', () => {
    const none = { ...complete, BRIDGE_EVENT_KEYS: undefined };
    expect(problemsOf(none)).toEqual([expect.stringContaining('BRIDGE_EVENT_LOGINS')]);
    const login = { ...none, BRIDGE_EVENT_LOGINS: 'onspring:a-password:with-colon' };
    expect(parseConfig(login).eventLogins).toEqual(['onspring:a-password:with-colon']);
    expect(problemsOf({ ...none, BRIDGE_EVENT_LOGINS: 'onspring:short' })).toHaveLength(1);
  });

  it('checks networks', () => {
    const networks = '203.0.113.0/24, 2001:db8::/32, 198.51.100.7';
    expect(parseConfig({ ...complete, BRIDGE_EVENT_SOURCES: networks }).eventSources).toHaveLength(3);
    for (const wrong of ['203.0.113.0/33', 'example.com', '10.0.0.0/', '1.2.3.4/8/9', '::1/129'])
      expect(problemsOf({ ...complete, BRIDGE_TRUSTED_PROXIES: wrong })).toHaveLength(1);
  });

  it('knows every secret it was given, for the log to leave out', () => {
    const source = {
      ...complete,
      BRIDGE_EVENT_LOGINS: 'onspring:canary-event-password',
      BRIDGE_DOORBELL_KEYS: 'k1:canary-doorbell-secret',
      BRIDGE_METRICS_TOKEN: 'canary-metrics-token',
      OTEL_EXPORTER_OTLP_HEADERS: 'Authorization=Bearer%20canary-collector-token,x-key=canary=key,x-tenant=prod',
      OTEL_EXPORTER_OTLP_TRACES_HEADERS: 'api-key=canary-of-traces',
      DATABASE_URL: 'postgresql://bridge:canary%2Fdatabase@db.example/bridge',
    };
    const secrets = listSecrets(parseConfig(source));
    const known = [
      'canary-onspring-key',
      'canary-client-secret',
      'first-key-of-16-chars',
      'second-key-of-16-chars',
      'canary-event-password',
      Buffer.from('onspring:canary-event-password').toString('base64'),
      'canary-doorbell-secret',
      'canary-metrics-token',
      'canary/database',
      'Bearer canary-collector-token',
      'canary-collector-token',
      'canary=key',
      'canary-of-traces',
    ];
    expect(secrets).toEqual(expect.arrayContaining(known));
    expect(secrets).not.toContain('prod');
    const basic = { ...complete, SERVICENOW_CLIENT_ID: '', SERVICENOW_USER: 'bridge', SERVICENOW_PASSWORD: 'canary-p' };
    expect(listSecrets(parseConfig(basic))).toEqual(
      expect.arrayContaining(['canary-p', Buffer.from('bridge:canary-p').toString('base64')]),
    );
  });
});
