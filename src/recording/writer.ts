/**
 * The recording on disk. Invariant: `onDidWrite` fires for an entry only after its bytes were handed to the operating
 * system, so whatever was shown survives the death of this process. Frames are copied once, into the batch that is
 * written, and read once, from there; nothing of them stays in memory.
 */
import { Emitter } from '../base/emitter.ts';
import { RealtimeError } from '../base/errors.ts';
import { phrase, sentences } from '../base/l10n.ts';
import type { Disposable } from '../base/disposable.ts';
import { isJsonObject, stringAt } from '../base/json.ts';
import type { Direction, Entry, FrameEntry, RecordingHeader } from '../protocol/entry.ts';
import type { EntryLog } from '../protocol/entryLog.ts';
import { FrameReader, type ParsedReading } from '../protocol/frameReading.ts';
import { AnnouncedEntries, MAX_ANNOUNCED } from './announcedEntries.ts';
import { encodeEntry, isEmbeddableValue } from './codec.ts';
import type { DeltaLane, DeltaLanes } from '../protocol/deltaLane.ts';
import { KeptEntries } from './keptEntries.ts';
import { eventHead, MAX_HEAD_BYTES, roundedMs } from './lineHead.ts';
import { ROW_NUMBERS, searchedRoom, type FrameRuns } from './vectorSearch.ts';
import { LoggedFrame, RecordingLog } from './recordingLog.ts';
import { RecordingFiles } from './recordingFiles.ts';

/** Batches are written at the latest after this time or at this size, whichever comes first. */
const FLUSH_AFTER_MS = 20;
const FLUSH_AT_BYTES = 256 * 1024;
/** Room for a batch and the frame that fills it; larger frames are written alone. */
const BATCH_BYTES = 512 * 1024;
/** What is taken from the network at once. */
const INBOX_BYTES = 256 * 1024;
/** `}` and a newline. */
const TAIL_BYTES = 2;
/** A disk that takes longer for a batch is slow. */
const SLOW_MS = 50;

export interface WriterOptions {
  /** Waits for the disk itself after every batch: what was shown then survives a power cut, too. */
  readonly fsync?: boolean;
  /** A file that has reached this size is followed by another one. */
  readonly maxFileBytes?: number;
  /** What is kept in memory when the disk refuses. */
  readonly maxKeptBytes?: number;
}

/** When and by whom. */
export interface Stamp {
  readonly n: number;
  readonly monoMs: number | null;
  readonly wallMs: number | null;
}

export class RecordingWriter implements Disposable {
  /** The log so far, announced entries only. */
  readonly log: RecordingLog;
  readonly #files: RecordingFiles;
  readonly #didWrite = new Emitter<EntryLog>();
  readonly #didFail = new Emitter<RealtimeError>();
  readonly #didStall = new Emitter<number>();
  readonly #room = searchedRoom(INBOX_BYTES, BATCH_BYTES, MAX_ANNOUNCED);
  readonly #reader = new FrameReader(this.#room.search);
  readonly #kept: KeptEntries;
  readonly #places = { starts: new Uint32Array(MAX_ANNOUNCED), ends: new Uint32Array(MAX_ANNOUNCED) };
  /** What is in the log and was not announced. */
  #waiting: AnnouncedEntries;
  /** What is being announced, as long as the batch is as it was. */
  #announced: AnnouncedEntries | undefined;
  /** Of the line that was made last. */
  #head:
    | { readonly monoMs: number | null; readonly wallMs: number | null; readonly dir: Direction; readonly text: string }
    | undefined;
  /** How much of the batch is filled. */
  #filled = 0;
  #timer: NodeJS.Timeout | undefined;
  #failure: RealtimeError | undefined;

  /** Entries in log order, after their bytes were written (or after writing was given up, see `onDidFail`). */
  readonly onDidWrite = this.#didWrite.event;
  /** Fires once when the disk refuses: from then on the session goes on in memory only. */
  readonly onDidFail = this.#didFail.event;
  /** The disk took this many milliseconds for a batch: whoever feeds the log should wait as long. */
  readonly onDidStall = this.#didStall.event;

