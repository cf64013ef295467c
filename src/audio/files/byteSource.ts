/** Where the bytes of an audio file come from: always in pieces, and from the beginning as often as needed. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { RealtimeError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';

export interface ByteSource {
  /** File name without its folder, for messages. */
  readonly name: string;
  readonly sizeBytes: number;
  /** For programs that read the file themselves. */
  readonly path: string;
  read(): AsyncIterable<Uint8Array>;
}

/** What is read at once. */
export const PIECE_BYTES = 256 * 1024;

/** @throws RealtimeError `audio-unreadable`, `audio-empty` */
export async function openFile(path: string): Promise<ByteSource> {
  const name = basename(path);
  const stats = await stat(path).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  if (!stats.isFile()) {
    throw new RealtimeError('audio-unreadable', phrase('{0} is not a file.', name), {
      hint: phrase('Choose an audio file.'),
    });
  }
  if (stats.size === 0) {
    throw new RealtimeError('audio-empty', phrase('The file is empty: 0 bytes.'), {
      hint: phrase('Choose another file.'),
    });
  }
  return { name, sizeBytes: stats.size, path, read: () => pieces(path, name) };
}

async function* pieces(path: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES })) yield piece as Uint8Array;
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

function unreadable(name: string, cause: unknown): RealtimeError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new RealtimeError('audio-unreadable', phrase('{0} could not be read: {1}.', name, reason), {
    hint: phrase('Look whether it is still there and may be read.'),
    cause,
  });
}
