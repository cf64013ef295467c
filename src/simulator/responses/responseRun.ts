/**
 * One response from `response.created` to `response.done`: its steps in time, and its end. However it ends, every item that was
 * opened is closed first.
 */
import type { JsonObject } from '../../base/json.ts';
import type { Core } from '../core.ts';
import type { Item } from '../conversation/items.ts';
import { OutputWriter, type OutputOwner } from './outputWriter.ts';
import { ResponseLedger } from './responseLedger.ts';
import type { Script, Step } from './responseScript.ts';
import { contextPieces, sharedBeginning, sumOf, usageToWire, type ContextPiece } from './usage.ts';

export interface ResponseRequest extends OutputOwner {
  readonly metadata: JsonObject | null;
  /** What the model reads. */
  readonly context: readonly Item[];
  /** Before the first output, on top of the session's own. */
  readonly latencyMs: number;
  /** How it ends when its script is through. */
  readonly outcome: EndReason;
}

export type EndReason =
  | 'completed'
  | 'client_cancelled'
  | 'turn_detected'
  | 'max_output_tokens'
  | 'content_filter'
  | { readonly failure: JsonObject };

const NOTHING = { text: 0, audio: 0, image: 0 };
/** What fails before it begins costs nothing, and says so. */
const NO_USAGE = usageToWire(NOTHING, NOTHING, NOTHING);

export class ResponseRun {
  readonly #input: readonly ContextPiece[];
  readonly #ledger: ResponseLedger;
  readonly #writer: OutputWriter;
  #script: Script = { outputs: [], steps: [] };
  #next = 0;
  #dueMs = 0;
  #cancelTimer: () => void = () => undefined;
  #ended = false;

  constructor(
    private readonly core: Core,
    readonly request: ResponseRequest,
    private readonly writeScript: () => Script,
    private readonly onEnd: (run: ResponseRun, usage: JsonObject, reason: EndReason) => void,
  ) {
    this.#input = contextPieces(request.config, request.context);
    this.#ledger = new ResponseLedger(request.config, core.model.reasoning);
    this.#writer = new OutputWriter(core, request, this.#ledger);
  }

  /** Audio the client has yet to play, were it playing since the first of it came. */
  get unplayedMs(): number {
    return this.#writer.unplayedMs;
  }

  start(): void {
    const { outbox, timers, pace } = this.core;
    outbox.send('response.created', { response: this.#resource('in_progress', null, null) });
    const thinkingMs = this.#ledger.reasoning * 3;
    this.#dueMs = timers.monoMs() + pace.latencyMs + this.request.latencyMs + thinkingMs / pace.rate;
    // Speaking takes the machine a while: not before `response.created` is on its way.
    this.#cancelTimer = timers.after(1, () => {
      this.#script = this.writeScript();
      this.#schedule();
    });
  }

  end(reason: EndReason): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#cancelTimer();
    this.#writer.closeAll(reason === 'completed' ? 'completed' : 'incomplete');
    const failed = typeof reason === 'object';
    const usage = failed && this.#script.steps.length === 0 ? NO_USAGE : this.#usage();
    const status = statusOf(reason);
    const details = failed ? { type: 'failed', error: reason.failure } : { type: status, reason };
    this.core.outbox.send('response.done', {
      response: this.#resource(status, reason === 'completed' ? null : details, usage),
    });
    // What is read beside the conversation does not push it out of the cache.
    if (this.request.inConversation) this.core.lastContext = this.#input;
    this.onEnd(this, usage, reason);
  }

  #usage(): JsonObject {
    const known = sharedBeginning(this.core.lastContext, this.#input);
    return usageToWire(sumOf(this.#input), this.#ledger.tokens(), known);
  }

  #schedule(): void {
    const step = this.#script.steps[this.#next];
    // What never begins takes as long as a beginning would have.
    const isEmpty = this.#script.steps.length === 0;
    if (!step && !isEmpty) {
      this.end(this.request.outcome);
      return;
    }
    this.#dueMs += (step?.pauseMs ?? 50) / this.core.pace.rate;
    this.#cancelTimer = this.core.timers.after(Math.max(0, this.#dueMs - this.core.timers.monoMs()), () => {
      if (isEmpty) this.end(this.request.outcome);
      else this.#runDue();
    });
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
    const made = this.#script.outputs[step.output];
    let hasRoom = true;
    switch (step.does) {
      case 'open':
        if (made) this.#writer.open(made);
        break;
      case 'write':
        hasRoom = this.#writer.write(step.output, step.delta);
        break;
      case 'play':
        hasRoom = this.#writer.play(step.output, step.chunk);
        break;
      case 'close':
        this.#writer.close(step.output);
        break;
      case 'callServer':
        this.#writer.callServer(step.output);
        break;
      case 'takeServerAnswer':
        this.#writer.takeServerAnswer(step.output);
    }
    if (!hasRoom) this.end('max_output_tokens');
  }

  #resource(status: string, details: JsonObject | null, usage: JsonObject | null): JsonObject {
    const { id, config, inConversation, metadata } = this.request;
    return {
      object: 'realtime.response',
      id,
      status,
      status_details: details,
      output: this.#writer.items,
      conversation_id: inConversation ? this.core.conversationId : null,
      output_modalities: [config.modality],
      max_output_tokens: config.maxOutputTokens,
      audio: { output: { format: { ...config.outputFormat }, voice: config.voice } },
      usage,
      metadata,
      // GA has none; the other dialects put it into its place.
      ...(this.core.dialect !== 'ga' && { temperature: config.temperature }),
    };
  }
}

function statusOf(reason: EndReason): 'completed' | 'cancelled' | 'incomplete' | 'failed' {
  if (typeof reason === 'object') return 'failed';
  switch (reason) {
    case 'completed':
      return 'completed';
    case 'client_cancelled':
    case 'turn_detected':
      return 'cancelled';
    case 'max_output_tokens':
    case 'content_filter':
      return 'incomplete';
  }
}
