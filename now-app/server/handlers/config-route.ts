/** `GET /config`: maps and settings the companion works by. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { toDigest } from '../contract/digest.ts';
import type { ConfigReply } from '../contract/protocol.ts';
import { readRecordMaps } from '../records/record-maps.ts';
import { APP_VERSION, readExchange, readInstanceFacts } from '../records/settings.ts';
import { answer, runRoute } from './sync-route.ts';

/** Reads the configuration; its version is a digest of its content. Two queries. */
export function readConfig(): ConfigReply {
  const { open: enabled, reason } = readExchange();
  const { id, name, timeZone } = readInstanceFacts();
  const recordMaps = readRecordMaps();
  const content = {
    appVersion: APP_VERSION,
    enabled,
    disabledReason: reason,
    instance: { id, name, timeZone },
    recordMaps,
  };
  return { version: toDigest({ content: JSON.stringify(content) }), ...content };
}

/** Whether an If-None-Match header names this version; `W/` and several tags are allowed (RFC 9110 13.1.2). */
function isKnown(header: string | null | undefined, version: string): boolean {
  return (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${version}"`);
}

/** Answers also when the app is switched off, so that the companion learns that and waits. */
export function getConfig(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'GET config', () => {
    const config = readConfig();
    response.setHeader('ETag', `"${config.version}"`);
    if (isKnown(request.getHeader('If-None-Match'), config.version)) {
      response.setStatus(304);
      return;
    }
    answer(response, config);
  });
}
