import { commands, Uri } from 'vscode';
import type { DebugSession } from './debugSession.ts';
import { commandIds } from './names.ts';
import type { Panels } from './panels.ts';

/**
 * Selects entry `n` in the panel that shows a session, else in that of its recording, which is opened where it is not.
 * @param uri where the session was read from, if it was
 */
export async function showEntry(
  { session, uri }: { readonly session: DebugSession; readonly uri?: Uri | undefined },
  n: number,
  panels: Panels,
): Promise<void> {
  const find = () =>
    panels.all.find((panel) => panel.session === session) ??
    panels.all.find((panel) => panel.session.path === session.path);
  if (!find()) await commands.executeCommand(commandIds.openRecording, uri ?? Uri.file(session.path));
  find()?.revealIn({ n });
}
