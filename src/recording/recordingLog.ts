/**
 * A log on disk. Invariant: what is in memory is the index; a payload is read when somebody looks at it, and only a small
 * window of the file is kept. Entries that no file took (the disk refused) are kept whole, up to a limit.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import type { Direction, Entry, FrameEntry, RecordingHeader } from '../protocol/entry.ts';
import type { EntryLog } from '../protocol/entryLog.ts';
import type { FrameReading } from '../protocol/frameReading.ts';
import { LineDecoder } from './codec.ts';
import { EntryIndex } from './entryIndex.ts';
import { MAX_HEAD_BYTES } from './lineHead.ts';
import type { Damage } from './openedRecording.ts';

/** One file of a recording: its bytes begin at `base` among those of all. */
export interface LogFile {
  readonly path: string;
  readonly base: number;
  /** Its number; the first one where it is left out. */
  readonly part?: number;
}

const NEWLINE = 0x0a;
const WINDOW_BYTES = 256 * 1024;
const WINDOWS = 4;
/** Entries read one after the other are read ahead; those looked at here and there alone. */
const SINGLE_BYTES = 16 * 1024;

interface Window {
  readonly bytes: Buffer;
  start: number;
  end: number;
}

export class RecordingLog implements EntryLog {
  header: RecordingHeader | undefined;
  readonly index: EntryIndex;
  readonly #files: LogFile[];
  readonly #descriptors = new Map<string, number>();
  readonly #kept = new Map<number, Entry>();
  readonly #windows: Window[] = [];
  readonly #lines = new LineDecoder();

  constructor(files: readonly LogFile[], index = new EntryIndex()) {
    this.#files = [...files];
    this.index = index;
  }

  /** While the log is being written: how many entries were announced. */
  visible: number | undefined;

  get length(): number {
    return this.visible ?? this.index.length;
  }

  get files(): readonly LogFile[] {
    return this.#files;
  }

  addFile(file: LogFile): void {
    this.#files.push(file);
  }

  /** Whether it holds entries that are in no file. */
  get keepsEntries(): boolean {
    return this.#kept.size > 0;
  }

  /** Adds an entry that is in no file. */
  keep(entry: Entry): void {
    this.#kept.set(this.index.length, entry);
    this.index.add('memory', 0, 0, entry.monoMs, entry.wallMs, entry.kind === 'frame' ? entry.dir : 'unknown');
  }

  /** Has an entry that no file took, or of which less is kept than before, come from memory. */
  keepAt(position: number, entry: Entry): void {
    this.#kept.set(position, entry);
    this.index.setForm(position, 'memory');
  }

  at(at: number): Entry | undefined {
    const position = at < 0 ? this.length + at : at;
    if (!(position >= 0 && position < this.length)) return undefined;
    const form = this.index.formOf(position);
    if (form === 'event') return new LoggedFrame(this, position);
    if (form === 'memory') return this.#kept.get(position);
    const line = this.#read(this.index.startOf(position), this.index.lengthOf(position)).toString('utf8');
    this.#lines.header = this.header;
    // A header can only be the first line, which is no entry; a torn line was noted when it was read.
    return this.#lines.decode(line, position + 1) ?? noEntry(position + 1);
  }

  slice(start = 0, end = this.length): EntryLog {
    const from = Math.min(start < 0 ? Math.max(0, this.length + start) : start, this.length);
    const to = Math.min(end < 0 ? Math.max(0, this.length + end) : end, this.length);
    return new LogSlice(this, from, Math.max(from, to));
  }

  *[Symbol.iterator](): Iterator<Entry> {
    for (let position = 0; position < this.length; position++) yield this.at(position) as Entry;
  }

  /** The bytes of a frame's text; they are good until the next entry is read. */
  bytesOf(position: number): Buffer {
    return this.#read(this.index.startOf(position), this.index.lengthOf(position));
  }

