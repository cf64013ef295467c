/**
 * A session as one OpenTelemetry trace: conversation → turns → responses → tool calls. Names and attributes are those of the
 * semantic conventions for generative AI (1.41, in development there); what they have no name for is under `realtime.`.
 * Ids follow from the content, so that the same session exported again is the same trace.
 */
import { numberAt, objectAt, stringAt, type JsonObject } from '../base/json.ts';
import { english } from '../base/l10n.ts';
import { sha256 } from '../base/sha256.ts';
import { encodeUtf8 } from '../base/utf8.ts';
import type { ConversationItem, RealtimeResponse, SessionState } from '../session/state.ts';
import { isWithin, type EntryRange, type ExportedSession } from './exportedSession.ts';
import { SessionTimes } from './sessionTimes.ts';
import { inputMessages, outputMessages } from './spanMessages.ts';
import { toolCallsOf, type ToolCall } from './toolCalls.ts';
import { usageOfPart } from './usageOfPart.ts';
import { turnsOf, type Turn } from '../session/timing/turns.ts';

export type AttributeValue = string | number | boolean | readonly string[];
export type Attributes = Readonly<Record<string, AttributeValue>>;

export interface SpanEvent {
  readonly name: string;
  readonly timeMs: number;
  readonly attributes: Attributes;
}

export interface SpanLink {
  readonly spanId: string;
  readonly attributes: Attributes;
}

export interface Span {
  /** 16 hex digits. */
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly name: string;
  readonly kind: 'internal' | 'client';
  /** Epoch milliseconds. */
  readonly startMs: number;
  readonly endMs: number;
  readonly attributes: Attributes;
  readonly events: readonly SpanEvent[];
  readonly links: readonly SpanLink[];
  /** What went wrong; undefined where nothing did. */
  readonly error: string | undefined;
}

export interface Trace {
  /** 32 hex digits. */
  readonly traceId: string;
  readonly resource: Attributes;
  readonly scope: { readonly name: string; readonly version: string };
  /** The conversation first, parents before their children. */
  readonly spans: readonly Span[];
}

/** @param version of this product. @throws RealtimeError `no-times` */
export function traceOf(session: ExportedSession, range: EntryRange, version: string): Trace {
  const times = new SessionTimes(session, range);
  const traceId = hexOf(`trace ${identityOf(session)} ${range.fromN}-${range.toN}`, 32);
  const make = new SpanMaker(session, times, (name) => hexOf(`${traceId} ${name}`, 16));
  return {
    traceId,
    resource: { 'service.name': 'realtime-session', 'telemetry.sdk.name': 'realtime-debugger' },
    scope: { name: 'realtime-debugger', version },
    spans: make.all(),
  };
}

/** What tells this session from any other. */
function identityOf({ header, state, entries }: ExportedSession): string {
  const beginning = [0, 1, 2].map((index) => entries.at(index)).map((entry) => [entry?.wallMs, entry?.monoMs]);
  return JSON.stringify([state.session?.['id'], header?.startedAt, header?.source.url, beginning]);
}

