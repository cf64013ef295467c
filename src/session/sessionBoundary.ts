/** Where one session of a log ends and the next begins: a log may hold several. */
import { stringAt, type JsonObject } from '../base/json.ts';
import { canonicalType } from '../protocol/dialect.ts';
import type { SessionState } from './state.ts';

export function isOtherSession(before: JsonObject | undefined, now: JsonObject | undefined): boolean {
  const [id, newId] = [stringAt(before, 'id'), stringAt(now, 'id')];
  return id !== undefined && newId !== undefined && id !== newId;
}

/**
 * The last entry of the session before the one that `session.created` in entry `n` tells of. Clients send their
 * configuration as soon as the connection is open: what follows it is not the old session's.
 */
export function endOfSessionBefore(rows: SessionState['rows'], n: number): number {
  let lastN = n - 1;
  while (rows[lastN - 1]?.dir === 'client') lastN--;
  if (rows[lastN - 1]?.dir === 'lifecycle') return lastN;
  let updateN = lastN + 1;
  while (updateN < n && canonicalType(rows[updateN - 1]?.type ?? '') !== 'session.update') updateN++;
  return updateN - 1;
}
