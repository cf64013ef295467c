/** When what of a turn happened, on the session's own clock, each with the entry that says so. */
import { t } from '../../base/l10n.ts';
import { itemText, type ContentPart, type ConversationItem, type EventRow, type RealtimeResponse } from '../state.ts';
import { shortId } from '../format.ts';
import { anchorWords, type Anchor, type AnchorKind, type AudioPlace, type Bar, type Lane } from './anchors.ts';
import type { Stretch, TimingMarks } from './timingMarks.ts';
import type { Turn } from './turns.ts';

export interface TurnTiming {
  readonly turn: Turn;
  readonly number: number;
  readonly fromN: number;
  /** What the user said, as far as it is known. */
  readonly text: string;
  /** Never before the turn before. */
  readonly startMs: number;
  readonly endMs: number;
  /** Where the first thing of it is drawn: audio may have been sent within the turn before. */
  readonly drawnFromMs: number;
  /** In the order of the clock. */
  readonly anchors: readonly Anchor[];
  readonly bars: readonly Bar[];
  /** Something of it goes on. */
  readonly isRunning: boolean;
}

export interface TimingOptions {
  /** Silence at the beginning of a part's audio; undefined while it is not measured, or nothing of it is heard. */
  readonly leadingSilenceMs: (item: ConversationItem, partIndex: number) => number | undefined;
  /** The clock's end, for what still runs. */
  readonly nowMs: number;
  /** Turns of the call before, where items and responses are new objects whenever they changed. */
  readonly known?: Map<number, KnownTiming>;
}

/** A turn with what it was made from. */
export interface KnownTiming {
  readonly from: readonly unknown[];
  readonly timing: TurnTiming | undefined;
}

/** All turns whose times the log tells: none for events that were pasted into a file. */
export function turnTimings(
  turns: readonly Turn[],
  rows: readonly EventRow[],
  marks: TimingMarks,
  options: TimingOptions,
): TurnTiming[] {
  const outputs = new Map<string, ConversationItem>();
  for (const { items } of turns) {
    for (const item of items) {
      if (item.type === 'function_call_output' && item.callId !== undefined) outputs.set(item.callId, item);
    }
  }
  let before: TurnBefore = { userEndMs: -Infinity, startMs: -Infinity };
  return turns.flatMap((turn, index) => {
    const nextN = turns[index + 1]?.fromN ?? Infinity;
    const from = options.known && [
      before.userEndMs,
      before.startMs,
      turn.askedBeforeN,
      ...sourcesOf(turn, nextN, marks, outputs, options),
    ];
    const known = options.known?.get(turn.number);
    const isKnown = from && known?.timing?.isRunning === false && isSame(from, known.from);
    const timing = isKnown ? known.timing : new TurnBuilder(rows, marks, options, nextN, before).timing(turn, outputs);
    if (from && !isKnown) options.known?.set(turn.number, { from, timing });
    let { userEndMs } = before;
    for (const { lane, endMs, n } of timing?.bars ?? [])
      if (lane === 'user' && n < nextN) userEndMs = Math.max(userEndMs, endMs);
    before = { userEndMs, startMs: timing?.startMs ?? before.startMs };
    return timing ?? [];
  });
}

/** What a turn has to know of those before it. */
interface TurnBefore {
  /** Where their user's audio ends: the next lies behind it. What was put among their items later is not before it. */
  readonly userEndMs: number;
  readonly startMs: number;
}

/** All that a turn's timing follows from, to be compared by identity. */
function sourcesOf(
  { items, responses }: Turn,
  nextN: number,
  marks: TimingMarks,
  outputs: ReadonlyMap<string, ConversationItem>,
  options: TimingOptions,
): unknown[] {
  const sources: unknown[] = [nextN, ...responses];
  for (const item of items) {
    const { id, callId = '' } = item;
    const played = marks.played.get(id);
    const speech = marks.speech.get(id);
    sources.push(item, outputs.get(callId), speech?.endN, speech?.takenN, marks.committed.get(id));
    sources.push(marks.transcribed.get(id), marks.argumentsDone.get(id), played?.startN, played?.endN);
    if (item.role === 'assistant') sources.push(...item.parts.map((_, index) => options.leadingSilenceMs(item, index)));
  }
  for (const { id } of responses) {
    sources.push(marks.firsts.get(id)?.audioN, marks.firsts.get(id)?.textN, marks.serverPlayed.get(id)?.endN);
  }
  return sources;
}

