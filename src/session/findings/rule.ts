/** What a rule is: it watches the log and reports cases, and takes back what later entries put right. */
import type { JsonObject } from '../../base/json.ts';
import type { Phrase } from '../../base/l10n.ts';
import type { LifecycleEntry, RecordingHeader } from '../../protocol/entry.ts';
import type { EventRow, SessionError, SessionState } from '../state.ts';
import type { FindingFix, Severity } from './finding.ts';

/** What a rule tells of one case. */
export interface Report {
  readonly message: Phrase;
  readonly ns: readonly number[];
  readonly itemId?: string | undefined;
  readonly responseId?: string | undefined;
  readonly fix?: FindingFix | undefined;
  readonly alternative?: FindingFix | undefined;
  readonly missing?: readonly string[] | undefined;
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
  /**
   * Of what the server sends, only frames with something odd about them matter: an unknown type, another shape than the
   * documented one, an unknown member. `server` may then be left out for others.
   */
  readonly oddOnly?: true;
  client?(event: JsonObject, row: EventRow, wire: JsonObject): void;
  server?(event: JsonObject, row: EventRow, wire: JsonObject): void;
  /**
   * Instead of `server`, for a delta that looks like one which a rule has seen before: nothing is new in it but its ids and
   * when it came. Types that a rule lists in `sees` always come through `server`.
   */
  goesOn?(n: number, monoMs: number | null, wallMs: number | null): void;
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
  readonly title: Phrase;
  /** For someone new to the API: what goes wrong, why, and what to do. Two to four sentences. */
  readonly explanation: Phrase;
  watch(context: RuleContext): RuleWatcher;
}
