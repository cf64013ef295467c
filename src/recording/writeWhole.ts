/** A file that is there whole or not at all. */
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Writes piece by piece, for a file may be longer than a string, or memory, can be: beside the file, and put in its place when all
 * of it is on disk. Where that fails, what was there before stays, and nothing else is left. What is no file (`/dev/stdout`, a
 * pipe) is written into.
 */
export async function writeWhole(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isFile() === false) {
    await pipeline(pieces, createWriteStream(path));
    return;
  }
  // A link stays a link.
  const target = there ? await realpath(path) : path;
  const beside = join(dirname(target), `.realtime-${randomBytes(6).toString('hex')}.part`);
  try {
    await pipeline(pieces, createWriteStream(beside, { flags: 'wx', ...(there && { mode: there.mode }) }));
    await rename(beside, target);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  }
}
