import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import type { DebugSession } from './debugSession.ts';
import { namedRecording } from './namedRecording.ts';
import { openRecording } from './recordings.ts';
import type { RestorableRecordings } from './restorableRecordings.ts';

/**
 * Opens the recording of the session whose place this one took by reconnecting.
 * @throws RealtimeError `no-previous`
 */
export async function openPrevious(session: DebugSession, recordings: RestorableRecordings): Promise<void> {
  const fileName = session.state.previous?.fileName;
  const uri = namedRecording(session, fileName, recordings);
  if (!uri) {
    throw new RealtimeError(
      'no-previous',
      phrase('{0}, the recording of the connection before, is not to be found.', fileName ?? '?'),
      { hint: phrase('Run "Realtime: Open Recording…" and choose it.') },
    );
  }
  await openRecording(uri, recordings.folder);
}
