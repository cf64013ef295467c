/** The recordings of a folder, as the side bar lists them and as a choice offers them. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { env, FileType, Uri, workspace } from 'vscode';
import { t } from '../../base/l10n.ts';
import { firstPartPath } from '../../recording/parts.ts';
import { recordingExtension } from '../recordingFiles.ts';
import { dayOf, daysBefore, recordingLabel, sizeLabel } from './recordingLabel.ts';
import { partsOf } from './recordingParts.ts';

export interface DatedRecording {
  readonly uri: Uri;
  /** On which it began, `2026-08-05`. */
  readonly day: string;
}

/** Newest first; none where the folder is not made yet. */
export async function recordingsIn(folderPath: string): Promise<readonly DatedRecording[]> {
  const folder = Uri.file(folderPath);
  const entries = await workspace.fs.readDirectory(folder).then(
    (found) => found,
    // Made with the first recording.
    () => [],
  );
  const uris = entries
    .filter(([name, type]) => (type & FileType.File) !== 0 && isRecording(name))
    // Without the ending "simulator" comes before "simulator-2", as they were made.
    .map(([name]) => name.slice(0, -recordingExtension.length))
    .sort()
    .reverse()
    .map((name) => Uri.joinPath(folder, name + recordingExtension));
  return await Promise.all(uris.map(async (uri) => ({ uri, day: await beganOn(uri) })));
}

/** Later parts of a recording open with its first one. */
function isRecording(fileName: string): boolean {
  return fileName.endsWith(recordingExtension) && firstPartPath(fileName) === undefined;
}

/** A recording that was renamed tells no more than when it was last written to. */
async function beganOn(uri: Uri): Promise<string> {
  const { day } = recordingLabel(basename(uri.path));
  if (day !== undefined) return day;
  return await stat(uri.fsPath).then(
    ({ mtime }) => dayOf(mtime),
    () => dayOf(new Date()),
  );
}

/** `596 kB`, of all parts of a recording. */
export async function sizeWords(uri: Uri): Promise<string> {
  return await Promise.all(partsOf(uri.fsPath).map((path) => stat(path))).then(
    (parts) => sizeLabel(parts.reduce((sum, part) => sum + part.size, 0)),
    () => t('gone'),
  );
}

/** `Today`, or the date in the editor's language. */
export function dayWords(day: string, daysAgo = daysBefore(day, dayOf(new Date()))): string {
  if (daysAgo === 0) return t('Today');
  if (daysAgo === 1) return t('Yesterday');
  const date = new Date(`${day}T12:00:00`);
  return date.toLocaleDateString(env.language, { weekday: 'short', year: 'numeric', month: 'long', day: 'numeric' });
}
