/**
 * The main job on embedded defaults: builds the package, starts both stand-ins and the companion, loads findings from
 * Onspring, plays what people do afterwards, and proves that both systems agree.
 */
import { buildApp } from './build.ts';
import { runDemonstration } from './demo/demonstration.ts';
import { findingsRange, portRange, readOptions, toNumber } from './options.ts';

const usage = `npm start                                        keeps running until Ctrl-C
npm start -- --once                              ends by itself; status 0 only when both sides agree
npm start -- --findings 1404 --data kev.json     loads the catalogue of known exploited vulnerabilities
further options: --instance-port 18080 --onspring-port 18081 --companion-port 18082`;
const values = readOptions(usage, {
  once: { type: 'boolean', default: false },
  findings: { type: 'string', default: '200' },
  data: { type: 'string' },
  'instance-port': { type: 'string', default: '18080' },
  'onspring-port': { type: 'string', default: '18081' },
  'companion-port': { type: 'string', default: '18082' },
});

try {
  const options = {
    once: values.once,
    // What happens after the load needs findings of several kinds.
    findings: toNumber('findings', values.findings, { ...findingsRange, min: 10 }),
    dataFile: values.data,
    ports: {
      instance: toNumber('instance-port', values['instance-port'], portRange),
      onspring: toNumber('onspring-port', values['onspring-port'], portRange),
      companion: toNumber('companion-port', values['companion-port'], { ...portRange, min: 1 }),
    },
  };
  console.log('Building the scoped app ...');
  buildApp();
  process.exitCode = (await runDemonstration(options)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
