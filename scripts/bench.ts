/** Benchmarks of the whole path on the stand-ins: what it costs in REST calls, memory and time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peakMemoryMb } from './bench/memory.ts';
import { buildApp } from './build.ts';
import { measureMainJob } from './demo/measure.ts';
import { toTable } from './demo/progress.ts';
import { findingsRange, readOptions, toNumber } from './options.ts';

const usage = `npm run bench                                  a table
npm run bench -- --json                        one JSON object, name to figure
npm run bench -- --findings 1404 --data kev.json`;
const values = readOptions(usage, {
  json: { type: 'boolean', default: false },
  findings: { type: 'string', default: '1404' },
  data: { type: 'string' },
});
const findings = toNumber('findings', values.findings, findingsRange);

buildApp();
const folder = mkdtempSync(join(tmpdir(), 'onspring-bridge-bench-'));
try {
  const figures = await measureMainJob({
    folder,
    findings,
    dataFile: values.data,
    peakMemoryMb,
  });
  if (values.json) console.log(JSON.stringify(figures));
  else console.log(toTable(Object.entries(figures).map(([name, figure]) => [name, String(figure)])));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
