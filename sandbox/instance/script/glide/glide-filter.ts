import { NotEmulatedError } from '../../not-emulated.ts';
import type { Environment } from '../environment.ts';
import { refuseOtherMembers } from './declared-members.ts';
import { isGlideRecord } from './glide-record.ts';
import { stateOf } from './record-registry.ts';
import { valuesOf } from './record-state.ts';
import { toText } from './values.ts';

/**
 * `GlideFilter.checkRecord` (c_GlideFilterScopedAPI.md, D): tests a record as the script sees it, in memory, with regard
 * to case; empty values count as less than every other. Filters as objects are not emulated.
 */
export function createGlideFilter(environment: Environment): object {
  const filter = function GlideFilter(): never {
    throw new NotEmulatedError('new GlideFilter(); use GlideFilter.checkRecord');
  };
  filter.checkRecord = (record: unknown, query: unknown, matchAll: unknown = true): boolean => {
    if (!isGlideRecord(record)) throw new TypeError('GlideFilter.checkRecord needs a GlideRecord');
    if (matchAll !== true) throw new NotEmulatedError('GlideFilter.checkRecord that is content with one condition');
    const { instance, transaction } = environment;
    const { timeZone, userId } = transaction.session;
    const state = stateOf(record);
    const table = valuesOf(state)['sys_class_name'] || state.table;
    const options = { timeZone, userId, emptyIsLeast: true };
    return instance.database.matches(table, valuesOf(state), toText(query), null, options);
  };
  refuseOtherMembers(filter, '', 'GlideFilter');
  return filter;
}
