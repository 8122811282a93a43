import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, row by row. */
  readonly colours: Uint32Array;
}

/**
 * The same picture with a palette of at most 256 colours: a screenshot becomes about a third of its size. Takes 8-bit
 * RGB or RGBA that is not interlaced, as browsers write it; transparency is dropped. Throws `PNG_UNREADABLE` otherwise.
 */
export function toPalettePng(png: Buffer): Buffer {
  const pixels = parsePng(png);
  const used = countColours(pixels.colours);
  const palette = choosePalette(used);
  const indexOf = new Map([...used.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((pixels.width + 1) * pixels.height);
  for (let y = 0; y < pixels.height; y++)
    for (let x = 0; x < pixels.width; x++)
      rows[y * (pixels.width + 1) + 1 + x] = indexOf.get(pixels.colours[y * pixels.width + x] ?? 0) ?? 0;

  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((colour) => [colour >>> 16, (colour >>> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    toChunk('IHDR', header),
    toChunk('PLTE', table),
    toChunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Reads the pixels of a picture. Throws `PNG_UNREADABLE` naming what is not understood. */
export function parsePng(png: Buffer): Pixels {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('PNG_UNREADABLE: this is no PNG file');
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  const channels = { 2: 3, 6: 4, 3: 1 }[kind ?? 0];
  if (depth !== 8 || channels === undefined || interlaced !== 0)
    throw new Error(`PNG_UNREADABLE: depth ${depth}, colour type ${kind}, interlacing ${interlaced} is not supported`);
  const data: Buffer[] = [];
  let palette: Buffer = Buffer.alloc(0);
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const content = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') data.push(content);
    if (type === 'PLTE') palette = content;
  }
  const bytes = unfilter(inflateSync(Buffer.concat(data)), { stride: width * channels, height, channels });
  const colours = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel++)
    colours[pixel] =
      channels === 1 ? readColour(palette, (bytes[pixel] ?? 0) * 3) : readColour(bytes, pixel * channels);
  return { width, height, colours };
}

function readColour(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

/** Undoes the filters of PNG 1.2, section 6. */
function unfilter(raw: Buffer, size: { stride: number; height: number; channels: number }): Uint8Array {
  const { stride, height, channels } = size;
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (out[at - channels] ?? 0);
      const up = y === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[at - stride - channels] ?? 0);
      out[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predict(filter, { left, up, corner });
    }
  }
  return out;
}

function predict(filter: number | undefined, near: { left: number; up: number; corner: number }): number {
  const { left, up, corner } = near;
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      throw new Error(`PNG_UNREADABLE: unknown filter ${filter}`);
  }
}

function countColours(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return counts;
}

/** All colours when they fit, else the most used one of each of the most used small cubes of the colour space. */
function choosePalette(counts: ReadonlyMap<number, number>): readonly number[] {
  if (counts.size <= MOST_COLOURS) return [...counts.keys()].toSorted((a, b) => a - b);
  const cubes = new Map<number, { total: number; colour: number; best: number }>();
  for (const [colour, count] of counts) {
    const key = colour & 0xf8f8f8;
    const cube = cubes.get(key) ?? { total: 0, colour, best: 0 };
    cube.total += count;
    if (count > cube.best) [cube.colour, cube.best] = [colour, count];
    cubes.set(key, cube);
  }
  return [...cubes.values()]
    .toSorted((a, b) => b.total - a.total || a.colour - b.colour)
    .slice(0, MOST_COLOURS)
    .map((cube) => cube.colour);
}

function nearest(palette: readonly number[], colour: number): number {
  let index = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [candidate, other] of palette.entries()) {
    const distance =
      ((other >>> 16) - (colour >>> 16)) ** 2 +
      (((other >>> 8) & 255) - ((colour >>> 8) & 255)) ** 2 +
      ((other & 255) - (colour & 255)) ** 2;
    if (distance < least) [index, least] = [candidate, distance];
  }
  return index;
}

function toChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(content.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
