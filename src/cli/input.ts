/** The session a command works on: a recording, `{"dir","event"}` lines or bare events, from a file or from stdin. */
import { RealtimeError } from '../base/errors.ts';
import { english, verbatim } from '../base/l10n.ts';
import type { ExportedSession, LoggedSession } from '../export/exportedSession.ts';
import type { Entry } from '../protocol/entry.ts';
import { parseFrame } from '../protocol/parse.ts';
import { loadShapeCheck } from '../protocol/shapeCheck.ts';
import { brokenFrames } from '../recording/brokenFrames.ts';
import { noticeOf } from '../recording/openedRecording.ts';
import { openRecordingFile } from '../recording/openRecordingFile.ts';
import { readRecording } from '../recording/reader.ts';
import { project } from '../session/projection.ts';
import { complain, usageError } from './command.ts';

interface Input {
  /** Set when nothing in the input looks like an event or a recording. */
  readonly problem: RealtimeError | undefined;
}
export type InputLog = LoggedSession & Input;
export type InputSession = ExportedSession & Input;

/**
 * What of it could not be read is said on stderr.
 * @param path `-` reads stdin
 * @throws RealtimeError `wrong-usage` without a path, `recording-unreadable`, `recording-empty`
 */
export async function readLog(path: string | undefined): Promise<InputLog> {
  if (path === undefined) throw usageError('Which FILE? Use - to read stdin.');
  const name = path === '-' ? 'stdin' : path;
  const recording = await (path === '-' ? readRecording(process.stdin, name) : openRecordingFile(path));
  const notice = noticeOf(recording, brokenFrames(recording.entries));
  if (notice) complain(`note: ${name}: ${english(notice)}`);
  const { header, entries } = recording;
  if (header !== undefined || holdsEvents(entries)) return { header, entries, problem: undefined };
  const message = `${name} holds no Realtime events: not one of its ${entries.length} lines has a type.`;
  const hint = 'Expected a *.realtime.jsonl recording, lines of {"dir","event"} or one event a line.';
  return { header, entries, problem: new RealtimeError('no-events', verbatim(message), { hint: verbatim(hint) }) };
}

/** The same with the state that it gives. */
export async function readSession(path: string | undefined): Promise<InputSession> {
  const log = await readLog(path);
  return { ...log, state: project(log.entries, { header: log.header, checkShape: await loadShapeCheck() }) };
}

function holdsEvents(entries: Iterable<Entry>): boolean {
  for (const entry of entries) {
    if (entry.kind === 'lifecycle' || entry.dir !== 'unknown') return true;
    if (!entry.binary && (parseFrame(entry.text).type ?? '') !== '') return true;
  }
  return false;
}
