/**
 * One response from `response.created` to `response.done`. Items may overlap, so each output keeps its own state; however the
 * response ends, every item that was opened is closed first.
 */
import type { JsonObject } from '../base/json.ts';
import { encodeBase64 } from '../base/base64.ts';
import type { SessionConfig } from './configuration.ts';
import type { Core } from './core.ts';
import {
  clipDurationMs,
  extendClip,
  itemToWire,
  type AudioClip,
  type CallItem,
  type Item,
  type MessageItem,
} from './items.ts';
import type { Output, Script, Step } from './responseScript.ts';
import { ResponseLedger } from './responseLedger.ts';
import { contextTokens, usageToWire, type TokenCounts } from './usage.ts';

export interface ResponseRequest {
  readonly id: string;
  readonly config: SessionConfig;
  /** False for out-of-band responses (`conversation: "none"`): their items never enter the conversation. */
  readonly inConversation: boolean;
  readonly metadata: JsonObject | null;
  /** What the model reads. */
  readonly context: readonly Item[];
}

export type EndReason = 'completed' | 'client_cancelled' | 'turn_detected' | 'max_output_tokens';

interface OpenOutput {
  readonly index: number;
  readonly kind: Output['kind'];
  readonly item: MessageItem | CallItem;
  readonly clip?: AudioClip;
  text: string;
  closed: boolean;
}

export class ResponseRun {
  readonly #outputs: OpenOutput[] = [];
  readonly #input: TokenCounts;
  readonly #ledger: ResponseLedger;
  #script: Script = { outputs: [], steps: [] };
  #next = 0;
  #dueMs = 0;
  #cancelTimer: () => void = () => undefined;
  #ended = false;
  #startedSpeakingMs: number | undefined;

  constructor(
    private readonly core: Core,
    readonly request: ResponseRequest,
    private readonly writeScript: () => Script,
    private readonly onEnd: (run: ResponseRun, usage: JsonObject, reason: EndReason) => void,
  ) {
    this.#input = contextTokens(request.config, request.context);
    this.#ledger = new ResponseLedger(request.config, core.model.reasoning);
  }

