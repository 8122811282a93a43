/**
 * Choices where no public source settles what Onspring does, or where it varies by tenant. One switch each; the
 * section of onspring-api.md that leaves it open is named. Set at start or by `POST /_sandbox/behaviour`.
 */
export interface Behaviour {
  /** Whether saves made through the API fire outcomes as direct saves do (11 "API saves firing it", 13.1). */
  apiSavesFireOutcomes: boolean;
  /** Time between the save and the outcome's first attempt: asynchronous, seconds to minutes (11 "Timing"). */
  outcomeDelayMs: number;
  /** Longest wait for a receiver (11 "Timeout": about 30 s, 13.2). */
  outcomeTimeoutMs: number;
  /** Pause before each retry (10 "Retries": spacing unknown, 13.2). */
  outcomeRetryDelayMs: number;
  /** Whether token values are JSON-escaped in the body (11 "Token values": escaping unknown, 13.3). */
  escapeTokens: boolean;
  /** API calls for which a new list item stays invisible (8 "Eventually consistent"). */
  listItemLagCalls: number;
  /** Records times fields above which list, batch-get and query answer 400; 0 switches it off (9 "Result too large", 13.4). */
  largestResultCells: number;
  /** Largest upload in bytes (7 "Size limit": 45 MB passes, 51 MB is refused). */
  largestUploadBytes: number;
}

export const DEFAULT_BEHAVIOUR: Readonly<Behaviour> = {
  apiSavesFireOutcomes: false,
  outcomeDelayMs: 250,
  outcomeTimeoutMs: 30_000,
  outcomeRetryDelayMs: 5_000,
  escapeTokens: false,
  listItemLagCalls: 0,
  largestResultCells: 0,
  largestUploadBytes: 50 * 1024 * 1024,
};
