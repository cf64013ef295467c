/** What the status bar and its choice of sessions say of one that is live. */
import { billOf } from '../../session/cost/bills.ts';
import { usd } from '../../session/cost/cost.ts';
import type { PriceTable } from '../../session/cost/priceTable.ts';
import { clock } from '../../session/format.ts';
import type { SessionState } from '../../session/state.ts';
import type { DebugSession } from '../debugSession.ts';
import { sessionWords } from './sessionWords.ts';

/**
 * `live 02:13, $0.104`: its state, how long it has been connected, and what it cost.
 * @param prices a sum with some responses or transcriptions that have no price ends with a plus
 */
export function liveWords(
  { state, nowMonoMs }: Pick<DebugSession, 'state' | 'nowMonoMs'>,
  prices: PriceTable,
  isReconnecting = false,
): string {
  const { label } = sessionWords(state, isReconnecting);
  const { phase, openedMonoMs = 0 } = state.connection;
  if (phase !== 'open' || isReconnecting) return label;
  const cost = costWords(state, prices);
  return `${label} ${clock(nowMonoMs - openedMonoMs)}${cost === undefined ? '' : `, ${cost}`}`;
}

function costWords({ responses, items }: SessionState, prices: PriceTable): string | undefined {
  const { cost } = billOf(responses.values(), items.values(), prices);
  if (cost.usd === undefined) return undefined;
  return `${usd(cost.usd)}${cost.unpriced > 0 ? ' +' : ''}`;
}
