/** Rings the companion: a signed POST without data, sent without waiting for the answer. */

import { CertificateEncryption, gs } from '@servicenow/glide';
import { RESTMessageV2 } from '@servicenow/glide/sn_ws';
import { DOORBELL_HEADERS } from '../contract/protocol.ts';
import { toBase64, toHexFromBase64 } from '../domain/mac.ts';
import { type Message, message, toEnglish } from '../domain/message.ts';
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

/** The request, or why there is none. */
type Ring =
  | { readonly request: RESTMessageV2; readonly refusal: null }
  | { readonly request: null; readonly refusal: Message };

/** The signed request, or why none can be made. */
function createRing(): Ring {
  const url = readCompanionUrl();
  if (url === '') return { request: null, refusal: message('{0} is empty.', 'x_onspr_bridge.companion.url') };
  if (!ALLOWED_URL.test(url)) {
    return { request: null, refusal: message('{0} must begin with https.', 'x_onspr_bridge.companion.url') };
  }
  const key = readDoorbellKey();
  if (key.id === '' || key.secret === '') {
    const names = ['x_onspr_bridge.companion.key_id', 'x_onspr_bridge.companion.secret'] as const;
    return { request: null, refusal: message('Set {0} and {1}.', ...names) };
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
  return { request, refusal: null };
}

/** Rings when the app is on and an address and a key are set. A lost ring costs nothing: the companion also polls. */
export function ringDoorbell(): void {
  if (!isEnabled() || readCompanionUrl() === '') return;
  const { request, refusal } = createRing();
  if (request === null) gs.warn('Doorbell not rung: {0}', toEnglish(refusal));
  else request.executeAsync();
}

/** Rings and waits for the answer: only for background scripts. Nothing leaves the instance while the app is off. */
export function testRing(): StepResult {
  if (!isEnabled()) return toRingResult(null, message('The app is switched off.'));
  const { request, refusal } = createRing();
  if (request === null) return toRingResult(null, refusal);
  try {
    return toRingResult(request.execute().getStatusCode(), '');
  } catch (error) {
    return toRingResult(null, error instanceof Error ? error.message : message('unknown cause'));
  }
}
