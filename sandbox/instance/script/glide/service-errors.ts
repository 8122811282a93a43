import { toText } from './values.ts';

/** What a scripted REST operation answers for a thrown service error (servicenow-instance.md 9.5). */
export class ServiceError {
  status: number;
  message: string;
  detail: string;

  constructor(message?: unknown, detail?: unknown) {
    this.status = 500;
    this.message = toText(message);
    this.detail = toText(detail);
  }

  setStatus(status: unknown): this {
    this.status = Number(status);
    return this;
  }

  setMessage(message: unknown): this {
    this.message = toText(message);
    return this;
  }

  setDetail(detail: unknown): this {
    this.detail = toText(detail);
    return this;
  }

  toString(): string {
    return this.message;
  }
}

export class BadRequestError extends ServiceError {
  constructor(message?: unknown) {
    super(message || 'Bad Request');
    this.status = 400;
  }
}

export class NotFoundError extends ServiceError {
  constructor(message?: unknown) {
    super(message || 'Not Found');
    this.status = 404;
  }
}

export class NotAcceptableError extends ServiceError {
  constructor(message?: unknown) {
    super(message || 'Not Acceptable');
    this.status = 406;
  }
}

export class ConflictError extends ServiceError {
  constructor(message?: unknown) {
    super(message || 'Conflict');
    this.status = 409;
  }
}

export class UnsupportedMediaTypeError extends ServiceError {
  constructor(message?: unknown) {
    super(message || 'Unsupported Media Type');
    this.status = 415;
  }
}
