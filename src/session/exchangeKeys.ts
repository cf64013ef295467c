/** By what, besides its kind, a server event may be recognised as the answer to a client event. */
import { objectAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { wireItem, wireItemText } from './items.ts';

/** The keys under which a client event is filed. */
export function keysOfClientEvent(type: string | undefined, event: JsonObject): readonly string[] {
  switch (type) {
    case 'conversation.item.create':
      return [createdItemKey(wireItem(event))];
    case 'response.create': {
      const asked = objectAt(event, 'response') ?? {};
      const outOfBand = stringAt(asked, 'conversation') === 'none';
      return [responseKey(outOfBand), responseKey(outOfBand, asked['metadata'])];
    }
    case 'response.cancel':
      return [cancelKey(stringAt(event, 'response_id'))];
    default: {
      const itemId = stringAt(event, 'item_id');
      return type === undefined || itemId === undefined ? [] : [itemKey(type, itemId)];
    }
  }
}

export function itemKey(type: string, itemId: string): string {
  return `item ${JSON.stringify([type, itemId])}`;
}

export function cancelKey(responseId: string | undefined): string {
  return responseId === undefined ? 'cancel' : `cancel ${responseId}`;
}

/** Responses out of band run beside the conversation's own, and metadata comes back as it was sent. */
export function responseKey(outOfBand: boolean, metadata?: JsonValue): string {
  const kind = outOfBand ? 'response beside' : 'response within';
  return metadata === undefined || metadata === null ? kind : `${kind} ${flat(metadata)}`;
}

/** Metadata are pairs of texts; their order says nothing. What is nested in them, against the rules, does not count. */
function flat(metadata: JsonValue): string {
  if (typeof metadata !== 'object' || metadata === null) return JSON.stringify(metadata);
  const pairs = Object.entries(metadata).map(([key, value]) => [key, typeof value === 'object' ? '' : value]);
  return JSON.stringify(pairs.sort(([left], [right]) => (String(left) < String(right) ? -1 : 1)));
}

export function createdIdKey(id: string): string {
  return `id ${id}`;
}

/** An item that has an id is known by it; one that has none by what it looks like. */
function createdItemKey(item: JsonObject): string {
  const id = stringAt(item, 'id');
  return id === undefined || id === '' ? lookKey(item, traitsOf(item)) : createdIdKey(id);
}

type Traits = readonly (string | undefined)[];

/** What a client may leave out of an item, and a server adds. */
function traitsOf(item: JsonObject): Traits {
  return ['role', 'call_id', 'approval_request_id'].map((key) => stringAt(item, key));
}

function lookKey(item: JsonObject, traits: Traits): string {
  const known = [stringAt(item, 'type') ?? null, wireItemText(item) ?? null, ...traits.map((trait) => trait ?? null)];
  return `like ${JSON.stringify(known)}`;
}

/** The keys of all items without an id that a client may have sent for this one to be added. */
export function keysOfAddedItem(item: JsonObject): readonly string[] {
  const [role, callId, approvalId] = traitsOf(item);
  const keys = new Set<string>();
  for (const oneRole of [role, undefined]) {
    for (const oneCall of [callId, undefined]) {
      for (const oneApproval of [approvalId, undefined]) keys.add(lookKey(item, [oneRole, oneCall, oneApproval]));
    }
  }
  return [...keys];
}
