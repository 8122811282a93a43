import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { restErrors } from './rest-error.ts';

/** The platform's second format (servicenow-instance.md 1): `<response><result>...</result></response>`. */

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, trimValues: true });
const builder = new XMLBuilder({ suppressEmptyNode: true });

const XML_TYPES = new Set(['application/xml', 'text/xml']);

/** Media type of a header without its parameters. */
export const mediaType = (header: string | null): string => (header?.split(';')[0] ?? '').trim().toLowerCase();

export const isXmlType = (header: string | null): boolean => XML_TYPES.has(mediaType(header));

/** Content of the root element: all values are texts, repeated elements are arrays. 400 when it is no XML. */
export const parseXml = (text: string): unknown => {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw restErrors.unreadableBody(`${valid.err.msg} (line ${valid.err.line})`);
  const document: unknown = parser.parse(text);
  if (typeof document !== 'object' || document === null) return '';
  for (const [name, content] of Object.entries(document)) if (name !== '?xml') return content;
  return '';
};

/** Keys scripts choose freely need not be XML names. */
const toElementName = (key: string): string => {
  const name = key.replaceAll(/[^\w.-]/g, '_');
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
};

const withElementNames = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withElementNames);
  if (typeof value !== 'object' || value === null) return value ?? '';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [toElementName(key), withElementNames(inner)]));
};

/** A reply's body as XML; what JSON could not carry either (functions) prints empty. */
export const toXml = (body: unknown): string => {
  const plain: unknown = JSON.parse(JSON.stringify(body ?? null));
  return `<?xml version="1.0" encoding="UTF-8"?>${builder.build({ response: withElementNames(plain) })}`;
};
