/** Frames that the proxy holds, as commands act on them. */
import { RealtimeError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';
import { openHolds, type Hold } from '../../session/holds.ts';
import type { LiveSession } from '../liveSession.ts';
import type { Panels } from '../panels.ts';
import type { ProxyService } from './proxyService.ts';

interface Held {
  readonly session: LiveSession;
  readonly hold: Hold;
}

/**
 * What a command is about: in the session in front, else in the one that has waited longest, the selected frame if it is held,
 * else the one that is held longest.
 * @throws RealtimeError `nothing-held`
 */
export function heldFrame(panels: Panels, proxy: ProxyService): Held {
  const { current } = panels;
  const inFront = proxy.holding.find((one) => one === current?.session);
  const session = inFront ?? proxy.holding[0];
  const holds = session ? openHolds(session.state.holds) : [];
  const hold = holds.find(({ n }) => inFront && n === current?.selection.n) ?? holds[0];
  if (session && hold) return { session, hold };
  throw new RealtimeError('nothing-held', phrase('No frame is held.'), {
    hint: phrase('A breakpoint holds frames of sessions that go through the proxy: run "Realtime: Add Breakpoint…".'),
  });
}
