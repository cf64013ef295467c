/** What a list of recordings offers besides opening them. */
import { commands, env, Uri, UIKind, window, workspace } from 'vscode';
import { basename, dirname, resolve } from 'node:path';
import { RealtimeError } from '../../base/errors.ts';
import { recordingExtension } from '../recordingFiles.ts';
import { partsOf } from './recordingParts.ts';
import type { RecordingsView } from './recordingsView.ts';

const REVEAL = 'revealFileInOS';
const DELETE = 'Delete';

/** @param argument a recording; none takes what is selected in the view */
export async function revealRecording(argument: unknown, view: RecordingsView): Promise<void> {
  const [uri] = chosen(argument, undefined, view);
  if (!uri) throw nothingChosen();
  // A window in a browser, or one on another machine, has no file manager to show it in.
  const known = await commands.getCommands(true);
  if (known.includes(REVEAL)) await commands.executeCommand(REVEAL, uri);
  else if ((await window.showInformationMessage(uri.fsPath, 'Copy Path')) !== undefined) {
    await env.clipboard.writeText(uri.fsPath);
  }
}

/**
 * Deletes recordings when the user has said yes; those only that are in the folder for recordings.
 * @param selected all that are selected, when it came from the view's menu
 * @throws RealtimeError `nothing-chosen`, `not-a-recording`, `being-recorded`
 */
export async function deleteRecordings(
  argument: unknown,
  selected: unknown,
  view: RecordingsView,
  folder: string,
): Promise<void> {
  const uris = chosen(argument, selected, view);
  if (uris.length === 0) throw nothingChosen();
  for (const uri of uris) {
    const name = basename(uri.path);
    if (!name.endsWith(recordingExtension) || resolve(dirname(uri.fsPath)) !== resolve(folder)) {
      throw new RealtimeError('not-a-recording', `${name} is not in the folder for recordings, and stays.`);
    }
    if (view.isRecorded(uri)) {
      throw new RealtimeError('being-recorded', `${name} is being recorded.`, {
        hint: 'Disconnect its session first.',
      });
    }
  }
  const what = uris.length === 1 ? basename(uris[0]?.path ?? '') : `${uris.length} recordings`;
  const detail = trashIsThere() ? 'You can get it back from the trash.' : 'This cannot be undone.';
  const choice = await window.showWarningMessage(`Delete ${what}?`, { modal: true, detail }, DELETE);
  if (choice !== DELETE) return;
  await deleteFiles(uris);
}

/** Deletes recordings with all their files; who calls it has asked. */
export async function deleteFiles(uris: readonly Uri[]): Promise<void> {
  for (const path of uris.flatMap((uri) => partsOf(uri.fsPath))) {
    await workspace.fs.delete(Uri.file(path), { useTrash: trashIsThere() });
  }
}

/** A window in a browser, or one on another machine, has none. */
export function trashIsThere(): boolean {
  return env.remoteName === undefined && env.uiKind === UIKind.Desktop;
}

function chosen(argument: unknown, selected: unknown, view: RecordingsView): readonly Uri[] {
  const all = Array.isArray(selected) ? selected.filter((one): one is Uri => one instanceof Uri) : [];
  if (all.length > 0) return all;
  return argument instanceof Uri ? [argument] : view.selection;
}

function nothingChosen(): RealtimeError {
  return new RealtimeError('nothing-chosen', 'No recording is selected.', {
    hint: 'Select one in the view "Realtime", under Recordings.',
  });
}
