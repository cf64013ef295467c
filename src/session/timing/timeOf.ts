import type { EventRow } from '../state.ts';

/** Milliseconds on the session's clock, or on the wall's where the log has no other; undefined where it has none. */
export function timeOf(row: EventRow | undefined): number | undefined {
  return row?.monoMs ?? row?.wallMs ?? undefined;
}
