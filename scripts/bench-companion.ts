/** Benchmarks of the companion between two light vendors; ends with status 1 when a figure fails. */
import { type Figure, fails, holds } from './bench/figures.ts';
import { measureFlow } from './bench/flow.ts';
import { readIdleShare } from './bench/idle.ts';
import { measureLoad } from './bench/load.ts';
import { toTable } from './demo/progress.ts';
import { readOptions } from './options.ts';

/** Sizes that CI has time for; the full ones are those of the promise. */
const QUICK = { small: 3_000, large: 30_000 };
const FULL = { small: 10_000, large: 100_000 };

const usage = `npm run bench:companion               back-fills of ${QUICK.small} and ${QUICK.large} records, a table
npm run bench:companion -- --full     back-fills of ${FULL.small} and ${FULL.large} records
npm run bench:companion -- --json     one JSON object, name to figure`;
const values = readOptions(usage, {
  json: { type: 'boolean', default: false },
  full: { type: 'boolean', default: false },
});
/** With less of the processors' time free before the benchmark, ratios of times say more about the other work. */
const LEAST_IDLE = 0.8;
const isBusy = (await readIdleShare()) < LEAST_IDLE;
const figures: readonly Figure[] = [...(await measureFlow()), ...(await measureLoad(values.full ? FULL : QUICK))];
// The full sizes are for a machine that does nothing else.
const isBeyond = (figure: Figure): boolean =>
  values.full ? !holds(figure) : fails(figure) && !(isBusy && figure.busyLimit !== undefined);
if (values.json) console.log(JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value]))));
else console.log(toTable(figures.map((figure) => [figure.name, toLine(figure)])));
process.exitCode = figures.some(isBeyond) ? 1 : 0;

function toLine(figure: Figure): string {
  const bound = figure.atLeast === true ? 'at least' : 'at most';
  const verdict = holds(figure) ? 'holds' : isBeyond(figure) ? 'FAILS' : 'beyond, as a busy machine excuses';
  return `${figure.value.toFixed(3)}  ${bound} ${figure.limit}  ${verdict}`;
}
