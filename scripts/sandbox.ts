/**
 * Starts the two stand-ins, prints one JSON line with addresses and credentials, and runs until it is stopped:
 *
 *   npm run sandbox -- --instance-port 18080 --onspring-port 18081 --findings 200 --data kev.json --seed 1
 *
 * `--no-setup` leaves the instance as a fresh installation: no integration account, the app switched off, no findings.
 */
import { parseArgs } from 'node:util';
import { buildApp } from './build.ts';
import { startStandIns } from './demo/stand-ins.ts';

const { values } = parseArgs({
  options: {
    'instance-port': { type: 'string', default: '18080' },
    'onspring-port': { type: 'string', default: '18081' },
    findings: { type: 'string', default: '200' },
    data: { type: 'string' },
    'no-setup': { type: 'boolean', default: false },
  },
});

buildApp();
const standIns = await startStandIns({
  instancePort: Number(values['instance-port']),
  onspringPort: Number(values['onspring-port']),
  findings: values['no-setup'] ? 0 : Number(values.findings),
  dataFile: values.data,
  setUp: !values['no-setup'],
});
console.log(JSON.stringify(standIns.access));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    standIns.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