  /** Audio the client has yet to play, were it playing since the first of it came. */
  get unplayedMs(): number {
    const spokenMs = this.#outputs.reduce((sum, { clip }) => sum + (clip ? clipDurationMs(clip) : 0), 0);
    return this.#startedSpeakingMs === undefined
      ? 0
      : Math.max(0, spokenMs - (this.core.timers.monoMs() - this.#startedSpeakingMs));
  }

  start(): void {
    this.core.outbox.send('response.created', { response: this.#resource('in_progress', null, null) });
    const thinkingMs = this.#ledger.reasoning * 3;
    this.#dueMs = this.core.timers.monoMs() + this.core.pace.latencyMs + thinkingMs / this.core.pace.rate;
    // Speaking takes the machine a while: not before `response.created` is on its way.
    this.#cancelTimer = this.core.timers.after(1, () => {
      this.#script = this.writeScript();
      this.#schedule();
    });
  }

  end(reason: EndReason): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#cancelTimer();
    const complete = reason === 'completed';
    for (const output of this.#outputs) this.#close(output, complete ? 'completed' : 'incomplete');
    const status = complete ? 'completed' : reason === 'max_output_tokens' ? 'incomplete' : 'cancelled';
    const usage = usageToWire(this.#input, this.#ledger.tokens(), this.core.lastContext);
    this.core.outbox.send('response.done', {
      response: this.#resource(status, complete ? null : { type: status, reason }, usage),
    });
    this.core.lastContext = this.#input;
    this.onEnd(this, usage, reason);
  }

  #schedule(): void {
    const step = this.#script.steps[this.#next];
    if (!step) {
      this.end('completed');
      return;
    }
    this.#dueMs += step.pauseMs / this.core.pace.rate;
    this.#cancelTimer = this.core.timers.after(Math.max(0, this.#dueMs - this.core.timers.monoMs()), () =>
      this.#runDue(),
    );
  }

  /** Everything that is due by now, so that a timer that came late costs no time in the end. */
  #runDue(): void {
    for (;;) {
      const step = this.#script.steps[this.#next++];
      if (!step) break;
      this.#take(step);
      if (this.#ended) return;
      const next = this.#script.steps[this.#next];
      if (!next || this.#dueMs + next.pauseMs / this.core.pace.rate > this.core.timers.monoMs()) break;
      this.#dueMs += next.pauseMs / this.core.pace.rate;
    }
    this.#schedule();
  }

  #take(step: Step): void {
    if (step.does === 'open') {
      const output = this.#script.outputs[step.output];
      if (output) this.#open(output, step.output);
      return;
    }
    const open = this.#outputs[step.output];
    if (!open) return;
    if (step.does === 'close') this.#close(open, 'completed');
    else if (!(step.does === 'write' ? this.#write(open, step.delta) : this.#play(open, step.bytes))) {
      this.end('max_output_tokens');
    }
  }

  #open(output: Output, index: number): void {
    const { outbox, conversation, ids, model } = this.core;
    const id = ids.next('item');
    const item: MessageItem | CallItem =
      output.kind === 'call'
        ? { type: 'function_call', id, status: 'in_progress', name: output.name, callId: ids.call(), arguments: '' }
        : {
            type: 'message',
            id,
            status: 'in_progress',
            role: 'assistant',
            content: [],
            ...(model.reasoning && { phase: output.phase }),
          };
    outbox.send('response.output_item.added', {
      response_id: this.request.id,
      output_index: index,
      item: itemToWire(item),
    });
    if (this.request.inConversation) {
      const previous = conversation.add(item);
      outbox.send('conversation.item.added', { previous_item_id: previous, item: itemToWire(item) });
    }
    const clip: AudioClip = { format: this.request.config.outputFormat, bytes: new Uint8Array(0) };
    this.#ledger.opened(output.kind);
    const open: OpenOutput = {
      index,
      kind: output.kind,
      item,
      text: '',
      closed: false,
      ...(output.kind === 'speech' && { clip }),
    };
    this.#outputs.push(open);
    if (item.type === 'function_call') return;
    item.content.push(
      output.kind === 'speech' ? { type: 'output_audio', clip, transcript: '' } : { type: 'output_text', text: '' },
    );
    outbox.send('response.content_part.added', { ...this.#partIds(open), part: partToWire(open) });
  }

  /** @returns false when the response's budget is spent */
  #write(open: OpenOutput, delta: string): boolean {
    const { outbox } = this.core;
    if (!this.#ledger.writes()) return false;
    open.text += delta;
    updateItem(open);
    if (open.item.type === 'function_call') {
      outbox.sendDelta('response.function_call_arguments.delta', this.#callIds(open, open.item), delta);
    } else {
      const channel = open.kind === 'speech' ? 'output_audio_transcript' : 'output_text';
      outbox.sendDelta(`response.${channel}.delta`, this.#partIds(open), delta);
    }
    return true;
  }

  /** @returns false when the response's budget is spent */
  #play(open: OpenOutput, bytes: Uint8Array): boolean {
    const { clip } = open;
    if (!clip) return true;
    if (!this.#ledger.speaks(clipDurationMs({ format: clip.format, bytes }))) return false;
    this.#startedSpeakingMs ??= this.core.timers.monoMs();
    if (!isTruncated(open)) extendClip(clip, bytes);
    this.core.outbox.send('response.output_audio.delta', { ...this.#partIds(open), delta: encodeBase64(bytes) });
    return true;
  }

  #close(open: OpenOutput, status: 'completed' | 'incomplete'): void {
    if (open.closed) return;
    open.closed = true;
    const { outbox, conversation } = this.core;
    const { item, text } = open;
    item.status = status;
    if (item.type === 'function_call') {
      outbox.send('response.function_call_arguments.done', {
        ...this.#callIds(open, item),
        name: item.name,
        arguments: text,
      });
    } else {
      if (open.kind === 'speech') {
        outbox.send('response.output_audio.done', this.#partIds(open));
        outbox.send('response.output_audio_transcript.done', { ...this.#partIds(open), transcript: text });
      } else {
        outbox.send('response.output_text.done', { ...this.#partIds(open), text });
      }
      outbox.send('response.content_part.done', { ...this.#partIds(open), part: partToWire(open) });
    }
    if (this.request.inConversation && conversation.find(item.id)) {
      // Recorded sessions all have this: of the conversation's second item, `done` does not name the first.
      const isSecond = conversation.items[1]?.id === item.id;
      outbox.send('conversation.item.done', {
        previous_item_id: isSecond ? null : conversation.previousOf(item.id),
        item: itemToWire(item),
      });
    }
    outbox.send('response.output_item.done', {
      response_id: this.request.id,
      output_index: open.index,
      item: itemToWire(item),
    });
  }

  #resource(status: string, details: JsonObject | null, usage: JsonObject | null): JsonObject {
    const { id, config, inConversation, metadata } = this.request;
    return {
      object: 'realtime.response',
      id,
      status,
      status_details: details,
      output: this.#outputs.map(({ item }) => itemToWire(item)),
      conversation_id: inConversation ? this.core.conversationId : null,
      output_modalities: [config.modality],
      max_output_tokens: config.maxOutputTokens,
      audio: { output: { format: { ...config.outputFormat }, voice: config.voice } },
      usage,
      metadata,
    };
  }

  #partIds(open: OpenOutput): JsonObject {
    return { response_id: this.request.id, item_id: open.item.id, output_index: open.index, content_index: 0 };
  }

  #callIds(open: OpenOutput, item: CallItem): JsonObject {
    return { response_id: this.request.id, item_id: item.id, output_index: open.index, call_id: item.callId };
  }
}

/** In `response.content_part.*` a part's type is `text` or `audio`, also in GA. */
function partToWire(open: OpenOutput): JsonObject {
  return open.kind === 'speech' ? { type: 'audio', transcript: open.text } : { type: 'text', text: open.text };
}

/** A client may cut what is still being spoken; the server's copy then stays cut. */
function isTruncated({ item }: OpenOutput): boolean {
  const part = item.type === 'message' ? item.content[0] : undefined;
  return part?.type === 'output_audio' && part.transcript === null;
}

function updateItem(open: OpenOutput): void {
  const { item, text } = open;
  if (item.type === 'function_call') {
    item.arguments = text;
    return;
  }
  const part = item.content[0];
  if (part?.type === 'output_text') part.text = text;
  else if (part?.type === 'output_audio' && !isTruncated(open)) part.transcript = text;
}
