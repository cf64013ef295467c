/** The session a command works on: a recording, `{"dir","event"}` lines or bare events, from a file or from stdin. */
import { RealtimeError } from '../base/errors.ts';
import type { ExportedSession } from '../export/exportedSession.ts';
import { loadShapeCheck } from '../protocol/shapeCheck.ts';
import { readRecording, readRecordingFile } from '../recording/reader.ts';
import { project } from '../session/projection.ts';
import { usageError } from './command.ts';

export interface InputSession extends ExportedSession {
  /** Set when nothing in the input looks like an event or a recording. */
  readonly problem: RealtimeError | undefined;
}

/**
 * @param path `-` reads stdin
 * @throws RealtimeError `wrong-usage` without a path, `recording-unreadable`, `recording-empty`
 */
export async function readSession(path: string | undefined): Promise<InputSession> {
  if (path === undefined) throw usageError('Which FILE? Use - to read stdin.');
  const name = path === '-' ? 'stdin' : path;
  const { header, entries } = await (path === '-' ? readRecording(process.stdin, name) : readRecordingFile(path));
  const state = project(entries, { header, checkShape: await loadShapeCheck() });
  const isSession =
    header !== undefined ||
    Array.from(entries).some((entry) => entry.kind === 'lifecycle' || entry.dir !== 'unknown') ||
    state.rows.some((row) => row.type !== '');
  const problem = isSession
    ? undefined
    : new RealtimeError(
        'no-events',
        `${name} holds no Realtime events: not one of its ${entries.length} lines has a type.`,
        {
          hint: 'Expected a *.realtime.jsonl recording, lines of {"dir","event"} or one event a line.',
        },
      );
  return { header, entries, state, problem };
}

/** Keys of this shell: they are masked wherever they stand, whatever they look like. */
export function secretsOfEnvironment(): string[] {
  return ['OPENAI_API_KEY', 'AZURE_OPENAI_API_KEY'].flatMap((name) => process.env[name] ?? []);
}
