import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMeter } from './meter.ts';
import { measureAll, pump } from './pump.ts';

const CHUNK_BYTES = 64 * 1024;
const noLimit = { maxBytes: Number.MAX_SAFE_INTEGER, bytes: null };

describe('pump', () => {
  it('reads only as fast as the receiver takes: little of 200 MB is ever waiting', async () => {
    const chunks = 3200;
    const chunk = Buffer.alloc(CHUNK_BYTES, 7);
    let made = 0;
    let taken = 0;
    let mostWaiting = 0;
    async function* produce() {
      for (; made < chunks; made += 1) yield chunk;
    }
    const meter = createMeter(noLimit);
    await pump(Readable.from(produce(), { objectMode: false }), meter, async (content) => {
      for await (const piece of content) {
        taken += Buffer.from(piece).length;
        mostWaiting = Math.max(mostWaiting, made * CHUNK_BYTES - taken);
        if (taken % (CHUNK_BYTES * 64) === 0) await nextTurn();
      }
    });
    expect(taken).toBe(chunks * CHUNK_BYTES);
    expect(meter.measure().bytes).toBe(taken);
    expect(mostWaiting).toBeLessThanOrEqual(1024 * 1024);
  });

  it('measures what went through, however it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 })), async (pieces) => {
        const content = Buffer.concat(pieces);
        const measure = await measureAll(
          Readable.from(pieces.map((piece) => Buffer.from(piece))),
          createMeter(noLimit),
        );
        expect(measure).toEqual({ bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') });
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['FILE_TOO_LARGE', { maxBytes: 999, bytes: null }],
    ['FILE_INCOMPLETE', { maxBytes: 9999, bytes: 1001 }],
    ['FILE_INCOMPLETE', { maxBytes: 9999, bytes: 999 }],
  ])('ends with %s', async (code, options) => {
    const source = Readable.from([randomBytes(600), randomBytes(400)]);
    await expect(measureAll(source, createMeter(options))).rejects.toMatchObject({ code });
    expect(source.destroyed).toBe(true);
  });

  it('passes on nothing beyond what was announced, else it would begin another request on the same line', async () => {
    async function* produce() {
      yield Buffer.from('announced');
      await nextTurn();
      yield Buffer.from('POST /elsewhere');
      await nextTurn();
    }
    let sent = '';
    const step = pump(Readable.from(produce()), createMeter({ maxBytes: 9999, bytes: 9 }), async (content) => {
      for await (const piece of content) sent += String(piece);
    });
    await expect(step).rejects.toMatchObject({ code: 'FILE_INCOMPLETE' });
    expect(sent).toBe('announced');
  });

  it('tells of a source that broke, not of the receiver that suffered from it', async () => {
    const source = new Readable({ read: () => undefined });
    source.push('half');
    const step = pump(source, createMeter(noLimit), async (content) => {
      source.destroy(new Error('the line went dead'));
      for await (const piece of content) expect(piece).toBeDefined();
      throw new Error('a body that ends too early');
    });
    await expect(step).rejects.toThrow('the line went dead');
  });

  it('lets the source go when the receiver refuses', async () => {
    const source = Readable.from([Buffer.from('a')]);
    const refusal = pump(source, createMeter(noLimit), () => Promise.reject(new Error('403')));
    await expect(refusal).rejects.toThrow('403');
    expect(source.destroyed).toBe(true);
  });
});
