/** Opens any file that holds a session: lines by an index, another tool's document and packed files as a whole. */
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import { decodedFile } from './encodedFile.ts';
import { beginLog, holdsLines, type BegunLog } from './openLog.ts';
import type { OpenedRecording } from './openedRecording.ts';
import { firstPartPath } from './parts.ts';
import { readRecording, readRecordingFile } from './reader.ts';
import { beginIndexed } from './sidecar.ts';

const BEGINNING_BYTES = 1024;

/**
 * @param path a later file of a recording in several opens all of it
 * @param indexFolder where an index is kept for the next time; none where left out
 * @throws RealtimeError `recording-unreadable`, `recording-empty`
 */
export async function openRecordingFile(path: string, indexFolder?: string): Promise<OpenedRecording> {
  const recording = await beginRecordingFile(path, indexFolder);
  await recording.rest?.done;
  return recording;
}

/** The same as soon as its first entries are there: a long one has a `rest`. */
export async function beginRecordingFile(path: string, indexFolder?: string): Promise<OpenedRecording> {
  const first = firstPartPath(path);
  if (first !== undefined && existsSync(first)) return await beginRecordingFile(first, indexFolder);
  const beginning = await beginningOf(path);
  const decoded = decodedFile(path, beginning);
  if (decoded) return await readRecording(decoded, path);
  if (!holdsLines(beginning.toString('utf8'))) return await readRecordingFile(path);
  return recordingOf(await (indexFolder === undefined ? beginLog(path) : beginIndexed(path, indexFolder)));
}

function recordingOf({ opened, rest }: BegunLog): OpenedRecording {
  const { log } = opened;
  return {
    header: log.header,
    entries: log,
    get damage() {
      return opened.damage;
    },
    get damagedLines() {
      return opened.damagedLines;
    },
    rest,
  };
}

async function beginningOf(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RealtimeError('recording-unreadable', phrase('{0} could not be read: {1}.', path, reason), { cause });
  }
}
