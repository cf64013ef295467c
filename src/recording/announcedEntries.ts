/**
 * Entries that wait to be written and are then announced together. Invariant: what is said of frames of runs is good
 * until the next frame is written down, and is not said any more from then on; the log has them all the same.
 */
import type { ByteSearch } from '../protocol/byteSearch.ts';
import type { DeltaLane } from '../protocol/deltaLane.ts';
import type { Entry } from '../protocol/entry.ts';
import type { EntryColumns, EntryLog, ReadEntries } from '../protocol/entryLog.ts';
import { DeltaReading } from '../protocol/frameReading.ts';
import { LoggedFrame, type RecordingLog } from './recordingLog.ts';

/** No more are announced at once. */
export const MAX_ANNOUNCED = 4096;

/** Where the deltas of waiting frames are, by their index among what waits. */
export interface DeltaPlaces {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export class AnnouncedEntries implements ReadEntries {
  length = 0;
  /** What is no frame of a run, by index. */
  readonly #others = new Map<number, Entry>();
  readonly #made: LoggedFrame[] = [];
  #lanes: (DeltaLane | undefined)[] = [];

  /**
   * @param from the first one's position in the log
   * @param startBytes where in the recording `bytes` begin
   */
  constructor(
    private readonly log: RecordingLog,
    readonly from: number,
    readonly startBytes: number,
    readonly bytes: Buffer,
    private readonly search: ByteSearch,
    private readonly places: DeltaPlaces,
  ) {}

  get lanes(): readonly (DeltaLane | undefined)[] {
    return this.#lanes;
  }

  get deltaStarts(): Uint32Array {
    return this.places.starts;
  }

  get deltaEnds(): Uint32Array {
    return this.places.ends;
  }

  /** Adds the log's newest entry. */
  add(entry: Entry): void {
    this.#lanes[this.length] = undefined;
    this.#others.set(this.length++, entry);
  }

  /** Adds the log's newest entry, a frame of the server's that goes on a run. */
  addDelta(lane: DeltaLane, deltaStart: number, deltaEnd: number): void {
    const index = this.length++;
    this.#lanes[index] = lane;
    this.places.starts[index] = deltaStart;
    this.places.ends[index] = deltaEnd;
  }

  /** The bytes are going to be written over: what was parsed of them stays. */
  forget(): void {
    this.#lanes = [];
    for (const entry of this.#made) entry.reading = undefined;
  }

  at(index: number): Entry | undefined {
    const position = index < 0 ? this.length + index : index;
    if (!(position >= 0 && position < this.length)) return undefined;
    const other = this.#others.get(position);
    return other && !(other instanceof LoggedFrame) ? other : this.#frameAt(position, other);
  }

  slice(start = 0, end = this.length): EntryLog {
    const from = Math.min(start < 0 ? Math.max(0, this.length + start) : start, this.length);
    const to = Math.min(end < 0 ? Math.max(0, this.length + end) : end, this.length);
    return this.log.slice(this.from + from, this.from + Math.max(from, to));
  }

  *[Symbol.iterator](): Iterator<Entry> {
    for (let index = 0; index < this.length; index++) yield this.at(index) as Entry;
  }

  deltaOf(index: number): string {
    return this.search.text(this.bytes, this.places.starts[index] as number, this.places.ends[index] as number);
  }

  get columns(): EntryColumns {
    return this.log.index.columns;
  }

  /** @param known where it was made already */
  #frameAt(index: number, known: LoggedFrame | undefined): Entry | undefined {
    const position = this.from + index;
    // What no file took is kept in memory.
    if (this.log.index.formOf(position) !== 'event') return this.log.at(position);
    if (known) return known;
    const entry = new LoggedFrame(this.log, position);
    const lane = this.#lanes[index];
    if (!lane) return entry;
    const [start, end] = [this.places.starts[index] as number, this.places.ends[index] as number];
    const textAt = this.log.index.startOf(position) - this.startBytes;
    const text = (): string => this.bytes.toString('utf8', textAt, textAt + entry.sizeBytes);
    entry.reading = new DeltaReading(lane, this.search, this.bytes, start, end, text);
    this.#made.push(entry);
    return entry;
  }
}
