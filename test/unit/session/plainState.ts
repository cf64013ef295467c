import { plainRow } from '../../../src/session/eventRows.ts';
import type { EventRow, SessionState } from '../../../src/session/state.ts';

/** A state with its rows as plain data: views on the columns hold nothing that could be compared or cloned. */
export function plainState(state: SessionState): Omit<SessionState, 'rows'> & { readonly rows: readonly EventRow[] } {
  return { ...state, rows: state.rows.map(plainRow) };
}
