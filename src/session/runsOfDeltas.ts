/**
 * The short way for frames that go on a run of deltas. Invariant: the state is the same as the long way gives; what is
 * left out here is only what the first frame of the run has done already, and what no rule and no tracker looks at.
 */
import { durationMsOf, type AudioFormat } from '../base/audioFormat.ts';
import type { DeltaLane } from '../protocol/deltaLane.ts';
import { canonicalType } from '../protocol/dialect.ts';
import type { FrameEntry } from '../protocol/entry.ts';
import type { ReadEntries } from '../protocol/entryLog.ts';
import { unknownMembers } from '../protocol/eventMembers.ts';
import type { DeltaReading } from '../protocol/frameReading.ts';
import { describerOfDeltas } from './describe.ts';
import type { RowKind, RowSink } from './eventRows.ts';
import type { FindingsTracker } from './findings/findingsTracker.ts';
import { streamOf } from './rows.ts';
import type { DeltaStream, ServerEvents } from './serverEvents.ts';
import type { SessionState } from './state.ts';

interface Run {
  readonly stream: DeltaStream;
  /** What its rows show of a delta that is a text. */
  readonly describe: (delta: string) => string;
  readonly row: RowKind;
}

/** What runs whose frames look the same but for ids have in common. */
interface Like {
  /** GA's name. */
  readonly type: string;
  readonly row: RowKind;
}

/** A session has a few. */
const MAX_LOOKS = 64;
/** Says more than what its deltas are when it comes first. */
const ARGUMENTS = 'response.function_call_arguments.delta';

export class RunsOfDeltas {
  /** False for those that have to go the long way each time. */
  readonly #runs = new WeakMap<DeltaLane, Run | false>();
  /** By look, of runs whose first frame went the long way, and that of others need not. */
  readonly #looks = new Map<string, Like>();

  constructor(
    private readonly state: SessionState,
    private readonly rows: RowSink,
    private readonly serverEvents: ServerEvents,
    private readonly findings: FindingsTracker,
  ) {}

