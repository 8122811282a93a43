import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePng, toPalettePng } from './palette-png.ts';

/** A truecolour PNG whose rows use the given filters; the caller gives unfiltered rows when the filter is 0. */
function toPng(width: number, colours: readonly number[], filter: number): Buffer {
  const height = colours.length / width;
  const rows = Array.from({ length: height }, (_, y) => {
    const bytes = colours.slice(y * width, (y + 1) * width).flatMap(toBytes);
    const above = y === 0 ? bytes.map(() => 0) : colours.slice((y - 1) * width, y * width).flatMap(toBytes);
    const coded = bytes.map(
      (byte, x) => byte - (filter === 1 ? (bytes[x - 3] ?? 0) : filter === 2 ? (above[x] ?? 0) : 0),
    );
    return Buffer.from([filter, ...coded.map((byte) => byte & 255)]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunk = (type: string, content: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), content, Buffer.alloc(4)]);
  };
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows)))]);
}

const toBytes = (colour: number) => [colour >>> 16, (colour >>> 8) & 255, colour & 255];
const colour = fc.integer({ min: 0, max: 0xffffff });

describe('palette of a picture', () => {
  it('keeps every pixel when there are few colours, whatever the filter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }).chain((width) =>
          fc.record({
            width: fc.constant(width),
            colours: fc
              .integer({ min: 1, max: 8 })
              .chain((height) => fc.array(colour, { minLength: width * height, maxLength: width * height })),
            filter: fc.constantFrom(0, 1, 2),
          }),
        ),
        ({ width, colours, filter }) => {
          const read = parsePng(toPalettePng(toPng(width, colours, filter)));
          expect([read.width, read.height, ...read.colours]).toEqual([width, colours.length / width, ...colours]);
        },
      ),
    );
  });

  it('takes the nearest colour when there are more than 256', () => {
    const shades = Array.from({ length: 1024 }, (_, index) => (index % 256) * 0x010000 + (index >> 8) * 0x40);
    const read = parsePng(toPalettePng(toPng(32, shades, 0)));
    expect(new Set(read.colours).size).toBeLessThanOrEqual(256);
    for (const [index, shade] of shades.entries()) {
      const [red = 0, green = 0] = toBytes(read.colours[index] ?? 0);
      expect(Math.abs(red - (shade >>> 16))).toBeLessThan(8);
      expect(Math.abs(green - ((shade >>> 8) & 255))).toBeLessThan(8);
    }
  });

  it('refuses what is no PNG', () => {
    expect(() => parsePng(Buffer.from('GIF89a: not one'))).toThrow('PNG_UNREADABLE');
  });
});
