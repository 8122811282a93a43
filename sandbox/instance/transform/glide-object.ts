/** The part of a GlideRecord the transform engine uses. */
export interface GlideObject {
  initialize(): void;
  getValue(column: string): string | null;
  setValue(column: string, value: unknown): void;
  setWorkflow(enabled: boolean): void;
  insert(): string | null;
  update(): string | null;
  getUniqueValue(): string | null;
  getLastErrorMessage(): string | null;
}

const METHODS = ['initialize', 'getValue', 'setValue', 'setWorkflow', 'insert', 'update', 'getUniqueValue'] as const;

const isGlideObject = (value: object): value is GlideObject =>
  METHODS.every((name) => typeof Reflect.get(value, name) === 'function');

/** Checks what the script engine hands out; throws when it is no record. */
export const toGlideObject = (value: object): GlideObject => {
  if (!isGlideObject(value)) throw new TypeError('The script engine returned an object that is no GlideRecord');
  return value;
};
