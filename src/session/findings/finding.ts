/**
 * Findings: what the debugger noticed in a log, with the frames that show it, why it matters and what to do. They are part of
 * the projection: the same log gives the same findings in whatever batches it came, and a finding that later
 * entries put right is gone again.
 */
import type { JsonObject } from '../../base/json.ts';
import type { LifecycleEntry, RecordingHeader } from '../../protocol/entry.ts';
import type { EventRow, SessionError, SessionState } from '../state.ts';

/** `error`: something was refused or lost; `warning`: it will likely go wrong; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

export interface FindingFix {
  /** What a button says, e.g. "Delete the item". */
  readonly label: string;
  /** A client event that puts it right, to be looked at and sent; or the client event that should have been sent. */
  readonly event: JsonObject;
}

export interface Finding {
  /** Unique within a log. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** What happened here, with its own figures. Holds text of the wire: render as text only. */
  readonly message: string;
  /** Entries concerned; the first is where the finding is shown. */
  readonly ns: readonly number[];
  readonly itemId?: string;
  readonly responseId?: string;
  readonly fix?: FindingFix;
  /**
   * Set where the client may just be about to do the right thing: a live view shows the finding when the session's monotonic
   * clock has come this far. At the end of a log it counts whatever the clock says.
   */
  readonly showFromMonoMs?: number;
}

/** What a rule tells of one case. */
export interface Report {
  readonly message: string;
  readonly ns: readonly number[];
  readonly itemId?: string | undefined;
  readonly responseId?: string | undefined;
  readonly fix?: FindingFix | undefined;
  readonly severity?: Severity;
  readonly showFromMonoMs?: number | undefined;
}

export interface RuleContext {
  /** The session after the entry that is being looked at. Never changed by a rule. */
  readonly state: SessionState;
  readonly header: RecordingHeader | undefined;
  /** Reports a case; one with the same key replaces it. */
  readonly report: (key: string | number, report: Report) => void;
  /** Takes a case back that later entries have put right. */
  readonly retract: (key: string | number) => void;
}

/** What a rule wants to see, each in log order and after the state has taken it in. Events come in GA's names and shapes; `wire` is what was sent. */
export interface RuleWatcher {
  /** Types (GA's names) that `client` and `server` are called for; all where absent. A log is mostly deltas: leave them out. */
  readonly sees?: readonly string[];
  client?(event: JsonObject, row: EventRow, wire: JsonObject): void;
  server?(event: JsonObject, row: EventRow, wire: JsonObject): void;
  /** Of an `error` frame, after its cause was looked for. */
  error?(error: SessionError, row: EventRow): void;
  lifecycle?(entry: LifecycleEntry): void;
  /** The log is complete. */
  end?(): void;
}

export interface Rule {
  /** Stable name in the user's words, e.g. `commit-without-response`; used to mute and to link. */
  readonly id: string;
  readonly severity: Severity;
  /** The rule in a few words, e.g. "Commit without response.create". */
  readonly title: string;
  /** For someone new to the API: what goes wrong, why, and what to do. Two to four sentences. */
  readonly explanation: string;
  watch(context: RuleContext): RuleWatcher;
}
