import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BusyError, StoreError, VendorError } from '../errors.ts';
import { isolate, isolateFew } from './isolate.ts';

const unanswered = () =>
  new VendorError({ vendor: 'onspring', failure: 'unanswered', code: 'CALL_UNANSWERED', message: 'no answer' });

/** Does a step for the numbers, which fails for those of `poison`; counts its calls and failures. */
async function play(count: number, poison: ReadonlySet<number>) {
  const items = Array.from({ length: count }, (_, index) => index);
  let calls = 0;
  let failures = 0;
  const results = await isolate(
    items,
    async (part) => {
      calls += 1;
      if (!part.some((item) => poison.has(item))) return part.map((item) => `${item} done`);
      failures += 1;
      throw unanswered();
    },
    (item, { code }) => `${item} ${code}`,
  );
  return { results, calls, failures };
}

describe('isolate', () => {
  it('makes one call when nothing fails, and none for nothing', async () => {
    expect(await play(100, new Set())).toMatchObject({ calls: 1, failures: 0 });
    expect(await play(0, new Set())).toMatchObject({ calls: 0, results: [] });
  });

  it('finds one of a hundred by three failures and 21 calls', async () => {
    expect(await play(100, new Set([57]))).toMatchObject({ calls: 21, failures: 3 });
  });

  it('does all others, in order, whichever and however many fail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 130 }), fc.array(fc.nat({ max: 130 })), async (count, poison) => {
        const { results } = await play(count, new Set(poison));
        const expected = Array.from({ length: count }, (_, item) =>
          poison.includes(item) ? `${item} CALL_UNANSWERED` : `${item} done`,
        );
        expect(results).toEqual(expected);
      }),
    );
  });

  it('takes many failures of a batch for one, after few calls', async () => {
    const items = Array.from({ length: 100 }, (_, index) => index);
    let calls = 0;
    const step = async () => {
      calls += 1;
      throw unanswered();
    };
    await expect(isolateFew(items, step, () => 'left')).rejects.toMatchObject({ code: 'CALL_UNANSWERED' });
    expect(calls).toBe(14);
    expect(await isolateFew(items.slice(0, 10), step, () => 'left')).toHaveLength(10);
  });

  it.each([
    new VendorError({ vendor: 'onspring', failure: 'outage', code: 'VENDOR_503', message: 'down' }),
    new StoreError('closed'),
    new BusyError(),
  ])('divides nothing for what is the fault of no item: $name', async (fault) => {
    let calls = 0;
    const step = async () => {
      calls += 1;
      throw fault;
    };
    const never = () => Promise.reject(new Error('no item is at fault'));
    await expect(isolate([1, 2, 3], step, never)).rejects.toBe(fault);
    expect(calls).toBe(1);
  });
});
