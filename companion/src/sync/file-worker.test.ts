import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { VendorError, type VendorFailure } from '../errors.ts';
import { createFileWorker } from './file-worker.ts';
import type { InboundJob } from './ports.ts';

describe('createFileWorker', () => {
  /** Works on one job in its last attempt, which fails; returns what was done, in order. */
  async function failOnce(failure: VendorFailure, retryAfterSeconds: number | null = null) {
    const event = { appId: 210, record: { kind: 'id', id: 31 }, reason: 'files there' } as const;
    const jobs: InboundJob[] = [{ id: 'job', event, attempt: 8 }];
    const steps: string[] = [];
    /** Settles when the next job is asked for, or with the milliseconds until then. */
    const next = Promise.withResolvers<number>();
    let claims = 0;
    const worker = createFileWorker({
      queue: {
        maxAttempts: 8,
        async claim() {
          claims += 1;
          if (claims > 1) next.resolve(0);
          return jobs.splice(0);
        },
        touch: async () => undefined,
        async fail(_job, { code }) {
          steps.push(`failed ${code}`);
          return true;
        },
        async accept({ record }) {
          steps.push(`accepted ${JSON.stringify(record)}`);
          return { eventId: 'next', coalesced: false };
        },
        async complete(completed) {
          steps.push(`completed ${completed.map(({ id }) => id).join(' ')}`);
        },
      },
      carrier: {
        async carry(appId, recordId, isLast) {
          steps.push(`carried ${appId} ${recordId} ${isLast}`);
          const fault = { vendor: 'onspring', code: 'VENDOR_503', message: 'down' } as const;
          throw new VendorError({ ...fault, failure, retryAfterSeconds });
        },
      },
      issues: {
        open: async ({ key }) => void steps.push(`issue ${key}`),
        solve: () => Promise.reject(new Error('nothing is solved')),
      },
      isEnabled: () => true,
      hasFiles: () => true,
      log: pino({}, { write: (line) => waitsFor(JSON.parse(line)) }),
    });
    function waitsFor({ retryInMs }: { readonly retryInMs?: number }): void {
      if (retryInMs !== undefined) next.resolve(retryInMs);
    }
    worker.start();
    const waitsMs = await next.promise;
    await worker.stop();
    return { steps, waitsMs };
  }

  it('puts a record back as a new entry when a vendor is down, and stores that before the old one goes', async () => {
    const { steps } = await failOnce('outage');
    expect(steps).toEqual(['carried 210 31 true', 'accepted {"kind":"id","id":31}', 'completed job']);
  });

  it('gives a record up whose files fail in the last attempt, and goes on with the next at once', async () => {
    const { steps, waitsMs } = await failOnce('server');
    expect(steps).toEqual(['carried 210 31 true', 'issue file:210:31', 'failed VENDOR_503']);
    expect(waitsMs).toBe(0);
  });

  it('takes nothing more while a vendor asks to wait', async () => {
    expect((await failOnce('server', 60)).waitsMs).toBe(60_000);
  });
});
