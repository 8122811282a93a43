/** Where a script stands: module path or rule name, with the line of the source as the package ships it. */
export interface ScriptPlace {
  readonly path: string;
  /** 1-based; 0 when it is not known. */
  readonly line: number;
}

export type ScriptErrorCode =
  | 'SCRIPT_ERROR'
  | 'SCRIPT_SYNTAX'
  | 'RHINO_UNSUPPORTED'
  | 'MODULE_NOT_FOUND'
  | 'SCOPE_DENIED'
  | 'GLIDE_BLOCKED'
  | 'HTTP_FAILED'
  | 'FLOW_FAILED';

/**
 * An error of a package script. Thrown inside a script by the Glide objects (without a place) and again by
 * `Scripts.run`, then with the place and with what the script threw as `thrown`.
 */
export class ScriptError extends Error {
  readonly code: ScriptErrorCode;
  readonly place: ScriptPlace | null;
  /** What the script threw: an object of the script's own realm, or a host error. */
  readonly thrown: unknown;

  constructor(
    code: ScriptErrorCode,
    message: string,
    options: { readonly place?: ScriptPlace; readonly thrown?: unknown } = {},
  ) {
    const at = options.place === undefined ? '' : `${options.place.path} line ${options.place.line}: `;
    super(`${at}${message}`);
    this.name = 'ScriptError';
    this.code = code;
    this.place = options.place ?? null;
    this.thrown = options.thrown;
  }
}