function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}

/** Networks and timers are never exact: audio that came so much sooner than it plays was still sent as it was spoken. */
const SOONER_MS = 400;

/** Whether audio was appended faster than it plays: from a file, not as somebody spoke. */
function isSentFaster(durationMs: number, sentInMs: number): boolean {
  return durationMs - sentInMs > Math.min(SOONER_MS, durationMs / 2);
}

/** Where the audio of a part ends: what was committed is all of it. */
function endOfAudio({ id, parts }: ConversationItem): AudioPlace | undefined {
  const partIndex = parts.findLastIndex(({ audioMs }) => audioMs !== undefined);
  const ms = parts[partIndex]?.audioMs;
  return ms === undefined ? undefined : { itemId: id, partIndex, ms };
}

function leastOf(marks: readonly { readonly startMs: number }[]): number {
  return marks.reduce((least, { startMs }) => Math.min(least, startMs), Infinity);
}

class TurnBuilder {
  readonly #anchors: Anchor[] = [];
  readonly #bars: Bar[] = [];
  #userEndMs: number;

  constructor(
    private readonly rows: readonly EventRow[],
    private readonly marks: TimingMarks,
    private readonly options: TimingOptions,
    /** Entry with which the next turn begins: what is played after that is a replay. */
    private readonly nextN: number,
    private readonly before: TurnBefore,
  ) {
    this.#userEndMs = before.userEndMs;
  }

  /** @param outputs of calls, by call id */
  timing(turn: Turn, outputs: ReadonlyMap<string, ConversationItem>): TurnTiming | undefined {
    for (const item of turn.items) {
      if (item.role === 'user') this.#user(item);
      if (item.role === 'assistant') this.#assistant(item);
      if (item.type === 'function_call') this.#call(item, outputs.get(item.callId ?? ''));
    }
    for (const response of turn.responses) this.#response(response);
    return this.#finish(turn);
  }