function hexOf(text: string, digits: number): string {
  const hex = Array.from(sha256(encodeUtf8(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, digits);
}

class SpanMaker {
  readonly #state: SessionState;
  /** By the id of their response, and those without one by their item. */
  readonly #calls: ReadonlyMap<string | ConversationItem, readonly ToolCall[]>;
  readonly #responsesInOrder: readonly RealtimeResponse[];
  readonly #common: Attributes;
  readonly #rootId: string;

  constructor(
    session: ExportedSession,
    private readonly times: SessionTimes,
    private readonly idOf: (name: string) => string,
  ) {
    this.#state = session.state;
    this.#calls = callsByPlace(session.state);
    this.#responsesInOrder = [...session.state.responses.values()].sort(
      (left, right) => left.createdN - right.createdN,
    );
    this.#common = commonAttributes(session);
    this.#rootId = idOf('conversation');
  }

  all(): Span[] {
    const turns = turnsOf(this.#state).filter(({ fromN }) => this.#isChosen(fromN));
    return [this.#conversation(), ...turns.flatMap((turn) => this.#turn(turn))];
  }

  #conversation(): Span {
    const { session, connection, errors, effectiveSession } = this.#state;
    const instructions = stringAt(session, 'instructions');
    const failed = connection.phase === 'failed' || connection.phase === 'refused';
    return {
      ...this.#between(undefined, undefined),
      spanId: this.#rootId,
      parentSpanId: undefined,
      name: 'conversation',
      kind: 'internal',
      attributes: defined({
        ...this.#common,
        ...usageAttributes(usageOfPart(this.#state, this.times.range)),
        'gen_ai.output.type': stringAt(effectiveSession, 'type') === 'transcription' ? 'text' : undefined,
        'gen_ai.system_instructions': instructions && JSON.stringify([{ type: 'text', content: instructions }]),
        'realtime.session.id': stringAt(session, 'id'),
        'realtime.dialect': this.#state.dialect,
        'realtime.connection.phase': connection.phase,
        'realtime.connection.close_code': connection.closeCode,
        'realtime.connection.close_reason': connection.closeReason,
        'realtime.end_reason': connection.message ? english(connection.message) : connection.closedBy,
      }),
      events: errors.flatMap(({ n, code, message, param }) =>
        this.#event(n, 'exception', {
          'exception.type': code ?? 'error',
          'exception.message': message,
          'realtime.error.param': param ?? undefined,
        }),
      ),
      links: [],
      error: failed ? (connection.message ? english(connection.message) : connection.phase) : undefined,
    };
  }

  #turn(turn: Turn): Span[] {
    const spanId = this.idOf(`turn ${turn.fromN}`);
    const span: Span = {
      ...this.#between(turn.fromN, turn.toN),
      spanId,
      parentSpanId: this.#rootId,
      name: 'invoke_agent',
      kind: 'internal',
      attributes: defined({
        ...this.#common,
        'gen_ai.operation.name': 'invoke_agent',
        'realtime.turn.number': turn.number,
        'realtime.turn.item_ids': turn.items.map(({ id }) => id),
        'gen_ai.input.messages': inputMessages(turn.items.filter(({ responseId }) => responseId === undefined)),
        'gen_ai.output.messages': outputMessages(turn.items.filter(({ responseId }) => responseId !== undefined)),
      }),
      events: turn.items.flatMap((item) => this.#itemEvents(item)),
      links: [],
      error: undefined,
    };
    const responses = turn.responses.filter(({ createdN }) => this.#isChosen(createdN));
    // In a log that does not say so, the call is known to be the turn's only.
    const calls = turn.items.flatMap((item) => this.#calls.get(item) ?? []);
    return [
      span,
      ...responses.flatMap((response) => this.#response(response, spanId)),
      ...calls.map((call) => this.#toolCall(call, spanId)),
    ];
  }

  #response(response: RealtimeResponse, parentSpanId: string): Span[] {
    const spanId = this.idOf(`response ${response.id}`);
    const items = response.itemIds.flatMap((id) => this.#state.items.get(id) ?? []);
    const model = stringAt(response.configuration, 'model') ?? stringAt(this.#state.effectiveSession, 'model');
    const { error, reason } = failureOf(response);
    const span: Span = {
      ...this.#between(response.createdN, response.doneN),
      spanId,
      parentSpanId,
      name: model === undefined ? 'chat' : `chat ${model}`,
      kind: 'client',
      attributes: defined({
        ...this.#common,
        ...usageAttributes(response.usage),
        'gen_ai.operation.name': 'chat',
        'gen_ai.response.id': response.id,
        'gen_ai.response.model': model,
        'gen_ai.response.finish_reasons': [finishReason(response, items)],
        'gen_ai.output.type': items.some(({ parts }) => parts.some(({ type }) => type === 'output_audio'))
          ? 'speech'
          : 'text',
        'gen_ai.response.time_to_first_chunk': this.#secondsToFirstOutput(response, items),
        'gen_ai.output.messages': outputMessages(items),
        'error.type': error === undefined ? undefined : (reason ?? 'failed'),
        'realtime.response.status': response.status,
        'realtime.response.out_of_band': response.conversationId === null ? true : undefined,
        'realtime.response.metadata': response.metadata && JSON.stringify(response.metadata),
      }),
      events: [],
      links: [],
      error,
    };
    const calls = this.#calls.get(response.id) ?? [];
    return [span, ...calls.map((call) => this.#toolCall(call, spanId))];
  }

  #toolCall({ item, startN, endN, output }: ToolCall, parentSpanId: string): Span {
    const answer = endN === undefined ? undefined : this.#firstResponseAfter(endN);
    return {
      ...this.#between(startN, endN),
      spanId: this.idOf(`call ${item.id}`),
      parentSpanId,
      name: `execute_tool ${item.name ?? item.type}`,
      kind: 'internal',
      attributes: defined({
        'gen_ai.operation.name': 'execute_tool',
        'gen_ai.conversation.id': this.#common['gen_ai.conversation.id'],
        'gen_ai.tool.name': item.name ?? item.type,
        'gen_ai.tool.type': item.type === 'mcp_call' ? 'extension' : 'function',
        'gen_ai.tool.call.id': item.callId ?? item.id,
        'gen_ai.tool.call.arguments': item.arguments,
        'gen_ai.tool.call.result': output,
        'realtime.item.id': item.id,
      }),
      events: [],
      // The response that was made of its output.
      links: answer
        ? [{ spanId: this.idOf(`response ${answer.id}`), attributes: { 'realtime.link': 'output used by' } }]
        : [],
      error: undefined,
    };
  }

  #firstResponseAfter(n: number): RealtimeResponse | undefined {
    let [from, to] = [0, this.#responsesInOrder.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#responsesInOrder[middle]?.createdN ?? 0) > n) to = middle;
      else from = middle + 1;
    }
    return this.#responsesInOrder[from];
  }

  #itemEvents(item: ConversationItem): SpanEvent[] {
    const facts = { 'realtime.item.id': item.id };
    const interrupted = item.parts.flatMap(({ interruption }) => interruption ?? []);
    return [
      ...interrupted.flatMap(({ n, atMs }) =>
        this.#event(n, 'realtime.interrupted', { ...facts, 'realtime.audio_end_ms': atMs }),
      ),
      ...this.#event(item.truncatedN, 'realtime.truncated', { ...facts, 'realtime.audio_end_ms': item.truncatedAtMs }),
      ...this.#event(item.deletedN, 'realtime.deleted', facts),
      ...item.parts.flatMap(({ transcriptionError }) =>
        transcriptionError === undefined
          ? []
          : this.#event(item.lastItemN, 'realtime.transcription_failed', {
              ...facts,
              'exception.message': transcriptionError,
            }),
      ),
    ];
  }

  #event(n: number | undefined, name: string, attributes: Loose): SpanEvent[] {
    const timeMs = n !== undefined && this.#isChosen(n) ? this.times.at(n) : undefined;
    return timeMs === undefined ? [] : [{ name, timeMs, attributes: defined(attributes) }];
  }

  #secondsToFirstOutput(response: RealtimeResponse, items: readonly ConversationItem[]): number | undefined {
    const firstN = items.flatMap(({ parts }) => parts.flatMap(({ audioEntryNs }) => audioEntryNs?.[0] ?? []))[0];
    const [fromMs, toMs] = [this.times.at(response.createdN), this.times.at(firstN)];
    return fromMs === undefined || toMs === undefined ? undefined : (toMs - fromMs) / 1000;
  }

  /** From the log's beginning, and to its end, where an entry is not known. */
  #between(fromN: number | undefined, toN: number | undefined): { startMs: number; endMs: number } {
    const startMs = this.times.at(fromN) ?? this.times.startMs;
    return { startMs, endMs: Math.max(startMs, this.times.at(toN) ?? this.times.endMs) };
  }

  #isChosen(n: number): boolean {
    return isWithin(this.times.range, n);
  }
}

