/** Something the platform has and this stand-in has not: never answered with a guess. */
export class NotEmulatedError extends Error {
  readonly code = 'NOT_EMULATED';

  /** `what` names the platform feature, for example `query operator IN_HIERARCHY`. */
  constructor(what: string) {
    super(`not emulated: ${what}`);
    this.name = 'NotEmulatedError';
  }
}