  /**
   * Creates the file (and its folder) and writes the header.
   * @throws RealtimeError `recording-not-created` when the file cannot be made.
   */
  constructor(
    readonly path: string,
    header: RecordingHeader,
    options: WriterOptions = {},
  ) {
    try {
      this.#files = new RecordingFiles(path, header, options);
    } catch (cause) {
      throw new RealtimeError(
        'recording-not-created',
        phrase('The recording {0} could not be created: {1}.', path, messageOf(cause)),
        {
          hint: phrase('Check that the folder exists and can be written to.'),
          cause,
        },
      );
    }
    this.#kept = new KeptEntries(options.maxKeptBytes);
    this.log = new RecordingLog([{ path, base: 0 }]);
    this.log.header = header;
    this.log.visible = 0;
    this.#waiting = this.#nothing();
  }

  /** Where frames can be put for `takeRun`. */
  get inbox(): Buffer {
    return this.#room.inbox;
  }

  /** How much was written so far. */
  get sizeBytes(): number {
    return this.#files.sizeBytes;
  }

  /** Why the disk refused, and what of the log had to be dropped since. */
  get failure(): RealtimeError | undefined {
    const dropped = this.#kept.dropped;
    if (!this.#failure || !dropped) return this.#failure;
    const { code, phrase: message, hintPhrase: hint, cause } = this.#failure;
    const lost = phrase('What frames {0} to {1} held was dropped to make room.', dropped.firstN, dropped.lastN);
    return new RealtimeError(code, sentences(message, lost), { ...(hint !== undefined && { hint }), cause });
  }

  /** Number of the next entry. */
  get nextN(): number {
    return this.log.index.length + 1;
  }

  append(entry: Entry): void {
    if (entry.kind === 'frame' && !entry.binary) this.appendText(entry, entry.dir, Buffer.from(entry.text));
    else this.#appendLine(entry);
  }

  /** A text frame, as its UTF-8 bytes. They are copied. */
  appendText(stamp: Stamp, dir: Direction, bytes: Uint8Array): void {
    const { n } = stamp;
    const [monoMs, wallMs] = [rounded(stamp.monoMs), rounded(stamp.wallMs)];
    if (this.#failure || bytes.length + MAX_HEAD_BYTES + TAIL_BYTES > BATCH_BYTES) {
      this.#appendApart({ n, monoMs, wallMs }, dir, bytes);
      return;
    }
    this.#makeRoom(bytes.length + MAX_HEAD_BYTES + TAIL_BYTES);
    const batch = this.#room.lines;
    const lineAt = this.#filled;
    const textAt = lineAt + batch.write(`{"n":${n}${this.#headOf(monoMs, wallMs, dir)}`, lineAt, 'latin1');
    batch.set(bytes, textAt);
    const end = textAt + bytes.length;
    const { lanes } = this.#reader;
    const lane = lanes.match(batch, textAt, end);
    const reading = lane ? undefined : this.#reader.readText(batch.toString('utf8', textAt, end), batch, textAt, end);
    if (reading && !this.#isEmbeddable(reading, textAt, end)) {
      const text = batch.toString('utf8', textAt, end);
      const sizeBytes = bytes.length;
      this.#appendLine({ kind: 'frame', n, monoMs, wallMs, dir, text, binary: false, sizeBytes, reading });
      return;
    }
    batch[end] = 0x7d;
    batch[end + 1] = 0x0a;
    this.#filled = end + TAIL_BYTES;
    const { index } = this.log;
    const { type, itemId } = lane ?? namesOf(reading);
    const at = this.#files.position + textAt;
    index.add('event', at, bytes.length, monoMs, wallMs, dir, index.types.idOf(type), index.items.idOf(itemId));
    if (lane && dir === 'server') this.#waiting.addDelta(lane, lanes.deltaStart, lanes.deltaEnd);
    else {
      const entry = new LoggedFrame(this.log, index.length - 1);
      entry.reading = reading;
      this.#waiting.add(entry);
    }
    this.#schedule();
  }

  /** Whether `takeRun` may take what stands in the inbox at `at`. */
  beginsRun(at: number, end: number): boolean {
    const { lanes } = this.#reader;
    return this.#room.runs?.begins(lanes.newest, lanes.count, at, end) ?? false;
  }

  /**
   * Takes frames that stand in the inbox from `at` up to `end` as a server sends them, without looking at each of them: as
   * many as there are that go on known runs of deltas. They came from the server at the same time.
   * @returns where the first one begins that was not taken
   */
  takeRun(stamp: Stamp, at: number, end: number): number {
    const { runs } = this.#room;
    if (!runs || this.#failure) return at;
    this.#beforeWriting();
    const { lanes } = this.#reader;
    const [monoMs, wallMs] = [rounded(stamp.monoMs), rounded(stamp.wallMs)];
    runs.setHead(this.#headOf(monoMs, wallMs, 'server'));
    const room = MAX_ANNOUNCED - this.#waiting.length;
    const next = runs.take(lanes.newest, lanes.count, at, end, this.#filled, stamp.n, room);
    if (next === at) return at;
    this.#addRun(runs, lanes, monoMs, wallMs);
    this.#filled = runs.linesEnd;
    this.#schedule();
    return next;
  }

  #addRun(runs: FrameRuns, lanes: DeltaLanes, monoMs: number | null, wallMs: number | null): void {
    const { index } = this.log;
    const { rows, linesAt } = runs;
    const toFile = this.#files.position - linesAt;
    const waiting = this.#waiting;
    let position = index.addFrames(runs.count, monoMs, wallMs, 'server');
    const { start, length, type, item } = index.columns;
    let slot = -1;
    let lane: DeltaLane | undefined;
    let [typeId, itemId] = [0, 0];
    for (let row = 0; row < runs.count * ROW_NUMBERS; row += ROW_NUMBERS) {
      if (slot !== rows[row] || !lane) {
        slot = rows[row] as number;
        lane = lanes.laneIn(slot);
        typeId = index.typeIdOf(lane.type);
        itemId = index.items.idOf(lane.itemId);
      }
      const textAt = rows[row + 1] as number;
      start[position] = textAt + toFile;
      length[position] = (rows[row + 2] as number) - textAt;
      type[position] = typeId;
      item[position] = itemId;
      waiting.addDelta(lane, (rows[row + 3] as number) - linesAt, (rows[row + 4] as number) - linesAt);
      position++;
    }
  }

  /** What stands in a line behind its number: the same for all that came from one sender at one time. */
  #headOf(monoMs: number | null, wallMs: number | null, dir: Direction): string {
    const head = this.#head;
    if (head?.monoMs === monoMs && head.wallMs === wallMs && head.dir === dir) return head.text;
    const text = eventHead(monoMs, wallMs, dir);
    this.#head = { monoMs, wallMs, dir, text };
    return text;
  }

  /** Writes what is waiting and then announces it. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    if (!this.#failure) this.#write(this.#room.lines.subarray(0, this.#filled));
    this.#announce();
  }

  dispose(): void {
    this.flush();
    clearTimeout(this.#timer);
    this.#didWrite.dispose();
    this.#didFail.dispose();
    this.#didStall.dispose();
    this.#files.close();
    this.log.close();
  }

  /** A line that is made as a string: of what happened to the connection, or of a frame that is no plain event. */
  #appendLine(entry: Entry): void {
    if (this.#failure) {
      this.#keep(entry);
      return;
    }
    const line = Buffer.from(encodeEntry(entry));
    if (line.length > BATCH_BYTES) this.flush();
    else this.#makeRoom(line.length);
    const { index } = this.log;
    const dir = entry.kind === 'frame' ? entry.dir : 'unknown';
    const at = this.#files.position + this.#filled;
    index.add('line', at, line.length - 1, entry.monoMs, entry.wallMs, dir);
    this.#waiting.add(entry);
    if (line.length > BATCH_BYTES) {
      // Announced with what waits before it.
      this.#write(line);
      this.#announce();
    } else {
      this.#room.lines.set(line, this.#filled);
      this.#filled += line.length;
      this.#schedule();
    }
  }

  #isEmbeddable(reading: ParsedReading, textAt: number, end: number): boolean {
    if (reading.kind !== 'json') return false;
    if (this.#room.runs?.isFlat(textAt, end)) return true;
    const text = this.#room.lines.subarray(textAt, end);
    return !text.includes(0x0a) && !text.includes(0x0d) && isEmbeddableValue(reading.value, text.length);
  }

  /** A frame that no batch can hold, or that no file takes. */
  #appendApart(stamp: Stamp, dir: Direction, bytes: Uint8Array): void {
    const text = Buffer.from(bytes).toString('utf8');
    const reading = this.#reader.readText(text);
    this.#appendLine({ kind: 'frame', ...stamp, dir, text, binary: false, sizeBytes: bytes.length, reading });
  }

