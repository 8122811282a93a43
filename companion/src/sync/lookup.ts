import type { LookupRecord, RecordMap } from '../../../now-app/server/contract/protocol.ts';
import { BridgeError, BusyError, VendorError } from '../errors.ts';
import type { Catalogue, MappedField } from './catalogue.ts';
import { resolveKeyed } from './keyed-app.ts';
import { toOnspringValue } from './outbound-transform.ts';
import type { OnspringValue, ServiceNowPort } from './ports.ts';
import type { ReferencedRecords } from './referenced-records.ts';
import type { SentValue } from './refusal.ts';

/** One flat object: names of Onspring fields to values in the form that response mapping takes. */
export type LookupAnswer = Readonly<Record<string, string | number>>;

export interface Lookup {
  /** Throws `LOOKUP_NOT_FOUND`, `MAPS_UNREAD` and, after `limitMs` or while a vendor is down, `LOOKUP_TIMEOUT`. */
  find(mapName: string, key: string): Promise<LookupAnswer>;
}

export interface LookupOptions {
  readonly serviceNow: Pick<ServiceNowPort, 'lookUp'>;
  readonly catalogue: Catalogue;
  readonly referenced: ReferencedRecords;
  /** Throws `MAPS_UNREAD` until they were read. */
  readonly recordMaps: () => readonly RecordMap[];
  /** Zone of the Onspring instance. */
  readonly timeZone: string;
  /** Longest an answer may take: Onspring gives up within about 30 s (onspring-api.md 11). */
  readonly limitMs: number;
}

/** Creates the look-up that answers an outcome of Onspring with a record of ServiceNow. */
export function createLookup(options: LookupOptions): Lookup {
  const { serviceNow, referenced } = options;

  async function toAnswer(fields: readonly MappedField[], record: LookupRecord): Promise<LookupAnswer> {
    const shown = fields.flatMap((mapped): SentValue[] => {
      const changed = record.fields[mapped.map.id];
      return changed === undefined ? [] : [[mapped, changed]];
    });
    const context = {
      timeZone: options.timeZone,
      recordUrl: record.url,
      referencedRecords: await referenced.findAll(shown),
    };
    const answer: Record<string, string | number> = {};
    for (const [mapped, changed] of shown) {
      const result = toOnspringValue(mapped, changed, context);
      // A value that Onspring does not know is left empty; the mirror of the map names it.
      answer[mapped.map.onspringField] = 'value' in result ? toMappedValue(mapped, result.value) : '';
    }
    return answer;
  }

  async function find(mapName: string, key: string): Promise<LookupAnswer> {
    const map = options
      .recordMaps()
      .find((candidate) => candidate.name === mapName && candidate.direction !== 'inbound');
    if (map === undefined) throw notFound(`No active record map named "${mapName}" sends values to Onspring`);
    if (map.paused) throw notFound(`The record map "${mapName}" is paused`);
    const app = await resolveKeyed(options.catalogue, map);
    const { records } = await serviceNow.lookUp({ map: map.name, key });
    const [record, ...others] = records;
    if (record === undefined) throw notFound(`ServiceNow has no record with this ${map.keyColumn ?? 'key'}`);
    if (others.length > 0) throw notFound(`ServiceNow has several records with this ${map.keyColumn ?? 'key'}`);
    return await toAnswer(app.fields, record);
  }

  return {
    async find(mapName, key) {
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(timeout('ServiceNow did not answer in time')), options.limitMs);
      });
      try {
        return await Promise.race([find(mapName, key), tooLate]);
      } catch (error) {
        if (isPassing(error)) throw timeout(error.message);
        // The map is gone in the instance although the companion still knows it.
        if (error instanceof VendorError && error.status === 404) throw notFound(error.message);
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** Whether the sender may have an answer when it asks again: a vendor fails, or another companion creates what is asked for. */
function isPassing(error: unknown): error is BridgeError {
  return (error instanceof VendorError || error instanceof BusyError) && error.retryable;
}

/** Lists travel by name, several values joined, times without fractions (onspring-api.md 11). */
function toMappedValue({ field }: MappedField, value: OnspringValue): string | number {
  const name = (part: string | number) =>
    typeof part === 'string' ? (field.values.find((item) => item.id === part)?.name ?? part) : part;
  if (value === null) return '';
  if (typeof value === 'object' && 'quantity' in value) return `${value.quantity} ${value.increment}`;
  if (typeof value === 'object') return value.map(name).join('|');
  return typeof value === 'string'
    ? String(name(value)).replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.000Z$/, '$1Z')
    : value;
}

function notFound(message: string): BridgeError {
  return new BridgeError({ code: 'LOOKUP_NOT_FOUND', message, expose: true });
}

function timeout(message: string): BridgeError {
  return new BridgeError({ code: 'LOOKUP_TIMEOUT', message, expose: true });
}
