/** Opens any file that holds a session: lines by an index, another tool's document and packed files as a whole. */
import { open } from 'node:fs/promises';
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import { decodedFile } from './encodedFile.ts';
import { beginLog, holdsLines, type BegunLog } from './openLog.ts';
import type { OpenedRecording } from './openedRecording.ts';
import { firstPartPath } from './parts.ts';
import { partsOnDisk } from './partsOnDisk.ts';
import { readRecording, readRecordingFile } from './reader.ts';
import { beginIndexed } from './sidecar.ts';

/** What a file is, its first line says; where that is damaged, so do those after it. */
const FIRST_LINE_BYTES = 1024;
const BEGINNING_BYTES = 64 * 1024;
const ENTRY_LINE = /\n\{"n":\d+,"monoMs":/;

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
  return await beginParts(firstPartPath(path) ?? path, indexFolder);
}

/** @param path of the first part, which need not be there */
async function beginParts(path: string, indexFolder?: string): Promise<OpenedRecording> {
  const present = partsOnDisk(path).files[0]?.path ?? path;
  const beginning = await beginningOf(present);
  const decoded = decodedFile(present, beginning);
  if (decoded) return await readRecording(decoded, present);
  if (!mayBeLines(beginning)) return await readRecordingFile(present);
  return recordingOf(await (indexFolder === undefined ? beginLog(path) : beginIndexed(path, indexFolder)));
}

function mayBeLines(beginning: Buffer): boolean {
  return holdsLines(beginning.toString('utf8', 0, FIRST_LINE_BYTES)) || ENTRY_LINE.test(beginning.toString('latin1'));
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
    missingParts: opened.missingParts,
    placeOf: (n) => log.placeOf(n),
    isCutOut: (n) => log.isCutOut(n),
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
