/** When what of a turn happened, on the session's own clock, each with the entry that says so. */
import { itemText, type ContentPart, type ConversationItem, type EventRow, type RealtimeResponse } from '../state.ts';
import type { TimingMarks } from './timingMarks.ts';
import { turnsOf, type Turn, type TurnSource } from './turns.ts';

export const anchorWords = {
  speechStarted: 'speech started (VAD)',
  speechEnd: 'speech end',
  speechStopped: 'speech stopped (VAD)',
  committed: 'committed',
  transcribed: 'transcription completed',
  asked: 'response.create',
  created: 'response created',
  firstText: 'first text',
  firstByte: 'first byte of audio',
  firstSound: 'first audible sound',
  call: 'tool call complete',
  output: 'tool output sent',
  done: 'response done',
  playbackStarted: 'playback started',
  playbackEnded: 'playback ended',
  interrupted: 'interrupted',
  truncated: 'truncated',
} as const;
export type AnchorKind = keyof typeof anchorWords;

export interface Anchor {
  readonly kind: AnchorKind;
  /** The entry that says so. */
  readonly n: number;
  readonly atMs: number;
}

export const lanes = ['user', 'VAD', 'assistant', 'received', 'responses', 'tools'] as const;
export type Lane = (typeof lanes)[number];

export interface Bar {
  readonly lane: Lane;
  readonly kind: 'audio' | 'unheard' | 'speech' | 'received' | 'response' | 'failed' | 'tool' | 'running';
  /** A few words that say what it is. */
  readonly label: string;
  readonly startMs: number;
  readonly endMs: number;
  /** The entry to go to. */
  readonly n: number;
  readonly itemId?: string;
}

export interface TurnTiming {
  readonly number: number;
  readonly fromN: number;
  /** What the user said, as far as it is known. */
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  /** In the order of the clock. */
  readonly anchors: readonly Anchor[];
  readonly bars: readonly Bar[];
  readonly responseIds: readonly string[];
}

export interface TimingOptions {
  /** Silence at the beginning of a part's audio; undefined while it is not measured, or nothing of it is heard. */
  readonly leadingSilenceMs: (item: ConversationItem, partIndex: number) => number | undefined;
  /** The clock's end, for what still runs. */
  readonly nowMs: number;
}

/** All turns whose times the log tells: none for events that were pasted into a file. */
export function turnTimings(source: TurnSource, marks: TimingMarks, options: TimingOptions): TurnTiming[] {
  const outputs = new Map<string, ConversationItem>();
  for (const item of source.items.values()) {
    if (item.type === 'function_call_output' && item.callId !== undefined) outputs.set(item.callId, item);
  }
  return turnsOf(source, marks.speechStarts).flatMap((turn) => {
    const builder = new TurnBuilder(source.rows, marks, options);
    for (const item of turn.items) {
      if (item.role === 'user') builder.user(item);
      if (item.role === 'assistant') builder.assistant(item);
      if (item.type === 'function_call') builder.call(item, outputs.get(item.callId ?? ''));
    }
    for (const response of turn.responses) builder.response(response);
    return builder.finish(turn) ?? [];
  });
}

/** Milliseconds on the session's clock, or on the wall's where the log has no other; undefined where it has none. */
export function timeOf(row: EventRow | undefined): number | undefined {
  return row?.monoMs ?? row?.wallMs ?? undefined;
}

class TurnBuilder {
  readonly #anchors: Anchor[] = [];
  readonly #bars: Bar[] = [];

  constructor(
    private readonly rows: readonly EventRow[],
    private readonly marks: TimingMarks,
    private readonly options: TimingOptions,
  ) {}

