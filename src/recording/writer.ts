/**
 * The recording on disk. Invariant: `onDidWrite` fires for an entry only after its bytes were handed to the operating
 * system, so whatever was shown survives the death of this process.
 */
import { closeSync, fstatSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Emitter } from '../base/emitter.ts';
import { RealtimeError } from '../base/errors.ts';
import type { Disposable } from '../base/disposable.ts';
import type { Entry, RecordingHeader } from '../protocol/entry.ts';
import { encodeEntry, encodeHeader } from './codec.ts';

/** Batches are written at the latest after this time or at this size, whichever comes first. */
const FLUSH_AFTER_MS = 20;
const FLUSH_AT_BYTES = 256 * 1024;

export class RecordingWriter implements Disposable {
  readonly #file: number | undefined;
  /** Some file systems do not count links: there a deleted file cannot be told. */
  readonly #countsLinks: boolean;
  readonly #didWrite = new Emitter<readonly Entry[]>();
  readonly #didFail = new Emitter<RealtimeError>();
  #entries: Entry[] = [];
  #text: string[] = [];
  #textLength = 0;
  #sizeBytes = 0;
  #timer: NodeJS.Timeout | undefined;
  #failure: RealtimeError | undefined;

  /** Entries in log order, after their bytes were written (or after writing was given up, see `onDidFail`). */
  readonly onDidWrite = this.#didWrite.event;
  /** Fires once when the disk refuses: from then on the session goes on in memory only. */
  readonly onDidFail = this.#didFail.event;

  /**
   * Creates the file (and its folder) and writes the header.
   * @throws RealtimeError `recording-not-created` when the file cannot be made.
   */
  constructor(
    readonly path: string,
    header: RecordingHeader,
  ) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      this.#file = openSync(path, 'wx');
      this.#sizeBytes = writeAll(this.#file, encodeHeader(header));
      this.#countsLinks = fstatSync(this.#file).nlink > 0;
    } catch (cause) {
      this.#discard();
      throw new RealtimeError(
        'recording-not-created',
        `The recording ${path} could not be created: ${messageOf(cause)}.`,
        {
          hint: 'Check that the folder exists and can be written to.',
          cause,
        },
      );
    }
  }

  /** How much was written so far. */
  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  get failure(): RealtimeError | undefined {
    return this.#failure;
  }

  append(entry: Entry): void {
    this.#entries.push(entry);
    if (!this.#failure) {
      const line = encodeEntry(entry);
      this.#text.push(line);
      this.#textLength += line.length;
    }
    if (this.#textLength >= FLUSH_AT_BYTES) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), FLUSH_AFTER_MS);
  }

  /** Writes what is waiting and then announces it. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const entries = this.#entries;
    if (entries.length === 0) return;
    const text = this.#text.join('');
    this.#entries = [];
    this.#text = [];
    this.#textLength = 0;
    if (!this.#failure) this.#write(text);
    this.#didWrite.fire(entries);
  }

  dispose(): void {
    this.flush();
    this.#didWrite.dispose();
    this.#didFail.dispose();
    if (this.#file !== undefined) closeSync(this.#file);
  }

  /** A file without a whole header is no recording. */
  #discard(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    rmSync(this.path, { force: true });
  }

  #write(text: string): void {
    try {
      this.#sizeBytes += writeAll(this.#file as number, text);
      // The system takes bytes for a deleted file as well, and keeps them for nobody.
      if (this.#countsLinks && fstatSync(this.#file as number).nlink === 0) throw new Error('the file was deleted');
    } catch (cause) {
      this.#failure = new RealtimeError(
        'recording-write-failed',
        `The recording ${this.path} can no longer be written: ${messageOf(cause)}.`,
        {
          hint: 'The session goes on and is kept in memory; export it before closing the panel.',
          cause,
        },
      );
      this.#didFail.fire(this.#failure);
    }
  }
}

/** Returns the number of bytes. A write may be partial on a full disk or a pipe. */
function writeAll(file: number, text: string): number {
  const bytes = Buffer.from(text);
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done);
  return done;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
