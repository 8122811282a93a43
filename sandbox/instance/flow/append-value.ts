/** What `appendToFlowVariables` adds: a complex object of the SDK whose collection holds one element or several. */
import { z } from 'zod';
import { type PillScope, resolveText } from './data-pill.ts';
import { FlowError } from './flow-error.ts';
import { createListValue, type FlowValue, type ListValue } from './flow-value.ts';

type Element = string | number | boolean | null | readonly Element[] | { readonly [name: string]: Element };

const elementShape: z.ZodType<Element> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(elementShape), z.record(z.string(), elementShape)]),
);
const appendShape = z.object({ complexObject: z.object({ $COCollectionField: elementShape }) });

const resolveElement = (scope: PillScope, element: Element): FlowValue => {
  if (element === null) return '';
  if (typeof element !== 'object') return resolveText(scope, String(element));
  if (Array.isArray(element)) return createListValue(element.map((item) => resolveElement(scope, item)));
  const fields = Object.entries(element).map(([name, field]) => [name, resolveElement(scope, field)] as const);
  return { kind: 'object', fields: Object.fromEntries(fields) };
};

const toItems = (value: FlowValue | undefined): readonly FlowValue[] => {
  if (value === undefined || value === '') return [];
  return typeof value === 'object' && value.kind === 'list' ? value.items : [value];
};

/**
 * The variable with the elements of a packed value behind those it has.
 * @throws FlowError APPEND_INVALID when the value is not what the SDK writes
 */
export const appendValue = (scope: PillScope, current: FlowValue | undefined, packed: string): ListValue => {
  let raw: unknown;
  try {
    raw = JSON.parse(packed);
  } catch (cause) {
    throw new FlowError('APPEND_INVALID', `the value to append is not JSON (${String(cause)})`);
  }
  const parsed = appendShape.safeParse(raw);
  if (!parsed.success) throw new FlowError('APPEND_INVALID', z.prettifyError(parsed.error));
  const added = resolveElement(scope, parsed.data.complexObject.$COCollectionField);
  return createListValue([...toItems(current), ...toItems(added)]);
};
