/** The outputs of one response: their items, and the events that open, fill and close them. Items may overlap. */
import type { JsonObject } from '../../base/json.ts';
import type { SessionConfig } from '../configuration/configuration.ts';
import type { Core } from '../core.ts';
import {
  clipDurationMs,
  itemToWire,
  type AudioClip,
  type CallItem,
  type McpCallItem,
  type MessageItem,
} from '../conversation/items.ts';
import { serverAnswer } from '../mcp/serverAnswer.ts';
import type { ResponseLedger } from './responseLedger.ts';
import type { Output } from './responseScript.ts';
import type { SpeechChunk } from '../audio/voiceBox.ts';

export interface OutputOwner {
  readonly id: string;
  readonly config: SessionConfig;
  /** False for out-of-band responses (`conversation: "none"`): their items never enter the conversation. */
  readonly inConversation: boolean;
}

interface OpenOutput {
  readonly index: number;
  readonly made: Output;
  readonly item: MessageItem | CallItem | McpCallItem;
  readonly clip?: AudioClip;
  text: string;
  closed: boolean;
}

export class OutputWriter {
  readonly #opened: OpenOutput[] = [];
  /** As `response.done` lists them: the outputs, and what was asked for in between. */
  readonly #wire: (() => JsonObject)[] = [];
  #startedSpeakingMs: number | undefined;

  constructor(
    private readonly core: Core,
    private readonly owner: OutputOwner,
    private readonly ledger: ResponseLedger,
  ) {}

  get items(): JsonObject[] {
    return this.#wire.map((item) => item());
  }

