/** The back-fill: how much faster than one record after another, how close to the bare calls, how much memory. */
import { waitFor } from '../demo/wait.ts';
import { createBareVendors } from './bare-loops.ts';
import { type Figure, median } from './figures.ts';
import { createLightScene, type LightScene } from './light-scene.ts';
import { peakMemoryMb } from './memory.ts';

const LIMIT_MS = 20 * 60_000;
/** Records read and landed one by one; the loop over all of them is this often as long. */
const SAMPLE = 100;

export async function measureLoad(sizes: { readonly small: number; readonly large: number }): Promise<Figure[]> {
  const scene = await createLightScene(sizes.small);
  let small: Load;
  let single: number;
  let batched: number;
  try {
    const bare = createBareVendors(scene);
    single = median(await bare.oneByOne(scene.recordIds.slice(0, SAMPLE))) * sizes.small;
    batched = await bare.batched();
    small = await load(scene, sizes.small);
  } finally {
    await scene.stop();
  }
  const largeScene = await createLightScene(sizes.large);
  try {
    largeScene.serviceNow.delayMs = 0;
    largeScene.onspring.delayMs = 0;
    const large = await load(largeScene, sizes.large);
    return [
      { name: 'backfill_times_faster_than_one_by_one', value: single / small.ms, limit: 20, atLeast: true },
      { name: 'backfill_to_bare_batched_calls', value: small.ms / batched, limit: 1.25 },
      { name: 'backfill_memory_large_to_small', value: large.peakMb / small.peakMb, limit: 1.2 },
    ];
  } finally {
    await largeScene.stop();
  }
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
