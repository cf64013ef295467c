/** The connection's state, from lifecycle entries. */
import { numberAt, stringAt } from '../base/json.ts';
import { phraseIn } from '../base/keptPhrase.ts';
import { phrase, verbatim, type Phrase } from '../base/l10n.ts';
import type { LifecycleEntry } from '../protocol/entry.ts';
import { previousAfter } from './previousSession.ts';
import { replayAfter } from './sessionReplay.ts';
import type { Connection, SessionState } from './state.ts';

/** The real API accepts every upgrade and refuses afterwards with an error frame and one of these close codes. */
function isRefusalCode(code: number | undefined): boolean {
  return code === 3000 || code === 4000;
}

export function applyLifecycle(state: SessionState, entry: LifecycleEntry): void {
  const { connection } = state;
  const message = phraseIn(entry.details);
  switch (entry.at) {
    case 'connecting':
      state.connection = { phase: 'connecting' };
      break;
    case 'open':
      connection.phase = 'open';
      if (entry.monoMs !== null) connection.openedMonoMs = entry.monoMs;
      break;
    case 'refused':
      connection.phase = 'refused';
      connection.message = message ?? refusalMessage(entry);
      break;
    case 'error':
      if (message !== undefined) connection.message = message;
      if (connection.phase === 'connecting' || connection.phase === 'none') connection.phase = 'failed';
      break;
    case 'close':
      applyClose(state, connection, entry);
      state.activeResponseId = undefined;
      break;
    case 'note':
      state.replay = replayAfter(state.replay, entry.details);
      state.previous = previousAfter(state.previous, entry.details, entry.n);
      break;
    default:
      // What was heard or marked, or what a later version writes: it changes nothing.
      break;
  }
}

function refusalMessage(entry: LifecycleEntry): Phrase {
  const status = numberAt(entry.details, 'status');
  const body = stringAt(entry.details, 'body');
  return body
    ? phrase('The server answered the connection request with HTTP {0}: {1}', status ?? '?', body)
    : phrase('The server answered the connection request with HTTP {0}', status ?? '?');
}

function applyClose(state: SessionState, connection: Connection, entry: LifecycleEntry): void {
  const code = numberAt(entry.details, 'code');
  const reason = stringAt(entry.details, 'reason');
  const by = stringAt(entry.details, 'by');
  if (code !== undefined) connection.closeCode = code;
  if (reason !== undefined && reason !== '') connection.closeReason = reason;
  if (by === 'client' || by === 'server' || by === 'network' || by === 'debugger') connection.closedBy = by;
  const message = phraseIn(entry.details);
  if (message !== undefined) connection.message = message;
  if (entry.monoMs !== null) connection.closedMonoMs = entry.monoMs;
  if (connection.phase === 'refused' || connection.phase === 'failed') return;
  const refused = by === 'server' && isRefusalCode(code) && state.session === undefined;
  connection.phase = refused ? 'refused' : 'closed';
  const lastError = state.errors.at(-1);
  if (refused && lastError) connection.message = verbatim(lastError.message);
}
