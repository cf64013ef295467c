/** Sessions by the names that a language model was told, and what may leave them. */
import { Uri } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import { verbatim } from '../../base/l10n.ts';
import { numberAt, stringAt, type JsonObject } from '../../base/json.ts';
import { Redactor } from '../../export/redact.ts';
import type { DebugSession } from '../debugSession.ts';
import { secretsOf } from '../exportCommand.ts';
import { loadRecording } from '../recordings.ts';
import { redactionSetting } from '../settings.ts';
import type { ToolServices } from './tool.ts';

/** Names a session for good: a new connection has a new recording. */
export function idOf(session: DebugSession): string {
  return session.recording?.fileName ?? session.name;
}

/**
 * The session that the input names: an open one by its id or name, or a recording in the folder. Without a name the live
 * one in front, else the one that is shown.
 * @throws RealtimeError `no-session`, `no-such-session`
 */
export async function sessionOf(input: JsonObject, { panels, recordings }: ToolServices): Promise<DebugSession> {
  const wanted = stringAt(input, 'session');
  if (wanted === undefined) {
    const panel = panels.liveInFront ?? panels.current;
    if (panel) return await whole(panel.session);
    throw new RealtimeError('no-session', verbatim('No session is open.'), {
      hint: verbatim('Name a recording, as realtime_list_sessions lists them.'),
    });
  }
  const open = openSession(wanted, panels.all);
  if (open) return await whole(open);
  const path = recordings.find(wanted);
  if (path !== undefined) return await loadRecording(Uri.file(path));
  throw noSuchSession(wanted);
}

/** One that is being opened, when it is there. */
async function whole(session: DebugSession): Promise<DebugSession> {
  await session.whole;
  return session;
}

export function openSession(
  wanted: string,
  panels: readonly { readonly session: DebugSession }[],
): DebugSession | undefined {
  const sessions = panels.map(({ session }) => session);
  return sessions.find((session) => idOf(session) === wanted) ?? sessions.find(({ name }) => name === wanted);
}

export function noSuchSession(wanted: string): RealtimeError {
  return new RealtimeError('no-such-session', verbatim(`There is no session "${wanted}".`), {
    hint: verbatim('realtime_list_sessions lists those that there are.'),
  });
}

/** Masks what exports mask. */
export function redactorFor(session: DebugSession): Redactor {
  return new Redactor({ ...redactionSetting(), secrets: secretsOf(session) });
}

/** A whole number of the input within bounds. */
export function countAt(input: JsonObject, key: string, standard: number, min: number, max: number): number {
  const value = numberAt(input, key);
  return value === undefined ? standard : Math.max(min, Math.min(max, Math.floor(value)));
}
