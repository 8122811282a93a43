/** `POST /lookup`: records that a map lets Onspring read, by key or page by page. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { createError } from '../domain/coded-error.ts';
import { parseLookupRequest } from '../domain/request.ts';
import { readLookup } from '../records/lookup.ts';
import { findLookupMap } from '../records/record-maps.ts';
import { answer, readBody, requireEnabled, runRoute } from './sync-route.ts';

export function postLookup(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'POST lookup', () => {
    requireEnabled();
    const question = parseLookupRequest(readBody(request));
    const found = findLookupMap(question.map);
    if (found === undefined || found.map.direction === 'inbound') {
      throw createError('NOT_FOUND', `No active record map named "${question.map}" sends values to Onspring.`);
    }
    if (found.map.keyColumn === null) {
      throw createError('NO_KEY', `Set the key column of the record map "${question.map}".`);
    }
    answer(response, readLookup(found.map, found.filter, question));
  });
}
