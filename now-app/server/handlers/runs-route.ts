/** `POST /runs`, `PATCH /runs/{id}` and `POST /heartbeat`. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import type { HeartbeatReply } from '../contract/protocol.ts';
import { createError } from '../domain/coded-error.ts';
import { parseHeartbeatRequest, parseRunRequest, parseSysId } from '../domain/request.ts';
import { toFieldTime } from '../records/clock.ts';
import { countPendingChanges, saveHeartbeat, saveRun, updateRun } from '../records/sync-runs.ts';
import { readConfig } from './config-route.ts';
import { answer, readBody, readPath, requireEnabled, runRoute } from './sync-route.ts';

export function postRun(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'POST runs', () => {
    requireEnabled();
    const reply = saveRun(parseRunRequest(readBody(request)));
    if (reply === null) {
      throw createError('NOT_STORED', 'The run was refused. The system log of the instance tells why.');
    }
    answer(response, reply, 201);
  });
}

export function patchRun(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'PATCH runs', () => {
    requireEnabled();
    const id = parseSysId(readPath(request, 'id'), 'The run id');
    const reply = updateRun(id, parseRunRequest(readBody(request)));
    if (reply === null) throw createError('NOT_FOUND', `There is no run ${id}.`);
    answer(response, reply);
  });
}

export function postHeartbeat(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'POST heartbeat', () => {
    requireEnabled();
    saveHeartbeat(parseHeartbeatRequest(readBody(request)));
    const config = readConfig();
    const reply: HeartbeatReply = {
      enabled: config.enabled,
      configVersion: config.version,
      pendingChanges: countPendingChanges(),
      serverTime: toFieldTime(),
    };
    answer(response, reply);
  });
}
