/** Plural of an English table label, for headings and counts: `Finding` -> `Findings`, `Policy` -> `Policies`. */
export function toPlural(label: string): string {
  if (/(s|data|staff)$/i.test(label)) return label;
  if (/(x|ch|sh)$/i.test(label)) return `${label}es`;
  return /[^aeiou]y$/i.test(label) ? `${label.slice(0, -1)}ies` : `${label}s`;
}
