/** A step that cannot go on; becomes the error of the execution unless an error handler of the flow takes it. */
export class FlowError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'FlowError';
    this.code = code;
  }
}
