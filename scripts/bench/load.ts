/** The back-fill: how much faster than one record after another, how close to the bare calls, how much memory. */
import { waitFor } from '../demo/wait.ts';
import { createBareVendors } from './bare-loops.ts';
import { type Figure, median, takeBest } from './figures.ts';
import { createLightScene, type LightScene } from './light-scene.ts';
import { peakMemoryMb } from './memory.ts';

const LIMIT_MS = 20 * 60_000;
/** Records read and landed one by one; the loop over all takes as often as long. */
const SAMPLE = 50;

export async function measureLoad(sizes: { readonly small: number; readonly large: number }): Promise<Figure[]> {
  return [...(await measurePace(sizes.small)), await measureMemory(sizes)];
}

async function measurePace(records: number): Promise<Figure[]> {
  let timesFaster = Number.NaN;
  const toBare = await takeBest(async () => {
    const { singleMs, batchedMs, ms } = await takePace(records);
    timesFaster = (singleMs * records) / ms;
    return { name: 'backfill_to_bare_batched_calls', value: ms / batchedMs, limit: 1.25, busyLimit: 1.4 };
  });
  return [{ name: 'backfill_times_faster_than_one_by_one', value: timesFaster, limit: 20, atLeast: true }, toBare];
}

/** Milliseconds of one record read and landed alone, of the bare batched loop over all, and of the back-fill. */
async function takePace(records: number) {
  const scene = await createLightScene(records);
  try {
    const bare = createBareVendors(scene);
    const singleMs = median(await bare.oneByOne(scene.recordIds.slice(0, SAMPLE)));
    // Before and after, so that a machine that grows busier or idler meanwhile counts on both sides.
    const before = await bare.batched();
    const { ms } = await load(scene, records);
    return { singleMs, batchedMs: (before + (await bare.batched())) / 2, ms };
  } finally {
    await scene.stop();
  }
}

/** Both loads without the vendors' distance: the faster the load, the more garbage at a time. */
export async function measureMemory(sizes: { readonly small: number; readonly large: number }): Promise<Figure> {
  const peaks: number[] = [];
  for (const records of [sizes.small, sizes.large]) {
    const scene = await createLightScene(records);
    scene.serviceNow.delayMs = 0;
    scene.onspring.delayMs = 0;
    try {
      peaks.push((await load(scene, records)).peakMb);
    } finally {
      await scene.stop();
    }
  }
  const [small = Number.NaN, large = Number.NaN] = peaks;
  return { name: 'backfill_memory_large_to_small', value: large / small, limit: 1.2 };
}

interface Load {
  readonly ms: number;
  readonly peakMb: number;
}

/** Loads everything; the time runs from the first page asked for to the last row landed. */
export async function load(scene: LightScene, records: number): Promise<Load> {
  const { instance, onspring } = scene;
  // Creating the store takes more time and memory than anything after it.
  instance.config = { ...instance.config, enabled: false };
  await (await scene.startCompanion({ initialLoad: false })).stop();
  instance.config = { ...instance.config, enabled: true };
  let landed = 0;
  let began = 0;
  let ended = 0;
  instance.onLanded = () => {
    landed += 1;
    ended = performance.now();
  };
  onspring.onCall = (call) => {
    if (began === 0 && call.startsWith('GET /Records')) began = performance.now();
  };
  const companion = await scene.startCompanion({ initialLoad: true });
  await waitFor('the load', LIMIT_MS, async () =>
    (await companion.status()).initialLoad.state === 'complete' ? true : undefined,
  );
  if (landed < records) throw new Error(`BENCH_LOAD: ${landed} of ${records} records landed`);
  const peakMb = peakMemoryMb(companion.pid);
  await companion.stop();
  return { ms: ended - began, peakMb };
}
