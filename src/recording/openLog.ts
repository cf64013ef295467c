/**
 * Opens a recording by looking for line ends and reading the first bytes of each line; nothing is parsed that is a line
 * of ours. What is damaged is opened as far as it goes, and the place is named. Invariant: the entries are those that the
 * decoder gives for the same bytes.
 */
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import type { Entry } from '../protocol/entry.ts';
import { LineDecoder } from './codec.ts';
import { EventNames } from './eventNames.ts';
import { HeadReader } from './lineHead.ts';
import type { Damage, Rest } from './openedRecording.ts';
import { partsOnDisk, type PartsOnDisk } from './partsOnDisk.ts';
import { RecordingLog } from './recordingLog.ts';

const CHUNK_BYTES = 1024 * 1024;
/** The extension host is shared: so much is scanned at once before others have their turn. */
const TURN_BYTES = 4 * CHUNK_BYTES;
const NEWLINE = 0x0a;
const ZEROS_STEP = 4096;
/** More damaged places are counted, not named. */
const PLACES_NAMED = 20;
const LINES = /^\uFEFF?\s*\{"(?:realtime|n|monoMs|dir|event|type|event_id|at)":/;

export interface OpenedLog {
  readonly log: RecordingLog;
  readonly damage: readonly Damage[];
  readonly damagedLines: number;
  readonly missingParts: readonly number[];
}

export interface BegunLog {
  /** Grows until the rest is done. */
  readonly opened: OpenedLog;
  /** Absent where nothing has to be scanned. */
  readonly rest?: Rest;
}

/** Whether a file holds lines, of a recording or of bare events, rather than another tool's document. */
export function holdsLines(beginning: string): boolean {
  return LINES.test(beginning);
}

/**
 * @param path of the recording, or of its first file where there are several
 * @throws RealtimeError `recording-unreadable`
 */
export async function openLog(path: string): Promise<OpenedLog> {
  const scan = new Scan(path);
  await scan.done;
  return scan;
}

/** The same as soon as the beginning was scanned. What else there is, is added in turns that leave others theirs. */
export async function beginLog(path: string): Promise<BegunLog & { readonly rest: Rest }> {
  const scan = new Scan(path);
  await Promise.race([scan.begun, scan.done]);
  return { opened: scan, rest: scan };
}

class Scan implements OpenedLog, Rest {
  readonly log = new RecordingLog([]);
  /** The first turn is over. */
  readonly begun: Promise<void>;
  readonly done: Promise<void>;
  #begin: () => void = () => undefined;
  readonly missingParts: readonly number[];
  readonly #files: PartsOnDisk['files'];
  #totalBytes = 0;
  readonly damage: Damage[] = [];
  damagedLines = 0;
  readonly #head = new HeadReader();
  readonly #names = new EventNames(this.log.index.types, this.log.index.items);
  readonly #decoder = new LineDecoder();
  #base = 0;
  /** Of the file that is being scanned: its lines so far, and where the bytes in hand begin in it. */
  #line = 0;
  #offset = 0;
  #part = 1;
  /** Whether a zero may be among the bytes in hand. */
  #mayHoldZero = false;

  constructor(path: string) {
    const { files, missing } = partsOnDisk(path);
    this.#files = files;
    this.missingParts = missing;
    this.begun = new Promise((resolve) => (this.#begin = resolve));
    this.done = this.#scan();
    // Whoever wants to know waits for it.
    this.done.catch(() => undefined);
  }

  get share(): number {
    return this.#totalBytes === 0 ? 0 : Math.min(1, (this.#base + this.#offset) / this.#totalBytes);
  }

  async #scan(): Promise<void> {
    for (const { path } of this.#files) this.#totalBytes += sizeOf(path);
    for (const { path, part } of this.#files) await this.#file(path, part);
  }

  async #file(path: string, part: number): Promise<void> {
    const descriptor = opened(path);
    try {
      this.log.addFile({ path, base: this.#base, part });
      this.#part = part;
      this.#line = 0;
      this.#offset = 0;
      let bytes = Buffer.allocUnsafeSlow(CHUNK_BYTES + CHUNK_BYTES);
      let filled = 0;
      let turn = 0;
      for (;;) {
        if (bytes.length - filled < CHUNK_BYTES) bytes = Buffer.concat([bytes.subarray(0, filled)], bytes.length * 2);
        const count = readSync(descriptor, bytes, filled, CHUNK_BYTES, this.#offset + filled);
        if (count === 0) break;
        this.#mayHoldZero = holdsZeros(bytes, filled, filled + count) || (this.#mayHoldZero && filled > 0);
        const rest = this.#lines(bytes, filled, filled + count);
        filled = filled + count - rest;
        bytes.copyWithin(0, rest, rest + filled);
        this.#offset += rest;
        turn += count;
        if (turn >= TURN_BYTES) {
          turn = 0;
          this.log.header ??= this.#decoder.header;
          this.#begin();
          await new Promise((resolve) => setImmediate(resolve));
        }
      }
      if (filled > 0) this.#other(bytes, 0, filled, true);
      this.#base += fstatSync(descriptor).size;
      this.#offset = 0;
    } catch (cause) {
      throw unreadable(path, cause);
    } finally {
      closeSync(descriptor);
    }
    this.log.header ??= this.#decoder.header;
  }

  /** Adds the lines that are complete; returns where the first one begins that is not. */
  #lines(bytes: Buffer, from: number, end: number): number {
    const { index } = this.log;
    const head = this.#head;
    const names = this.#names;
    let start = 0;
    const filled = bytes.subarray(0, end);
    for (let lineEnd = filled.indexOf(NEWLINE, from); lineEnd >= 0; lineEnd = filled.indexOf(NEWLINE, start)) {
      if (head.read(bytes, start, lineEnd) && !this.#holdsZero(bytes, start, lineEnd)) {
        this.#line++;
        const { textStart } = head;
        names.read(bytes, textStart, lineEnd);
        const at = this.#base + this.#offset + textStart;
        const { monoMs, wallMs, dir } = head;
        index.add('event', at, lineEnd - 1 - textStart, monoMs, wallMs, dir, names.type, names.item);
      } else this.#other(bytes, start, lineEnd, false);
      start = lineEnd + 1;
    }
    return start;
  }

  /** A header of which no more is left than that it is JSON. */
  #wasHeader(line: string, entry: Entry): boolean {
    if (this.#base > 0 || this.#line > 1 || entry.kind !== 'frame' || entry.dir !== 'unknown') return false;
    return !this.#decoder.header && /"startedAt":"|"source":\{"kind":/.test(line);
  }

  #holdsZero(bytes: Buffer, start: number, end: number): boolean {
    return this.#mayHoldZero && bytes.subarray(start, end).includes(0);
  }

  /** A line that is not one of ours with an event in it. */
  #other(bytes: Buffer, start: number, end: number, isLast: boolean): void {
    this.#line++;
    const n = this.log.index.length + 1;
    const line = bytes.toString('utf8', start, end);
    if (this.#base > 0 && this.#line === 1 && line.startsWith('{"realtime":') && !isLast) return;
    const entry = this.#decoder.decode(line, n, isLast);
    if (!entry) return;
    // Without a header, for it may be damaged as well, all that is no JSON is; other tools' lines are what they are.
    const isStrange = this.#decoder.header && (entry.kind === 'frame' ? entry.dir === 'unknown' : isLast);
    if (isStrange || this.#decoder.wasUnreadable || this.#wasHeader(line, entry)) {
      this.damagedLines++;
      const place = { line: this.#line, byteOffset: this.#offset + start, ...(this.#part > 1 && { part: this.#part }) };
      if (this.damage.length < PLACES_NAMED) this.damage.push(place);
    }
    // What a torn last line becomes cannot be told from the line alone.
    if (isLast) this.log.keep(entry);
    else {
      const dir = entry.kind === 'frame' ? entry.dir : 'unknown';
      const at = this.#base + this.#offset + start;
      this.log.index.add('line', at, end - start, entry.monoMs, entry.wallMs, dir);
    }
  }
}

/**
 * What a file system lost comes back as zeros, a block or more, which are nowhere in JSON. Looked at is one byte of each
 * block: to look at all costs a tenth of reading them. Fewer are found when the frame is parsed.
 */
function holdsZeros(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at += ZEROS_STEP) if (bytes[at] === 0) return true;
  return false;
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): RealtimeError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new RealtimeError('recording-unreadable', phrase('{0} could not be read: {1}.', path, reason), { cause });
}