function callsByPlace(state: SessionState): Map<string | ConversationItem, ToolCall[]> {
  const calls = new Map<string | ConversationItem, ToolCall[]>();
  for (const call of toolCallsOf(state)) {
    const place = call.item.responseId ?? call.item;
    const known = calls.get(place);
    if (known) known.push(call);
    else calls.set(place, [call]);
  }
  return calls;
}

function commonAttributes({ header, state }: ExportedSession): Attributes {
  const url = /^wss?:\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/?#]*)(?::(\d+))?/.exec(header?.source.url ?? '');
  const host = url?.[1];
  const conversationId = [...state.responses.values()].find(({ conversationId }) => conversationId)?.conversationId;
  return defined({
    'gen_ai.provider.name': providerOf(host ?? ''),
    'gen_ai.conversation.id': conversationId ?? stringAt(state.session, 'id'),
    'gen_ai.request.model': stringAt(state.effectiveSession, 'model'),
    'server.address': host,
    'server.port': host === undefined ? undefined : Number(url?.[2] ?? (url?.[0].startsWith('wss') ? 443 : 80)),
  });
}

function providerOf(host: string): string {
  if (/\.(?:openai\.azure|services\.ai\.azure|cognitiveservices\.azure)\./.test(host)) return 'azure.ai.openai';
  return /(?:^|\.)x\.ai$/.test(host) ? 'x_ai' : 'openai';
}