  user(item: ConversationItem): void {
    const speech = this.marks.speech.get(item.id);
    this.#anchor('speechStarted', speech?.startN);
    this.#anchor('speechStopped', speech?.endN);
    this.#anchor('committed', this.marks.committed.get(item.id));
    this.#anchor('transcribed', this.marks.transcribed.get(item.id));
    if (speech) this.#bar('VAD', 'speech', 'speech detected', speech.startN, speech.endN, item.id);
    for (const part of item.parts) {
      const first = this.#sampleOf(part, part.speech?.fromMs ?? 0);
      const last = this.#sampleOf(part, part.speech?.toMs ?? part.audioMs ?? 0);
      if (first === undefined || last === undefined) continue;
      if (part.speech?.toMs !== undefined) this.#anchors.push({ kind: 'speechEnd', ...last });
      this.#bars.push({
        lane: 'user',
        kind: 'audio',
        label: 'user audio',
        startMs: first.atMs,
        endMs: Math.max(first.atMs, last.atMs),
        n: first.n,
        itemId: item.id,
      });
    }
  }

  assistant(item: ConversationItem): void {
    const played = this.marks.played.get(item.id) ?? this.marks.serverPlayed.get(item.responseId ?? '');
    this.#anchor('playbackStarted', played?.startN);
    this.#anchor('playbackEnded', played?.endN);
    this.#anchor('truncated', item.truncatedN);
    item.parts.forEach((part, index) => {
      this.#anchor('interrupted', part.interruption?.n);
      const firstN = part.audioEntryNs?.[0];
      const firstMs = this.#at(firstN);
      if (firstN === undefined || firstMs === undefined || part.audioMs === undefined) return;
      this.#bar('received', 'received', 'audio received', firstN, part.audioEntryNs?.at(-1), item.id);
      const silenceMs = this.options.leadingSilenceMs(item, index);
      const carrier = silenceMs === undefined ? undefined : this.#sampleOf(part, silenceMs + 0.01);
      if (silenceMs !== undefined && carrier) {
        this.#anchors.push({ kind: 'firstSound', n: carrier.n, atMs: Math.max(firstMs + silenceMs, carrier.atMs) });
      }
      const startMs = this.#at(played?.startN) ?? firstMs;
      const cutMs = Math.min(part.audioMs, item.truncatedAtMs ?? part.interruption?.atMs ?? part.audioMs);
      const common = { lane: 'assistant' as const, n: firstN, itemId: item.id };
      const isPlayed = played !== undefined;
      const label = isPlayed ? 'assistant audio, as played' : 'assistant audio, if played at once';
      this.#bars.push({ ...common, kind: 'audio', label, startMs, endMs: startMs + cutMs });
      if (cutMs < part.audioMs) {
        const endMs = startMs + part.audioMs;
        this.#bars.push({ ...common, kind: 'unheard', label: 'cut off, unheard', startMs: startMs + cutMs, endMs });
      }
    });
  }

  call(item: ConversationItem, output: ConversationItem | undefined): void {
    const readyN = this.marks.argumentsDone.get(item.id);
    const outputN = output && (this.rows[output.createdN - 1]?.answers?.clientN ?? output.createdN);
    this.#anchor('call', readyN);
    this.#anchor('output', outputN);
    const name = item.name ?? 'tool call';
    this.#bar('tools', outputN === undefined ? 'running' : 'tool', name, readyN ?? item.createdN, outputN, item.id);
  }

  response({ id, createdN, doneN, cutOffN, status, conversationId }: RealtimeResponse): void {
    const endN = doneN ?? cutOffN;
    const kind = endN === undefined ? 'running' : status === 'completed' ? 'response' : 'failed';
    this.#bar('responses', kind, `response ${status.replace(/_/g, ' ')}`, createdN, endN);
    if (conversationId === null) return;
    const requestN = this.rows[createdN - 1]?.answers?.clientN;
    if (requestN !== undefined && this.rows[requestN - 1]?.type === 'response.create') this.#anchor('asked', requestN);
    const firsts = this.marks.firsts.get(id);
    this.#anchor('created', createdN);
    this.#anchor('firstByte', firsts?.audioN);
    this.#anchor('firstText', firsts?.textN);
    this.#anchor('done', doneN);
  }

  finish({ number, fromN, items, responses }: Turn): TurnTiming | undefined {
    const times = [
      ...this.#anchors.map(({ atMs }) => atMs),
      ...this.#bars.flatMap(({ startMs, endMs }) => [startMs, endMs]),
      this.#at(fromN),
    ].filter((time) => time !== undefined);
    const startMs = times.reduce((least, time) => Math.min(least, time), Infinity);
    if (startMs === Infinity) return undefined;
    return {
      number,
      fromN,
      text: items
        .filter(({ role }) => role === 'user')
        .map(itemText)
        .filter(Boolean)
        .join(' '),
      startMs,
      endMs: times.reduce((most, time) => Math.max(most, time), startMs),
      anchors: this.#anchors.toSorted((left, right) => left.atMs - right.atMs || left.n - right.n),
      bars: this.#bars,
      responseIds: responses.map(({ id }) => id),
    };
  }

  #at(n: number | undefined): number | undefined {
    return n === undefined ? undefined : timeOf(this.rows[n - 1]);
  }

  #anchor(kind: AnchorKind, n: number | undefined): void {
    const atMs = this.#at(n);
    if (n !== undefined && atMs !== undefined) this.#anchors.push({ kind, n, atMs });
  }

  #bar(lane: Lane, kind: Bar['kind'], label: string, n: number, endN: number | undefined, itemId?: string): void {
    const startMs = this.#at(n);
    if (startMs === undefined) return;
    const endMs = Math.max(startMs, this.#at(endN) ?? this.options.nowMs);
    this.#bars.push({ lane, kind, label, startMs, endMs, n, ...(itemId !== undefined && { itemId }) });
  }

  /** The entry that carries the audio at `ms` of a part, and when that was on the wire. */
  #sampleOf({ audioEntryNs, audioOffsetMs = 0 }: ContentPart, ms: number): { n: number; atMs: number } | undefined {
    let leftMs = ms + audioOffsetMs;
    let found: { n: number; atMs: number } | undefined;
    for (const n of audioEntryNs ?? []) {
      const atMs = this.#at(n);
      if (atMs !== undefined) found = { n, atMs };
      leftMs -= this.rows[n - 1]?.audioMs ?? 0;
      if (leftMs <= 0) break;
    }
    return found;
  }
}
