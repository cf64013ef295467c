/** What was heard of the session's audio, from the log's `playback` entries, and where speech interrupted it. */
import { numberAt, stringAt } from '../base/json.ts';
import type { LifecycleEntry } from '../protocol/entry.ts';
import type { ChangeTracker } from './changes.ts';
import { plainRow } from './eventRows.ts';
import { newestResponse, unheardPart } from './findings/playback.ts';
import type { ContentPart, EventRow, HeardRange, SessionState } from './state.ts';

export class PlaybackTracker {
  #speech: EventRow | undefined;

  constructor(
    private readonly state: SessionState,
    private readonly changes: ChangeTracker,
  ) {}

  /** What it knows besides the state; good for any number of `restore`s. */
  save(): EventRow | undefined {
    return this.#speech && plainRow(this.#speech);
  }

  restore(saved: ReturnType<PlaybackTracker['save']>): void {
    this.#speech = saved;
  }

  /** Takes over a `playback` entry. One that names no part of the session, or no stretch of time, changes nothing. */
  played({ details }: LifecycleEntry): void {
    const itemId = stringAt(details, 'item_id') ?? '';
    const part = this.state.items.get(itemId)?.parts[numberAt(details, 'content_index') ?? 0];
    const fromMs = numberAt(details, 'fromMs');
    const toMs = numberAt(details, 'toMs');
    if (!part || fromMs === undefined || toMs === undefined || fromMs < 0) return;
    if (toMs > fromMs) part.heardMs = withRange(part.heardMs ?? [], [fromMs, toMs]);
    if (stringAt(details, 'reason') === 'barge-in' && this.#speech) this.#interrupted(part, toMs, true);
    this.changes.item(itemId);
  }

  /** To be called for `input_audio_buffer.speech_started`: marks the answer that was being heard. */
  speechStarted(row: EventRow): void {
    this.#speech = row;
    const response = newestResponse(this.state);
    const spoken = response && unheardPart(this.state, response, row.monoMs);
    const part = spoken?.item.parts[spoken.contentIndex];
    if (!part || spoken.playedMs === undefined || spoken.playedMs === 0) return;
    this.#interrupted(part, spoken.playedMs, spoken.isFact);
    this.changes.item(spoken.item.id);
  }

  #interrupted(part: ContentPart, atMs: number, certain: boolean): void {
    if (this.#speech) part.interruption = { atMs, n: this.#speech.n, certain };
  }
}

/** The ranges with one more: in order, apart, touching ones made one. */
export function withRange(ranges: readonly HeardRange[], added: HeardRange): HeardRange[] {
  let [fromMs, toMs] = added;
  const before: HeardRange[] = [];
  const after: HeardRange[] = [];
  for (const range of ranges) {
    if (range[1] < fromMs) before.push(range);
    else if (range[0] > toMs) after.push(range);
    else {
      fromMs = Math.min(fromMs, range[0]);
      toMs = Math.max(toMs, range[1]);
    }
  }
  return [...before, [fromMs, toMs], ...after];
}

/** Milliseconds in the ranges. */
export function totalMsOf(ranges: readonly HeardRange[]): number {
  return ranges.reduce((sum, [fromMs, toMs]) => sum + toMs - fromMs, 0);
}
