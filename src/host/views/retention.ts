/** Recordings beyond what the settings say to keep: told once in a window, and deleted only by somebody who says so. */
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { commands, Uri, window } from 'vscode';
import { firstPartPath } from '../../recording/parts.ts';
import { beyondLimits, type KeptRecording } from '../../recording/retention.ts';
import { recordingExtension } from '../recordingFiles.ts';
import { settingKeys } from '../names.ts';
import { retentionLimits } from '../settings.ts';
import { deleteFiles, trashIsThere } from './recordingCommands.ts';
import { partsOf } from './recordingParts.ts';
import { sizeLabel } from './recordingLabel.ts';
import { t } from '../../base/l10n.ts';

const DELETE = t('Delete');
const SETTINGS = t('Settings');

export class Retention {
  #hasAsked = false;

  /** @param isRecorded whether a session writes this file */
  constructor(
    private readonly recordings: { readonly folder: string },
    private readonly isRecorded: (uri: Uri) => boolean,
  ) {}

  /** Resolves when there was nothing to tell, or it was answered. */
  async offer(nowMs = Date.now()): Promise<void> {
    const limits = retentionLimits();
    if (this.#hasAsked || Object.keys(limits).length === 0) return;
    const kept = (await recordingsIn(this.recordings.folder)).filter(({ path }) => !this.isRecorded(Uri.file(path)));
    const beyond = beyondLimits(kept, limits, nowMs);
    if (beyond.length === 0 || this.#hasAsked) return;
    this.#hasAsked = true;
    const [oldest, newest] = [beyond[0], beyond.at(-1)].map((one) => basename(one?.path ?? ''));
    const which =
      beyond.length === 1 ? `${oldest}` : t('{0} recordings, {1} to {2}', beyond.length, oldest ?? '', newest ?? '');
    const size = sizeLabel(beyond.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
    const undo = trashIsThere() ? t('They go to the trash.') : t('Deleting cannot be undone.');
    const choice = await window.showInformationMessage(
      t('Beyond what the settings say to keep: {0} ({1}). {2}', which, size, undo),
      DELETE,
      SETTINGS,
    );
    if (choice === DELETE) await deleteFiles(beyond.map(({ path }) => Uri.file(path)));
    if (choice === SETTINGS) await commands.executeCommand('workbench.action.openSettings', settingKeys.keepDays);
  }
}

async function recordingsIn(folder: string): Promise<KeptRecording[]> {
  // Made with the first recording.
  const names = await readdir(folder).catch(() => []);
  const first = names.filter((name) => name.endsWith(recordingExtension) && firstPartPath(name) === undefined);
  const found = await Promise.all(
    first.map(async (name): Promise<KeptRecording | undefined> => {
      const path = join(folder, name);
      const parts = await Promise.all(partsOf(path).map((part) => stat(part))).catch(() => undefined);
      return (
        parts && {
          path,
          sizeBytes: parts.reduce((sum, { size }) => sum + size, 0),
          modifiedMs: Math.max(...parts.map(({ mtimeMs }) => mtimeMs)),
        }
      );
    }),
  );
  return found.filter((recording) => recording !== undefined);
}
