import { z } from 'zod';
import { forbidden, notFoundNamed, rejected } from '../errors.ts';
import { isGuid, toGuid } from '../identity.ts';
import type { List, ListItem } from '../model.ts';
import { type Call, type Reply, readBody, readId } from '../request.ts';

const itemSchema = z.object({
  id: z.string().refine(isGuid, 'expected a GUID').nullish(),
  name: z.string().trim().min(1),
  numericValue: z.number().nullish(),
  color: z
    .string()
    .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'expected # and 3 or 6 hex digits')
    .nullish(),
});

const DEFAULT_COLOR = '#ffffff';

function requireList(call: Call): List {
  const listId = readId(call, 'listId');
  const list = call.tenant.state.lists.get(listId);
  if (!list) throw notFoundNamed(`List ${listId}`);
  if (!call.role.manageLists) throw forbidden(`manage list ${listId}`);
  return list;
}

/** New items may stay invisible for a while (onspring-api.md 8 "Eventually consistent"). */
function requireItem(list: List, itemId: string): ListItem {
  const item = list.items.find(({ id, hiddenCalls }) => id === itemId.toLowerCase() && hiddenCalls === 0);
  if (!item) throw notFoundNamed(`Item ${itemId} of list ${list.id}`);
  return item;
}

/** An id no item of the list has yet; it depends on list and name only. */
export function createItemId(list: List, name: string): string {
  let id = toGuid(`list ${list.name}: ${name}`);
  for (let copy = 2; list.items.some((item) => item.id === id); copy += 1)
    id = toGuid(`list ${list.name}: ${name} (${copy})`);
  return id;
}

/** PUT /Lists/id/{listId}/items: 201 created, 200 updated (8). */
export async function putListItem(call: Call): Promise<Reply> {
  const body = await readBody(call, itemSchema);
  const list = requireList(call);
  if (body.id !== null && body.id !== undefined) {
    const item = requireItem(list, body.id);
    item.name = body.name;
    item.numericValue = body.numericValue ?? null;
    item.color = body.color ?? DEFAULT_COLOR;
    return { status: 200, json: { id: item.id } };
  }
  const item: ListItem = {
    id: createItemId(list, body.name),
    name: body.name,
    sortOrder: list.items.length + 1,
    numericValue: body.numericValue ?? null,
    color: body.color ?? DEFAULT_COLOR,
    hiddenCalls: call.tenant.behaviour.listItemLagCalls,
  };
  list.items.push(item);
  return { status: 201, json: { id: item.id } };
}

/** DELETE /Lists/id/{listId}/itemId/{itemId}: the value also leaves the records that have it. */
export function deleteListItem(call: Call): Reply {
  const list = requireList(call);
  const itemId = call.params.itemId ?? '';
  if (!isGuid(itemId)) throw rejected(`"${itemId}" is not a GUID.`);
  const item = requireItem(list, itemId);
  list.items.splice(list.items.indexOf(item), 1);
  for (const app of call.tenant.state.apps.values()) {
    const fields = app.fields.filter((field) => field.type === 'List' && field.listId === list.id);
    for (const record of app.records.values()) {
      for (const { id } of fields) {
        const value = record.values.get(id);
        if (value?.kind !== 'list' || !value.itemIds.includes(item.id)) continue;
        const itemIds = value.itemIds.filter((other) => other !== item.id);
        if (itemIds.length === 0) record.values.delete(id);
        else record.values.set(id, { kind: 'list', itemIds });
      }
    }
  }
  return { status: 204 };
}
