import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { Attachment, Direction } from '../../../now-app/server/contract/protocol.ts';
import { findingsMap } from '../../test/support/findings-map.ts';
import type { ErrorCode } from '../error-table.ts';
import { VendorError, type VendorFailure } from '../errors.ts';
import { createMetrics } from '../metrics.ts';
import type { MappedApp } from './catalogue.ts';
import { createFileCarrier } from './file-carrier.ts';
import { toLimitsText } from './file-plan.ts';
import type { SettledFile } from './ports.ts';

const fieldId = 9;
const limits = { maxBytes: 100, mostFiles: 1, types: ['txt'] };

function toApp(direction: Direction): MappedApp {
  const map = { id: 'f1', onspringField: 'Evidence', direction, limits };
  const names = { name: 'Evidence', type: 'Attachment', multiple: true, referencedAppId: null, values: [] };
  return {
    map: findingsMap,
    appId: 210,
    fields: [],
    attachments: [{ map, field: { id: fieldId, appId: 210, ...names } }],
    recordNumberFieldId: null,
    lastSavedFieldId: null,
    parent: null,
    numberFieldId: null,
    faults: [],
  };
}

function toAttachment(id: string, name: string, content: string, hasHash = true): Attachment {
  const sha256 = hasHash ? createHash('sha256').update(content).digest('hex') : '';
  return { id, name, type: 'text/plain', bytes: content.length, sha256 };
}

function toVendorError(failure: VendorFailure, code: ErrorCode): VendorError {
  return new VendorError({ vendor: 'onspring', failure, code, message: 'no answer' });
}

describe('createFileCarrier', () => {
  let here: Attachment[];
  let there: Map<number, string>;
  let known: SettledFile[];
  let kept: SettledFile[];
  /** What was done, in order. */
  let steps: string[];
  /** Thrown by each download from Onspring. */
  let fault: VendorError | null;
  beforeEach(() => {
    here = [];
    there = new Map();
    known = [];
    kept = [];
    steps = [];
    fault = null;
  });

  /** One record with the files of both sides; each file in Onspring is named a.txt. */
  const carry = (direction: Direction, isLast = false) =>
    createFileCarrier({
      catalogue: { findInbound: async () => toApp(direction) },
      recordMaps: () => [findingsMap],
      onspring: {
        async fetchRecord(appId, recordId) {
          const value = [...there.keys()].map((fileId) => ({ fileId, fileName: 'a.txt', storageLocation: 'Internal' }));
          return { appId, recordId, values: new Map([[fieldId, value]]) };
        },
        async openFile({ fileId }) {
          if (fault !== null) {
            steps.push(`opened ${fileId}`);
            throw fault;
          }
          const content = there.get(fileId) ?? '';
          return {
            name: 'a.txt',
            type: 'text/plain',
            bytes: content.length,
            body: Readable.from([Buffer.from(content)]),
          };
        },
        async addFile({ name }, content) {
          steps.push(`sent ${name} ${await text(content)}`);
          return 99;
        },
      },
      serviceNow: {
        fetchAttachments: async () => ({ records: [{ onspringRecord: 31, files: here }], next: null }),
        openAttachment: () => Promise.reject(new Error('the content is not open')),
        async addAttachment({ name }, content) {
          const got = await text(content);
          steps.push(`brought ${name} ${got}`);
          return toAttachment('new', name, got);
        },
      },
      store: {
        read: async () => known,
        async settle(files) {
          kept.push(...files);
          steps.push(`settled ${files.map(({ fileId }) => fileId).join(' ')}`);
        },
        rejudge: () => Promise.reject(new Error('nobody asked')),
        forget: async () => undefined,
      },
      issues: {
        open: async ({ code, title }) => void steps.push(`issue ${code} ${title.split(' ')[0]}`),
        solve: async (keys) => void steps.push(...keys.map((key) => `solved ${key}`)),
      },
      log: pino({ enabled: false }),
      metrics: createMetrics(),
    }).carry(210, 31, isLast);

  it('takes a file for the same though the field is full, and refuses only what is new', async () => {
    there.set(7, 'plan');
    here = [toAttachment('h1', 'a.txt', 'plan'), toAttachment('h2', 'b.txt', 'other')];
    await carry('outbound');
    expect(steps).toEqual(['settled 7 h1', 'issue FILES_TOO_MANY "b.txt"', 'settled h2']);
  });

  it('solves the issue of a file before the file counts as settled, for a crash in between', async () => {
    there.set(7, 'plan');
    const refused = toLimitsText({ ...limits, maxBytes: 1 });
    known = [{ appId: 210, recordId: 31, side: 'onspring', fileId: '7', bytes: null, sha256: null, refused }];
    await carry('inbound');
    expect(steps).toEqual(['brought a.txt plan', 'solved file:210:31:onspring:7', 'settled 7 new']);
  });

  it('opens no attachment where files only come in, and brings a file that it cannot compare', async () => {
    there.set(7, 'plan');
    here = [toAttachment('h1', 'a.txt', 'gone', false)];
    await carry('inbound');
    expect(steps).toEqual(['brought a.txt plan', 'settled 7 new']);
  });

  describe('when a download gets no answer', () => {
    beforeEach(() => {
      there.set(7, 'plan').set(8, 'other');
      fault = toVendorError('unanswered', 'CALL_UNANSWERED');
    });

    it('holds the file at fault while its vendor answers otherwise, and tries the others', async () => {
      await expect(carry('inbound')).rejects.toMatchObject({ code: 'CALL_UNANSWERED' });
      expect(steps).toEqual(['opened 7', 'opened 8']);
    });

    it('gives each file up with its own issue in the last attempt, to be tried again with the next look', async () => {
      await carry('inbound', true);
      const left = (id: number) => [`opened ${id}`, 'issue CALL_UNANSWERED "a.txt"', `settled ${id}`];
      expect(steps).toEqual([...left(7), ...left(8)]);
      expect(kept).toMatchObject([
        { fileId: '7', refused: '' },
        { fileId: '8', refused: '' },
      ]);
    });

    it('gives nothing up when the vendor is down, even in the last attempt', async () => {
      fault = toVendorError('outage', 'VENDOR_503');
      await expect(carry('inbound', true)).rejects.toMatchObject({ failure: 'outage', code: 'VENDOR_503' });
      expect(steps).toEqual(['opened 7']);
    });
  });
});
