import type { Event } from '../base/emitter.ts';
import type { RuleDescription, SessionHeader } from '../contract/messages.ts';
import type { RecordingHeader } from '../protocol/entry.ts';
import type { EntryLog } from '../protocol/entryLog.ts';
import type { RowMark } from '../session/rowMarks.ts';
import type { SessionState } from '../session/state.ts';
import type { SessionChanges } from '../session/changes.ts';

/** A session that a panel shows: live, or opened from a file. What is in it comes from its log alone. */
export interface DebugSession {
  readonly name: string;
  /** First line of the recording; a file of bare events has none. */
  readonly header: RecordingHeader | undefined;
  /** Of the recording. */
  readonly path: string;
  /** Marks and notes that are kept beside the log, see `KeptMarks`; to set them tells the panel. */
  keptMarks?: readonly RowMark[] | undefined;
  /** The log: entry `n` is at index `n - 1`, see `entryAt`. */
  readonly entries: EntryLog;
  readonly state: SessionState;
  /** What its findings refer to. */
  readonly rules: readonly RuleDescription[];
  /** Something that a panel shows has changed. */
  readonly onDidChange: Event<void>;
  readonly readOnly: boolean;
  readonly canReconnect: boolean;
  /** Of a live session only: an app has it, through the proxy. */
  readonly isRelayed?: boolean;
  readonly notice?: string | undefined;
  /** Where the session's clock stands. */
  readonly nowMonoMs: number;
  readonly recording: SessionHeader['recording'];
  readonly appending: SessionHeader['appending'];
  /** Of a recording: resolves when all of it is in `entries` and `state`. */
  readonly whole?: Promise<void>;
  /** Of a live session only. */
  readonly microphone?: SessionHeader['microphone'];
  readonly sequence?: SessionHeader['sequence'];
  readonly stubs?: SessionHeader['stubs'];
  /** What changed since the last call: for the one panel that shows the session. */
  takeChanges(): SessionChanges;
}