  #user(item: ConversationItem): void {
    const speech = this.marks.speech.get(item.id);
    this.#anchor('speechStarted', speech?.startN);
    this.#anchor('speechStopped', speech?.endN);
    this.#anchor('committed', this.marks.committed.get(item.id), endOfAudio(item));
    this.#anchor('transcribed', this.marks.transcribed.get(item.id));
    if (speech) {
      const endN = speech.endN ?? speech.takenN;
      this.#bar('VAD', 'speech', t('speech detected'), speech.startN, endN, {
        from: 'speechStarted',
        ...(speech.endN !== undefined && { to: 'speechStopped' }),
        itemId: item.id,
      });
    }
    this.#transcript(item);
    item.parts.forEach((part, partIndex) => {
      const { audioMs = 0, speech: detected } = part;
      const spoken = this.#sent(part, detected?.fromMs ?? 0, detected?.toMs ?? audioMs);
      if (!spoken) return;
      const place = { itemId: item.id, partIndex };
      if (detected?.toMs !== undefined)
        this.#anchors.push({ kind: 'speechEnd', ...spoken.last, audio: { ...place, ms: detected.toMs } });
      // By its own duration it would lie under its answer, as if somebody had spoken on: it was all there before.
      const isFaster = isSentFaster(spoken.toMs - spoken.fromMs, spoken.endMs - spoken.startMs);
      // Then all of the item's audio was sent like that, with what is silent around the speech.
      const { n, startMs, endMs, fromMs, toMs } = (isFaster && this.#sent(part, 0, audioMs)) || spoken;
      this.#userEndMs = endMs;
      this.#bars.push({
        lane: 'user',
        kind: 'audio',
        label: t('user audio'),
        startMs,
        endMs,
        n,
        itemId: item.id,
        audio: { ...place, fromMs, toMs },
        ...(isFaster && { audioMs: toMs - fromMs }),
      });
    });
  }

  /** When a stretch of the user's audio was on the wire, behind what was sent before. */
  #sent(part: ContentPart, fromMs: number, toMs: number) {
    const [first, last] = [this.#sampleOf(part, fromMs), this.#sampleOf(part, toMs)];
    if (first === undefined || last === undefined) return undefined;
    const startMs = Math.max(first.atMs, this.#userEndMs);
    return { n: first.n, last, startMs, endMs: Math.max(startMs, last.atMs), fromMs, toMs };
  }

  /** From the commit, or what is known of the speech's end where there is none, to the whole transcript. */
  #transcript({ id }: ConversationItem): void {
    const n = this.marks.transcribed.get(id);
    const endMs = this.#at(n);
    const [committedN, stoppedN] = [this.marks.committed.get(id), this.marks.speech.get(id)?.endN];
    const fromMs = this.#at(committedN ?? stoppedN);
    if (n === undefined || endMs === undefined || fromMs === undefined) return;
    const isFailed = this.rows[n - 1]?.type.endsWith('.failed') === true;
    this.#bars.push({
      lane: 'transcript',
      kind: isFailed ? 'failed' : 'transcript',
      label: isFailed ? t('transcription, failed') : anchorWords.transcribed,
      from: committedN === undefined ? 'speechStopped' : 'committed',
      to: 'transcribed',
      // A transcript that streams may be whole before its audio is committed.
      startMs: Math.min(fromMs, endMs),
      endMs,
      n,
      itemId: id,
    });
  }

  #assistant(item: ConversationItem): void {
    const played = this.#playedInTurn(item);
    this.#anchor('playbackStarted', played?.startN);
    this.#anchor('playbackEnded', played?.endN);
    const truncateN = this.rows[(item.truncatedN ?? 0) - 1]?.answers?.clientN;
    this.#anchor('truncateSent', truncateN);
    this.#anchor(
      'truncated',
      item.truncatedN,
      item.truncatedAtMs === undefined ? undefined : { itemId: item.id, partIndex: 0, ms: item.truncatedAtMs },
    );
    item.parts.forEach((part, partIndex) => {
      const { interruption, audioMs, audioEntryNs } = part;
      const place = { itemId: item.id, partIndex };
      this.#anchor('interrupted', interruption?.n, interruption && { ...place, ms: interruption.atMs });
      const firstN = audioEntryNs?.[0];
      const firstMs = this.#at(firstN);
      if (firstN === undefined || firstMs === undefined || audioMs === undefined) return;
      const receivedMs = Math.max(firstMs, this.#at(audioEntryNs?.at(-1)) ?? firstMs);
      const common = { n: firstN, itemId: item.id };
      this.#bars.push({
        ...common,
        lane: 'received',
        kind: 'received',
        label: t('audio received'),
        from: 'firstByte',
        startMs: firstMs,
        endMs: receivedMs,
        audioMs,
      });
      const silenceMs = this.options.leadingSilenceMs(item, partIndex);
      const carrier = silenceMs === undefined ? undefined : this.#sampleOf(part, silenceMs + 0.01);
      if (silenceMs !== undefined && carrier) {
        const atMs = Math.max(firstMs + silenceMs, carrier.atMs);
        this.#anchors.push({ kind: 'firstSound', n: carrier.n, atMs, audio: { ...place, ms: silenceMs } });
      }
      const startMs = this.#at(played?.startN) ?? firstMs;
      const stretch = (kind: Bar['kind'], label: string, fromMs: number, toMs: number) => {
        if (toMs - fromMs < 1) return;
        const times = { startMs: startMs + fromMs, endMs: startMs + toMs };
        this.#bars.push({ ...common, lane: 'assistant', kind, label, ...times, audio: { ...place, fromMs, toMs } });
      };
      const cutMs = item.truncatedAtMs ?? interruption?.atMs;
      const heardMs = Math.min(audioMs, cutMs ?? (played && part.heardMs?.at(-1)?.[1]) ?? audioMs);
      stretch('audio', played ? t('assistant audio, as played') : t('assistant audio, if played at once'), 0, heardMs);
      if (cutMs === undefined) stretch('waiting', t('assistant audio, not heard'), heardMs, audioMs);
      else stretch('unheard', t('cut off, unheard'), heardMs, audioMs);
    });
  }

  #call(item: ConversationItem, output: ConversationItem | undefined): void {
    const readyN = this.marks.argumentsDone.get(item.id);
    const outputN = output && (this.rows[output.createdN - 1]?.answers?.clientN ?? output.createdN);
    this.#anchor('call', readyN);
    this.#anchor('output', outputN);
    const kind = outputN !== undefined ? 'tool' : readyN === undefined ? 'running' : 'waitingTool';
    this.#bar('tools', kind, item.name ?? t('tool call'), readyN ?? item.createdN, outputN, {
      ...(readyN !== undefined && { from: 'call' }),
      ...(outputN !== undefined && { to: 'output' }),
      itemId: item.id,
    });
  }

  #response({ id, createdN, doneN, cutOffN, status, conversationId }: RealtimeResponse): void {
    const endN = doneN ?? cutOffN;
    const kind = endN === undefined ? 'running' : status === 'completed' ? 'response' : 'failed';
    const isAside = conversationId === null;
    const state = kind === 'response' ? [] : [kind === 'running' ? t('running') : status.replace(/_/g, ' ')];
    const label = [shortId(id).replace(/^resp_(?=…)/, ''), ...state, ...(isAside ? [t('out of band')] : [])].join(', ');
    this.#bar('responses', kind, label, createdN, endN, {
      from: 'created',
      ...(doneN !== undefined && { to: 'done' }),
    });
    // An answer outside of the conversation is nothing that somebody waits to hear.
    if (isAside) return;
    const requestN = this.rows[createdN - 1]?.answers?.clientN;
    if (requestN !== undefined && this.rows[requestN - 1]?.type === 'response.create') this.#anchor('asked', requestN);
    const firsts = this.marks.firsts.get(id);
    this.#anchor('created', createdN);
    this.#anchor('firstByte', firsts?.audioN);
    this.#anchor('firstText', firsts?.textN);
    this.#anchor('done', doneN);
  }

  #finish(turn: Turn): TurnTiming | undefined {
    const beginMs = this.#at(turn.fromN);
    const moments = [...this.#anchors, ...(beginMs === undefined ? [] : [{ n: turn.fromN, atMs: beginMs }])];
    const marks = [...this.#bars, ...moments.map(({ n, atMs }) => ({ n, startMs: atMs, endMs: atMs }))];
    if (marks.length === 0) return undefined;
    const drawnFromMs = leastOf(marks);
    // What was sent with the turn before is drawn there, and begins nothing.
    const own = leastOf(marks.filter(({ n }) => n > turn.askedBeforeN));
    const startMs = Math.max(own === Infinity ? drawnFromMs : own, this.before.startMs);
    const said = turn.items.filter(({ role }) => role === 'user').map(itemText);
    return {
      turn,
      number: turn.number,
      fromN: turn.fromN,
      text: said.filter(Boolean).join(' '),
      startMs,
      endMs: marks.reduce((most, { endMs }) => Math.max(most, endMs), startMs),
      drawnFromMs,
      anchors: this.#anchors.toSorted((left, right) => left.atMs - right.atMs || left.n - right.n),
      bars: this.#bars,
      isRunning: this.#bars.some(({ kind }) => kind === 'running' || kind === 'waitingTool'),
    };
  }

  /** When the answer was played while its turn lasted: here, or by a server that plays for itself. */
  #playedInTurn(item: ConversationItem): Stretch | undefined {
    const played = this.marks.played.get(item.id) ?? this.marks.serverPlayed.get(item.responseId ?? '');
    return played && played.startN < this.nextN ? played : undefined;
  }

  #at(n: number | undefined): number | undefined {
    return n === undefined ? undefined : this.marks.timeOf(this.rows[n - 1]);
  }

  #anchor(kind: AnchorKind, n: number | undefined, audio?: AudioPlace): void {
    const atMs = this.#at(n);
    if (n !== undefined && atMs !== undefined) this.#anchors.push({ kind, n, atMs, ...(audio && { audio }) });
  }

  #bar(
    lane: Lane,
    kind: Bar['kind'],
    label: string,
    n: number,
    endN: number | undefined,
    more: Pick<Bar, 'from' | 'to' | 'itemId'>,
  ): void {
    const startMs = this.#at(n);
    if (startMs === undefined) return;
    const endMs = Math.max(startMs, this.#at(endN) ?? this.options.nowMs);
    this.#bars.push({ lane, kind, label, startMs, endMs, n, ...more });
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
