import type { Database, Values } from '../types.ts';

type Row = Readonly<Values>;

/** Lines `name: value` of a body, spaces of names as underscores (ServiceNowDocs, r_SetFieldValsFromTheEmailBody). */
const readPairs = (body: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(body.matchAll(/^[ \t]*([A-Za-z][\w ]*):[ \t]*(.*?)[ \t]*$/gm), ([, name = '', value = '']) => [
      name.trim().replaceAll(/\s+/g, '_').toLowerCase(),
      value,
    ]),
  );

const list = (addresses: string | undefined): string[] => (addresses ?? '').split(',').filter((one) => one !== '');

/** `email` of an inbound action's script (ServiceNowDocs, r_AccessingEmailObjsWithVars). */
export const createEmailObject = (mail: Row): object => ({
  to: [...list(mail['direct']), ...list(mail['copied'])].join(','),
  direct: mail['direct'] ?? '',
  copied: mail['copied'] ?? '',
  body: readPairs(mail['body_text'] ?? ''),
  body_text: mail['body_text'] ?? '',
  body_html: mail['body'] ?? '',
  from: mail['from_address'] ?? '',
  from_sys_id: mail['user_id'] ?? '',
  fromAddress: mail['from_address'] ?? '',
  origemail: mail['from_address'] ?? '',
  subject: mail['subject'] ?? '',
  recipients: mail['recipients'] ?? '',
  recipients_array: list(mail['recipients']),
  content_type: /^content-type:\s*(.*)$/im.exec(mail['headers'] ?? '')?.[1] ?? 'text/plain',
  headers: mail['headers'] ?? '',
  importance: /^importance:\s*(.*)$/im.exec(mail['headers'] ?? '')?.[1] ?? '',
});

/** Values a field action takes from the mail, by the sys_id of their `sys_filter_option_dynamic` (SDK guide). */
const dynamicValues: Readonly<Record<string, (database: Database, mail: Row) => string>> = {
  b637bd21ef3221002841f7f775c0fbb6: (_database, mail) => mail['subject'] ?? '',
  '367bf121ef3221002841f7f775c0fbe2': (_database, mail) => mail['body_text'] ?? '',
  e009a97bef3221002841f7f775c0fb16: (_database, mail) => mail['recipients'] ?? '',
  '2fd8e97bef3221002841f7f775c0fbc1': (_database, mail) => mail['user_id'] ?? '',
  d27bf240ef0321002841f7f775c0fbeb: (database, mail) => database.valueAt('sys_email', mail, 'user_id.company'),
  '6d418b40ef0321002841f7f775c0fb46': (database, mail) => database.valueAt('sys_email', mail, 'user_id.location'),
  fa128b40ef0321002841f7f775c0fbe6: (database, mail) =>
    database.valueAt('sys_email', mail, 'user_id.preferred_language'),
};

/**
 * Field actions, `field=value^otherDYNAMIC<sys_id>^EQ`: values for the record, and the dynamic ones this stand-in does not
 * know. Of a list of sys_ids those of records stay as they are.
 */
export const readTemplate = (
  database: Database,
  template: string,
  mail: Row,
): { values: Values; unknown: string[] } => {
  const values: Values = {};
  const unknown: string[] = [];
  for (const part of template.split('^')) {
    const [, field = '', ids] = /^(\w+)DYNAMIC([0-9a-f]{32}(?:,[0-9a-f]{32})*)$/.exec(part) ?? [];
    if (ids !== undefined) {
      const all = ids.split(',');
      const texts = all.map((id) => dynamicValues[id]?.(database, mail) ?? (all.length > 1 ? id : undefined));
      if (texts.includes(undefined)) unknown.push(part);
      else values[field] = texts.join(',');
      continue;
    }
    const split = part.indexOf('=');
    if (split > 0) values[part.slice(0, split)] = part.slice(split + 1);
    else if (part !== '' && part !== 'EQ') unknown.push(part);
  }
  return { values, unknown };
};
