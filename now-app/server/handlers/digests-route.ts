/** `GET /digests`, `POST /digests`, `POST /links`: comparing records with Onspring's and making up for what is missing. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import type { LinksReply, RecordMap, RepairsReply } from '../contract/protocol.ts';
import { createError } from '../domain/coded-error.ts';
import { parseDigestQuestion, parseLinksRequest, parseRepairsRequest } from '../domain/request.ts';
import { readDigests } from '../records/digests.ts';
import { linkByKey } from '../records/existing-records.ts';
import { findRecordMap } from '../records/record-maps.ts';
import { endGoneRecords, queueRepairs } from '../records/repairs.ts';
import { answer, readBody, readQuery, requireEnabled, runRoute } from './sync-route.ts';

function requireMap(id: string): RecordMap {
  const map = findRecordMap(id);
  if (map === undefined) throw createError('NOT_FOUND', `No active record map has the sys_id ${id}.`);
  return map;
}

export function getDigests(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'GET digests', () => {
    requireEnabled();
    const query: Record<string, string | undefined> = {};
    for (const name of ['map', 'after', 'limit', 'skip', 'records']) query[name] = readQuery(request, name);
    const question = parseDigestQuestion(query);
    answer(response, readDigests(requireMap(question.map), question));
  });
}

export function postRepairs(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'POST digests', () => {
    requireEnabled();
    const { recordMap, records, gone } = parseRepairsRequest(readBody(request));
    const map = requireMap(recordMap);
    const reply: RepairsReply = { queued: queueRepairs(map, records), cancelled: endGoneRecords(map, gone) };
    answer(response, reply);
  });
}

export function postLinks(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'POST links', () => {
    requireEnabled();
    const question = parseLinksRequest(readBody(request));
    const map = requireMap(question.recordMap);
    if (map.keyColumn === null || map.direction === 'outbound') {
      throw createError('NO_KEY', `The record map "${map.name}" brings no key column in.`);
    }
    const reply: LinksReply = { linked: linkByKey(map, map.keyColumn, question) };
    answer(response, reply);
  });
}
