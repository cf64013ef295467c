import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Uri } from 'vscode';
import type { DebugSession } from './debugSession.ts';
import { recordingPathIn } from './recordingFiles.ts';
import type { RestorableRecordings } from './restorableRecordings.ts';

/** The recording that a session's log names: by its file alone, which is looked for beside the log, then where recordings were opened from. */
export function namedRecording(
  { path }: DebugSession,
  fileName: string | undefined,
  recordings: RestorableRecordings,
): Uri | undefined {
  const beside = recordingPathIn(dirname(path), fileName);
  const found = beside !== undefined && existsSync(beside) ? beside : recordings.find(fileName);
  return found === undefined ? undefined : Uri.file(found);
}
