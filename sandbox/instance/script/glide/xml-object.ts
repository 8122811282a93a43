import { XMLParser, XMLValidator } from 'fast-xml-parser';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });

/**
 * Plain object of an XML document, null when it is not well formed: attributes under `@name`, the text of an element with
 * attributes under `#text`, all leaves text, repeated elements an array (C: the docs do not show the layout).
 */
export function toXmlObject(xml: string): unknown {
  if (xml.trim() === '' || XMLValidator.validate(xml) !== true) return null;
  return parser.parse(xml);
}
