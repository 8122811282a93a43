import { z } from 'zod';
import { API_BASE_PATH, type ConfigReply, type RecordMap } from '../../../now-app/server/contract/protocol.ts';
import { findError } from '../error-table.ts';
import { toBridgeError, VendorError } from '../errors.ts';
import { describeUnknownSetting, type UnknownSetting } from '../setting-names.ts';
import type { Catalogue, MappedField } from '../sync/catalogue.ts';
import type { OnspringPort, ServiceNowPort } from '../sync/ports.ts';
import type { VendorHttp } from '../vendor/vendor-http.ts';
import type { Mark } from './output.ts';

/** One line of the examination. */
export interface CheckResult {
  readonly check: string;
  readonly state: Mark;
  readonly detail: string;
  /** What to do, empty when nothing. */
  readonly next: string;
}

export interface DoctorOptions {
  readonly onspring: Pick<OnspringPort, 'fetchApps'>;
  readonly serviceNow: Pick<ServiceNowPort, 'fetchConfig'> & { readonly http: Pick<VendorHttp, 'request'> };
  readonly catalogue: Pick<Catalogue, 'resolve'>;
  /** Says what the store is; throws when it cannot be used. */
  readonly checkStore: () => Promise<string>;
  readonly unknownSettings: readonly UnknownSetting[];
  readonly version: string;
  readonly nowMs: () => number;
}

/** Doorbells are taken within 300 s; a fifth of it is a sign that a clock is not kept. */
const CLOCK_WARN_SECONDS = 60;
const CLOCK_FAIL_SECONDS = 300;

/** Tables that the role `x_onspr_bridge.integration` has no business in; rows from them mean that the account has more. */
const FORBIDDEN_TABLES = ['sys_properties', 'sys_user_has_role', 'oauth_entity'] as const;
const tableReply = z.object({ result: z.array(z.unknown()) });

/**
 * Examines what the companion depends on and changes nothing. Every check ends in a result, never in a throw. Rights to
 * write cannot be tried without writing, so they are named as not examined.
 */
export async function examine(options: DoctorOptions): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  const check = async (name: string, step: () => Promise<Omit<CheckResult, 'check'>>) => {
    try {
      results.push({ check: name, ...(await step()) });
    } catch (error) {
      const { code, message } = toBridgeError(error);
      results.push({ check: name, state: 'fail', detail: `${code}: ${message}`, next: findError(code)?.remedy ?? '' });
    }
  };
  const configs: ConfigReply[] = [];

  results.push({ check: 'settings', ...toSettingsResult(options.unknownSettings) });

  await check('store', async () => ok(await options.checkStore()));
  await check('Onspring credentials', async () => {
    const apps = await options.onspring.fetchApps();
    if (apps.length > 0) return ok(`the API key sees ${apps.length} apps`);
    return fail('the API key sees no app', 'Give its role read access to the apps to be synchronised.');
  });
  await check('ServiceNow credentials', async () => {
    const reply = await options.serviceNow.fetchConfig(null);
    if (reply === null)
      return fail('the instance answered "unchanged" to a first request', 'Look for a cache between.');
    configs.push(reply.config);
    const { instance } = reply.config;
    return ok(`instance ${instance.name}, time zone ${instance.timeZone}`);
  });
  for (const { appVersion, enabled, disabledReason } of configs) {
    results.push(toVersionResult(options.version, appVersion), toSwitchResult(enabled, disabledReason));
  }
  await check('clock', async () => {
    const reply = await options.serviceNow.http.request({
      method: 'GET',
      path: `${API_BASE_PATH}/config`,
      operation: 'get config',
    });
    return toClockResult(reply.headers['date'], options.nowMs());
  });
  for (const table of FORBIDDEN_TABLES) {
    await check(`no right to ${table}`, () => checkForbidden(options.serviceNow.http, table));
  }
  for (const map of configs.flatMap((config) => config.recordMaps)) {
    await check(`map ${map.name}`, () => checkMap(options.catalogue, map));
  }
  results.push({
    check: 'rights to write',
    state: 'skip',
    detail: 'cannot be tried without writing',
    next: 'The first record that is synchronised shows them; faults appear as issues in ServiceNow.',
  });
  return results;
}

