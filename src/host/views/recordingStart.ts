/** When a recording began, also of a file that was renamed. */
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isJsonObject, stringAt } from '../../base/json.ts';
import { recordingExtension, recordingFileName } from '../recordingFiles.ts';
import { recordingLabel } from './recordingLabel.ts';

/** The header is the first line of a file, and a short one. */
const HEADER_BYTES = 4096;

/**
 * A name as files that begin then are given: its label has day and time, and names sort by age. Of a file that was renamed its
 * header tells when it began; where that says nothing, when it was last written to.
 */
export async function datedName(path: string): Promise<string> {
  const name = basename(path);
  if (recordingLabel(name).day !== undefined) return name;
  const startedAt = (await headerTime(path)) ?? (await stat(path).catch(() => undefined))?.mtime ?? new Date();
  return recordingFileName(name.slice(0, -recordingExtension.length), startedAt);
}

async function headerTime(path: string): Promise<Date | undefined> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
      const [line = ''] = buffer.toString('utf8', 0, bytesRead).split('\n', 1);
      const header: unknown = JSON.parse(line);
      const startedAt = new Date(isJsonObject(header) ? (stringAt(header, 'startedAt') ?? '') : '');
      return Number.isNaN(startedAt.getTime()) ? undefined : startedAt;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
