/** What a list of recordings offers besides opening them. */
import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { commands, env, Uri, UIKind, window, workspace, WorkspaceEdit } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import { partPath } from '../../recording/parts.ts';
import { recordingExtension } from '../recordingFiles.ts';
import { partsOf } from './recordingParts.ts';
import { RecordingDay, type RecordingsView } from './recordingsView.ts';
import { phrase, t } from '../../base/l10n.ts';

const REVEAL = 'revealFileInOS';
const UNDO = t('Undo');

/** @param argument a recording; none takes what is selected in the view */
export async function revealRecording(argument: unknown, view: RecordingsView): Promise<void> {
  const [uri] = chosen(argument, undefined, view);
  if (!uri) throw nothingChosen();
  // A window in a browser, or one on another machine, has no file manager to show it in.
  const known = await commands.getCommands(true);
  if (known.includes(REVEAL)) await commands.executeCommand(REVEAL, uri);
  else if ((await window.showInformationMessage(uri.fsPath, t('Copy Path'))) !== undefined) {
    await env.clipboard.writeText(uri.fsPath);
  }
}

/** What a file is called while its deletion can be undone. */
const ASIDE = '.deleted';
/** What a window that was closed in the meantime has left. */
const FORGOTTEN_MS = 24 * 60 * 60 * 1000;

/**
 * Deletes recordings, and offers to have them back; those only that are in the folder for recordings.
 * @param selected all that are selected, when it came from the view's menu
 * @returns what settles when they are back or gone for good
 * @throws RealtimeError `nothing-chosen`, `not-a-recording`, `being-recorded`
 */
export async function deleteRecordings(
  argument: unknown,
  selected: unknown,
  view: RecordingsView,
  folder: string,
): Promise<{ readonly settled: Promise<void> }> {
  const uris = chosen(argument, selected, view);
  if (uris.length === 0) throw nothingChosen();
  for (const uri of uris) requireOwn(uri, view, folder);
  await removeForgotten(folder);
  const paths = uris.flatMap(({ fsPath }) => partsOf(fsPath));
  for (const path of paths) await rename(path, path + ASIDE);
  const what = uris.length === 1 ? basename(uris[0]?.path ?? '') : t('{0} recordings', uris.length);
  return { settled: offerUndo(what, paths) };
}

async function offerUndo(what: string, paths: readonly string[]): Promise<void> {
  const choice = await window.showInformationMessage(t('Deleted {0}.', what), UNDO);
  for (const path of paths) await rename(path + ASIDE, path).catch(() => undefined);
  if (choice === UNDO) return;
  // By their own names: in a trash they are looked for by these.
  for (const path of paths) await workspace.fs.delete(Uri.file(path), { useTrash: trashIsThere() });
}

async function removeForgotten(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(recordingExtension + ASIDE)) continue;
    const path = join(folder, name);
    const facts = await stat(path).catch(() => undefined);
    if (facts && Date.now() - facts.ctimeMs > FORGOTTEN_MS) await rm(path, { force: true });
  }
}

/**
 * Asks for another name and gives it to the recording; an editor that shows it goes with it.
 * @throws RealtimeError `nothing-chosen`, `not-a-recording`, `being-recorded`, `not-renamed`
 */
export async function renameRecording(argument: unknown, view: RecordingsView, folder: string): Promise<void> {
  const [uri, ...others] = chosen(argument, undefined, view);
  if (!uri || others.length > 0) throw nothingChosen();
  requireOwn(uri, view, folder);
  const before = basename(uri.path).slice(0, -recordingExtension.length);
  const name = await window.showInputBox({
    title: t('Rename {0}', before),
    value: before,
    validateInput: (value) => problemOfName(value.trim(), before, folder),
  });
  if (name === undefined || name.trim() === before) return;
  const target = join(folder, name.trim() + recordingExtension);
  const edit = new WorkspaceEdit();
  partsOf(uri.fsPath).forEach((path, index) => {
    edit.renameFile(Uri.file(path), Uri.file(index === 0 ? target : partPath(target, index + 1)));
  });
  if (!(await workspace.applyEdit(edit))) {
    throw new RealtimeError('not-renamed', phrase('{0} could not be renamed.', basename(uri.path)));
  }
  view.refresh();
}

function problemOfName(name: string, before: string, folder: string): string | undefined {
  if (name === '') return t('A recording needs a name.');
  if (/[\\/:*?"<>|]/.test(name) || name.startsWith('.')) return t('Not a name of a file on every system.');
  if (name !== before && existsSync(join(folder, name + recordingExtension)))
    return t('There is a recording of this name.');
  return undefined;
}

function requireOwn(uri: Uri, view: RecordingsView, folder: string): void {
  const name = basename(uri.path);
  if (!name.endsWith(recordingExtension) || resolve(dirname(uri.fsPath)) !== resolve(folder)) {
    throw new RealtimeError('not-a-recording', phrase('{0} is not in the folder for recordings, and stays.', name));
  }
  if (view.isRecorded(uri)) {
    throw new RealtimeError('being-recorded', phrase('{0} is being recorded.', name), {
      hint: phrase('Disconnect its session first.'),
    });
  }
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
  const all: readonly unknown[] = Array.isArray(selected) ? selected : [argument];
  const uris = all.flatMap((one) => (one instanceof Uri ? [one] : one instanceof RecordingDay ? one.recordings : []));
  return uris.length > 0 ? uris : view.selection;
}

function nothingChosen(): RealtimeError {
  return new RealtimeError('nothing-chosen', phrase('No recording is selected.'), {
    hint: phrase('Select one in the view "Realtime", under Recordings.'),
  });
}
