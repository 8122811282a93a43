/** Template values as the platform stores them, `column=value^column=value^EQ`, a caret of a value doubled. Pure. */

export type TemplateValues = readonly (readonly [column: string, value: string])[];

/** Columns the app sets itself, which no template may take over. */
const OWN_COLUMNS = ['parent', 'state', 'number', 'approval', 'correlation_id', 'type'];

/** Whether a template may set a column. */
export function mayTemplateSet(column: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(column) && !column.startsWith('sys_') && !OWN_COLUMNS.includes(column);
}

/** Columns and values of a stored template in order; text that is no assignment is left out. */
export function parseTemplate(text: string): TemplateValues {
  // A caret inside a value is written twice; a letter that no text has stands for it while the parts are split.
  return text
    .split('^^')
    .join('\u0000')
    .split('^')
    .filter((part) => part !== '' && part !== 'EQ' && part.includes('='))
    .map((part) => {
      const at = part.indexOf('=');
      return [
        part.slice(0, at),
        part
          .slice(at + 1)
          .split('\u0000')
          .join('^'),
      ] as const;
    });
}
