/** What clients do to the items of the conversation. */
import { numberAt, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import type { Core } from '../core.ts';
import { faults } from '../wire/fault.ts';
import { clipDurationMs, cutClip, itemFromClient, itemToWire, modelAudio } from './items.ts';

export function createItem(core: Core, body: JsonObject): void {
  const { conversation, config, ids, model, mcp } = core;
  const makeIds = { item: () => ids.next('item'), call: () => ids.call() };
  const item = itemFromClient(objectAt(body, 'item') ?? {}, 'item', config.inputFormat, makeIds);
  if (item.type === 'function_call_output' && !conversation.hasCall(item.callId)) throw faults.unknownCall(item.callId);
  if (item.type === 'mcp_approval_response') mcp.checkApproval(item.approvalRequestId);
  const same = conversation.find(item.id);
  if (!same) {
    core.announce(item, conversation.add(item, stringAt(body, 'previous_item_id')));
    if (item.type === 'mcp_approval_response') mcp.answerApproval(item.approvalRequestId, item.approve);
    return;
  }
  // The real server takes a known id without complaint: the item precedes itself, and newer models add to its content.
  if (model.mergesDuplicates && same.type === 'message' && item.type === 'message') same.content.push(...item.content);
  core.announce(same, same.id);
}

export function deleteItem({ conversation, outbox }: Core, body: JsonObject): void {
  const id = stringAt(body, 'item_id') ?? '';
  if (!conversation.delete(id)) throw faults.unknownItem('delete', id);
  outbox.send('conversation.item.deleted', { item_id: id });
}

export function retrieveItem({ conversation, outbox }: Core, body: JsonObject): void {
  const id = stringAt(body, 'item_id') ?? '';
  const item = conversation.find(id);
  if (!item) throw faults.unknownItem('retrieve', id);
  outbox.send('conversation.item.retrieved', { item: itemToWire(item, { audio: true }) });
}

export function truncateItem({ conversation, outbox }: Core, body: JsonObject): void {
  const id = stringAt(body, 'item_id') ?? '';
  const contentIndex = numberAt(body, 'content_index') ?? 0;
  const endMs = numberAt(body, 'audio_end_ms') ?? 0;
  const item = conversation.find(id);
  if (!item) throw faults.unknownItem('truncate', id);
  const part = modelAudio(item);
  const audioMs = part ? Math.floor(clipDurationMs(part.clip)) : 0;
  if (!part || audioMs === 0) throw faults.notModelAudio();
  if (contentIndex !== 0) throw faults.custom('content_index', `Invalid value: ${contentIndex}. Value must be 0.`);
  if (endMs > audioMs) throw faults.truncateTooLate(audioMs, endMs);
  cutClip(part.clip, endMs);
  part.transcript = null;
  outbox.send('conversation.item.truncated', { item_id: id, content_index: 0, audio_end_ms: endMs });
}
