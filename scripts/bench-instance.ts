/**
 * What one inbound finding costs on an instance that holds many; ends with status 1 when a figure is beyond its limit.
 * The finding gets five tasks and lies on a configuration item, so that duplicates and related records are looked for.
 */
import { createArrivalMeter } from './bench/arrival-cost.ts';
import { type Figure, holds, median } from './bench/figures.ts';
import { withCopies } from './bench/many-findings.ts';
import { buildApp } from './build.ts';
import { setProperties } from './demo/instance-setup.ts';
import { toTable } from './demo/progress.ts';
import { createTableClient } from './demo/rest.ts';
import { startStandIns } from './demo/stand-ins.ts';
import { waitFor } from './demo/wait.ts';
import { findingsRange, readOptions, toNumber } from './options.ts';

const usage = `npm run bench:instance                          a table
npm run bench:instance -- --json                one JSON object, name to figure
npm run bench:instance -- --findings 50000`;
const values = readOptions(usage, {
  json: { type: 'boolean', default: false },
  findings: { type: 'string', default: '50000' },
});
const findings = toNumber('findings', values.findings, findingsRange);
const ROUNDS = 5;
const item = 'web01.example.com';

buildApp();
const standIns = await startStandIns({
  instancePort: 0,
  onspringPort: 0,
  findings: 0,
  dataFile: undefined,
  setUp: true,
});
try {
  const admin = createTableClient(standIns.access.instance);
  await setProperties(standIns.access.instance, { 'companion.url': 'http://127.0.0.1:9' });
  await admin.create('cmdb_ci', { name: item });
  const measure = await createArrivalMeter(standIns);
  const measureAll = async (first: number) => {
    const costs = [];
    for (let round = 0; round < ROUNDS; round += 1)
      costs.push(await measure({ record: first + round, values: { cmdb_ci: item } }));
    return costs;
  };
  await measure({ record: 1 });
  const few = await measureAll(10);
  const filling = performance.now();
  standIns.data.restore(withCopies(standIns.data.snapshot(), 1, findings));
  const fillSeconds = (performance.now() - filling) / 1000;
  // The server dropped connections that were idle while the rows were copied; the client learns of it by its next call.
  await waitFor('the instance to answer again', 30_000, () =>
    admin.count('sys_user', '').then(
      () => true as const,
      () => undefined,
    ),
  );
  const many = await measureAll(20);

  const toMost = (costs: typeof few) => Math.max(...costs.map(({ queries }) => queries));
  const scans = [...few, ...many].flatMap((cost) => cost.scans);
  const stored = await admin.count('x_onspr_bridge_finding', '');
  const figures: readonly Figure[] = [
    { name: 'findings', value: stored, limit: findings, atLeast: true },
    { name: 'fill_seconds', value: fillSeconds, limit: 120 },
    { name: 'queries_among_few', value: toMost(few), limit: 12 },
    { name: 'queries_among_many', value: toMost(many), limit: toMost(few) },
    { name: 'unindexed_scans', value: scans.length, limit: 0 },
    {
      name: 'time_many_to_few',
      value: median(many.map(({ ms }) => ms)) / median(few.map(({ ms }) => ms)),
      limit: 3,
    },
  ];
  if (values.json) console.log(JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value]))));
  else
    console.log(
      toTable(
        figures.map((figure) => [figure.name, `${figure.value.toFixed(2)}  ${holds(figure) ? 'holds' : 'FAILS'}`]),
      ),
    );
  for (const scan of scans) console.error(`scan: ${scan}`);
  process.exitCode = figures.every(holds) ? 0 : 1;
} finally {
  await standIns.stop();
}
