import type { Uri } from 'vscode';
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import { filesOfLog, isOneOf } from '../recording/logFiles.ts';
import type { DebugSession } from './debugSession.ts';

/**
 * Before anything is written to `target`.
 * @throws RealtimeError `recording-is-kept` where that is a file of the session's own recording
 */
export function keepRecording({ path, entries }: DebugSession, target: Uri): void {
  if (target.scheme !== 'file' || !isOneOf(target.fsPath, [path, ...filesOfLog(entries)])) return;
  throw new RealtimeError(
    'recording-is-kept',
    phrase('{0} holds the recording itself: it is never overwritten.', target.fsPath),
    { hint: phrase('Choose another name.') },
  );
}
