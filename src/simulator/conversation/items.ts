/** Conversation items as the server keeps them, and as they read on the wire. */
import { type AudioFormat, durationMsOf, sizeBytesOf } from '../../base/audioFormat.ts';
import { arrayAt, isJsonObject, stringAt, type JsonObject } from '../../base/json.ts';
import { decodeBase64, encodeBase64 } from '../../base/base64.ts';
import { faults } from '../wire/fault.ts';

/** Audio in the wire format it came or went in. */
export interface AudioClip {
  readonly format: AudioFormat;
  bytes: Uint8Array;
}

export type TextPart = { readonly type: 'input_text' | 'output_text'; text: string };
export type AudioPart = {
  readonly type: 'input_audio' | 'output_audio';
  readonly clip: AudioClip;
  /** What the wire says was said; null until transcribed, and again after a truncation. */
  transcript: string | null;
  /** What the simulator takes as having been said, transcription or not. */
  readonly heard?: string;
};
export type ImagePart = { readonly type: 'input_image'; readonly imageUrl: string; readonly detail: string };
export type ContentPart = TextPart | AudioPart | ImagePart;
export type ItemStatus = 'in_progress' | 'completed' | 'incomplete';

export interface MessageItem {
  readonly type: 'message';
  readonly id: string;
  status: ItemStatus;
  readonly role: 'user' | 'assistant' | 'system';
  content: ContentPart[];
  readonly phase?: 'commentary' | 'final_answer';
}

export interface CallItem {
  readonly type: 'function_call';
  readonly id: string;
  status: ItemStatus;
  readonly name: string;
  readonly callId: string;
  arguments: string;
}

export interface CallOutputItem {
  readonly type: 'function_call_output';
  readonly id: string;
  readonly callId: string;
  readonly output: string;
}

export interface McpListItem {
  readonly type: 'mcp_list_tools';
  readonly id: string;
  readonly serverLabel: string;
  tools: readonly JsonObject[];
}

export interface McpCallItem {
  readonly type: 'mcp_call';
  readonly id: string;
  readonly serverLabel: string;
  readonly name: string;
  arguments: string;
  approvalRequestId: string | null;
  output: string | null;
  error: JsonObject | null;
}

export interface McpApprovalRequestItem {
  readonly type: 'mcp_approval_request';
  readonly id: string;
  readonly serverLabel: string;
  readonly name: string;
  readonly arguments: string;
}

export interface McpApprovalResponseItem {
  readonly type: 'mcp_approval_response';
  readonly id: string;
  readonly approvalRequestId: string;
  readonly approve: boolean;
  readonly reason: string | null;
}

export type Item =
  | MessageItem
  | CallItem
  | CallOutputItem
  | McpListItem
  | McpCallItem
  | McpApprovalRequestItem
  | McpApprovalResponseItem;

/** GA items carry no `object`, and function outputs no `status` (recorded sessions of August 2026). */
export function itemToWire(item: Item, options: { audio: boolean } = { audio: false }): JsonObject {
  const { id, type } = item;
  switch (item.type) {
    case 'message': {
      const content = item.content.map((part) => partToWire(part, options.audio));
      return { id, type, status: item.status, role: item.role, content, ...(item.phase && { phase: item.phase }) };
    }
    case 'function_call':
      return { id, type, status: item.status, name: item.name, call_id: item.callId, arguments: item.arguments };
    case 'function_call_output':
      return { id, type, call_id: item.callId, output: item.output };
    case 'mcp_list_tools':
      return { id, type, server_label: item.serverLabel, tools: [...item.tools] };
    case 'mcp_call':
      return {
        id,
        type,
        server_label: item.serverLabel,
        name: item.name,
        arguments: item.arguments,
        approval_request_id: item.approvalRequestId,
        output: item.output,
        error: item.error,
      };
    case 'mcp_approval_request':
      return { id, type, server_label: item.serverLabel, name: item.name, arguments: item.arguments };
    case 'mcp_approval_response':
      return {
        id,
        type,
        approval_request_id: item.approvalRequestId,
        approve: item.approve,
        reason: item.reason,
      };
  }
}

function partToWire(part: ContentPart, withAudio: boolean): JsonObject {
  switch (part.type) {
    case 'input_text':
    case 'output_text':
      return { type: part.type, text: part.text };
    case 'input_audio':
    case 'output_audio':
      return {
        type: part.type,
        ...(withAudio && { audio: encodeBase64(part.clip.bytes) }),
        transcript: part.transcript,
      };
    case 'input_image':
      return { type: part.type, image_url: part.imageUrl, detail: part.detail };
  }
}

/**
 * @param value has been checked for its shape
 * @param inputFormat of audio that comes inside the item
 * @throws RequestFault for audio that is not base64
 */
export function itemFromClient(
  value: JsonObject,
  path: string,
  inputFormat: AudioFormat,
  makeIds: { item: () => string; call: () => string },
): Item {
  const id = stringAt(value, 'id') ?? makeIds.item();
  switch (value['type']) {
    case 'function_call':
      return {
        type: 'function_call',
        id,
        status: 'completed',
        name: stringAt(value, 'name') ?? '',
        callId: stringAt(value, 'call_id') ?? makeIds.call(),
        arguments: stringAt(value, 'arguments') ?? '',
      };
    case 'function_call_output':
      return {
        type: 'function_call_output',
        id,
        callId: stringAt(value, 'call_id') ?? '',
        output: stringAt(value, 'output') ?? '',
      };
    case 'mcp_approval_response':
      return {
        type: 'mcp_approval_response',
        id,
        approvalRequestId: stringAt(value, 'approval_request_id') ?? '',
        approve: value['approve'] === true,
        reason: stringAt(value, 'reason') ?? null,
      };
    default: {
      const role = stringAt(value, 'role');
      const content = arrayAt(value, 'content').filter(isJsonObject);
      return {
        type: 'message',
        id,
        status: 'completed',
        role: role === 'assistant' || role === 'system' ? role : 'user',
        content: content.map((part, index) => partFromClient(part, `${path}.content[${index}]`, inputFormat)),
      };
    }
  }
}

function partFromClient(part: JsonObject, path: string, format: AudioFormat): ContentPart {
  switch (part['type']) {
    case 'input_audio': {
      const bytes = decodeBase64(stringAt(part, 'audio') ?? '');
      if (!bytes) throw faults.badBase64(`${path}.audio`);
      const transcript = stringAt(part, 'transcript') ?? null;
      return {
        type: 'input_audio',
        clip: { format, bytes },
        transcript,
        ...(transcript !== null && { heard: transcript }),
      };
    }
    case 'input_image':
      return {
        type: 'input_image',
        imageUrl: stringAt(part, 'image_url') ?? '',
        detail: stringAt(part, 'detail') ?? 'auto',
      };
    case 'output_text':
      return { type: 'output_text', text: stringAt(part, 'text') ?? '' };
    default:
      return { type: 'input_text', text: stringAt(part, 'text') ?? '' };
  }
}

/** The audio that a truncation can cut: that of a message the model spoke. */
export function modelAudio(item: Item): AudioPart | undefined {
  if (item.type !== 'message' || item.role !== 'assistant') return undefined;
  return item.content.find((part): part is AudioPart => part.type === 'output_audio');
}

export function clipDurationMs({ format, bytes }: AudioClip): number {
  return durationMsOf(format, bytes.length);
}

/** Cuts the clip; a clip that is shorter already stays as it is. */
export function cutClip(clip: AudioClip, endMs: number): void {
  clip.bytes = clip.bytes.slice(0, sizeBytesOf(clip.format, endMs));
}
