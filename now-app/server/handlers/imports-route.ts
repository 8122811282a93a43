/** `GET /imports/{id}`: row results of an import. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { createError } from '../domain/coded-error.ts';
import { parseImportSetId } from '../domain/request.ts';
import { readImport } from '../records/import-rows.ts';
import { answer, readPath, requireEnabled, runRoute } from './sync-route.ts';

export function getImport(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'GET imports', () => {
    requireEnabled();
    const id = parseImportSetId(readPath(request, 'id'));
    const reply = readImport(id);
    if (reply === null) throw createError('NOT_FOUND', `There is no import set ${id}.`);
    answer(response, reply);
  });
}
