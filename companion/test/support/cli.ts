import { spawn } from 'node:child_process';
import { type CompanionSettings, companionEnvironment } from '../../../scripts/demo/companion-process.ts';

export interface CliResult {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command of the companion as an operator on its host would. */
export function runCli(settings: CompanionSettings, parameters: readonly string[]): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', 'companion/src/main.ts', ...parameters], {
      env: { ...companionEnvironment(settings), PATH: process.env['PATH'] ?? '' },
    });
    const chunks = { output: '', errors: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      chunks.output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      chunks.errors += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...chunks }));
  });
}
