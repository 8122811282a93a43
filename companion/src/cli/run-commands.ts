import { setTimeout as wait } from 'node:timers/promises';
import { Command, InvalidArgumentError } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { isOver } from '../sync/run-progress.ts';
import { type AskedRun, commandRuns, fetchRuns, type ListedRun, replay, requestRuns } from './companion-client.ts';
import { EXIT } from './exit-code.ts';
import { createOutput, type Output, toMark, toTable } from './output.ts';
import { createProgressBar } from './progress-bar.ts';

const NAME = 'onspring-bridge-companion';
const LOOK_MS = 500;

interface RunOptions {
  readonly json?: boolean;
  readonly wait: boolean;
}

interface BackfillOptions extends RunOptions {
  readonly dryRun?: boolean;
  readonly rate?: number;
  readonly pause?: boolean;
  readonly resume?: boolean;
  readonly cancel?: boolean;
}

/** Creates the commands that make the running companion do something. They need BRIDGE_CONTROL_TOKEN. */
export function createRunCommands(): Command[] {
  return [backfillCommand(), reconcileCommand(), mirrorCommand(), runsCommand(), replayCommand()];
}

function toRate(text: string): number {
  const rate = Number(text);
  if (Number.isInteger(rate) && rate > 0) return rate;
  throw new InvalidArgumentError('must be a whole number of records per minute');
}

function runCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .argument('[map]', 'name of a record map; without it every map that fits')
    .option('--no-wait', 'ask for the run and return')
    .option('--json', 'machine-readable output');
}

function backfillCommand(): Command {
  return runCommand('backfill', 'Brings everything that Onspring holds to ServiceNow; begun again it goes on.')
    .option('--dry-run', 'tell what would change, and change nothing')
    .option('--rate <records>', 'most records per minute, read in pages of up to 500', toRate)
    .option('--pause', 'pause the run that is under way')
    .option('--resume', 'let a paused run go on')
    .option('--cancel', 'end the run that is under way')
    .addHelpText(
      'after',
      `\nExamples:\n  ${NAME} backfill --dry-run\n  ${NAME} backfill Findings --rate 600\n  ${NAME} backfill Findings --pause`,
    )
    .action(async (map: string | undefined, options: BackfillOptions) => {
      const config = readConfig();
      const command = options.pause ? 'pause' : options.resume ? 'resume' : options.cancel ? 'cancel' : null;
      if (command !== null) {
        const taken = await commandRuns(config, { map: map ?? null, command });
        const output = createOutput(options.json === true);
        return output.write(
          output.json ? JSON.stringify({ taken }) : `${command}: ${taken} run${taken === 1 ? '' : 's'}`,
        );
      }
      const body = { kind: 'backfill', map: map ?? null, dryRun: options.dryRun === true };
      await runAndShow(config, { ...body, recordsPerMinute: options.rate ?? null }, options);
    });
}

function reconcileCommand(): Command {
  return runCommand('reconcile', 'Compares both sides, makes up for what was missed, and says how many records agree.')
    .addHelpText('after', `\nExamples:\n  ${NAME} reconcile\n  ${NAME} reconcile Findings --json`)
    .action(async (map: string | undefined, options: RunOptions) => {
      await runAndShow(readConfig(), { kind: 'reconcile', map: map ?? null }, options);
    });
}

function mirrorCommand(): Command {
  return runCommand('mirror', 'Makes an Onspring app equal to the ServiceNow table that its map names.')
    .addHelpText('after', `\nExample:\n  ${NAME} mirror "Business Applications"`)
    .action(async (map: string | undefined, options: RunOptions) => {
      await runAndShow(readConfig(), { kind: 'mirror', map: map ?? null }, options);
    });
}

function runsCommand(): Command {
  return new Command('runs')
    .description('Lists the newest run of each record map.')
    .option('--json', 'machine-readable output')
    .addHelpText('after', `\nExample:\n  ${NAME} runs`)
    .action(async (options: RunOptions) => {
      const output = createOutput(options.json === true);
      const runs = await fetchRuns(readConfig());
      output.write(output.json ? JSON.stringify({ runs }, null, 2) : toRunTable(output, runs));
    });
}