const ok = (detail: string) => ({ state: 'ok', detail, next: '' }) as const;
const warn = (detail: string, next: string) => ({ state: 'warn', detail, next }) as const;
const fail = (detail: string, next: string) => ({ state: 'fail', detail, next }) as const;

function toSettingsResult(unknown: readonly UnknownSetting[]) {
  if (unknown.length === 0) return ok('every name is known');
  return warn(
    unknown.map(describeUnknownSetting).join('; '),
    'Correct the name, or take it out: it does nothing here.',
  );
}

function toVersionResult(companion: string, app: string): CheckResult {
  const minor = (version: string) => version.split('.').slice(0, 2).join('.');
  const detail = `companion ${companion}, scoped app ${app}`;
  if (minor(companion) === minor(app)) return { check: 'versions', ...ok(detail) };
  return { check: 'versions', ...warn(detail, 'Bring both to the same minor version; the scoped app goes first.') };
}

function toSwitchResult(enabled: boolean, reason: string | null): CheckResult {
  if (enabled) return { check: 'switch', ...ok('synchronisation is on') };
  const next =
    reason === 'CLONE'
      ? 'The instance is a clone: check where it should synchronise to, then switch it on anew.'
      : 'Switch it on in ServiceNow when you are ready: Onspring Bridge > Settings.';
  return { check: 'switch', ...warn(`synchronisation is off (${reason ?? 'no reason given'})`, next) };
}

function toClockResult(header: string | undefined, nowMs: number) {
  const theirs = Date.parse(header ?? '');
  if (Number.isNaN(theirs)) return warn('the instance names no time', 'Compare the clocks yourself.');
  const seconds = Math.round(Math.abs(nowMs - theirs) / 1000);
  const detail = `${seconds} s apart from the instance`;
  const next = 'Let the host keep its time by NTP.';
  if (seconds >= CLOCK_FAIL_SECONDS) return fail(`${detail}: doorbells are refused`, next);
  return seconds >= CLOCK_WARN_SECONDS ? warn(detail, next) : ok(detail);
}

async function checkForbidden(http: Pick<VendorHttp, 'request'>, table: string) {
  try {
    const reply = await http.request({
      method: 'GET',
      path: `/api/now/table/${table}`,
      operation: 'probe rights',
      query: { sysparm_limit: 1, sysparm_fields: 'sys_id' },
    });
    const rows = tableReply.safeParse(reply.body);
    if (rows.success && rows.data.result.length > 0)
      return warn(`the account reads ${table}`, 'Take away every role but x_onspr_bridge.integration.');
    return ok('nothing is shown');
  } catch (error) {
    if (error instanceof VendorError && error.status !== null && error.status < 500 && error.status !== 429)
      return ok(`refused with ${error.status}`);
    throw error;
  }
}

async function checkMap(catalogue: Pick<Catalogue, 'resolve'>, map: RecordMap) {
  const app = await catalogue.resolve(map);
  if (app === null)
    return fail(`the API key sees no app "${map.onspringApp}"`, findError('APP_NOT_FOUND')?.remedy ?? '');
  const [fault, ...others] = app.faults;
  if (fault !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return fail(`${fault.title}: ${fault.cause}${more}`, fault.suggestedFix);
  }
  const unknown = app.fields.flatMap(listUnmappedValues);
  if (unknown.length > 0)
    return warn(
      `list values without a counterpart: ${unknown.join(', ')}`,
      findError('UNKNOWN_LIST_VALUE')?.remedy ?? '',
    );
  if (app.lastSavedFieldId === null || app.recordNumberFieldId === null)
    return warn(
      'the API key cannot read Last Saved Date or Record Id: lost events and records named by number stay unseen',
      'Give its role read access to both fields.',
    );
  return ok(`${app.fields.length} fields of app ${app.appId}`);
}

/** Values of the live list that the value map would not know, and entries of the map that the list lacks. */
function listUnmappedValues({ map, field }: MappedField): string[] {
  if (map.valueMap === null || (map.transform !== 'list' && map.transform !== 'multi_list')) return [];
  const live = new Set(field.values.map((value) => value.name));
  const mapped = new Set(Object.keys(map.valueMap));
  const missing = map.direction === 'outbound' ? difference(mapped, live) : difference(live, mapped);
  return missing.map((name) => `${field.name} = ${name}`);
}

function difference(from: ReadonlySet<string>, without: ReadonlySet<string>): string[] {
  return [...from].filter((name) => !without.has(name));
}
