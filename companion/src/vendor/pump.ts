import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Measure, Meter } from './meter.ts';

/**
 * Sends what a source yields while it is read: only as fast as `send` takes it, and never more of it in memory than the
 * buffers of two streams. What ends the source, or what the meter finds, is thrown before what the receiver says of it.
 */
export async function pump<T>(source: Readable, meter: Meter, send: (content: Readable) => Promise<T>): Promise<T> {
  const { stream } = meter;
  let fault: unknown;
  stream.on('error', (error) => {
    fault ??= error;
  });
  source.on('error', (error) => stream.destroy(error));
  source.pipe(stream);
  try {
    return await send(stream);
  } catch (error) {
    throw fault ?? error;
  } finally {
    source.destroy();
    stream.destroy();
  }
}

/** Reads a source to its end and keeps nothing of it. */
export async function measureAll(source: Readable, meter: Meter): Promise<Measure> {
  await pump(source, meter, async (content) => {
    content.resume();
    await finished(content);
  });
  return meter.measure();
}
