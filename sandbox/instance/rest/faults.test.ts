import { describe, expect, it } from '@jest/globals';
import { createFaults, faultsSchema } from './faults.ts';

describe('faults', () => {
  it('hits by prefix and method, as often as asked', () => {
    const faults = createFaults();
    faults.set(faultsSchema.parse({ prefix: '/api/now/import', method: 'POST', status: 503, times: 1 }));
    expect(faults.take('GET', '/api/now/import/x')).toBeNull();
    expect(faults.take('POST', '/api/now/table/x')).toBeNull();
    expect(faults.take('POST', '/api/now/import/x')?.answer?.status).toBe(503);
    expect(faults.take('POST', '/api/now/import/x')).toBeNull();
  });

  it('sleeps with an HTML page and status 200 (section 1)', () => {
    const faults = createFaults();
    faults.set(faultsSchema.parse([{ sleeping: true }]));
    expect(faults.take('GET', '/api/now/table/x')?.answer).toEqual({ status: 200, sleeping: true, afterwards: false });
  });

  it('refuses what it does not know', () => {
    expect(faultsSchema.safeParse({ prefx: '/' }).success).toBe(false);
  });
});
