/** Where recordings are kept and what they are called. */
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import type { ConnectTarget } from '../transport/target.ts';

export const recordingExtension = '.realtime.jsonl';

/** `2026-08-05T14-03-59-simulator.realtime.jsonl`, in local time: it sorts by age and is legal on every file system. */
export function recordingFileName(kind: string, startedAt: Date, attempt = 1): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${startedAt.getFullYear()}-${two(startedAt.getMonth() + 1)}-${two(startedAt.getDate())}`;
  const time = `${two(startedAt.getHours())}-${two(startedAt.getMinutes())}-${two(startedAt.getSeconds())}`;
  return `${date}T${time}-${kind}${attempt === 1 ? '' : `-${attempt}`}${recordingExtension}`;
}

const LONGEST_WORD = 40;

/** What is said of the endpoint in a file's name: its kind, or its own name in small letters, figures and dashes where it is no known kind. */
export function recordingWord({ kind, name }: Pick<ConnectTarget, 'kind' | 'name'>): string {
  if (kind !== 'custom') return kind;
  const word = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_WORD);
  return word.replace(/^-+|-+$/g, '') || kind;
}

/**
 * A path that no file has yet: several sessions may begin in one second.
 * @throws RealtimeError `recordings-folder` when the folder cannot be made
 */
export function newRecordingPath(
  folder: string,
  target: Pick<ConnectTarget, 'kind' | 'name'>,
  startedAt: Date,
): string {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new RealtimeError('recordings-folder', phrase('The folder for recordings, {0}, cannot be made.', folder), {
      hint: phrase('Set realtime.recordings.folder to a folder you can write to.'),
      cause,
    });
  }
  for (let attempt = 1; ; attempt++) {
    const path = join(folder, recordingFileName(recordingWord(target), startedAt, attempt));
    if (!existsSync(path)) return path;
  }
}

/** The recording a restored panel names, if it is one by name: what a webview kept must not point elsewhere. */
export function recordingPathIn(folder: string, fileName: unknown): string | undefined {
  if (typeof fileName !== 'string' || fileName !== basename(fileName) || !fileName.endsWith(recordingExtension))
    return undefined;
  return join(folder, fileName);
}
