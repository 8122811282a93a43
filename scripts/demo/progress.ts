/** What the demonstration shows while it works: a bar on a terminal, plain lines elsewhere. */

export interface Progress {
  /** `done` of `total`, with a short note. */
  show(done: number, total: number, note: string): void;
  /** Ends the line. */
  end(): void;
}

export function createProgress(output: NodeJS.WriteStream, label: string): Progress {
  const width = 30;
  let last = '';
  let lastTenth = -1;
  let lastWritten = '';
  return {
    show(done, total, note) {
      const share = total === 0 ? 0 : Math.min(1, done / total);
      const filled = Math.round(share * width);
      const line = `${label} [${'█'.repeat(filled)}${'·'.repeat(width - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %  ${done}/${total}  ${note}`;
      if (line === last) return;
      last = line;
      if (output.isTTY) output.write(`\r\x1b[K${line}`);
      else if (Math.floor(share * 10) !== lastTenth) {
        // A log file gets a line for every tenth, not one for every record.
        lastTenth = Math.floor(share * 10);
        lastWritten = line;
        output.write(`${line}\n`);
      }
    },
    end() {
      if (output.isTTY) output.write('\n');
      else if (last !== lastWritten) output.write(`${last}\n`);
    },
  };
}

/** A table of two columns, aligned. */
export function toTable(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}
