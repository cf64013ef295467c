/** Every message between the extension host and the page of a comparison. The page is a cache, as a session's panel is. */
import type { Comparison, Side } from '../session/comparison/comparison.ts';

export interface ComparisonRequests {
  /** Secrets in it are masked. By the names of their files the page says after a reload what was compared. */
  ready: {
    params: Record<string, never>;
    result: { readonly comparison: Comparison; readonly files: Readonly<Record<Side, string>> };
  };
  /** Shows entry `n` of a side, as it was compared, in the panel of its recording. */
  open: { params: { side: Side; n: number }; result: null };
}

/** What the page tells. */
export interface ComparisonNotifications {
  /** A script error, or a violation of the page's policy. */
  problem: { message: string };
}
