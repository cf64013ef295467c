/** The recordings of a folder, as the side bar lists them and as a choice offers them. */
import { stat } from 'node:fs/promises';
import { env, FileType, Uri, workspace } from 'vscode';
import { t } from '../../base/l10n.ts';
import { firstPartPath } from '../../recording/parts.ts';
import { recordingExtension } from '../recordingFiles.ts';
import { dayOf, daysBefore, sizeLabel } from './recordingLabel.ts';
import { partsOf } from './recordingParts.ts';
import { datedName } from './recordingStart.ts';

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
    .map(([name]) => Uri.joinPath(folder, name));
  const dated = await Promise.all(uris.map(async (uri) => ({ uri, name: await datedName(uri.fsPath) })));
  return (
    dated
      // Without the ending "simulator" comes before "simulator-2", as they were made.
      .map(({ uri, name }) => ({ uri, age: name.slice(0, -recordingExtension.length) }))
      .sort((left, right) => (left.age < right.age ? 1 : -1))
      .map(({ uri, age }) => ({ uri, day: age.slice(0, '2026-08-05'.length) }))
  );
}

/** Later parts of a recording open with its first one. */
function isRecording(fileName: string): boolean {
  return fileName.endsWith(recordingExtension) && firstPartPath(fileName) === undefined;
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
