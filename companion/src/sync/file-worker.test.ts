import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { VendorError } from '../errors.ts';
import { createFileWorker } from './file-worker.ts';
import type { InboundJob } from './ports.ts';

it('puts a record back as a new entry when a vendor is down, and stores that before the old one goes', async () => {
  const event = { appId: 210, record: { kind: 'id', id: 31 }, reason: 'files there' } as const;
  const jobs: InboundJob[] = [{ id: 'job', event, attempt: 8 }];
  const steps: string[] = [];
  const done = Promise.withResolvers<void>();
  const worker = createFileWorker({
    queue: {
      maxAttempts: 8,
      claim: async () => jobs.splice(0),
      touch: async () => undefined,
      fail: () => Promise.reject(new Error('an outage is no failure of the record')),
      async accept({ record }) {
        steps.push(`accepted ${JSON.stringify(record)}`);
        return { eventId: 'next', coalesced: false };
      },
      async complete(completed) {
        steps.push(`completed ${completed.map(({ id }) => id).join(' ')}`);
        done.resolve();
      },
    },
    carrier: {
      async carry() {
        throw new VendorError({ vendor: 'onspring', failure: 'outage', code: 'VENDOR_503', message: 'down' });
      },
    },
    issues: {
      open: () => Promise.reject(new Error('an outage is no issue of the record')),
      solve: () => Promise.reject(new Error('nothing is solved')),
    },
    isEnabled: () => true,
    hasFiles: () => true,
    log: pino({ enabled: false }),
  });
  worker.start();
  await done.promise;
  await worker.stop();
  expect(steps).toEqual(['accepted {"kind":"id","id":31}', 'completed job']);
});
