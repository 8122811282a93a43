import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { BridgeError } from '../errors.ts';
import { describeUnknownSetting } from '../setting-names.ts';
import { fetchIssues } from './companion-client.ts';
import { toProposal } from './discover.ts';
import { type CheckResult, examine } from './doctor.ts';
import { EXIT } from './exit-code.ts';
import { createOutput, type Output, toMark, toPrintable, toTable } from './output.ts';

interface CommonOptions {
  readonly json?: boolean;
}

/** Creates the commands that look and do not touch. Each sets the exit code of the process (see `EXIT`). */
export function createInspectionCommands(version: string): Command[] {
  return [doctorCommand(version), discoverCommand(), configCommand(), issuesCommand()];
}

function doctorCommand(version: string): Command {
  return new Command('doctor')
    .description('Examines credentials, rights, maps, clock, versions and store; changes nothing.')
    .option('--json', 'machine-readable output')
    .addHelpText('after', '\nExamples:\n  onspring-bridge-companion doctor\n  onspring-bridge-companion doctor --json')
    .action(async (options: CommonOptions) => {
      const config = readConfig();
      const { connect, describeStore } = await import('./connect.ts');
      const { log, onspring, serviceNow, catalogue, close } = connect(config);
      const checkStore = () => describeStore(config, log);
      const { unknownSettings } = config;
      const shared = { checkStore, unknownSettings, version, nowMs: Date.now };
      const results = await examine({ onspring, serviceNow, catalogue, ...shared });
      close();
      printResults(createOutput(options.json === true), results);
      process.exitCode = results.some((result) => result.state === 'fail') ? EXIT.found : EXIT.ok;
    });
}

function printResults(output: Output, results: readonly CheckResult[]): void {
  if (output.json) {
    output.write(JSON.stringify({ results }, null, 2));
    return;
  }
  const rows = results.map((result) => [toMark(output, result.state), result.check, result.detail]);
  output.write(toTable(output, ['', 'Check', 'Result'], rows));
  for (const { check, next } of results.filter((result) => result.next !== ''))
    output.write(toPrintable(`\n${check}: ${next}`));
}

function discoverCommand(): Command {
  return new Command('discover')
    .description('Lists the Onspring apps the API key sees, or the fields of one app with a proposed map.')
    .argument('[app]', 'name or id of an app')
    .option('--json', 'machine-readable output')
    .addHelpText(
      'after',
      '\nExamples:\n  onspring-bridge-companion discover\n  onspring-bridge-companion discover Findings --json > findings-map.json',
    )
    .action(async (name: string | undefined, options: CommonOptions) => {
      const { connect } = await import('./connect.ts');
      const { onspring, close } = connect(readConfig());
      const output = createOutput(options.json === true);
      try {
        const apps = await onspring.fetchApps();
        if (name === undefined) {
          const rows = apps.map((app) => [String(app.id), app.name]);
          return output.write(output.json ? JSON.stringify({ apps }, null, 2) : toTable(output, ['Id', 'App'], rows));
        }
        const app = apps.find((candidate) => candidate.name === name || String(candidate.id) === name);
        if (app === undefined)
          throw new BridgeError({
            code: 'APP_NOT_FOUND',
            message: `The API key sees no app "${name}"; without a name "discover" lists all`,
          });
        const fields = (await onspring.fetchFields(app.id)).map(toProposal);
        if (output.json) return output.write(JSON.stringify({ app, fields }, null, 2));
        const rows = fields.map((field) => [
          field.onspringField,
          field.type,
          field.transform ?? '-',
          field.field,
          field.note,
        ]);
        output.write(toTable(output, ['Onspring field', 'Type', 'Transform', 'Column', 'Note'], rows));
      } finally {
        close();
      }
    });
}

function configCommand(): Command {
  const check = new Command('check')
    .description('Checks the settings without contacting anything; lists every problem at once.')
    .option('--json', 'machine-readable output')
    .addHelpText('after', '\nExample:\n  onspring-bridge-companion config check && systemctl restart onspring-bridge')
    .action((options: CommonOptions) => {
      const config = readConfig();
      const output = createOutput(options.json === true);
      const summary = {
        listen: `${config.host}:${config.port}`,
        store:
          config.databaseUrl === null
            ? `embedded, ${config.dataDirectory}`
            : `PostgreSQL at ${new URL(config.databaseUrl).host}`,
        onspring: config.onspring.url,
        onspringTimeZone: config.onspring.timeZone,
        serviceNow: `${config.serviceNow.url}, ${config.serviceNow.credentials.kind}`,
        events: `${config.eventKeys.length} keys, ${config.eventLogins.length} logins, ${config.eventSources.length === 0 ? 'any network' : config.eventSources.join(', ')}`,
        doorbell:
          config.doorbellKeys.size === 0
            ? 'none: changes are asked for'
            : `keys ${[...config.doorbellKeys.keys()].join(', ')}`,
        metrics: config.metricsToken === null ? 'closed' : 'open to the bearer of the token',
        control: config.controlToken === null ? 'closed' : 'open to the bearer of the token',
        ignored:
          config.unknownSettings.length === 0 ? 'none' : config.unknownSettings.map(describeUnknownSetting).join('; '),
      };
      const rows = Object.entries(summary);
      output.write(output.json ? JSON.stringify(summary, null, 2) : toTable(output, ['Setting', 'Value'], rows));
    });
  return new Command('config').description('Commands about the settings.').addCommand(check);
}

function issuesCommand(): Command {
  return new Command('issues')
    .description('Lists the open issues of the companion on this machine: apps, records given up, runs.')
    .option('--json', 'machine-readable output')
    .addHelpText('after', '\nExamples:\n  onspring-bridge-companion issues\n  onspring-bridge-companion issues --json')
    .action(async (options: CommonOptions) => {
      const output = createOutput(options.json === true);
      const issues = await fetchIssues(readConfig());
      process.exitCode = issues.length === 0 ? EXIT.ok : EXIT.found;
      if (output.json) return output.write(JSON.stringify({ issues }, null, 2));
      if (issues.length === 0)
        return output.write(
          'No issue of the companion is open. Those about single values stand in ServiceNow, Sync issues.',
        );
      const rows = issues.map((issue) => [toMark(output, 'fail'), issue.code, issue.title, issue.cause]);
      output.write(toTable(output, ['', 'Code', 'What', 'Cause'], rows));
    });
}
