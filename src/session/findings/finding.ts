/**
 * Findings: what the debugger noticed in a log, with the frames that show it, why it matters and what to do. They are part of
 * the projection: the same log gives the same findings in whatever batches it came, and a finding that later
 * entries put right is gone again.
 */
import type { JsonObject } from '../../base/json.ts';
import type { Phrase } from '../../base/l10n.ts';

/** `error`: something was refused or lost; `warning`: it will likely go wrong; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

export interface FindingFix {
  /** What a button says, e.g. "Delete the item". */
  readonly label: Phrase;
  /** A client event that puts it right, to be looked at and sent; or the client event that should have been sent. */
  readonly event: JsonObject;
  /** Entry of the client event that this one is the right form of: the two can be compared. */
  readonly insteadOfN?: number;
}

/** Which of a finding's fixes. */
export type FixChoice = 'fix' | 'alternative';

export interface Finding {
  /** Unique within a log. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** What happened here, with its own figures. Holds text of the wire: render as text only. */
  readonly message: Phrase;
  /** Entries concerned; the first is where the finding is shown. */
  readonly ns: readonly number[];
  readonly itemId?: string;
  readonly responseId?: string;
  readonly fix?: FindingFix;
  /** Another honest way, which suits other clients: `fix` is what most of them want. */
  readonly alternative?: FindingFix;
  /** Types of the events that were to be expected and did not come. */
  readonly missing?: readonly string[];
  /**
   * Set where the client may just be about to do the right thing: a live view shows the finding when the session's monotonic
   * clock has come this far. At the end of a log it counts whatever the clock says.
   */
  readonly showFromMonoMs?: number;
}
