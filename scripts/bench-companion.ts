/** Benchmarks of the companion between two light vendors; ends with status 1 when a figure is beyond its limit. */
import { type Figure, holds } from './bench/figures.ts';
import { measureFlow } from './bench/flow.ts';
import { measureLoad } from './bench/load.ts';
import { toTable } from './demo/progress.ts';
import { findingsRange, readOptions, toNumber } from './options.ts';

const usage = `npm run bench:companion                           a table
npm run bench:companion -- --json                 one JSON object, name to figure
npm run bench:companion -- --small 10000 --large 100000`;
const values = readOptions(usage, {
  json: { type: 'boolean', default: false },
  small: { type: 'string', default: '10000' },
  large: { type: 'string', default: '100000' },
});
const figures: readonly Figure[] = [
  ...(await measureFlow()),
  ...(await measureLoad({
    small: toNumber('small', values.small, findingsRange),
    large: toNumber('large', values.large, findingsRange),
  })),
];
if (values.json) console.log(JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value]))));
else console.log(toTable(figures.map((figure) => [figure.name, toLine(figure)])));
process.exitCode = figures.every(holds) ? 0 : 1;

function toLine(figure: Figure): string {
  const bound = figure.atLeast === true ? 'at least' : 'at most';
  return `${figure.value.toFixed(3)}  ${bound} ${figure.limit}  ${holds(figure) ? 'holds' : 'FAILS'}`;
}
