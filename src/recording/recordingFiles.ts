/** The files of a recording that is being made: one, or for a very long session several, each with a header of its own. */
import { closeSync, fdatasyncSync, fstatSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RecordingHeader } from '../protocol/entry.ts';
import { encodeHeader } from './codec.ts';
import { partPath } from './parts.ts';
import type { LogFile } from './recordingLog.ts';

const MAX_FILE_BYTES = 1024 * 1024 * 1024;

export class RecordingFiles {
  #path: string;
  #file: number | undefined;
  #part = 1;
  /** Where the file begins among the bytes of all, and how long it is. */
  #base = 0;
  #fileBytes: number;
  /** Some file systems do not count links: there a deleted file cannot be told. */
  readonly #countsLinks: boolean;

  /** Creates the first file, and its folder. A file without a whole header is removed again. */
  constructor(
    private readonly firstPath: string,
    private readonly header: RecordingHeader,
    private readonly options: { readonly fsync?: boolean; readonly maxFileBytes?: number },
  ) {
    mkdirSync(dirname(firstPath), { recursive: true });
    this.#path = firstPath;
    this.#file = openSync(firstPath, 'wx');
    try {
      this.#fileBytes = writeAll(this.#file, Buffer.from(encodeHeader(header)));
      this.#countsLinks = fstatSync(this.#file).nlink > 0;
    } catch (error) {
      this.close();
      rmSync(firstPath, { force: true });
      throw error;
    }
  }

  /** The file that is being written. */
  get path(): string {
    return this.#path;
  }

  /** Of all files together. */
  get sizeBytes(): number {
    return this.#base + this.#fileBytes;
  }

  /** Where the next byte comes to stand among those of all files. */
  get position(): number {
    return this.#base + this.#fileBytes;
  }

  /** Writes whole lines. Returns the next file, where this one is full. Throws what the system says. */
  write(bytes: Uint8Array): LogFile | undefined {
    const file = this.#file;
    if (file === undefined) throw new Error('the recording is closed');
    this.#fileBytes += writeAll(file, bytes);
    if (this.options.fsync === true) fdatasyncSync(file);
    // The system takes bytes for a deleted file as well, and keeps them for nobody.
    if (this.#countsLinks && fstatSync(file).nlink === 0) throw new Error('the file was deleted');
    return this.#fileBytes < (this.options.maxFileBytes ?? MAX_FILE_BYTES) ? undefined : this.#next();
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #next(): LogFile {
    const path = partPath(this.firstPath, ++this.#part);
    const file = openSync(path, 'wx');
    const headerBytes = writeAll(file, Buffer.from(encodeHeader({ ...this.header, part: this.#part })));
    this.close();
    this.#base += this.#fileBytes;
    this.#file = file;
    this.#path = path;
    this.#fileBytes = headerBytes;
    return { path, base: this.#base };
  }
}

/** Returns the number of bytes. A write may be partial on a full disk or a pipe. */
function writeAll(file: number, bytes: Uint8Array): number {
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done);
  return done;
}
