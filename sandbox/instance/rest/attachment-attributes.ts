import type { Instance, Values } from '../types.ts';
import { isJsonObject, param, parseBody, type RestCall, type RestReply } from './rest-call.ts';
import { RestError, restErrors } from './rest-error.ts';

const TABLE = 'sys_attachment_attribute';

/**
 * Key-value store of an attachment, `/api/now/attachment/{sys_id}/attributes[/{key}]` (servicenow-instance.md 5). Methods and
 * statuses are documented; that bodies are plain objects, and the name of the table, are (C).
 */
export const createAttachmentAttributes = (instance: Instance, readable: (call: RestCall) => Readonly<Values>) => {
  const { database, records, access } = instance;

  const rowsOf = (attachment: Readonly<Values>): Readonly<Values>[] =>
    database.select(TABLE, `sys_attachment=${attachment['sys_id']}^ORDERBYattribute_key`);

  const writable = (call: RestCall): Readonly<Values> => {
    const attachment = readable(call);
    if (!access.can(call.transaction, 'write', 'sys_attachment', attachment)) throw restErrors.aclRefused('Update');
    return attachment;
  };

  const toObject = (rows: readonly Readonly<Values>[]): Record<string, string> =>
    Object.fromEntries(rows.map((row) => [row['attribute_key'] ?? '', row['attribute_value'] ?? '']));

  const find = (call: RestCall, attachment: Readonly<Values>): Readonly<Values> => {
    const found = rowsOf(attachment).find((row) => row['attribute_key'] === param(call, 'key'));
    if (found === undefined) throw restErrors.noRecord();
    return found;
  };

  const readPairs = (call: RestCall): [string, string][] => {
    const body = parseBody(call);
    if (!isJsonObject(body)) throw restErrors.unreadableBody('The body is not an object of attributes');
    return Object.entries(body).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]);
  };

  const store = (call: RestCall, attachment: Readonly<Values>, key: string, value: string): void => {
    const known = rowsOf(attachment).find((row) => row['attribute_key'] === key);
    const result =
      known === undefined
        ? records.insert(call.transaction, TABLE, {
            sys_attachment: attachment['sys_id'] ?? '',
            attribute_key: key,
            attribute_value: value,
          })
        : records.update(call.transaction, TABLE, known['sys_id'] ?? '', { attribute_value: value });
    if (!result.ok) throw new RestError(403, 'Operation Failed', result.message);
  };

  const storeAll =
    (status: 200 | 201) =>
    (call: RestCall): RestReply => {
      const attachment = writable(call);
      for (const [key, value] of readPairs(call)) store(call, attachment, key, value);
      return { status, body: { result: toObject(rowsOf(attachment)) } };
    };

  return {
    list: (call: RestCall): RestReply => ({ status: 200, body: { result: toObject(rowsOf(readable(call))) } }),
    get: (call: RestCall): RestReply => ({ status: 200, body: { result: toObject([find(call, readable(call))]) } }),
    create: storeAll(201),
    replace: storeAll(200),
    replaceOne: (call: RestCall): RestReply => {
      const attachment = writable(call);
      find(call, attachment);
      const pair = readPairs(call).find(([key]) => key === param(call, 'key'));
      if (pair === undefined) throw restErrors.unreadableBody(`The body does not hold '${param(call, 'key')}'`);
      store(call, attachment, ...pair);
      return { status: 200, body: { result: Object.fromEntries([pair]) } };
    },
    remove: (call: RestCall): RestReply => {
      const attachment = writable(call);
      const rows = param(call, 'key') === '' ? rowsOf(attachment) : [find(call, attachment)];
      for (const row of rows) records.remove(call.transaction, TABLE, row['sys_id'] ?? '');
      return { status: 204 };
    },
  };
};
