import type { Output } from './output.ts';

export interface ProgressBar {
  show(done: number, total: number, words: string): void;
  /** Clears the line. */
  end(): void;
}

const WIDTH = 30;

/** Creates a bar on standard error, so that output stays clean; shows nothing where that is no terminal. */
export function createProgressBar(output: Output): ProgressBar {
  const isShown = !output.json && process.stderr.isTTY === true;
  return {
    show(done, total, words) {
      if (!isShown) return;
      const share = total === 0 ? 0 : Math.min(1, done / total);
      const filled = Math.round(share * WIDTH);
      const bar = `${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}`;
      process.stderr.write(`\r\u001b[K[${bar}] ${Math.floor(share * 100)} % ${done} of ${total} ${words}`);
    },
    end() {
      if (isShown) process.stderr.write('\r\u001b[K');
    },
  };
}
