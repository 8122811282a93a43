/** One shell for the whole day, as an operator has it: what a command sets, the next one sees. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';

export interface Shell {
  /** Both outputs of a command and its exit code. Throws `DAY_COMMAND_STUCK` after the limit. */
  run(command: string): Promise<{ readonly output: string; readonly code: number }>;
  stop(): Promise<void>;
}

/** Longest command of the day: a start of the companion on a busy machine. */
const LIMIT_MS = 300_000;

export function startShell(folder: string, environment: Readonly<Record<string, string>>): Shell {
  const bash = spawn('bash', ['--noprofile', '--norc'], { cwd: folder, env: { ...environment } });
  const ended = new Promise<void>((resolve) => bash.once('close', () => resolve()));
  let unread = '';
  let onText = (): void => undefined;
  for (const stream of [bash.stdout, bash.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      unread += text;
      onText();
    });

  return {
    run(command) {
      const mark = randomUUID();
      const end = new RegExp(`\\n?${mark} (\\d+)\\n`);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`DAY_COMMAND_STUCK: ${command}: no end after ${LIMIT_MS / 1000} s: ${unread}`)),
          LIMIT_MS,
        );
        onText = () => {
          const found = end.exec(unread);
          if (found === null) return;
          clearTimeout(timer);
          const output = unread.slice(0, found.index);
          unread = unread.slice(found.index + found[0].length);
          resolve({ output, code: Number(found[1]) });
        };
        // The exit code stays what `$?` of the next command sees.
        bash.stdin.write(
          `{ ${command}\n} 2>&1 </dev/null\ndaycode=$?; printf '\\n%s %s\\n' ${mark} $daycode; (exit $daycode)\n`,
        );
      });
    },
    async stop() {
      bash.kill();
      await ended;
    },
  };
}
