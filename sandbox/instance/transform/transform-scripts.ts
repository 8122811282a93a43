import type { Instance, Transaction } from '../types.ts';
import type { TransformMap } from './transform-map.ts';

/** Variables scripts may set, read back after each script (servicenow-instance.md 4; the last four are (C)). */
export interface TransformFlags {
  ignore: boolean;
  error: boolean;
  statusMessage: string;
  errorMessage: string;
}

export interface ScriptVariables {
  readonly source: object | undefined;
  readonly target: object | undefined;
  readonly action: 'insert' | 'update';
  readonly flags: TransformFlags;
}

export interface TransformScripts {
  /** Runs one script of the map; changes `variables.flags` as the script did. Throws what the script throws. */
  run(script: { readonly name: string; readonly source: string }, variables: ScriptVariables): void;
  /** Value of an entry's source script. */
  value(script: { readonly name: string; readonly source: string }, variables: ScriptVariables): unknown;
}

const toText = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
const FLAGS = '[ignore, error, status_message, error_message]';

/** Runs the scripts of one map inside one transaction, with the variables of a transform. */
export const createTransformScripts = (
  instance: Instance,
  transaction: Transaction,
  map: TransformMap,
): TransformScripts => {
  const mapRecord = instance.scripts.glideRecord(transaction, 'sys_transform_map', map.row);
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (message: unknown): void =>
      instance.log(level, `transform ${map.name}`, toText(message));
  const log = { info: write('info'), warn: write('warn'), error: write('error'), debug: write('info') };

  const globals = ({ source, target, action, flags }: ScriptVariables): Record<string, unknown> => ({
    source,
    target,
    map: mapRecord,
    log,
    action,
    isUpdate: action === 'update',
    ignore: flags.ignore,
    error: flags.error,
    status_message: flags.statusMessage,
    error_message: flags.errorMessage,
    answer: undefined,
  });

  return {
    run: ({ name, source }, variables) => {
      // The flags are plain variables of the script: its last expression hands them back.
      const result = instance.scripts.run(transaction, `${source}\n;${FLAGS}`, name, globals(variables));
      const [ignore, error, statusMessage, errorMessage] = Array.from(result as ArrayLike<unknown>);
      Object.assign(variables.flags, {
        ignore: Boolean(ignore),
        error: Boolean(error),
        statusMessage: toText(statusMessage),
        errorMessage: toText(errorMessage),
      });
    },
    value: ({ name, source }, variables) => {
      const text = /\banswer\b/.test(source) ? `${source}\n;answer` : source;
      return instance.scripts.run(transaction, text, name, globals(variables));
    },
  };
};
