import type { Reply } from '../request.ts';

/** GET /Ping: 200 without a body, also with an empty key (onspring-api.md 2). */
export function ping(): Reply {
  return { status: 200 };
}