  #announce(): void {
    const entries = this.#waiting;
    this.#waiting = this.#nothing();
    this.#announced = entries;
    this.#filled = 0;
    this.log.visible = this.log.index.length;
    try {
      this.#didWrite.fire(entries);
    } catch (error) {
      // Whose fault it is, is none of who hands frames in: half a read taken in would put all that follows out of step.
      setImmediate(() => {
        throw error;
      });
    } finally {
      entries.forget();
      if (this.#announced === entries) this.#announced = undefined;
    }
  }

  #nothing(): AnnouncedEntries {
    const { lines, search } = this.#room;
    return new AnnouncedEntries(this.log, this.log.index.length, this.#files.position, lines, search, this.#places);
  }

  /** Who is told of entries may bring about others: then those before are told of what the log says alone. */
  #beforeWriting(): void {
    this.#announced?.forget();
    this.#announced = undefined;
  }

  #makeRoom(sizeBytes: number): void {
    if (this.#filled + sizeBytes > BATCH_BYTES || this.#waiting.length === MAX_ANNOUNCED) this.flush();
    this.#beforeWriting();
  }

  #schedule(): void {
    if (this.#filled >= FLUSH_AT_BYTES || this.#waiting.length === MAX_ANNOUNCED) this.flush();
    else this.#flushSoon();
  }

  /** What was written before only makes what comes then come sooner. */
  #flushSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.flush();
    }, FLUSH_AFTER_MS);
  }

  #write(bytes: Uint8Array): void {
    const startedMs = performance.now();
    try {
      const next = this.#files.write(bytes);
      if (next) this.log.addFile(next);
    } catch (cause) {
      this.#fail(cause);
      return;
    }
    const tookMs = performance.now() - startedMs;
    if (tookMs > SLOW_MS) this.#didStall.fire(tookMs);
  }

  #fail(cause: unknown): void {
    this.#failure = new RealtimeError(
      'recording-write-failed',
      phrase('The recording {0} can no longer be written: {1}.', this.#files.path, messageOf(cause)),
      {
        hint: phrase('The session goes on and is kept in memory; export it before closing the panel.'),
        cause,
      },
    );
    // The files may have counted the batch before they failed: where it begins, it says itself.
    const from = this.#waiting.startBytes;
    for (const entry of this.#waiting) {
      const copy = entry instanceof LoggedFrame ? this.#copyOf(entry, from) : entry;
      this.log.keepAt(entry.n - 1, copy);
      this.#kept.add(this.log, copy);
    }
    this.#didFail.fire(this.#failure);
  }

  /** A frame of the batch that was not written, with its text. */
  #copyOf(entry: LoggedFrame, from: number): FrameEntry {
    const { n, monoMs, wallMs, dir, sizeBytes } = entry;
    const at = this.log.index.startOf(n - 1) - from;
    const text = this.#room.lines.toString('utf8', at, at + sizeBytes);
    return { kind: 'frame', n, monoMs, wallMs, dir, text, binary: false, sizeBytes };
  }

  #keep(entry: Entry): void {
    this.log.keep(entry);
    this.#kept.add(this.log, entry);
    this.#waiting.add(entry);
    this.#flushSoon();
  }
}

function namesOf(reading: ParsedReading | undefined): { type: string | undefined; itemId: string | undefined } {
  const event = reading?.kind === 'json' && isJsonObject(reading.value) ? reading.value : undefined;
  return { type: stringAt(event, 'type'), itemId: stringAt(event, 'item_id') };
}

function rounded(ms: number | null): number | null {
  return ms === null ? null : roundedMs(ms);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
