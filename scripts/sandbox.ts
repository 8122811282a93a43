/** Starts the two stand-ins, prints one JSON line with addresses and credentials, and runs until it is stopped. */
import { buildApp } from './build.ts';
import { type StandIns, startStandIns } from './demo/stand-ins.ts';
import { findingsRange, portRange, readOptions, toNumber } from './options.ts';

const usage = `npm run sandbox -- [--instance-port 18080] [--onspring-port 18081] [--findings 200] [--planned 10] [--data kev.json] [--no-setup]
--planned    findings that come with action plans; 0 leaves the map of action plans off
--no-setup   a fresh installation: no integration account, the app switched off, no findings`;
const values = readOptions(usage, {
  'instance-port': { type: 'string', default: '18080' },
  'onspring-port': { type: 'string', default: '18081' },
  findings: { type: 'string', default: '200' },
  planned: { type: 'string', default: '10' },
  data: { type: 'string' },
  'no-setup': { type: 'boolean', default: false },
});
const ports = {
  instancePort: toNumber('instance-port', values['instance-port'], portRange),
  onspringPort: toNumber('onspring-port', values['onspring-port'], portRange),
};
const findings = toNumber('findings', values.findings, findingsRange);
const planned = toNumber('planned', values.planned, { ...findingsRange, min: 0 });

try {
  buildApp();
  const standIns = await startStandIns({
    ...ports,
    findings,
    planned,
    dataFile: values.data,
    setUp: !values['no-setup'],
  });
  console.log(JSON.stringify(standIns.access));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(standIns));
} catch (error) {
  fail(error);
}

async function stop(standIns: StandIns): Promise<void> {
  try {
    await standIns.stop();
    process.exit(0);
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
