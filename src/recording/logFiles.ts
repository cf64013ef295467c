/** Which files a log is read from: nobody may write over them. */
import { statSync } from 'node:fs';
import type { EntryLog } from '../protocol/entryLog.ts';
import { RecordingLog } from './recordingLog.ts';

/** All parts of a recording; none of a log that was read as a whole. */
export function filesOfLog(entries: EntryLog): readonly string[] {
  return entries instanceof RecordingLog ? entries.files.map(({ path }) => path) : [];
}

/** Whether `path` leads to one of `files`, by whatever name: another spelling, a symbolic or a hard link. */
export function isOneOf(path: string, files: readonly string[]): boolean {
  const wanted = identityOf(path);
  return wanted !== undefined && files.some((file) => identityOf(file) === wanted);
}

function identityOf(path: string): string | undefined {
  try {
    // As big integers: on Windows a number cannot hold them.
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
