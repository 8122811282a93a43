/** What every command promises: help with examples that parse, `--json`, a line in the README, a documented exit code. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Command } from 'commander';
import { BridgeError, VendorError } from '../errors.ts';
import { createInspectionCommands } from './commands.ts';
import { EXIT, toExitCode } from './exit-code.ts';
import { createRunCommands } from './run-commands.ts';

const NAME = 'onspring-bridge-companion';
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

const leaves = (command: Command): Command[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);
const commands = [...createInspectionCommands('1.0.0'), ...createRunCommands()].flatMap(leaves);

function helpOf(command: Command): string {
  const parts: string[] = [];
  command.configureOutput({ writeOut: (part) => void parts.push(part) });
  command.outputHelp();
  return parts.join('');
}

const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;

describe.each(commands.map((command) => [pathOf(command), command] as const))('%s', (path, command) => {
  it('has help with examples whose options it takes', () => {
    const examples = helpOf(command)
      .split('\n')
      .filter((line) => line.startsWith(`  ${NAME} `));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(example).toContain(`${NAME} ${path}`);
      const options = example.split(/[&>|]/)[0]?.match(/--[a-z-]+/g) ?? [];
      const taken = command.options.map((option) => option.long);
      expect(taken).toEqual(expect.arrayContaining(options));
    }
  });

  it('answers machines and stands in the README', () => {
    expect(command.options.map((option) => option.long)).toContain('--json');
    expect(readme).toContain(`node companion/src/main.ts ${path}`);
  });
});

describe('exit codes', () => {
  it('are those of the README', () => {
    const documented = [...readme.matchAll(/^\| (\d) \| /gm)].map(([, code]) => Number(code));
    expect(documented).toEqual(Object.values(EXIT));
  });

  it('tell wrong settings and silence from other failures', () => {
    const answer = { vendor: 'onspring', message: 'an answer', status: 500 } as const;
    const outage = new VendorError({ ...answer, code: 'VENDOR_UNREACHABLE', failure: 'outage' });
    const refused = new VendorError({ ...answer, code: 'VENDOR_403', failure: 'refused' });
    expect(toExitCode(outage)).toBe(EXIT.unreachable);
    expect(toExitCode(refused)).toBe(EXIT.failed);
    expect(toExitCode(new BridgeError({ code: 'CONFIG_INVALID', message: '' }))).toBe(EXIT.settings);
    expect(toExitCode(new BridgeError({ code: 'COMPANION_UNREACHABLE', message: '' }))).toBe(EXIT.unreachable);
    expect(toExitCode(new BridgeError({ code: 'MAPS_UNREAD', message: '' }))).toBe(EXIT.unreachable);
    // What the companion says of a vendor.
    expect(toExitCode(new BridgeError({ code: 'VENDOR_503', message: '' }))).toBe(EXIT.unreachable);
    expect(toExitCode(new BridgeError({ code: 'STORE_UNAVAILABLE', message: '' }))).toBe(EXIT.failed);
    expect(toExitCode(new BridgeError({ code: 'MAP_NOT_FOUND', message: '' }))).toBe(EXIT.failed);
    expect(toExitCode(new TypeError('a fault of ours'))).toBe(EXIT.failed);
  });
});
