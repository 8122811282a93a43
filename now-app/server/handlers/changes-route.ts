/** `GET /changes` and `POST /changes/ack`. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { parseAckRequest, parseChangesQuestion } from '../domain/request.ts';
import { applyAcknowledgements } from '../records/acknowledgements.ts';
import { readPendingChanges } from '../records/pending-changes.ts';
import { readConfig } from './config-route.ts';
import { answer, readBody, readQuery, requireEnabled, runRoute } from './sync-route.ts';

export function getChanges(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'GET changes', () => {
    requireEnabled();
    const query: Record<string, string | undefined> = {};
    for (const name of ['limit', 'bare', 'rows']) query[name] = readQuery(request, name);
    const question = parseChangesQuestion(query);
    const { version: configVersion, recordMaps } = readConfig();
    answer(response, { configVersion, ...readPendingChanges(recordMaps, question) });
  });
}

export function postAcknowledgements(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'POST changes/ack', () => {
    requireEnabled();
    answer(response, applyAcknowledgements(parseAckRequest(readBody(request)).records));
  });
}