  /**
   * Remembers a run whose first frame went the long way just now.
   * @param isFamiliar there is nothing odd about it
   */
  learn(entry: FrameEntry, lane: DeltaLane, isFamiliar: boolean): void {
    if (this.#runs.has(lane)) return;
    const { itemId, responseId, contentIndex, type: wireType, event } = lane;
    const type = canonicalType(wireType);
    const index = this.rows.length - 1;
    const isPlain =
      entry.dir === 'server' &&
      this.rows.isOrdinary(index) &&
      !this.findings.sees(type) &&
      (isFamiliar || unknownMembers(wireType, event).size === 0);
    if (!isPlain || itemId === undefined || responseId === undefined) {
      this.#runs.set(lane, false);
      return;
    }
    const stream = this.serverEvents.streamOf(type, itemId, responseId, contentIndex, index + 1);
    const row = this.rows.kindOf(index);
    this.#runs.set(lane, { stream, describe: describerOfDeltas(type), row });
    if (type === ARGUMENTS) return;
    if (this.#looks.size === MAX_LOOKS) this.#looks.clear();
    this.#looks.set(lane.look, { type, row });
  }

  /** Undefined where the frame has to go the long way. */
  #runOf(lane: DeltaLane): Run | undefined {
    const run = this.#runs.get(lane);
    if (run !== undefined) return run || undefined;
    const like = this.#looks.get(lane.look);
    const { itemId, responseId, contentIndex } = lane;
    if (!like || itemId === undefined || responseId === undefined) return undefined;
    const { type } = like;
    const stream = this.serverEvents.streamOf(type, itemId, responseId, contentIndex, this.rows.length + 1);
    const row = this.rows.kindLike(like.row, itemId, responseId, streamOf(lane.type, lane.event));
    const another = { stream, describe: describerOfDeltas(type), row };
    this.#runs.set(lane, another);
    return another;
  }

  /** False where the entry has to go the long way. */
  apply(entry: FrameEntry, reading: DeltaReading): boolean {
    const { lane, bytes, start, end } = reading;
    const run = entry.dir === 'server' ? this.#runOf(lane) : undefined;
    if (!run) return false;
    const [monoMs, wallMs] = [entry.monoMs ?? Number.NaN, entry.wallMs ?? Number.NaN];
    const going = this.#going(lane, run);
    if (lane.isAudio) this.#audio(going, base64Bytes(bytes, start, end), monoMs, wallMs, entry.sizeBytes);
    else this.#text(going, reading.delta, monoMs, wallMs, entry.sizeBytes);
    this.state.counts.events++;
    this.findings.goesOn(this.rows.length, entry.monoMs, entry.wallMs);
    return true;
  }

  /** The same for entries one after the other from `from` on. @returns the index of the first one that was not applied */
  applyAll(entries: ReadEntries, from: number): number {
    const { lanes, bytes, deltaStarts, deltaEnds, columns } = entries;
    let index = from;
    // Runs of audio and of its transcript alternate.
    let newest: GoingRun | undefined;
    let other: GoingRun | undefined;
    let [lastMonoMs, lastWallMs] = [0, 0];
    for (; index < lanes.length; index++) {
      const lane = lanes[index];
      if (!lane) break;
      if (newest?.lane !== lane) {
        const before: GoingRun | undefined = newest;
        newest = other;
        other = before;
        if (newest?.lane !== lane) {
          const run = this.#runOf(lane);
          if (!run) break;
          newest = this.#going(lane, run);
        }
      }
      const at = entries.from + index;
      const monoMs = columns.monoMs[at] as number;
      const wallMs = columns.wallMs[at] as number;
      const sizeBytes = columns.length[at] as number;
      if (lane.isAudio) {
        const audioBytes = base64Bytes(bytes, deltaStarts[index] as number, deltaEnds[index] as number);
        this.#audio(newest, audioBytes, monoMs, wallMs, sizeBytes);
      } else this.#text(newest, entries.deltaOf(index), monoMs, wallMs, sizeBytes);
      // Of those that came at one time, the first tells what time it is.
      if (index > from && Object.is(monoMs, lastMonoMs) && Object.is(wallMs, lastWallMs)) continue;
      [lastMonoMs, lastWallMs] = [monoMs, wallMs];
      this.findings.goesOn(this.rows.length, timeOf(monoMs), timeOf(wallMs));
    }
    this.state.counts.events += index - from;
    return index;
  }

  /** What frames one after the other have to look up once. */
  #going(lane: DeltaLane, run: Run): GoingRun {
    const { stream, describe, row } = run;
    return { lane, stream, describe, row, format: this.serverEvents.goesOn(stream), audioBytes: -1, audioMs: 0 };
  }

  #audio(run: GoingRun, audioBytes: number, monoMs: number, wallMs: number, sizeBytes: number): void {
    if (run.audioBytes !== audioBytes) {
      run.audioBytes = audioBytes;
      run.audioMs = run.format ? durationMsOf(run.format, audioBytes) : 0;
    }
    this.serverEvents.audioDelta(run.stream, run.audioMs, this.rows.length + 1);
    this.rows.pushLike(run.row, monoMs, wallMs, sizeBytes, undefined, run.audioMs);
  }

  #text(run: GoingRun, delta: string, monoMs: number, wallMs: number, sizeBytes: number): void {
    this.serverEvents.textDelta(run.stream, delta);
    this.rows.pushLike(run.row, monoMs, wallMs, sizeBytes, run.describe(delta), Number.NaN);
  }
}

/** A run, and what stays the same while nothing but deltas comes. */
interface GoingRun extends Run {
  readonly lane: DeltaLane;
  /** Absent where there is no part that the audio could be of. */
  readonly format: AudioFormat | undefined;
  /** Of the audio that came last. */
  audioBytes: number;
  audioMs: number;
}

function timeOf(ms: number): number | null {
  return Number.isNaN(ms) ? null : ms;
}

/** As `base64ByteLength` says of the same text. */
function base64Bytes(bytes: Uint8Array, start: number, end: number): number {
  const last = end > start && bytes[end - 1] === PADDING;
  const both = last && end - 1 > start && bytes[end - 2] === PADDING;
  return Math.max(0, Math.floor(((end - start) * 3) / 4) - (both ? 2 : last ? 1 : 0));
}

const PADDING = 0x3d;
