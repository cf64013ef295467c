/** Files dropped on a panel: a webview knows their bytes, not where they are, so they come in pieces and are put together. */
import { randomUUID } from 'node:crypto';
import { appendFile as appendBytes, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { RealtimeError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';

/** Above this a file is better chosen by dialog, where nothing is copied. */
const MAX_BYTES = 2 * 1024 * 1024 * 1024;

export interface DroppedPiece {
  readonly fileName: string;
  /** 0 begins a file; what was dropped before and is not whole is forgotten. */
  readonly offset: number;
  readonly totalBytes: number;
  readonly base64: string;
}

/** One file at a time. */
export class DroppedFile {
  #path: string | undefined;
  #held = 0;

  /**
   * @returns where the whole file is, once it is whole; the caller calls `forget` then
   * @throws RealtimeError `drop-out-of-step`, `drop-too-large`
   */
  async add({ fileName, offset, totalBytes, base64 }: DroppedPiece): Promise<string | undefined> {
    if (offset === 0) await this.forget();
    if (totalBytes > MAX_BYTES) {
      throw new RealtimeError(
        'drop-too-large',
        phrase('{0} has {1} MB.', basename(fileName), Math.round(totalBytes / 2 ** 20)),
        {
          hint: phrase('Files above 2 GB can be appended by "Append file…".'),
        },
      );
    }
    const bytes = Buffer.from(base64, 'base64');
    if (offset !== this.#held || offset + bytes.length > totalBytes || (bytes.length === 0 && totalBytes > 0)) {
      throw new RealtimeError('drop-out-of-step', phrase('{0} did not arrive whole.', basename(fileName)), {
        hint: phrase('Drop it again.'),
      });
    }
    this.#path ??= join(tmpdir(), `realtime-dropped-${randomUUID()}`);
    await appendBytes(this.#path, bytes);
    this.#held += bytes.length;
    return this.#held === totalBytes ? this.#path : undefined;
  }

  async forget(): Promise<void> {
    const path = this.#path;
    this.#path = undefined;
    this.#held = 0;
    if (path !== undefined) await rm(path, { force: true });
  }
}
