import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the command line; `--help` prints `usage` and ends, an unknown option prints the fault and `usage` and ends with status 2. */
export function readOptions<const T extends Options>(usage: string, options: T) {
  try {
    const { values } = parseArgs({
      options: { ...options, help: { type: 'boolean' } } as T & { help: { type: 'boolean' } },
    });
    if ((values as { help?: boolean }).help) {
      console.log(usage);
      process.exit(0);
    }
    return values;
  } catch (error) {
    console.error(`OPTION_INVALID: ${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}

/** A whole number from the command line; ends with status 2 naming the option when it is none. */
export function toNumber(option: string, text: string, range: { min: number; max: number }): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= range.min && number <= range.max) return number;
  console.error(`OPTION_INVALID: --${option} takes a whole number from ${range.min} to ${range.max}, not "${text}".`);
  return process.exit(2);
}

export const portRange = { min: 0, max: 65_535 };
export const findingsRange = { min: 1, max: 100_000 };
