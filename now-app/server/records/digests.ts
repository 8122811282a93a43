/** Fingerprints of linked records: what each holds now, and what both sides last agreed on. */

import type { DigestsReply, FieldMap, RecordDigest, RecordMap } from '../contract/protocol.ts';
import { OUTBOUND_STATE } from '../contract/states.ts';
import { type ComparedRecord, toComparedValues, toDigestPair } from '../domain/comparison.ts';
import type { DigestQuestion } from '../domain/request.ts';
import { readComparedRecords } from './compared-records.ts';
import { type Link, readLinkPage } from './links.ts';
import { readOutboundStates } from './outbound-rows.ts';

function toState(link: Link, outbound: string | undefined): RecordDigest['state'] {
  if (outbound === OUTBOUND_STATE.dead || link.issueFields.length > 0 || link.conflictFields.length > 0) return 'issue';
  return outbound === OUTBOUND_STATE.pending ? 'pending' : 'agreed';
}

function toRecordDigest(
  fields: readonly FieldMap[],
  link: Link,
  record: ComparedRecord | undefined,
  context: { readonly outbound: string | undefined; readonly withValues: boolean },
): RecordDigest {
  const named = { onspringRecord: link.onspringRecord, number: link.number };
  if (record === undefined) return { ...named, current: null, agreed: '', state: 'agreed', values: null };
  const values = toComparedValues(fields, record, record.value);
  const agreed = toComparedValues(fields, record, (column) => link.agreed[column] ?? '');
  return {
    ...named,
    ...toDigestPair(values, agreed),
    state: toState(link, context.outbound),
    values: context.withValues ? values : null,
  };
}

/** One page, or the named records. Queries: links, records, waiting rows, and one for each referenced table and key. */
export function readDigests(map: RecordMap, question: DigestQuestion): DigestsReply {
  const { after, records } = question;
  const limit = records.length > 0 ? records.length : question.limit;
  const links = readLinkPage({ recordMap: map.id, after, limit, records });
  const fields = map.fields.filter((field) => !question.skip.includes(field.id));
  const compared = links.length === 0 ? new Map<string, ComparedRecord>() : readComparedRecords(map, fields, links);
  const outbound = readOutboundStates(
    map.targetTable,
    links.map((link) => link.targetSysId),
  );
  const withValues = records.length > 0;
  const digests = links.map((link) =>
    toRecordDigest(fields, link, compared.get(link.targetSysId), {
      outbound: outbound.get(link.targetSysId),
      withValues,
    }),
  );
  const last = links[links.length - 1];
  return { records: digests, next: withValues || links.length < limit ? null : (last?.onspringRecord ?? null) };
}