function replayCommand(): Command {
  return new Command('replay')
    .description('Reads a record of Onspring again and takes its newest state over.')
    .option('--event <id>', 'the record of this event')
    .option('--issue <key>', 'the record of this issue, see "issues --json"')
    .option('--record <app/record>', 'ids of an Onspring app and record, e.g. 210/31')
    .option('--json', 'machine-readable output')
    .addHelpText('after', `\nExamples:\n  ${NAME} replay --record 210/31\n  ${NAME} replay --issue dead_letter:210:31`)
    .action(async (options: { event?: string; issue?: string; record?: string; json?: boolean }, command: Command) => {
      const eventId = await replay(readConfig(), toReplayBody(options, command));
      const output = createOutput(options.json === true);
      output.write(output.json ? JSON.stringify({ eventId }) : `queued as ${eventId}`);
    });
}

function toReplayBody(options: { event?: string; issue?: string; record?: string }, command: Command): object {
  const { event, issue, record } = options;
  const named = [event, issue, record].filter((name) => name !== undefined);
  if (named.length !== 1) command.error('error: give one of --event, --issue and --record');
  if (event !== undefined) return { event };
  if (issue !== undefined) return { issue };
  const ids = /^(\d{1,10})\/(\d{1,10})$/.exec(record ?? '');
  if (ids === null) command.error('error: --record takes two ids, e.g. 210/31');
  return { appId: Number(ids?.[1]), recordId: Number(ids?.[2]) };
}

/** Asks for runs, shows them to their end, and sets the exit code by what became of them. */
async function runAndShow(config: Config, body: object, options: RunOptions): Promise<void> {
  const output = createOutput(options.json === true);
  const asked = await requestRuns(config, body);
  if (!options.wait) {
    output.write(
      output.json ? JSON.stringify({ runs: asked }, null, 2) : `asked for: ${asked.map(({ map }) => map).join(', ')}`,
    );
    return;
  }
  const ended = await followRuns(config, asked, output);
  process.exitCode = toExit(ended);
  if (output.json) return output.write(JSON.stringify({ runs: ended }, null, 2));
  output.write(toRunTable(output, ended));
  for (const run of ended.filter(({ planned }) => planned.length > 0)) output.write(`\n${toPlanTable(output, run)}`);
}

async function followRuns(config: Config, asked: readonly AskedRun[], output: Output): Promise<ListedRun[]> {
  const bar = createProgressBar(output.json);
  const ids = new Set(asked.map(({ id }) => id));
  for (;;) {
    const runs = (await fetchRuns(config)).filter((run) => ids.has(run.id));
    const done = runs.reduce((sum, run) => sum + run.progress.processed, 0);
    const total = runs.reduce((sum, run) => sum + Math.max(run.progress.total, run.progress.processed), 0);
    const isPaused = runs.some((run) => run.state === 'paused');
    bar.show(done, total, isPaused ? 'paused' : 'records');
    if (runs.length === ids.size && runs.every((run) => isOver(run.state))) {
      bar.end();
      return runs;
    }
    await wait(LOOK_MS);
  }
}

function isSound(run: ListedRun): boolean {
  const { failed, different, onlyHere, onlyThere } = run.progress;
  if (run.state !== 'complete') return false;
  return run.kind === 'reconcile' ? different + onlyHere + onlyThere === 0 : failed === 0;
}

function toExit(runs: readonly ListedRun[]): number {
  if (runs.some((run) => run.state === 'failed')) return EXIT.failed;
  return runs.every(isSound) ? EXIT.ok : EXIT.found;
}

function toRunTable(output: Output, runs: readonly ListedRun[]): string {
  if (runs.length === 0) return 'No run yet.';
  const rows = runs.map((run) => {
    const { processed, total, message } = run.progress;
    const mark = isOver(run.state) ? (isSound(run) ? 'ok' : run.state === 'failed' ? 'fail' : 'warn') : 'skip';
    return [toMark(output, mark), run.map, run.kind, run.state, `${processed} of ${total}`, message];
  });
  return toTable(output, ['', 'Map', 'Run', 'State', 'Records', 'Result'], rows);
}

function toPlanTable(output: Output, run: ListedRun): string {
  const rows = run.planned.map((change) => [
    change.action,
    String(change.onspringRecord),
    change.number,
    change.field,
    change.here.slice(0, 40),
    change.there.slice(0, 40),
  ]);
  return toTable(output, ['Would', 'Onspring record', 'Number', 'Column', 'Here', 'In Onspring'], rows);
}
