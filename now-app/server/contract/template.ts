/** Fixed texts and addresses that a field map always sends or always brings in. Imports nothing. */

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Names in braces. */
export function readPlaceholders(template: string): readonly string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}

/**
 * What Onspring is told of a column with this value: the template with the value in place of `{column}`, escaped where the
 * template is an address. An empty column tells nothing.
 */
export function expandTemplate(template: string, value: string): string {
  if (value === '') return '';
  const isAddress = /^https?:\/\//i.test(template);
  // Half of a surrogate pair, as a cut text may end with, cannot be escaped.
  const escaped = () => encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return template.replace(PLACEHOLDER, () => (isAddress ? escaped() : value));
}