  /**
   * The file that has an entry, and its line there, counted from 0; undefined for one that is in no file. Blank lines in a
   * file that somebody has edited are not counted.
   */
  lineOf(position: number): { readonly path: string; readonly line: number } | undefined {
    if (this.index.formOf(position) === 'memory') return undefined;
    const file = this.#fileAt(this.index.startOf(position));
    const isFirst = file === this.#files[0];
    let line = isFirst && this.header === undefined ? 0 : 1;
    if (isFirst && this.#kept.size === 0) return { path: file.path, line: line + position };
    for (let other = 0; other < position; other++) {
      if (this.index.formOf(other) !== 'memory' && this.index.startOf(other) >= file.base) line++;
    }
    return { path: file.path, line };
  }

  /** Whether the frame of entry `n` is cut out of its line as it was sent. */
  isCutOut(n: number): boolean {
    return n >= 1 && n <= this.index.length && this.index.formOf(n - 1) === 'event';
  }

  /** The line that such a frame is in. */
  placeOf(n: number): Damage | undefined {
    if (!this.isCutOut(n)) return undefined;
    const start = this.index.startOf(n - 1);
    const { base, part = 1 } = this.#fileAt(start);
    const headBytes = Math.min(MAX_HEAD_BYTES, start - base);
    const lineStart = this.#read(start - headBytes, headBytes).lastIndexOf(NEWLINE) + 1;
    const line = (this.lineOf(n - 1)?.line ?? 0) + 1;
    return { line, byteOffset: start - headBytes + lineStart - base, ...(part > 1 && { part }) };
  }

  /** Lets go of the files. Reading from the log opens them again. */
  close(): void {
    for (const descriptor of this.#descriptors.values()) closeSync(descriptor);
    this.#descriptors.clear();
  }

  /** @throws RealtimeError `recording-unreadable` */
  #read(start: number, length: number): Buffer {
    for (const window of this.#windows) {
      if (start >= window.start && start + length <= window.end) {
        return window.bytes.subarray(start - window.start, start - window.start + length);
      }
    }
    const file = this.#fileAt(start);
    if (length > WINDOW_BYTES) return this.#readInto(file, Buffer.allocUnsafe(length), start, length, length);
    const newest = this.#windows.at(-1);
    const goesOn = newest !== undefined && start >= newest.start && start < newest.end + SINGLE_BYTES;
    const window = this.#oldestWindow();
    window.start = start;
    window.end = start;
    const wanted = goesOn ? WINDOW_BYTES : Math.max(length, Math.min(SINGLE_BYTES, WINDOW_BYTES));
    const read = this.#readInto(file, window.bytes, start, wanted, length);
    window.end = start + read.length;
    return window.bytes.subarray(0, length);
  }

  #readInto({ path, base }: LogFile, into: Buffer, start: number, wanted: number, needed: number): Buffer {
    try {
      let descriptor = this.#descriptors.get(path);
      if (descriptor === undefined) this.#descriptors.set(path, (descriptor = openSync(path, 'r')));
      let done = 0;
      while (done < needed) {
        const count = readSync(descriptor, into, done, wanted - done, start - base + done);
        if (count === 0) throw new Error('it is shorter than it was');
        done += count;
      }
      return into.subarray(0, done);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new RealtimeError(
        'recording-unreadable',
        phrase('{0} could not be read at byte {1}: {2}.', path, start - base, reason),
        {
          cause,
        },
      );
    }
  }

  #oldestWindow(): Window {
    const window =
      this.#windows.length < WINDOWS
        ? { bytes: Buffer.allocUnsafeSlow(WINDOW_BYTES), start: 0, end: 0 }
        : (this.#windows.shift() as Window);
    this.#windows.push(window);
    return window;
  }

  #fileAt(start: number): LogFile {
    return this.#files.findLast(({ base }) => base <= start) ?? { path: '', base: 0 };
  }
}

/** A frame whose text is read when it is asked for. */
export class LoggedFrame implements FrameEntry {
  readonly kind = 'frame';
  readonly n: number;
  readonly monoMs: number | null;
  readonly wallMs: number | null;
  readonly dir: Direction;
  readonly binary = false;
  readonly sizeBytes: number;
  /** Set while the entry is announced, when its bytes are still where they were written from. */
  reading: FrameReading | undefined = undefined;
  readonly #log: RecordingLog;

  constructor(log: RecordingLog, position: number) {
    const { index } = log;
    this.#log = log;
    this.n = position + 1;
    this.monoMs = index.monoMsOf(position);
    this.wallMs = index.wallMsOf(position);
    this.dir = index.dirOf(position);
    this.sizeBytes = index.lengthOf(position);
  }

  get bytes(): Uint8Array {
    return this.#log.bytesOf(this.n - 1);
  }

  get text(): string {
    return this.#log.bytesOf(this.n - 1).toString('utf8');
  }
}

class LogSlice implements EntryLog {
  constructor(
    private readonly log: RecordingLog,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get length(): number {
    return this.to - this.from;
  }

  at(index: number): Entry | undefined {
    const position = index < 0 ? this.length + index : index;
    return position >= 0 && position < this.length ? this.log.at(this.from + position) : undefined;
  }

  slice(start = 0, end = this.length): EntryLog {
    const from = Math.min(start < 0 ? Math.max(0, this.length + start) : start, this.length);
    const to = Math.min(end < 0 ? Math.max(0, this.length + end) : end, this.length);
    return new LogSlice(this.log, this.from + from, this.from + Math.max(from, to));
  }

  *[Symbol.iterator](): Iterator<Entry> {
    for (let position = this.from; position < this.to; position++) yield this.log.at(position) as Entry;
  }
}

function noEntry(n: number): Entry {
  const message = 'This line of the recording holds no entry any more.';
  return { kind: 'lifecycle', n, monoMs: null, wallMs: null, at: 'note', details: { message } };
}
