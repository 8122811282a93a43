/** Rings the companion: a signed POST without data, sent without waiting for the answer. */

import { CertificateEncryption, gs } from '@servicenow/glide';
import { RESTMessageV2 } from '@servicenow/glide/sn_ws';
import { DOORBELL_HEADERS } from '../contract/protocol.ts';
import { toBase64, toHexFromBase64 } from '../domain/mac.ts';
import { type StepResult, toRingResult } from '../domain/setup.ts';
import { readMilliseconds } from '../records/clock.ts';
import { isEnabled, readCompanionUrl, readDoorbellKey } from '../records/settings.ts';

const TIMEOUT_MS = 5000;
const BODY = '{"pending":true}';

/** Plain HTTP only reaches a companion on the same machine; everything else is HTTPS (store rule OUT-6). */
const ALLOWED_URL = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$))/;

/**
 * Lower-case hex HMAC-SHA256. `generateMac` takes the key as base64 and answers base64 (vendor API reference for
 * CertificateEncryption (D)).
 */
function sign(secret: string, text: string): string {
  return toHexFromBase64(CertificateEncryption.generateMac(toBase64(secret), 'HmacSHA256', text));
}

interface Ring {
  readonly request: RESTMessageV2 | null;
  /** Why there is none, in words. */
  readonly refusal: string;
}

/** The signed request, or why none can be made. */
function createRing(): Ring {
  const url = readCompanionUrl();
  if (url === '') return { request: null, refusal: 'x_onspr_bridge.companion.url is empty.' };
  if (!ALLOWED_URL.test(url)) return { request: null, refusal: 'x_onspr_bridge.companion.url must begin with https.' };
  const key = readDoorbellKey();
  if (key.id === '' || key.secret === '') {
    return { request: null, refusal: 'Set x_onspr_bridge.companion.key_id and x_onspr_bridge.companion.secret.' };
  }
  const timestamp = String(Math.floor(readMilliseconds() / 1000));
  const request = new RESTMessageV2();
  request.setEndpoint(`${url}/servicenow/doorbell`);
  request.setHttpMethod('POST');
  request.setHttpTimeout(TIMEOUT_MS);
  request.setRequestHeader('Content-Type', 'application/json');
  request.setRequestHeader(DOORBELL_HEADERS.timestamp, timestamp);
  request.setRequestHeader(DOORBELL_HEADERS.keyId, key.id);
  request.setRequestHeader(DOORBELL_HEADERS.signature, sign(key.secret, `${timestamp}.${BODY}`));
  request.setRequestBody(BODY);
  return { request, refusal: '' };
}

/** Rings when the app is on and an address and a key are set. A lost ring costs nothing: the companion also polls. */
export function ringDoorbell(): void {
  if (!isEnabled() || readCompanionUrl() === '') return;
  const { request, refusal } = createRing();
  if (request === null) gs.warn('Doorbell not rung: {0}', refusal);
  else request.executeAsync();
}

/** Rings and waits for the answer: only for background scripts. Nothing leaves the instance while the app is off. */
export function testRing(): StepResult {
  if (!isEnabled()) return toRingResult(null, 'The app is switched off.');
  const { request, refusal } = createRing();
  if (request === null) return toRingResult(null, refusal);
  try {
    return toRingResult(request.execute().getStatusCode(), '');
  } catch (error) {
    return toRingResult(null, error instanceof Error ? error.message : 'unknown cause');
  }
}
