/** Encoded field values of a step, `state=3^description=a^^b^EQ`: `^` parts them, `^^` is a caret inside a value. */
import { FlowError } from './flow-error.ts';

export interface TemplateValue {
  readonly field: string;
  /** Unresolved text, pills included. */
  readonly text: string;
}

export const parseTemplateValues = (template: string): TemplateValue[] => {
  const values: TemplateValue[] = [];
  for (const part of splitCarets(template)) {
    if (part === '' || part === 'EQ') continue;
    const split = part.indexOf('=');
    if (split <= 0) throw new FlowError('TEMPLATE_INVALID', `field value without a field name: "${part.slice(0, 60)}"`);
    values.push({ field: part.slice(0, split), text: part.slice(split + 1) });
  }
  return values;
};

/** Parts at single carets; doubled carets become one caret of the value. */
const splitCarets = (text: string): string[] => {
  const parts: string[] = [''];
  for (const token of text.match(/\^\^|\^|[^^]+/g) ?? []) {
    if (token === '^') parts.push('');
    else parts[parts.length - 1] += token === '^^' ? '^' : token;
  }
  return parts;
};