function usageAttributes(usage: JsonObject | undefined): Loose {
  const input = objectAt(usage, 'input_token_details');
  const output = objectAt(usage, 'output_token_details');
  return {
    'gen_ai.usage.input_tokens': numberAt(usage, 'input_tokens'),
    'gen_ai.usage.output_tokens': numberAt(usage, 'output_tokens'),
    'gen_ai.usage.cache_read.input_tokens': numberAt(input, 'cached_tokens'),
    'realtime.usage.input_audio_tokens': numberAt(input, 'audio_tokens'),
    'realtime.usage.input_text_tokens': numberAt(input, 'text_tokens'),
    'realtime.usage.output_audio_tokens': numberAt(output, 'audio_tokens'),
    'realtime.usage.output_text_tokens': numberAt(output, 'text_tokens'),
  };
}

/** A cancelled response is no failure: somebody spoke. */
function failureOf({ status, statusDetails }: RealtimeResponse): { error?: string; reason?: string } {
  if (status !== 'failed') return {};
  const error = objectAt(statusDetails, 'error');
  const reason = stringAt(error, 'code') ?? stringAt(error, 'type');
  return { error: stringAt(error, 'message') ?? reason ?? status, ...(reason !== undefined && { reason }) };
}

/** In the conventions' words where they have one. */
function finishReason({ status, statusDetails }: RealtimeResponse, items: readonly ConversationItem[]): string {
  if (status === 'completed') return items.some(({ type }) => type === 'function_call') ? 'tool_call' : 'stop';
  const reason = stringAt(statusDetails, 'reason');
  if (reason === 'max_output_tokens') return 'length';
  if (reason === 'content_filter') return 'content_filter';
  return status === 'failed' ? 'error' : (reason ?? status);
}

type Loose = Readonly<Record<string, AttributeValue | undefined>>;

function defined(attributes: Loose): Attributes {
  const known = Object.entries(attributes).filter((entry): entry is [string, AttributeValue] => entry[1] !== undefined);
  return Object.fromEntries(known);
}
