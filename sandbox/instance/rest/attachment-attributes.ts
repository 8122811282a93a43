import { ATTRIBUTES, type AttachmentAttribute, listAttributes, setAttribute } from '../attachment/attachments.ts';
import type { Instance, Values } from '../types.ts';
import { isJsonObject, param, parseBody, type RestCall, type RestReply } from './rest-call.ts';
import { RestError, restErrors } from './rest-error.ts';

/**
 * Key-value store of an attachment, `/api/now/attachment/{sys_id}/attributes[/{key}]` (servicenow-instance.md 5). Methods and
 * statuses are documented; that bodies are plain objects is (C).
 */
export const createAttachmentAttributes = (instance: Instance, readable: (call: RestCall) => Readonly<Values>) => {
  const { records, access } = instance;

  const pairsOf = (attachment: Readonly<Values>): AttachmentAttribute[] =>
    listAttributes(instance, attachment['sys_id'] ?? '');

  const writable = (call: RestCall): Readonly<Values> => {
    const attachment = readable(call);
    if (!access.can(call.transaction, 'write', 'sys_attachment', attachment)) throw restErrors.aclRefused('Update');
    return attachment;
  };

  const toObject = (pairs: readonly AttachmentAttribute[]): Record<string, string> =>
    Object.fromEntries(pairs.map(({ key, value }) => [key, value]));

  const find = (call: RestCall, attachment: Readonly<Values>): AttachmentAttribute => {
    const found = pairsOf(attachment).find(({ key }) => key === param(call, 'key'));
    if (found === undefined) throw restErrors.noRecord();
    return found;
  };

  const readPairs = (call: RestCall): [string, string][] => {
    const body = parseBody(call);
    if (!isJsonObject(body)) throw restErrors.unreadableBody('The body is not an object of attributes');
    return Object.entries(body).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]);
  };

  const store = (call: RestCall, attachment: Readonly<Values>, [key, value]: [string, string]): void => {
    const result = setAttribute(instance, call.transaction, attachment['sys_id'] ?? '', { key, value });
    if (!result.ok) throw new RestError(403, 'Operation Failed', result.message);
  };

  const storeAll =
    (status: 200 | 201) =>
    (call: RestCall): RestReply => {
      const attachment = writable(call);
      for (const pair of readPairs(call)) store(call, attachment, pair);
      return { status, body: { result: toObject(pairsOf(attachment)) } };
    };

  return {
    list: (call: RestCall): RestReply => ({ status: 200, body: { result: toObject(pairsOf(readable(call))) } }),
    get: (call: RestCall): RestReply => ({ status: 200, body: { result: toObject([find(call, readable(call))]) } }),
    create: storeAll(201),
    replace: storeAll(200),
    replaceOne: (call: RestCall): RestReply => {
      const attachment = writable(call);
      find(call, attachment);
      const pair = readPairs(call).find(([key]) => key === param(call, 'key'));
      if (pair === undefined) throw restErrors.unreadableBody(`The body does not hold '${param(call, 'key')}'`);
      store(call, attachment, pair);
      return { status: 200, body: { result: Object.fromEntries([pair]) } };
    },
    remove: (call: RestCall): RestReply => {
      const attachment = writable(call);
      const pairs = param(call, 'key') === '' ? pairsOf(attachment) : [find(call, attachment)];
      for (const { sysId } of pairs) records.remove(call.transaction, ATTRIBUTES, sysId);
      return { status: 204 };
    },
  };
};
