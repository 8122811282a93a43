import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { VendorError } from '../errors.ts';
import { createRetry } from './retry.ts';

describe('createRetry', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each([
    [1_000, 3],
    [100_000, 1],
  ])('makes of a call that fails after %i ms %i tries', async (lastsMs, tries) => {
    jest.useFakeTimers({ doNotFake: ['setTimeout'] });
    const retry = createRetry({ retries: 2, initialDelayMs: 1, maxDelayMs: 2 }, new AbortController().signal);
    const options = {
      vendor: 'onspring',
      failure: 'outage',
      code: 'VENDOR_UNREACHABLE',
      message: 'no answer',
    } as const;
    let tried = 0;
    const call = retry(async () => {
      tried += 1;
      jest.advanceTimersByTime(lastsMs);
      throw new VendorError(options);
    });
    await expect(call).rejects.toThrow('no answer');
    expect(tried).toBe(tries);
  });
});
