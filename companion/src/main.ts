import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { Command } from 'commander';
import { z } from 'zod';
import { createInspectionCommands } from './cli/commands.ts';
import { EXIT, toExitCode } from './cli/exit-code.ts';
import { toPrintable } from './cli/output.ts';
import { createRunCommands } from './cli/run-commands.ts';
import { listSecrets, readConfig, readSecrets } from './config.ts';
import { BridgeError } from './errors.ts';
import { createLog, createRedactor } from './log.ts';
import { describeUnknownSetting } from './setting-names.ts';

/** Longest a stop may take; container runtimes kill after ten seconds. */
const STOP_LIMIT_MS = 9_000;

const packageSchema = z.object({ version: z.string() });
const { version } = packageSchema.parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));

/** Tells of a fault that ends the process: in its log, once it has one. */
let tellCrash: (error: unknown) => void = complain;

async function start(options: { initialLoad?: boolean; repeat?: boolean }): Promise<void> {
  const config = readConfig();
  const log = createLog({ level: config.logLevel, secrets: listSecrets(config) });
  tellCrash = (error) =>
    log.fatal({ event: 'companion.crashed', err: error }, 'a fault of the companion: its work in hand is repeated');
  for (const setting of config.unknownSettings)
    log.warn({ event: 'setting.unknown', ...setting }, describeUnknownSetting(setting));
  const { traceEndpoint } = config;
  const traces =
    traceEndpoint === null
      ? null
      : (await import('./trace-export.ts')).startTraceExport({
          endpoint: traceEndpoint,
          headers: config.traceHeaders,
          version,
          instanceId: hostname(),
          log,
        });
  // Most commands ask a companion that runs: they need neither its store nor its parts, which take long to load.
  const { startCompanion } = await import('./companion.ts');
  const companion = await startCompanion({ config, log, version, ...options });
  let isStopping = false;
  const stop = (signal: NodeJS.Signals) => {
    // A second signal is a person who does not want to wait.
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info({ event: 'companion.stopping', signal });
    setTimeout(() => {
      log.error(
        { event: 'companion.stop_timeout' },
        'work in hand did not end in time; it is repeated after the next start',
      );
      process.exit(1);
    }, STOP_LIMIT_MS).unref();
    const stopAll = async () => {
      await companion.stop();
      await traces?.stop();
    };
    stopAll().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ event: 'companion.stop_failed', err: error });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

// A reader that has seen enough (`... | head`) is no failure of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const program = new Command('onspring-bridge-companion').version(version);
program
  .command('start')
  .description('Runs the companion until it is stopped. Settings come from the environment.')
  .option(
    '--initial-load',
    'bring all Onspring records of the active maps to ServiceNow once; goes on where it stopped',
  )
  .option('--repeat', 'with --initial-load: load again although a load was completed')
  .addHelpText(
    'after',
    '\nExamples:\n  onspring-bridge-companion start\n  onspring-bridge-companion start --initial-load --repeat',
  )
  .action(start);
for (const command of [...createInspectionCommands(version), ...createRunCommands()]) program.addCommand(command);
program.addHelpText(
  'after',
  '\nExit codes: 0 all is well, 1 failed, 2 settings are wrong, 3 something was found, 4 a vendor or the companion did not answer.',
);

function complain(error: unknown): void {
  const line = error instanceof BridgeError ? `${error.code}: ${error.message}` : String(error);
  process.stderr.write(`${toPrintable(createRedactor(readSecrets())(line))}\n`);
}

// Node would print the error whole, and a request in it with its credentials.
process.on('uncaughtException', (error) => {
  tellCrash(error);
  process.exit(EXIT.failed);
});

try {
  await program.parseAsync();
} catch (error) {
  complain(error);
  process.exit(toExitCode(error));
}
