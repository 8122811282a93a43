/**
 * The main job on embedded defaults: builds the package, starts both stand-ins and the companion, loads findings from
 * Onspring, plays what people do afterwards, and proves that both systems agree.
 *
 *   npm start                                        keeps running until Ctrl-C
 *   npm start -- --once                              ends by itself; status 0 only when both sides agree
 *   npm start -- --findings 1404 --data kev.json     loads the catalogue of known exploited vulnerabilities
 */
import { parseArgs } from 'node:util';
import { buildApp } from './build.ts';
import { runDemonstration } from './demo/demonstration.ts';

const { values } = parseArgs({
  options: {
    once: { type: 'boolean', default: false },
    findings: { type: 'string', default: '200' },
    data: { type: 'string' },
    'instance-port': { type: 'string', default: '18080' },
    'onspring-port': { type: 'string', default: '18081' },
    'companion-port': { type: 'string', default: '18082' },
  },
});

try {
  console.log('Building the scoped app ...');
  buildApp();
  const agreed = await runDemonstration({
    once: values.once,
    findings: Number(values.findings),
    dataFile: values.data,
    ports: {
      instance: Number(values['instance-port']),
      onspring: Number(values['onspring-port']),
      companion: Number(values['companion-port']),
    },
  });
  process.exitCode = agreed ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
