/** What a command draws on, and whether a person looks at it. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ProgressBar {
  show(done: number, total: number, words: string): void;
  /** Clears the line. */
  end(): void;
}

const WIDTH = 30;
const NEW_LINE = '\r\u001b[K';
/** Where a terminal does not say how wide it is. */
const COLUMNS = 80;

/** Creates a bar on standard error, so that output stays clean; it shows nothing where that is no terminal, or for `--json`. */
export function createProgressBar(isJson: boolean, terminal: Terminal = process.stderr): ProgressBar {
  const isShown = !isJson && terminal.isTTY === true;
  return {
    show(done, total, words) {
      if (!isShown) return;
      const share = total === 0 ? 0 : Math.min(1, done / total);
      const filled = Math.round(share * WIDTH);
      const bar = `${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}`;
      const line = `[${bar}] ${Math.floor(share * 100)} % ${done} of ${total} ${words}`;
      // A line that wraps could not be drawn over.
      terminal.write(NEW_LINE + line.slice(0, (terminal.columns ?? COLUMNS) - 1));
    },
    end() {
      if (isShown) terminal.write(NEW_LINE);
    },
  };
}
