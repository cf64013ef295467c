/**
 * The short way for frames that go on a run of deltas. Invariant: the state is the same as the long way gives; what is
 * left out here is only what the first frame of the run has done already, and what no rule and no tracker looks at.
 */
import type { DeltaLane } from '../protocol/deltaLane.ts';
import { canonicalType } from '../protocol/dialect.ts';
import type { FrameEntry } from '../protocol/entry.ts';
import { unknownMembers } from '../protocol/eventMembers.ts';
import type { DeltaReading } from '../protocol/frameReading.ts';
import { describeEvent } from './describe.ts';
import type { RowKind, RowSink } from './eventRows.ts';
import type { FindingsTracker } from './findings/findingsTracker.ts';
import type { DeltaStream, ServerEvents } from './serverEvents.ts';
import type { SessionState } from './state.ts';

interface Run {
  /** GA's name. */
  readonly type: string;
  readonly stream: DeltaStream;
  readonly row: RowKind;
}

export class RunsOfDeltas {
  /** False for those that have to go the long way each time. */
  readonly #runs = new WeakMap<DeltaLane, Run | false>();

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
    this.#runs.set(lane, { type, stream, row: this.rows.kindOf(index) });
  }

  /** False where the entry has to go the long way. */
  apply(entry: FrameEntry, reading: DeltaReading): boolean {
    const { lane } = reading;
    const run = this.#runs.get(lane);
    if (!run || entry.dir !== 'server') return false;
    const { type, stream, row } = run;
    const n = this.rows.length + 1;
    this.state.counts.events++;
    if (lane.isAudio) {
      const audioMs = this.serverEvents.audioDelta(stream, base64Bytes(reading), n);
      this.rows.pushLike(row, entry.monoMs, entry.wallMs, entry.sizeBytes, undefined, audioMs);
    } else {
      const { delta } = reading;
      this.serverEvents.textDelta(stream, delta);
      this.rows.pushLike(row, entry.monoMs, entry.wallMs, entry.sizeBytes, describeEvent(type, { delta }), undefined);
    }
    this.findings.goesOn(n, entry.monoMs, entry.wallMs);
    return true;
  }
}

/** As `base64ByteLength` says of the same text. */
function base64Bytes({ bytes, start, end }: DeltaReading): number {
  const last = end > start && bytes[end - 1] === PADDING;
  const both = last && end - 1 > start && bytes[end - 2] === PADDING;
  return Math.max(0, Math.floor(((end - start) * 3) / 4) - (both ? 2 : last ? 1 : 0));
}

const PADDING = 0x3d;
