import type { Entry, RecordingHeader } from '../protocol/entry.ts';
import type { SessionState } from '../session/state.ts';

/** A session as it is exported: the log with its header, and the state that the log gives. */
export interface ExportedSession {
  readonly header: RecordingHeader | undefined;
  readonly entries: readonly Entry[];
  readonly state: SessionState;
}
