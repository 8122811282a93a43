import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDate, toInputDate, toWireDate } from './dates.ts';
import { stripHtml } from './fields.ts';
import { isGuid, toGuid } from './identity.ts';
import { createTenantFixture } from './test/tenant-fixture.ts';

const instants = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2099, 0, 1) });

describe('dates (onspring-api.md 4.2, 4.5)', () => {
  it('are read back from the wire as they were, without trailing zeros', () => {
    fc.assert(
      fc.property(instants, (epochMs) => {
        const text = toWireDate(epochMs);
        expect(text).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{0,2}[1-9])?Z$/);
        expect(parseDate(text, 'utc')).toBe(epochMs);
      }),
    );
  });

  it('survive a form in the zone of the tenant: a day as midnight there', () => {
    const zones = fc.constantFrom('America/Chicago', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland', 'utc');
    fc.assert(
      fc.property(instants, zones, (epochMs, zone) => {
        const day = toInputDate(epochMs, true, zone);
        const midnight = parseDate(day, zone);
        expect(midnight).not.toBeNull();
        expect(toInputDate(midnight ?? 0, true, zone)).toBe(day);
      }),
    );
  });

  it.each(['', 'soon', '12', '2026', '2026-13-01', '20260101', '13/40/2026'])('refuses %p', (text) => {
    expect(parseDate(text, 'utc')).toBeNull();
  });
});

describe('stripHtml', () => {
  it('keeps the words and the line breaks', () => {
    expect(stripHtml('<p>One &amp; <b>two</b></p><p>three<br>four&nbsp;&lt;5</p>')).toBe('One & two\nthree\nfour <5');
  });

  it('leaves plain text alone', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z .,]*$/), (text) => expect(stripHtml(text)).toBe(text.trim())));
  });
});

describe('toGuid', () => {
  it('gives the same GUID for the same name only', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(isGuid(toGuid(one))).toBe(true);
        expect(toGuid(one) === toGuid(other)).toBe(one === other);
      }),
    );
  });
});

describe('raw values', () => {
  it('can be written back as they were read', async () => {
    const tenant = await createTenantFixture();
    const recordId = Number(tenant.recordIds.full);
    const before = await tenant.values(recordId);
    const fields = Object.fromEntries(Object.entries(before).map(([name, { value }]) => [tenant.field(name), value]));
    expect((await tenant.call('PUT', '/records', { appId: 210, recordId, fields })).status).toBe(200);
    expect(await tenant.values(recordId)).toEqual(before);
    tenant.onspring.stop();
  });
});