  /** Audio the client has yet to play, were it playing since the first of it came. */
  get unplayedMs(): number {
    const spokenMs = this.#opened.reduce((sum, { clip }) => sum + (clip ? clipDurationMs(clip) : 0), 0);
    return this.#startedSpeakingMs === undefined
      ? 0
      : Math.max(0, spokenMs - (this.core.timers.monoMs() - this.#startedSpeakingMs));
  }

  open(made: Output): void {
    const { outbox, conversation } = this.core;
    const clip: AudioClip | undefined =
      made.kind === 'speech' ? { format: made.speech.format, bytes: made.speech.bytes.subarray(0, 0) } : undefined;
    const item = this.#newItem(made);
    const open: OpenOutput = { index: this.#wire.length, made, item, text: '', closed: false, ...(clip && { clip }) };
    this.#opened.push(open);
    this.#wire.push(() => itemToWire(item));
    this.ledger.opened(made.kind);
    outbox.send('response.output_item.added', {
      response_id: this.owner.id,
      output_index: open.index,
      item: itemToWire(item),
    });
    if (this.owner.inConversation) {
      const previous = conversation.add(item);
      outbox.send('conversation.item.added', { previous_item_id: previous, item: itemToWire(item) });
    }
    if (item.type !== 'message') return;
    item.content.push(clip ? { type: 'output_audio', clip, transcript: '' } : { type: 'output_text', text: '' });
    outbox.send('response.content_part.added', { ...this.#partIds(open), part: partToWire(open) });
  }

  /** @returns false when the response's budget is spent */
  write(output: number, delta: string): boolean {
    const open = this.#opened[output];
    if (!open || !this.ledger.writes()) return open === undefined;
    open.text += delta;
    updateItem(open);
    const { outbox } = this.core;
    const { item } = open;
    if (item.type === 'function_call') {
      outbox.sendDelta('response.function_call_arguments.delta', this.#callIds(open, item), delta);
    } else if (item.type === 'mcp_call') {
      outbox.sendDelta('response.mcp_call_arguments.delta', this.#itemIds(open), delta);
    } else {
      const channel = open.made.kind === 'speech' ? 'output_audio_transcript' : 'output_text';
      outbox.sendDelta(`response.${channel}.delta`, this.#partIds(open), delta);
    }
    return true;
  }

  /** @returns false when the response's budget is spent */
  play(output: number, chunk: SpeechChunk): boolean {
    const open = this.#opened[output];
    if (open?.made.kind !== 'speech' || !open.clip) return true;
    const { format, bytes } = open.made.speech;
    const chunkMs = clipDurationMs({ format, bytes: bytes.subarray(0, chunk.sizeBytes) });
    if (!this.ledger.speaks(chunkMs)) return false;
    this.#startedSpeakingMs ??= this.core.timers.monoMs();
    if (!isTruncated(open)) open.clip.bytes = bytes.subarray(0, chunk.endBytes);
    if (this.core.callAudio) this.core.callAudio.speak(this.owner.id, open.item.id, chunkMs);
    else this.core.outbox.send('response.output_audio.delta', { ...this.#partIds(open), delta: chunk.base64 });
    return true;
  }

  /** Calls the server, or asks the user whether it may be called. */
  callServer(output: number): void {
    const open = this.#opened[output];
    if (open?.item.type !== 'mcp_call' || open.made.kind !== 'mcp') return;
    const { outbox, conversation, ids, mcp } = this.core;
    outbox.send('response.mcp_call_arguments.done', { ...this.#itemIds(open), arguments: open.text });
    if (!open.made.tool.needsApproval) {
      outbox.send('response.mcp_call.in_progress', { item_id: open.item.id, output_index: open.index });
      return;
    }
    const { serverLabel, name } = open.item;
    const request = {
      type: 'mcp_approval_request',
      id: ids.mcpApproval(),
      serverLabel,
      name,
      arguments: open.text,
    } as const;
    open.item.approvalRequestId = request.id;
    const wire = itemToWire(request);
    const members = { response_id: this.owner.id, output_index: this.#wire.length, item: wire };
    this.#wire.push(() => wire);
    outbox.send('response.output_item.added', members);
    if (this.owner.inConversation) this.core.announce(request, conversation.add(request));
    outbox.send('response.output_item.done', members);
    const { item } = open;
    mcp.awaitApproval(request.id, {
      run: () => outbox.send('response.mcp_call.in_progress', { item_id: item.id, output_index: open.index }),
      finish: (error) => this.#finishCall(open, item, error),
    });
  }

  takeServerAnswer(output: number): void {
    const open = this.#opened[output];
    if (open?.item.type === 'mcp_call') this.#finishCall(open, open.item, null);
  }

  /** Closes what is open; calls that wait for a permission stay. */
  closeAll(status: 'completed' | 'incomplete'): void {
    for (const open of this.#opened) {
      const waits = open.item.type === 'mcp_call' && open.item.approvalRequestId !== null;
      if (!waits) this.#close(open, status);
    }
  }

  close(output: number): void {
    const open = this.#opened[output];
    if (open) this.#close(open, 'completed');
  }

  #newItem(made: Output): MessageItem | CallItem | McpCallItem {
    const { ids, model } = this.core;
    const id = ids.next(model.cascaded ? 'msg' : 'item');
    switch (made.kind) {
      case 'call':
        return { type: 'function_call', id, status: 'in_progress', name: made.name, callId: ids.call(), arguments: '' };
      case 'mcp': {
        const { serverLabel, name } = made.tool;
        const nothing = { arguments: '', approvalRequestId: null, output: null, error: null };
        return { type: 'mcp_call', id, serverLabel, name, ...nothing };
      }
      default: {
        const phase = model.reasoning ? { phase: made.phase } : {};
        return { type: 'message', id, status: 'in_progress', role: 'assistant', content: [], ...phase };
      }
    }
  }

  #finishCall(open: OpenOutput, item: McpCallItem, refused: JsonObject | null): void {
    if (open.closed) return;
    const answer = refused ? { output: null, error: refused } : serverAnswer(item, this.core.seed);
    item.output = answer.output;
    item.error = answer.error;
    this.core.outbox.send(`response.mcp_call.${item.error ? 'failed' : 'completed'}`, {
      item_id: item.id,
      output_index: open.index,
    });
    this.#close(open, 'completed');
  }

  #close(open: OpenOutput, status: 'completed' | 'incomplete'): void {
    if (open.closed) return;
    open.closed = true;
    const { outbox, conversation } = this.core;
    const { item, text } = open;
    if (item.type === 'function_call') {
      item.status = status;
      const ids = this.#callIds(open, item);
      outbox.send('response.function_call_arguments.done', { ...ids, name: item.name, arguments: text });
    } else if (item.type === 'message') {
      item.status = status;
      if (open.made.kind === 'speech') {
        outbox.send('response.output_audio.done', this.#partIds(open));
        outbox.send('response.output_audio_transcript.done', { ...this.#partIds(open), transcript: text });
      } else {
        outbox.send('response.output_text.done', { ...this.#partIds(open), text });
      }
      outbox.send('response.content_part.done', { ...this.#partIds(open), part: partToWire(open) });
    }
    if (this.owner.inConversation && conversation.find(item.id)) {
      // Recorded sessions all have this: of the conversation's second item, `done` does not name the first.
      const isSecond = conversation.items[1]?.id === item.id;
      outbox.send('conversation.item.done', {
        previous_item_id: isSecond ? null : conversation.previousOf(item.id),
        item: itemToWire(item),
      });
    }
    outbox.send('response.output_item.done', {
      response_id: this.owner.id,
      output_index: open.index,
      item: itemToWire(item),
    });
  }

  #itemIds(open: OpenOutput): JsonObject {
    return { response_id: this.owner.id, item_id: open.item.id, output_index: open.index };
  }

  #partIds(open: OpenOutput): JsonObject {
    return { ...this.#itemIds(open), content_index: 0 };
  }

  #callIds(open: OpenOutput, item: CallItem): JsonObject {
    return { ...this.#itemIds(open), call_id: item.callId };
  }
}

/** In `response.content_part.*` a part's type is `text` or `audio`, also in GA. */
function partToWire({ made, text }: OpenOutput): JsonObject {
  return made.kind === 'speech' ? { type: 'audio', transcript: text } : { type: 'text', text };
}

/** A client may cut what is still being spoken; the server's copy then stays cut. */
function isTruncated({ item }: OpenOutput): boolean {
  const part = item.type === 'message' ? item.content[0] : undefined;
  return part?.type === 'output_audio' && part.transcript === null;
}

function updateItem(open: OpenOutput): void {
  const { item, text } = open;
  if (item.type !== 'message') {
    item.arguments = text;
    return;
  }
  const part = item.content[0];
  if (part?.type === 'output_text') part.text = text;
  else if (part?.type === 'output_audio' && !isTruncated(open)) part.transcript = text;
}
