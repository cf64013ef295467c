/**
 * Opens a recording by looking for line ends and reading the first bytes of each line; nothing is parsed that is a line
 * of ours. What is damaged is opened as far as it goes, and the place is named. Invariant: the entries are those that the
 * decoder gives for the same bytes.
 */
import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import { LineDecoder } from './codec.ts';
import { EventNames } from './eventNames.ts';
import { HeadReader } from './lineHead.ts';
import type { Damage, Rest } from './openedRecording.ts';
import { partPath } from './parts.ts';
import { RecordingLog } from './recordingLog.ts';

const CHUNK_BYTES = 1024 * 1024;
/** The extension host is shared: so much is scanned at once before others have their turn. */
const TURN_BYTES = 4 * CHUNK_BYTES;
const NEWLINE = 0x0a;
/** More damaged places are counted, not named. */
const PLACES_NAMED = 20;
const LINES = /^\uFEFF?\s*\{"(?:realtime|n|monoMs|dir|event|type|event_id|at)":/;

export interface OpenedLog {
  readonly log: RecordingLog;
  readonly damage: readonly Damage[];
  readonly damagedLines: number;
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
  readonly #paths: readonly string[];
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

  constructor(path: string) {
    const paths = [path];
    for (let part = 2; existsSync(partPath(path, part)); part++) paths.push(partPath(path, part));
    this.#paths = paths;
    this.begun = new Promise((resolve) => (this.#begin = resolve));
    this.done = this.#files();
    // Whoever wants to know waits for it.
    this.done.catch(() => undefined);
  }

  get share(): number {
    return this.#totalBytes === 0 ? 0 : Math.min(1, (this.#base + this.#offset) / this.#totalBytes);
  }

  async #files(): Promise<void> {
    for (const path of this.#paths) this.#totalBytes += sizeOf(path);
    for (const path of this.#paths) await this.#file(path);
  }

  async #file(path: string): Promise<void> {
    const descriptor = opened(path);
    try {
      this.log.addFile({ path, base: this.#base });
      this.#line = 0;
      this.#offset = 0;
      let bytes = Buffer.allocUnsafeSlow(CHUNK_BYTES + CHUNK_BYTES);
      let filled = 0;
      let turn = 0;
      for (;;) {
        if (bytes.length - filled < CHUNK_BYTES) bytes = Buffer.concat([bytes.subarray(0, filled)], bytes.length * 2);
        const count = readSync(descriptor, bytes, filled, CHUNK_BYTES, this.#offset + filled);
        if (count === 0) break;
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
      if (head.read(bytes, start, lineEnd)) {
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

  /** A line that is not one of ours with an event in it. */
  #other(bytes: Buffer, start: number, end: number, isLast: boolean): void {
    this.#line++;
    const n = this.log.index.length + 1;
    const line = bytes.toString('utf8', start, end);
    if (this.#base > 0 && this.#line === 1 && line.startsWith('{"realtime":')) return;
    const entry = this.#decoder.decode(line, n, isLast);
    if (!entry) return;
    const isDamaged = this.#decoder.header && (entry.kind === 'frame' ? entry.dir === 'unknown' : isLast);
    if (isDamaged) {
      this.damagedLines++;
      if (this.damage.length < PLACES_NAMED) this.damage.push({ line: this.#line, byteOffset: this.#offset + start });
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
