/** Findings as they cross to a panel: all of them in each message that changes one, so what is large in them stays here. */
import { RealtimeError } from '../base/errors.ts';
import type { PanelFinding, PanelFix, PanelRequests } from '../contract/messages.ts';
import type { Finding, FindingFix, FixChoice } from '../session/findings/finding.ts';
import type { SessionState } from '../session/state.ts';
import { phrase } from '../base/l10n.ts';

/** An event of a fix crosses with its finding up to here; of more, which is audio or a long history, the length does. */
const CARRIED_CHARACTERS = 8 * 1024;
/** The rest is fetched in pieces of at most this many characters. */
const MAX_PIECE_LENGTH = 1024 * 1024;

/** Lengths of the events: a finding is sent many times, and never changes. */
const lengths = new WeakMap<FindingFix, number>();

export function panelFindings({ findings }: Pick<SessionState, 'findings'>): PanelFinding[] {
  return [...findings.values()].map(panelFinding);
}

function panelFinding(finding: Finding): PanelFinding {
  const { fix, alternative } = finding;
  if (!fix) return finding;
  return { ...finding, fix: panelFix(fix), ...(alternative && { alternative: panelFix(alternative) }) };
}

function panelFix(fix: FindingFix): PanelFix {
  const { event, ...rest } = fix;
  const eventLength = lengths.get(fix) ?? JSON.stringify(event).length;
  lengths.set(fix, eventLength);
  return eventLength <= CARRIED_CHARACTERS ? fix : { ...rest, eventLength };
}

/** @throws RealtimeError `no-such-fix` */
export function fixOf(
  { findings }: Pick<SessionState, 'findings'>,
  findingId: string,
  choice: FixChoice = 'fix',
): FindingFix {
  const fix = findings.get(findingId)?.[choice];
  if (!fix) throw fixIsGone();
  return fix;
}

export function fixIsGone(): RealtimeError {
  return new RealtimeError('no-such-fix', phrase('The finding is gone: what came after it put it right.'));
}

/** A piece of the event of a finding's fix, as JSON text. @throws RealtimeError `no-such-fix` */
export function readFix(
  state: Pick<SessionState, 'findings'>,
  { findingId, choice, offset, length }: PanelRequests['readFix']['params'],
): PanelRequests['readFix']['result'] {
  const text = JSON.stringify(fixOf(state, findingId, choice).event);
  return { text: text.slice(offset, offset + Math.min(length, MAX_PIECE_LENGTH)), totalLength: text.length };
}
